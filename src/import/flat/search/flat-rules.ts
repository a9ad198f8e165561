import type { Leading } from './flat-gaps.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { FlatColumn } from '../flat-column.ts';
import type { WordCounts } from './word-counts.ts';

/** A cell: pieces from one to another, in a column of a row. */
export interface FlatCell {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What the rows read so far tell of the columns. */
export interface FlatMeasure {
  /** Full width of the lines of each column. */
  readonly widths: readonly number[];
  /** What a row without a cell in a column costs. */
  readonly skips: readonly number[];
  /** How much likelier than not each room above a line parts cells. */
  readonly gaps: GapOdds;
  /** Whether the cells of each column end with a stop: nearly all of them, or none. */
  readonly stops: readonly ('always' | 'never' | undefined)[];
  /** The share of the lines of each column that begin further left or right than the one above, where it is known. */
  readonly shifts: readonly (number | undefined)[];
  /** How often the same words stand in cells of each column. */
  readonly known: readonly WordCounts[];
}

/** How pieces may be parted into cells. */
export interface FlatRules {
  readonly columns: readonly FlatColumn[];
  readonly measure: FlatMeasure;
  /** Whether they are several rows, not one; one may still have a second line of cells beside its text. */
  readonly isMany: boolean;
  readonly signs: FlatSigns;
  /** Whether the cells of each row are lists. */
  readonly areLists?: boolean | undefined;
  /** How wide the lines are set, where the empty lines between them tell of cells. */
  readonly leading?: Leading | undefined;
}

/** The best way to part pieces. */
export interface FlatWay {
  readonly cells: readonly FlatCell[];
  /** Rows that the next best way, not much worse, parts otherwise. */
  readonly doubtful: ReadonlySet<number>;
  /** How much worse the next best way is that parts each row otherwise. */
  readonly margins: readonly number[];
}

/** How much likelier than not the room above a line parts cells. */
export type GapOdds = ReadonlyMap<number, number>;
