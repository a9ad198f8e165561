import type { SourceLine } from '../../source-line.ts';

/** A stretch of the lines of a table. */
export type FlatPiece =
  | { readonly type: 'section'; readonly lines: readonly SourceLine[] }
  | {
      /** One row with its number, or several without. */
      readonly type: 'rows';
      readonly number?: SourceLine | undefined;
      readonly lines: readonly SourceLine[];
      /** Whether its first line stands behind words of another cell. */
      readonly isBehind?: boolean | undefined;
    };
