import { readDayHead } from '../calendar-days.ts';
import { isCapitals } from '../signs.ts';
import { parsePeriod } from '../period.ts';
import { isSectionTitle } from '../section-rows.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { findGutters, measureGutters, partAtGutters, type Gutters } from './placed-columns.ts';
import { readPlacedHead, type HeadColumn, type PlacedHead } from './placed-head.ts';
import { lineText, phrasesOf, type PlacedLine, type PlacedWord } from './placed-line.ts';
import type { Column } from '../table-regions.ts';
import { readKeys } from './placed-keys.ts';
import { keyColumns, measureRows, partRows, type CellLine } from './placed-rows.ts';

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

/** A table without rules: lines from one index to before another. */
export interface PlacedTable {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
  /** Lines between its rows that belong to the page, not to it. */
  readonly strange: readonly number[];
}

/** What closes a text: no table goes on below it. */
const closing = /^(?:Nơi nhận|T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.)/u;

/** Find the tables whose columns show only by the places of their words: below a head of known labels. */
export function findPlacedTables(lines: readonly PlacedLine[], blank: number): PlacedTable[] {
  const tables: PlacedTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = readPlacedHead(lines, at, blank);
    const table = head && readPlacedTable(lines, at, head, blank);
    if (!table) continue;
    tables.push(table);
    at = table.to - 1;
  }
  return tables;
}

/** A stretch of lines in a table: rows side by side, a row over all columns, or its head again. */
type Piece =
  | { readonly type: 'rows'; readonly lines: CellLine[] }
  | { readonly type: 'section'; readonly lines: number[] }
  | { readonly type: 'head'; readonly from: number };

function readPlacedTable(
  lines: readonly PlacedLine[],
  from: number,
  head: PlacedHead,
  blank: number,
): PlacedTable | undefined {
  const start = from + head.length;
  const end = lines.findIndex((line, index) => index >= start && phrasesOf(line, blank).some(closes));
  const below = lines.slice(start, end < 0 ? undefined : end);
  const places = findGutters(head.columns, below, blank);
  if (!places) return undefined;
  const gutters = measureGutters(places, below, blank);
  const found = readPieces(lines, start, end < 0 ? lines.length : end, head, gutters, blank);
  if (!found.pieces.some(({ type }) => type === 'rows')) return undefined;
  const cells: PlacedCell[] = [];
  let row = 0;
  const addHead = (at: number) => {
    cells.push(...headCells(lines, at, head, row));
    row += 1;
  };
  addHead(from);
  const columns = head.columns.map(({ column }) => column);
  const measure = measureRows(
    found.pieces.flatMap((piece) => (piece.type === 'rows' ? [piece.lines] : [])),
    columns,
  );
  for (const piece of found.pieces) {
    if (piece.type === 'head') addHead(piece.from);
    else if (piece.type === 'section') {
      const own = piece.lines.map((at) => ({ at, words: lines[at]!.words }));
      cells.push({ row, column: 0, rows: 1, span: columns.length, lines: own });
      row += 1;
    } else {
      const rows = partRows(piece.lines, columns, measure);
      cells.push(...rowCells(rows, columns, row));
      row += rows.length;
    }
  }
  const table = { from, to: found.to, columns: columns.length, cells, strange: found.strange };
  return holdsAllWords(lines, table) ? table : undefined;
}

