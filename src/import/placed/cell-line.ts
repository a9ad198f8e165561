import type { PlacedWord } from './placed-line.ts';

/** A printed line of a table: its words column by column. */
export interface CellLine {
  /** Index of the line. */
  readonly at: number;
  readonly cells: readonly (readonly PlacedWord[])[];
  readonly isApart: boolean | undefined;
  /** Whether its words could be parted into cells in other ways. */
  readonly isUnsure?: boolean | undefined;
}

/** The words of a line in one column. */
export const wordsIn = (line: CellLine, column: number): string =>
  (line.cells[column] ?? []).map(({ text }) => text).join(' ');
