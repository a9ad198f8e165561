import type { Column } from '../grid/column-kind.ts';
import type { CellLine } from './cell-line.ts';
import { exactParter } from './placed-columns.ts';
import { headCells } from './head-cells.ts';
import { readPlacedHead, type PlacedHead } from './placed-head.ts';
import { isPersonName, isPosition } from '../phrases/signature-words.ts';
import { lineText, phrasesOf, type PlacedLine } from './placed-line.ts';
import { isDaysBesideText, partAtMiddles, standInMiddle } from './middle-days.ts';
import { partPlainRows } from './plain-rows.ts';
import { readPlainHead } from './plain-head.ts';
import { readKeys, type KeyCell } from './placed-keys.ts';
import { readSpacedHead } from './spaced/spaced-head.ts';
import { partLevelTable } from './spaced/level-table.ts';
import { spacedParter } from './spaced/spaced-page.ts';
import type { LineParter } from './line-parter.ts';
import { readPieces } from './placed-pieces.ts';
import { partRows } from './placed-rows.ts';
import { withoutTextBelow } from './text-below.ts';
import { keyColumns, measureRows, type RowMeasure } from './row-begins.ts';
import type { CellWords, PlacedCell } from './placed-cell.ts';
import { opensClosing } from '../phrases/closing-words.ts';

/** A table without rules: lines from one index to before another. */
export interface PlacedTable {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
  /** Lines between its rows that belong to the page, not to it. */
  readonly strange: readonly number[];
  /** Lines that could be parted into cells in other ways. */
  readonly unsure: ReadonlySet<number>;
}

/**
 * Find the tables whose columns show only by the places of their words: below a head of known labels.
 *
 * @param blank width of a blank between words
 * @param mayOpen whether a head may begin at a line, where that is known without its words
 */
export function findPlacedTables(
  lines: readonly PlacedLine[],
  blank: number,
  mayOpen: (at: number) => boolean = () => true,
): PlacedTable[] {
  const tables: PlacedTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!mayOpen(at)) continue;
    const head =
      (blank === 1 ? readSpacedHead(lines, at) : readPlacedHead(lines, at, blank)) ??
      readPlainHead(lines, at, blank);
    const table = head && readPlacedTable(lines, at, head, blank);
    if (!table) continue;
    tables.push(table);
    at = table.to - 1;
  }
  return tables;
}

function readPlacedTable(
  lines: readonly PlacedLine[],
  from: number,
  head: PlacedHead,
  blank: number,
): PlacedTable | undefined {
  const start = from + head.length;
  const end = endBelow(lines, start, blank);
  // Programs that print a page to text count in letters: there, a blank is one.
  const parter = (blank === 1 ? spacedParter : exactParter)(lines, start, end, head, blank);
  const read = parter && readPieces(lines, start, end, head, parter, blank);
  if (!read) return undefined;
  const { pieces, to, strange } = head.isPlain ? withoutTextBelow(read) : read;
  const stretches = pieces.flatMap((piece) => (piece.type === 'rows' ? [piece.lines] : []));
  if (stretches.length === 0) return undefined;
  const columns = withText(head.columns.map(({ column }) => column));
  const partLines = rowParter(lines, head, columns, parter, measureRows(stretches, columns));
  const cells: PlacedCell[] = [...headCells(lines, from, head, 0)];
  const unsure = new Set(stretches.flat().flatMap(({ at, isUnsure }) => (isUnsure ? [at] : [])));
  let row = 1;
  for (const piece of pieces) {
    if (piece.type === 'head') {
      cells.push(...headCells(lines, piece.from, piece.head, row));
      row += 1;
    } else if (piece.type === 'section') {
      const own = piece.lines.map((at) => ({ at, words: lines[at]!.words }));
      cells.push({ row, column: 0, rows: 1, span: columns.length, lines: own });
      row += 1;
    } else {
      const parted = partLines(piece.lines);
      if (!parted) return undefined;
      cells.push(...rowCells(parted.rows, columns, row, parted.keys));
      row += parted.rows.length;
      for (const at of parted.unsure ?? []) unsure.add(at);
    }
  }
  const table = { from, to, columns: columns.length, cells, strange, unsure };
  return holdsAllWords(lines, table) ? table : undefined;
}

