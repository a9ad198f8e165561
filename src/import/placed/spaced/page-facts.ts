import type { Column } from '../../grid/column-kind.ts';
import type { Room, SpacedColumn } from './spaced-columns.ts';

/** What is known of a page when one of its lines is parted. */
export interface SpacedPage {
  readonly columns: readonly SpacedColumn[];
  readonly kinds: readonly Column[];
  readonly rooms: readonly Room[];
  /** The column in which words stand as a line of a cell elsewhere, and in no other. */
  readonly homes: ReadonlyMap<string, number>;
}

/** What the lines around one say of each column. */
export type LinesAround = readonly {
  /** Where its cells begin. */
  readonly begun: readonly number[];
  /** The first word below the line. */
  readonly next: string | undefined;
  /** Whether it has words a line or two above. */
  readonly hasAbove: boolean;
}[];
