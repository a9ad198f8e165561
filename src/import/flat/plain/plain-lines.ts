import type { SourceLine } from '../../source-line.ts';

/** How many lines a head takes at most. */
export const longestHead = 14;

/** The lines of a table from its head on, row by row. */
export interface PlainLines {
  /** Whether its first column counts the rows. */
  readonly isNumbered: boolean;
  readonly head: readonly SourceLine[];
  /** Number and lines of each row; the number is no part of its first line. A row of sums has none. */
  readonly rows: readonly {
    readonly mark: string;
    readonly lines: readonly SourceLine[];
    /** Index of the line where it begins. */
    readonly at: number;
  }[];
  /** Indexes of lines that are its head, printed again. */
  readonly again: readonly number[];
  /** Index of its first line, and of the first of the last row. */
  readonly from: number;
  readonly last: number;
  /** Whether a blank at the end of a line says that its cell goes on below. */
  readonly isTelling: boolean;
}