/** The cells of some rows; what leads holds for each row down to the next day or month. */
function rowCells(
  rows: readonly (readonly CellLine[])[],
  columns: readonly Column[],
  from: number,
): PlacedCell[] {
  const text = columns.indexOf('text');
  const wordsOf = (lines: readonly CellLine[], column: number): CellWords[] =>
    lines.flatMap(({ at, cells }) => (cells[column]!.length > 0 ? [{ at, words: cells[column]! }] : []));
  const cells = columns.flatMap((kind, column): PlacedCell[] => {
    if (keyColumns.includes(kind) && column < text)
      return readKeys(rows, column, kind).map((key) => ({
        ...{ row: from + key.from, rows: key.to - key.from, column, span: 1 },
        lines: wordsOf(key.lines, column),
      }));
    return rows.flatMap((own, row) => {
      const lines = wordsOf(own, column);
      return lines.length > 0 ? [{ row: from + row, rows: 1, column, span: 1, lines }] : [];
    });
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Whether each word of the lines stands in one cell. */
function holdsAllWords(lines: readonly PlacedLine[], { from, to, cells, strange }: PlacedTable): boolean {
  const own = lines.slice(from, to).filter((_, index) => !strange.includes(from + index));
  const printed = own.reduce((sum, { words }) => sum + words.length, 0);
  return (
    printed === cells.reduce((sum, cell) => sum + cell.lines.reduce((n, { words }) => n + words.length, 0), 0)
  );
}

const closes = ({ text }: { text: string }): boolean => closing.test(text);

/** Part the lines below a head into rows and what stands between them, as far as the table goes. */
function readPieces(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
  gutters: Gutters,
  blank: number,
): { pieces: Piece[]; to: number; strange: number[] } {
  const pieces: Piece[] = [];
  const strange: number[] = [];
  let to = start;
  let at = start;
  while (at < end) {
    const line = lines[at]!;
    if (isPageNumber(lines, at, gutters)) {
      strange.push(at);
      at += 1;
      continue;
    }
    if (isSameHead(readPlacedHead(lines, at, blank), head)) {
      pieces.push({ type: 'head', from: at });
      at += head.length;
      to = at;
      continue;
    }
    if (readPlacedHead(lines, at, blank)) break;
    const cells = partAtGutters(line, gutters, blank);
    const isAlone = phrasesOf(line, blank).length === 1;
    if (cells && !(isAlone && isTitleAlone(line, cells, head.columns))) {
      const last = pieces.at(-1);
      const own = { at, cells, isApart: line.isApart };
      if (last?.type === 'rows') last.lines.push(own);
      else if (isAlone && !isRowBelow(lines, at + 1, end, gutters, blank)) break;
      else pieces.push({ type: 'rows', lines: [own] });
      at += 1;
      to = at;
      continue;
    }
    const length = sectionLength(lines, at, end, gutters, blank);
    if (length === 0) break;
    pieces.push({ type: 'section', lines: Array.from({ length }, (_, index) => at + index) });
    at += length;
  }
  // A page number at the end belongs to what follows.
  return { pieces: trimmed(pieces), to, strange: strange.filter((index) => index < to) };
}

/** Without sections at the end: they are headings of what follows. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ type }) => type !== 'section');
  return pieces.slice(0, last + 1);
}

const isSameHead = (again: PlacedHead | undefined, head: PlacedHead): boolean =>
  again?.columns.map(({ text }) => text).join('|') === head.columns.map(({ text }) => text).join('|');

/** A number alone on its line, apart from the rows and not in their first column. */
function isPageNumber(lines: readonly PlacedLine[], at: number, { at: [first = 0] }: Gutters): boolean {
  const { words, isApart } = lines[at]!;
  const [only] = words;
  return (
    words.length === 1 &&
    /^[-–]?\d{1,3}[-–]?$/.test(only!.text) &&
    isApart !== false &&
    lines[at + 1]?.isApart !== false &&
    only!.x0 > first
  );
}

/** A line that speaks for the rows below it although it fits into one column: a time, or a title with its mark. */
function isTitleAlone(
  line: PlacedLine,
  cells: readonly (readonly PlacedWord[])[],
  columns: readonly HeadColumn[],
): boolean {
  const text = lineText(line);
  const column = columns[cells.findIndex((words) => words.length > 0)]?.column;
  if (isDayHead(text)) return true;
  if (column === 'month' || column === 'day' || column === 'time' || column === 'deadline') return false;
  return parsePeriod(text, '2000') !== undefined ? !/^\d/.test(text) : isSectionTitle(text);
}

/** How many lines a row over all columns takes; 0 when no row follows it, or it looks like running text. */
function sectionLength(
  lines: readonly PlacedLine[],
  at: number,
  end: number,
  gutters: Gutters,
  blank: number,
): number {
  if (!opensSection(lineText(lines[at]!))) return 0;
  let length: number | undefined;
  // Up to three titles may follow one another, each on two lines.
  for (let below = 1; below <= 6 && at + below < end; below += 1) {
    const next = lines[at + below]!;
    if (isRowBelow(lines, at + below, end, gutters, blank)) return length ?? below;
    if (opensSection(lineText(next))) length ??= below;
    else if (next.isApart === true) return 0;
  }
  return 0;
}

/** A heading of a day with its weekday, all on one line. */
const isDayHead = (text: string): boolean =>
  readDayHead([{ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 }], 0, '2000') !== undefined;

/** Whether words can begin a row over all columns. */
function opensSection(text: string): boolean {
  const marker = parseMarker(text);
  return (
    parsePeriod(text, '2000') !== undefined ||
    isDayHead(text) ||
    isSectionTitle(text) ||
    isCapitals(text) ||
    (marker !== undefined && text.length < 160)
  );
}

/** Whether the cells of a row stand side by side on a line, or on the next one. */
function isRowBelow(
  lines: readonly PlacedLine[],
  at: number,
  end: number,
  gutters: Gutters,
  blank: number,
): boolean {
  return [lines[at], lines[at + 1]].some((line, index) => {
    if (!line || at + index >= end) return false;
    const cells = partAtGutters(line, gutters, blank);
    return cells !== undefined && cells.filter((words) => words.length > 0).length > 1;
  });
}

/** The labels of a head as cells of one row. */
function headCells(
  lines: readonly PlacedLine[],
  from: number,
  { columns, length }: PlacedHead,
  row: number,
): PlacedCell[] {
  const middles = columns.map(({ x0, x1 }) => [x0, x1] as const);
  return columns.map((_, column) => {
    const own = Array.from({ length }, (_, index) => from + index).flatMap((at) => {
      const words = lines[at]!.words.filter((word) => nearest(middles, word) === column);
      return words.length > 0 ? [{ at, words }] : [];
    });
    return { row, column, rows: 1, span: 1, lines: own };
  });
}

/** The label under or over which a word stands. */
function nearest(columns: readonly (readonly [number, number])[], { x0, x1 }: PlacedWord): number {
  const distance = ([from, to]: readonly [number, number]) => Math.max(from - x1, x0 - to);
  return columns.reduce((best, column, at) => (distance(column) < distance(columns[best]!) ? at : best), 0);
}
