import { readColumnLabel } from '../grid/column-label.ts';
import { parsePeriod } from '../phrases/period.ts';
import { isSectionTitle } from '../programme/section-rows.ts';
import { isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { kindOfColumns } from '../grid/column-kind.ts';

/** Lines between two strokes, each on a line of its own or at the end of one. */
interface Stroked {
  readonly lines: readonly SourceLine[];
  readonly text: string;
  /** Index of its first line, and of the line behind the stroke that ends it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Give the lines of a plain text their cells, where a stroke stands below each cell of a programme and another one below each
 * row, as some web pages are copied.
 */
export function findStrokeColumns(lines: readonly SourceLine[]): SourceLine[] {
  if (lines.filter(({ text }) => text === '|').length < 8) return [...lines];
  const cells = cellsOf(lines);
  const result: SourceLine[] = [];
  let done = 0;
  let table = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const columns = headLength(cells, at);
    if (columns === 0) continue;
    const rows = rowsBelow(cells, at, columns);
    if (rows.length < 3) continue;
    table += 1;
    result.push(...lines.slice(done, cells[at]!.from));
    for (const [row, own] of rows.entries()) result.push(...placeRow(own, row, columns, table));
    const last = rows.at(-1)!.at(-1)!;
    done = last.to;
    at = cells.indexOf(last);
  }
  return [...result, ...lines.slice(done)];
}

function cellsOf(lines: readonly SourceLine[]): Stroked[] {
  const cells: Stroked[] = [];
  let own: SourceLine[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const isLast = /\|$/u.test(line.text);
    const text = isLast ? line.text.slice(0, -1).trim() : line.text;
    if (text !== '') own.push({ ...line, text, raw: text });
    if (!isLast) continue;
    cells.push({ lines: own, text: joinLines(own.map((one) => one.text)), from, to: at + 1 });
    own = [];
    from = at + 1;
  }
  return cells;
}

/** How many labels of a programme follow one another up to the end of a row; 0 where none begin. */
function headLength(cells: readonly Stroked[], at: number): number {
  let to = at;
  while (to < cells.length && cells[to]!.text !== '' && cells[to]!.text.length < 60) to += 1;
  const columns = cells.slice(at, to).map(({ text }) => readColumnLabel(text));
  const known = columns.flatMap((column) => column ?? []);
  return columns.length > 2 && columns[0] && known.length >= columns.length - 1
    ? kindOfColumns(known) === 'programme'
      ? columns.length
      : 0
    : 0;
}

/** The head and the rows below it, each with an empty cell in front: all cells of a row, or the title over rows. */
function rowsBelow(cells: readonly Stroked[], at: number, columns: number): Stroked[][] {
  const rows = [cells.slice(at, at + columns)];
  let next = at + columns;
  while (cells[next]?.text === '') {
    const first = cells[next + 1];
    if (!first) break;
    if (cells[next + 2]?.text === '' && isTitle(first.text)) {
      rows.push([first]);
      next += 2;
      continue;
    }
    const row = cells.slice(next + 1, next + 1 + columns);
    if (row.length < columns || row.some(({ text }) => /^Nơi nhận/u.test(text))) break;
    rows.push(row);
    next += 1 + columns;
  }
  return rows;
}

const isTitle = (text: string): boolean =>
  isSectionTitle(text) || isCapitals(text) || parsePeriod(text, '2000') !== undefined;

const placeRow = (cells: readonly Stroked[], row: number, columns: number, table: number): SourceLine[] =>
  cells.flatMap(({ lines }, column) =>
    lines.map((line, at) => ({
      ...{ ...line, gap: 0, bareGap: 0, opens: at === 0 ? true : undefined },
      cell: { table, row, column, rows: 1, span: cells.length === 1 ? columns : 1, columns },
    })),
  );
