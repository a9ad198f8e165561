import type { PlacedWord } from './placed-line.ts';

/** Words of one line that stand in a cell. */
export interface CellWords {
  /** Index of the line. */
  readonly at: number;
  readonly words: readonly PlacedWord[];
}

/** A cell of a table that was found by the places of its words. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly span: number;
  readonly lines: readonly CellWords[];
}
