import { readColumnLabel } from '../grid/column-label.ts';
import { isSectionNumber } from '../programme/section-rows.ts';
import type { SourceLine } from '../source-line.ts';
import { kindOfColumns } from '../grid/column-kind.ts';

/**
 * Give the lines of a plain text their cells, where upright strokes part them, as web pages are written out: a row ends with
 * a stroke, and one that lacks its first cells goes on with those above.
 */
export function findPipeColumns(lines: readonly SourceLine[], first = 1): SourceLine[] {
  const result: SourceLine[] = [];
  let table = first;
  for (let at = 0; at < lines.length; at += 1) {
    const columns = headOf(lines[at]!);
    const rows = columns === undefined ? [] : rowsBelow(lines, at, columns);
    if (columns === undefined || rows.length < 2) {
      result.push(lines[at]!);
      continue;
    }
    const isNumbered = readColumnLabel(wordsOf(rows[0]!.cells[0])) === 'number';
    rows.forEach(({ cells }, row) => {
      // A day with nothing behind it stands in its own column, and so does the number of a title.
      const isAlone = cells.slice(1).every((own) => own.length === 0);
      const missing = isAlone || (isNumbered && opensWithNumber(cells)) ? 0 : columns - cells.length;
      for (const [index, own] of cells.entries())
        for (const [order, { line, text }] of own.entries())
          result.push({
            ...{ ...line, text, raw: text, gap: 0, bareGap: 0, opens: order === 0 ? true : undefined },
            cell: { table, row, column: index + missing, rows: 1, span: 1, columns },
          });
    });
    table += 1;
    at = rows.at(-1)!.to - 1;
  }
  return result;
}

interface Piece {
  readonly line: SourceLine;
  readonly text: string;
}

const wordsOf = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? []).map(({ text }) => text).join(' ');

/** Whether the first cell of a row is its number or that of a section. */
function opensWithNumber([first]: readonly (readonly Piece[])[]): boolean {
  const words = wordsOf(first);
  return isSectionNumber(words) || /^\d+(?:\.\d+)*\.?$/.test(words);
}

const partsOf = (text: string): string[] => text.split('|').map((part) => part.trim());

/** How many columns a line of labels has. */
function headOf({ raw, cell }: SourceLine): number | undefined {
  // With a stroke on both sides each row has all cells.
  if (cell || !raw.includes('|') || !/^\s*[^|\s].*\|\s*$/u.test(raw)) return undefined;
  const labels = partsOf(raw.trim().replace(/^\||\|$/g, '')).map(readColumnLabel);
  const known = labels.flatMap((label) => label ?? []);
  return known.length > 1 && known.length >= labels.length - 1 && kindOfColumns(known)
    ? labels.length
    : undefined;
}

/** The rows from the head on: lines up to one that ends with a stroke, as long as they have no more cells than the head. */
function rowsBelow(
  lines: readonly SourceLine[],
  from: number,
  columns: number,
): { cells: Piece[][]; to: number }[] {
  const rows: { cells: Piece[][]; to: number }[] = [];
  let cells: Piece[][] = [[]];
  let open = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.cell || (open === 0 && !line.raw.includes('|')) || open > 6) break;
    const parts = partsOf(line.raw.trim().replace(open === 0 ? /^\|/ : /^(?!)/, ''));
    for (const [index, text] of parts.entries()) {
      if (index > 0) cells.push([]);
      if (text !== '') cells.at(-1)!.push({ line, text: text.replace(/\s+/g, ' ') });
    }
    open += 1;
    if (!/\|\s*$/.test(line.raw)) continue;
    cells.pop();
    if (cells.length > columns || cells.length === 0) break;
    rows.push({ cells, to: at + 1 });
    cells = [[]];
    open = 0;
  }
  return rows;
}
