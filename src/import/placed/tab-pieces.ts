import type { SourceLine } from '../source-line.ts';

/** What a line holds of one cell, in a table whose cells are parted by tabs. */
export interface Piece {
  readonly line: SourceLine;
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly mayGoOn?: boolean;
}

export const hasTab = ({ raw }: SourceLine): boolean => raw.includes('\t');

/** Lines as cells: what stands between two tabs, over as many lines as it takes. */
export const fieldsOf = (lines: readonly SourceLine[]): string[] =>
  lines
    .map(({ raw }) => raw)
    .join('\n')
    .split('\t')
    .map((field) => field.trim().replace(/\s+/g, ' '));

/** A title over rows with its mark in the column of numbers: `II` in front of its words. */
export const isSection = ({ raw }: SourceLine): boolean =>
  /^\s*(?:[IVX]{1,5}|[A-Z])[.)]?\s*\t[^\t]+\t*$/u.test(raw);

/**
 * Lines as what each of them holds of its cells, in order.
 *
 * @param missing how many of the first cells they lack
 */
export function piecesOf(lines: readonly SourceLine[], columns = 0, missing = 0): Piece[] {
  let column = missing;
  const [first] = lines;
  if (columns > 2 && first && isSection(first))
    return fieldsOf([first])
      .slice(0, 2)
      .map((text, at) => ({ line: first, text, column: at, span: at === 0 ? 1 : columns - 1 }));
  return lines.flatMap((line) =>
    line.raw.split('\t').flatMap((part, at) => {
      if (at > 0) column += 1;
      const text = part.trim();
      return text === '' ? [] : [{ line, text, column, span: 1 }];
    }),
  );
}
