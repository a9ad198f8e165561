import type { Column } from '../grid/column-kind.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import type { ColumnKey, KeyedColumns, KeyKind } from './column-keys.ts';
import { createMovedCells, type MovedCells } from './moved-cells.ts';

/** The table that is made of one whose heads are values. */
interface Layout {
  /** Columns that all heads share, one that takes the words of the heads, and those below a head. */
  readonly columns: readonly GridColumn[];
  readonly shared: readonly GridColumn[];
  readonly kind: KeyKind;
  /** Whether all rows of a head stand together; the heads of a row do where they are halves of its day or persons. */
  readonly isByKey: boolean;
  /** Columns of a head that stay columns, and the one with hours, which stand behind the words of the head. */
  readonly partsOf: (key: ColumnKey) => readonly GridColumn[];
  readonly hourOf: (key: ColumnKey) => GridColumn | undefined;
}

/** A row of the table, and a head below which it may have words. */
interface KeyRow {
  readonly key: ColumnKey;
  readonly row: GridRow;
  /** What parts the cells of one head from those of the next. */
  readonly block: number;
}

const severalDays = 'a cell goes over several days: it stands with each of them';

/** One row for each head and row that has words below it: the days one after the other, halves and persons within a row. */
export function keyRows(grid: Grid, { keys, shared }: KeyedColumns): Grid {
  const layout = layoutOf(keys[0]!, shared);
  const moved = createMovedCells(layout.columns);
  const printed = new Set<GridCell>();
  const rows: GridRow[] = [];
  for (const keyRow of keyRowsOf(grid, keys, layout)) {
    const { key, row } = keyRow;
    const own = layout.partsOf(key).map((place) => cellIn(row, place));
    if (own.every((cell) => !cell)) continue;
    const covered = keys.filter(({ columns }) =>
      own.some((cell) => cell && cellIn(row, columns[0]!) === cell),
    );
    const isAcross = covered.length > 1;
    // What goes over several persons, halves or months is one row for all of them.
    const isJoined = isAcross && layout.kind !== 'day';
    if (isJoined && own.some((cell) => cell && printed.has(cell))) continue;
    for (const cell of own) if (cell) printed.add(cell);
    const at = rows.length;
    const cells = cellsOf(keyRow, isJoined ? covered : [key], own, at, layout, moved);
    const doubts = isAcross && !isJoined ? [...(row.doubts ?? []), severalDays] : row.doubts;
    rows.push({ at, cells, ...(doubts && { doubts }) });
  }
  return { ...grid, columns: layout.columns, rows, head: [headOf(layout, keys[0]!)] };
}

/** What the column of the heads is called and holds. */
const keyColumns: Readonly<Record<KeyKind, { readonly column: Column; readonly label: string }>> = {
  day: { column: 'day', label: 'Ngày' },
  period: { column: 'month', label: 'Thời gian' },
  half: { column: 'time', label: 'Buổi' },
  leader: { column: 'participants', label: 'Lãnh đạo' },
};

function layoutOf(first: ColumnKey, shared: readonly GridColumn[]): Layout {
  const { kind } = first;
  const hour = kind === 'half' ? first.columns.findIndex(({ column }) => column === 'time') : -1;
  const partsOf = (key: ColumnKey) => key.columns.filter((_, at) => at !== hour);
  const hasParts = first.columns.length > 1;
  const columns: readonly Omit<GridColumn, 'from' | 'to'>[] = [
    ...shared.map((place) => ({ ...place, ...(kind === 'day' && whoOf(place, shared)) })),
    { ...keyColumns[kind], isWho: kind === 'leader' },
    ...partsOf(first).map(({ column, label, name }) => ({
      column: hasParts ? column : ('text' as const),
      ...{ label, name },
    })),
  ];
  return {
    ...{ shared, kind, partsOf },
    columns: columns.map((column, at) => ({ ...column, from: at, to: at + 1 })),
    isByKey: kind === 'day' || kind === 'period',
    hourOf: (key) => key.columns[hour],
  };
}

/** Beside days, the first column that no label tells names who is busy. */
const whoOf = (place: GridColumn, shared: readonly GridColumn[]): Partial<GridColumn> =>
  place === shared.find(({ column }) => column === 'other' || column === 'leader')
    ? { column: 'participants', isWho: true }
    : {};

const keyRowsOf = (grid: Grid, keys: readonly ColumnKey[], { isByKey }: Layout): KeyRow[] =>
  isByKey
    ? keys.flatMap((key, block) => grid.rows.map((row) => ({ key, row, block })))
    : grid.rows.flatMap((row) => keys.map((key) => ({ key, row, block: 0 })));

/**
 * The cells of a row of the table that is made.
 *
 * @param named the heads for which it stands
 * @param own cells below the head, column by column
 */
function cellsOf(
  { key, row, block }: KeyRow,
  named: readonly ColumnKey[],
  own: readonly (GridCell | undefined)[],
  at: number,
  { shared, kind, isByKey, hourOf }: Layout,
  moved: MovedCells,
): GridCell[] {
  const words = named.map((one) => one.words).join(kind === 'leader' ? '; ' : ', ');
  const hours = hourOf(key);
  const head = [
    { ...key.cell.lines[0]!, text: words, raw: words },
    ...((hours && cellIn(row, hours))?.lines ?? []),
  ];
  const behind = shared.length + 1;
  return [
    ...shared.map((place, column) => moved.move(cellIn(row, place), column, String(block), at)),
    moved.put(isByKey ? `${words} ${block}` : `${words} ${at}`, head, shared.length, at),
    ...own.map((cell, index) =>
      // A cell over two halves of a day is one.
      index > 0 && own[index - 1] === cell
        ? undefined
        : moved.move(cell, behind + index, `${block} ${key.words}`, at, spanOf(own, index)),
    ),
  ].filter((cell) => cell !== undefined);
}

/** How many columns a cell takes: as many as hold the same one. */
function spanOf(own: readonly (GridCell | undefined)[], index: number): number {
  const other = own.findIndex((cell, at) => at > index && cell !== own[index]);
  return (other < 0 ? own.length : other) - index;
}

/** The labels of the table that is made. */
function headOf({ columns }: Layout, { cell }: ColumnKey): GridRow {
  const labelled = (text: string) => [{ ...cell.lines[0]!, text, raw: text }];
  return {
    at: -1,
    cells: columns.map(({ from, to, label = '' }) => ({
      from,
      to,
      row: -1,
      rows: 1,
      lines: labelled(label),
    })),
  };
}
