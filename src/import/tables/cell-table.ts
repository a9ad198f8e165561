import type { Grid, GridCell, GridColumn, GridRow } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import { isPerson } from '../phrases/persons.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { nameOfStoreys } from '../grid/column-name.ts';
import { cellText } from '../grid/cell-text.ts';
import { joinLines } from '../signs.ts';
import type { TableRegion } from './table-region.ts';
import { kindOfColumns, parseTableHead, type Column } from '../grid/column-kind.ts';

/** Read the lines of one table, from its first line on, as a region with a grid. */
export function readCellRegion(lines: readonly SourceLine[], from: number): TableRegion {
  const table = lines[from]!.cell!.table;
  let to = from;
  while (lines[to]?.cell?.table === table) to += 1;
  const own = lines.slice(from, to);
  const rows = rowsOf(own);
  const width = own[0]!.cell!.columns;
  const titled = countTitles(rows, width);
  const labelled = rows.slice(titled);
  const headRows = countHeadRows(labelled);
  const labels = labelled.slice(0, headRows);
  const columns = columnsOf(labels, width);
  const headText = textOfRows(labels);
  const body: GridRow[] = [];
  const head = rows.slice(0, titled + headRows);
  const headsAt = new Set(labels.map(({ at }) => at));
  for (let i = headRows; i < labelled.length; i += 1) {
    const row = labelled[i]!;
    const again = labelled.slice(i, i + headRows);
    if (headText !== '' && textOfRows(again) === headText) {
      for (const { at } of again) headsAt.add(at);
      i += headRows - 1;
    } else if (headsAt.has(labelled[i - 1]!.at) && isNumberRow(row)) {
      headsAt.add(row.at);
      if (i === headRows) head.push(row);
    } else body.push(row);
  }
  const heads = new Set(own.flatMap(({ cell }, index) => (headsAt.has(cell!.row) ? [from + index] : [])));
  const names = columns.map(({ column }) => column);
  return {
    kind: kindOfColumns(names) ?? 'table',
    from,
    to,
    columns: names,
    heads,
    grid: { columns, rows: body, head, titles: rows.slice(0, titled), isGuessed: own[0]!.cell!.isGuessed },
  };
}

/** Rows above the labels that hold one cell over all columns: what the table is called. */
function countTitles(rows: readonly GridRow[], width: number): number {
  if (width < 2) return 0;
  const isOver = ({ cells }: GridRow) => cells.length === 1 && cells[0]!.to - cells[0]!.from === width;
  const first = rows.findIndex((row) => !isOver(row));
  const isHead = first > 0 && rows.length > first + 1 && rows[first]!.cells.length > 1;
  return isHead && first <= 3 ? first : 0;
}

/** Numbers of the columns below their labels: `(1) (2) (3)`, `A B 1 2`. */
function isNumberRow({ cells, at }: GridRow): boolean {
  const words = cells.map(({ lines }) => cellText(lines).replace(/^\(\s*|\s*\)$/g, ''));
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const letters = words.slice(0, words.length - numbers.length);
  return (
    cells.length > 2 &&
    numbers.length > 1 &&
    cells.every(({ row }) => row === at) &&
    letters.every((word, index) => word === 'ABCD'[index]) &&
    numbers.every((number, index) => number === index + 1)
  );
}

/** What is told of a row of a text in which a single blank parts two cells. */
const oneBlank = 'a single blank parts two of its cells, and the one may end elsewhere';
/** What is told of a row of a text below which a line without a tab stands that is no title for sure. */
const lineBelow = 'the line below it may end its last cell';
const fewCells = 'it has fewer cells than the head: they may stand in other columns';

function rowsOf(lines: readonly SourceLine[]): GridRow[] {
  const cells = new Map<string, SourceLine[]>();
  for (const line of lines) {
    const { row, column } = line.cell!;
    const key = `${row} ${column}`;
    const own = cells.get(key);
    if (own) own.push(line);
    else cells.set(key, [line]);
  }
  const all: GridCell[] = [...cells.values()].map((own) => {
    const { row, rows, column, span } = own[0]!.cell!;
    return { lines: own, from: column, to: column + span, row, rows };
  });
  const starts = [...new Set(all.map(({ row }) => row))].sort((a, b) => a - b);
  const byRow = new Map(starts.map((at) => [at, [] as GridCell[]]));
  for (const cell of all)
    for (let at = cell.row; at < cell.row + cell.rows; at += 1) byRow.get(at)?.push(cell);
  return starts.map((at): GridRow => {
    const own = byRow.get(at)!.sort((a, b) => a.from - b.from);
    const places = own.flatMap(({ row, lines: words }) => (row === at ? words.map(({ cell }) => cell!) : []));
    const doubts = [
      ...(places.some(({ isUnsure }) => isUnsure) ? [oneBlank] : []),
      ...(places.some(({ mayGoOn }) => mayGoOn) ? [lineBelow] : []),
      ...(places.some(({ isShort }) => isShort) ? [fewCells] : []),
    ];
    return { at, cells: own, ...(doubts.length > 0 && { doubts }) };
  });
}

/** A head has as many rows as its tallest cell; one whose cells go over several columns has a second row. */
function countHeadRows(rows: readonly GridRow[]): number {
  const first = rows[0]!;
  const tallest = Math.max(...first.cells.map(({ rows: count }) => count));
  const reach = rows.filter(({ at }) => at < first.at + tallest).length;
  if (reach > 1) return Math.min(reach, 3);
  const second = rows[1];
  const parted = first.cells.some(
    (cell) => second && second.cells.filter(({ from, to }) => from >= cell.from && to <= cell.to).length > 1,
  );
  return parted && second && isHeadRow(second) ? 2 : 1;
}

const isHeadRow = ({ cells }: GridRow): boolean =>
  cells.every(({ lines }) => parseTableHead(cellText(lines)) !== undefined);

function columnsOf(head: readonly GridRow[], width: number): Grid['columns'] {
  const lowest = head.at(-1);
  const columns: GridColumn[] = [];
  let at = 0;
  for (const { from, to } of lowest?.cells ?? []) {
    if (from > at) columns.push({ column: 'other', from: at, to: from });
    const above = head.flatMap(({ cells }) => cells.filter((cell) => cell.from <= from && cell.to >= to));
    const cells = [...new Set(above)];
    const label = joinLines(cells.map(({ lines }) => cellText(lines)));
    const name = nameOfStoreys(cells.map(({ lines }) => cellText(lines)));
    columns.push({ column: labelOf(cells), from, to, label, name, heads: cells });
    at = to;
  }
  if (at < width) columns.push({ column: 'other', from: at, to: width });
  return columns;
}

/** What a column holds: told by its own label, or by the words above it and its own ("Cơ quan" over "chủ trì"). */
function labelOf(cells: readonly GridCell[]): Column {
  const whole = readColumnLabel(cells.map(({ lines }) => cellText(lines)).join(' '));
  const own = cellText(cells.at(-1)?.lines ?? []);
  // "Cơ quan thực hiện" over "Phối hợp".
  if (cells.length > 1 && whole === 'bodies' && readColumnLabel(own) === 'joint') return 'joint';
  return whole ?? readColumnLabel(own) ?? (isPerson(own) ? 'leader' : 'other');
}

const textOfRows = (rows: readonly GridRow[]): string =>
  rows
    .flatMap(({ at, cells }) => cells.filter(({ row }) => row === at).map(({ lines }) => cellText(lines)))
    .join('|');
