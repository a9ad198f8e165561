import type { PartedLine } from './spaced/spaced-cells.ts';
import type { PlacedHead } from './placed-head.ts';

/** Tells the cells of the lines below a head, by their index. */
export interface LineParter {
  /** The words of a line in each column; `undefined` when it goes over a place where columns part. */
  readonly part: (at: number) => PartedLine | undefined;
  /** The same of a line without a wide gap whose cells are full to the brim. */
  readonly partFull: (at: number) => PartedLine | undefined;
  /** Where columns part around a line, and where the words right of each such place begin. */
  readonly placesAt: (at: number) => {
    readonly at: readonly number[];
    readonly edges: readonly (number | undefined)[];
  };
  /** Told when the head is printed again, and where the lines below it begin. */
  readonly goOn: (again: PlacedHead, below: number) => void;
  /** How wide a line of each column can be, in ems, where its words tell. */
  readonly rooms: readonly number[] | undefined;
}