/** The line in front of which a table ends at the latest: what closes the text begins there. */
function endBelow(lines: readonly PlacedLine[], start: number, blank: number): number {
  const closes = (line: PlacedLine, at: number) =>
    phrasesOf(line, blank).some(({ text }) => opensClosing(text)) || isSigned(lines, at, blank);
  const end = lines.findIndex((line, at) => at >= start && closes(line, at));
  return end < 0 ? lines.length : end;
}

/** The rows of a stretch of lines; `keys` are cells over several of them, by column. */
interface PartedRows {
  readonly rows: readonly (readonly CellLine[])[];
  readonly keys?: ReadonlyMap<number, readonly KeyCell[]> | undefined;
  /** Lines that could be parted otherwise. */
  readonly unsure?: Iterable<number> | undefined;
}

/** Part lines into rows in the way that the table asks for: by their first words, heights, the middles of days, or begins. */
function rowParter(
  lines: readonly PlacedLine[],
  head: PlacedHead,
  columns: readonly Column[],
  { rooms }: LineParter,
  measure: RowMeasure,
): (own: readonly CellLine[]) => PartedRows | undefined {
  const pageOf = (at: number) => lines[at]!.page;
  const known = besideText(head, columns);
  return (own) => {
    const plain = head.isPlain ? partPlainRows(own, columns[0] === 'number') : undefined;
    if (plain) return { rows: plain };
    const level = rooms && !isDaysBesideText(columns) ? partLevelTable(own, known, rooms, pageOf) : undefined;
    if (level) return level;
    const rows = standInMiddle(own, columns) ? partAtMiddles(own) : partRows(own, columns, measure);
    return rows && { rows };
  };
}

/** Columns with a text among them: what the morning or a person is busy with is one. */
function withText(columns: readonly Column[]): Column[] {
  const spoken: readonly Column[] = ['morning', 'leader'];
  const text = columns.includes('text') ? -1 : columns.findIndex((column) => spoken.includes(column));
  return columns.map((column, at) => (at === text ? 'text' : column));
}

/** Columns as they are beside a text of its own: a person there is no column of what happens. */
const besideText = (head: PlacedHead, columns: readonly Column[]): readonly Column[] =>
  head.columns.some(({ column }) => column === 'text')
    ? columns.map((column) => (column === 'leader' ? 'other' : column))
    : columns;

/** The cells of some rows; what leads holds for each row down to the next day or month. */
function rowCells(
  rows: readonly (readonly CellLine[])[],
  columns: readonly Column[],
  from: number,
  known: ReadonlyMap<number, readonly KeyCell[]> = new Map(),
): PlacedCell[] {
  const text = columns.indexOf('text');
  const wordsOf = (lines: readonly CellLine[], column: number): CellWords[] =>
    lines.flatMap(({ at, cells }) => (cells[column]!.length > 0 ? [{ at, words: cells[column]! }] : []));
  const cells = columns.flatMap((kind, column): PlacedCell[] => {
    if (known.has(column) || (known.size === 0 && keyColumns.includes(kind) && column < text))
      return (known.get(column) ?? readKeys(rows, column, kind)).map((key) => ({
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

/** Whether a post stands alone on a line, and a name below it: a signature without the word that opens it. */
function isSigned(lines: readonly PlacedLine[], at: number, blank: number): boolean {
  const line = lines[at]!;
  if (line.isApart === false || !isPosition(lineText(line))) return false;
  return lines
    .slice(at + 1, at + 5)
    .some((below) => phrasesOf(below, blank).length === 1 && isPersonName(lineText(below)));
}
