import type { SourceLine } from '../source-line.ts';
import type { Column } from './column-kind.ts';
import { cellText } from './cell-text.ts';

/** A cell of a table whose reader knows the cells. */
export interface GridCell {
  readonly lines: readonly SourceLine[];
  /** Columns that it covers, as an interval of the grid. */
  readonly from: number;
  readonly to: number;
  /** Rows that it covers. */
  readonly row: number;
  readonly rows: number;
}

/** One row of such a table: cells that begin in it, and those that reach into it from above. */
export interface GridRow {
  readonly at: number;
  readonly cells: readonly GridCell[];
  /** What could not be told for sure of its cells, in words. */
  readonly doubts?: readonly string[] | undefined;
  /** Whether two ways to tell its cells apart came to the same. */
  readonly isAgreed?: boolean | undefined;
  /** Marks that stood for the words above them. */
  readonly dropped?: readonly string[] | undefined;
}

/** A column, as an interval of the grid, and the words of its head. */
export interface GridColumn {
  readonly column: Column;
  readonly from: number;
  readonly to: number;
  readonly label?: string | undefined;
  /** What it is called, for a reader (`column-name.ts`); a column that the importer made has no name. */
  readonly name?: string | undefined;
  /** Whether it names who is busy, and each name holds for all that stands in its row. */
  readonly isWho?: boolean | undefined;
  /** Whether it says more of the same as a column in front of it, whose cells its own follow. */
  readonly isMore?: boolean | undefined;
  /** The cells of its head, the widest first. */
  readonly heads?: readonly GridCell[] | undefined;
}

/** A table cell by cell. */
export interface Grid {
  /** Columns of the lowest row of its head, each an interval of the grid. */
  readonly columns: readonly GridColumn[];
  /** Rows without those of the head. */
  readonly rows: readonly GridRow[];
  /** Whether its cells were told by the places of the words alone. */
  readonly isGuessed?: boolean | undefined;
  /** Rows of the head, printed once. */
  readonly head: readonly GridRow[];
  /** Rows of sums and the like, which stand below the table. */
  readonly below?: readonly SourceLine[] | undefined;
  /** Rows above the labels that are a title over all columns; they stand in the head, too. */
  readonly titles?: readonly GridRow[] | undefined;
}

/** The cell of a row in a column: the one that covers most of it. */
export function cellIn(row: GridRow, { from, to }: { from: number; to: number }): GridCell | undefined {
  const overlap = (cell: GridCell) => Math.min(cell.to, to) - Math.max(cell.from, from);
  return row.cells.filter((cell) => overlap(cell) > 0).sort((a, b) => overlap(b) - overlap(a))[0];
}

/** The cell of a row in the first column of a kind, its own or one merged over several rows. */
export function cellOf(row: GridRow, column: Column, { columns }: Grid): GridCell | undefined {
  const place = columns.find((one) => one.column === column);
  return place && cellIn(row, place);
}

/** A table with only the columns that have a place, and what the others say beside them. */
export interface PartedGrid {
  readonly grid: Grid;
  /** Number, or else text, of each row with the words of the other columns; its first row is their head. */
  readonly rest?: readonly (readonly string[])[] | undefined;
}

/** Set apart the columns that are not among those known, or come a second time; an empty one is left out. */
export function partGrid(grid: Grid, known: readonly Column[]): PartedGrid {
  const hasWords = (place: { from: number; to: number }) =>
    grid.rows.some((row) => row.cells.some((cell) => cell.from >= place.from && cell.to <= place.to));
  const kept = grid.columns.filter(
    ({ column, isMore }, index) =>
      known.includes(column) &&
      (column === 'leader' || isMore || grid.columns.findIndex((other) => other.column === column) === index),
  );
  const others = grid.columns.filter((place) => !kept.includes(place) && hasWords(place));
  const inside = (cell: GridCell) => kept.some(({ from, to }) => cell.from < to && cell.to > from);
  const columns = kept.filter(
    (place) => place.column === 'text' || place.column === 'bodies' || hasWords(place),
  );
  const parted: Grid = {
    ...grid,
    columns,
    rows: grid.rows
      .map((row) => ({ ...row, cells: row.cells.filter(inside) }))
      .filter(({ cells }) => cells.length > 0),
  };
  if (others.length === 0) return { grid: parted };
  // What a row is called by; a calendar with a column for each half of the day has its days.
  const key =
    (['number', 'text', 'day'] as const)
      .map((name) => columns.find(({ column }) => column === name))
      .find((place) => place !== undefined) ?? columns[0]!;
  return { grid: parted, rest: besideKey(grid, key, others) };
}

/**
 * The words of some columns, each row behind the number or the text by which it is called. Titles over rows stand among them
 * where numbers come more than once: they begin anew below each title.
 */
function besideKey(grid: Grid, key: GridColumn, others: readonly GridColumn[]): string[][] {
  const titles = key.column === 'number' ? grid.rows.filter((row) => isTitleOver(row, key, others[0]!)) : [];
  const wordsOf = (row: GridRow): string[] =>
    titles.includes(row)
      ? [row.cells.map(({ lines }) => cellText(lines)).join(' '), ...others.map(() => '')]
      : tableRows({ columns: [key, ...others], head: [], rows: [row] }, true)[0]!;
  const head = tableRows({ columns: [key, ...others], head: grid.head, rows: [] });
  const rows = grid.rows.map((row) => ({ isTitle: titles.includes(row), words: wordsOf(row) }));
  const saying = rows.filter(({ words }) => words.slice(1).some(Boolean));
  const isAnew = new Set(saying.map(({ words }) => words[0])).size < saying.length;
  return [
    ...head.filter((words) => words.slice(1).some(Boolean)),
    ...rows.filter((row) => saying.includes(row) || (row.isTitle && isAnew)).map(({ words }) => words),
  ];
}

/** Whether a row is a title over a table: a cell behind its mark, or with it, that reaches into a column that tasks have no place for. */
const isTitleOver = ({ cells }: GridRow, key: GridColumn, other: GridColumn): boolean =>
  cells.length <= 2 && cells.some(({ from, to }) => from <= key.to && to > other.from && to - from > 1);

/**
 * A table as rows of words: the merged cells are filled once, in their corner.
 *
 * @param repeats whether a cell merged over rows stands in each that has words of its own in the first column
 */
export function tableRows({ columns, head, rows }: Grid, repeats = false): string[][] {
  const keyOf = (row: GridRow) => columns[0] && cellIn(row, columns[0]);
  return [...head, ...rows].map((row) => {
    const written = new Set<GridCell>();
    const isOwn = repeats && !head.includes(row) && keyOf(row)?.row === row.at;
    return columns.map((column) => {
      const cell = cellIn(row, column);
      if (!cell || (cell.row !== row.at && !isOwn) || written.has(cell)) return '';
      written.add(cell);
      // A column narrower than its label cuts it.
      return cellText(cell.lines).replace(/^(S)\s?(T)\s?(T)$/iu, '$1$2$3');
    });
  });
}
