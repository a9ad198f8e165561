import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';
import { readColumnKeys, type KeyedColumns, type KeyKind } from './column-keys.ts';

/** The column that takes the words of the heads. */
const keyColumns: Readonly<Record<KeyKind, Column>> = {
  day: 'day',
  period: 'month',
  half: 'time',
  leader: 'participants',
};

const severalDays = 'a cell goes over several days: it stands with each of them';

/** A mark that something is due: `x`, `X`, `✓`. */
const isMark = (words: string): boolean => /^(?:[xX+*✓✔√●•v]|\(x\))$/u.test(words);

/**
 * A table whose heads are values, made one with a column for them: days, months, halves of the day or persons side by side
 * become rows, and marks below months the words of those months.
 */
export function unpivot(grid: Grid): Grid {
  const keyed = readColumnKeys(grid.columns);
  if (!keyed) return grid;
  const hasText = keyed.shared.some(({ column }) => column === 'text');
  const single = keyed.keys.every(({ columns }) => columns.length === 1);
  const cells = grid.rows.flatMap((row) =>
    keyed.keys.flatMap(({ columns }) => columns.flatMap((place) => cellIn(row, place) ?? [])),
  );
  const words = [...new Set(cells)].map(({ lines }) => cellText(lines));
  if (words.length === 0) return grid;
  if (single && hasText && words.every(isMark)) return joinMarks(grid, keyed);
  // Beside a column of texts, what stands below a month is a part of a plan.
  if (hasText || !words.some((text) => /[A-Za-zÀ-ỹ]{2}/u.test(text))) return grid;
  return toRows(grid, keyed);
}

/** The heads of the marked columns as words of one: `Quý II, Quý IV`. */
function joinMarks(grid: Grid, { keys, shared }: KeyedColumns): Grid {
  const own = keys.map(({ columns }) => columns[0]!);
  const over = own[0]!.heads?.[0];
  const column: GridColumn = {
    ...own[0]!,
    column: keys[0]!.kind === 'day' ? 'day' : 'deadline',
    name: over && over !== keys[0]!.cell ? cellText(over.lines) : undefined,
  };
  const rows = grid.rows.map((row): GridRow => {
    const marked = keys.filter(({ columns }) => cellIn(row, columns[0]!));
    const rest = row.cells.filter((cell) => !own.some(({ from, to }) => cell.from >= from && cell.to <= to));
    const first = marked[0] && cellIn(row, marked[0].columns[0]!);
    if (!first) return { ...row, cells: rest };
    const lines = [{ ...first.lines[0]!, ...textOf(marked.map((key) => key.words).join(', ')) }];
    const cell: GridCell = { lines, from: column.from, to: column.to, row: row.at, rows: 1 };
    return { ...row, cells: [...rest, cell].sort((a, b) => a.from - b.from) };
  });
  return { ...grid, rows, columns: [...shared, column].sort((a, b) => a.from - b.from) };
}

const textOf = (text: string): Pick<SourceLine, 'text' | 'raw'> => ({ text, raw: text });

/** One row for each head and row that has words below it: the days one after the other, halves and persons within a row. */
function toRows(grid: Grid, { keys, shared }: KeyedColumns): Grid {
  const { kind } = keys[0]!;
  // The hours below a half of the day stand behind its words.
  const hour = kind === 'half' ? keys[0]!.columns.findIndex(({ column }) => column === 'time') : -1;
  const partsOf = (of: readonly GridColumn[]) => of.filter((_, at) => at !== hour);
  const labels = partsOf(keys[0]!.columns);
  const above = keys[0]!.columns.length > 1;
  const width = shared.length;
  const columns: GridColumn[] = [
    ...shared.map((place, at): GridColumn => ({
      ...place,
      ...(kind === 'day' && whoOf(place, shared)),
      from: at,
      to: at + 1,
    })),
    {
      column: keyColumns[kind],
      from: width,
      to: width + 1,
      label: keyLabels[kind],
      isWho: kind === 'leader',
    },
    ...labels.map(({ column, label, name }, at): GridColumn => ({
      column: above ? column : 'text',
      ...{ from: width + 1 + at, to: width + 2 + at, label, name },
    })),
  ];
  const byKey = kind === 'day' || kind === 'period';
  const pairs = byKey
    ? keys.flatMap((key, block) => grid.rows.map((row) => ({ key, row, block })))
    : grid.rows.flatMap((row) => keys.map((key) => ({ key, row, block: 0 })));
  const rows: GridRow[] = [];
  const made = new Map<string, { -readonly [Name in keyof GridCell]: GridCell[Name] }>();
  const ids = new Map<GridCell, number>();
  const printed = new Set<GridCell>();
  for (const { key, row, block } of pairs) {
    const own = partsOf(key.columns).map((place) => cellIn(row, place));
    const when = hour < 0 ? undefined : cellIn(row, key.columns[hour]!);
    const covered = keys.filter(({ columns: of }) =>
      own.some((cell) => cell && cellIn(row, of[0]!) === cell),
    );
    const isAcross = covered.length > 1;
    const isAgain = own.some((cell) => cell && printed.has(cell));
    // What goes over several persons, halves or months is one row for all of them.
    if (own.every((cell) => !cell) || (isAcross && kind !== 'day' && isAgain)) continue;
    for (const cell of own) if (cell) printed.add(cell);
    const at = rows.length;
    const words = (isAcross && kind !== 'day' ? covered : [key]).map((one) => one.words);
    const joined = words.join(kind === 'leader' ? '; ' : ', ');
    const head = [{ ...key.cell.lines[0]!, ...textOf(joined) }, ...(when?.lines ?? [])];
    const cells = [
      ...shared.map((place, index) => cellAt(cellIn(row, place), index, String(block), at)),
      placed(byKey ? `${joined} ${block}` : `${joined} ${at}`, head, width, at),
      ...own.map((cell, index) => {
        // A cell over two halves of a day is one.
        if (cell && index > 0 && own[index - 1] === cell) return undefined;
        const behind = own.slice(index).findIndex((other) => other !== cell);
        const span = cell && behind > 1 ? behind : cell && behind < 0 ? own.length - index : 1;
        return cellAt(cell, width + 1 + index, `${block} ${key.words}`, at, span);
      }),
    ].filter((cell) => cell !== undefined);
    const doubts = isAcross && kind === 'day' ? [...(row.doubts ?? []), severalDays] : row.doubts;
    rows.push({ at, cells, ...(doubts && { doubts }) });
  }
  const printedHead = columns.map(({ from, to, label = '' }): GridCell => ({
    ...{ from, to, row: -1, rows: 1, lines: [{ ...keys[0]!.cell.lines[0]!, ...textOf(label) }] },
  }));
  return { ...grid, columns, rows, head: [{ at: -1, cells: printedHead }] };

  /** A cell of the table at its new place; one merged over rows stays one. */
  function cellAt(
    cell: GridCell | undefined,
    column: number,
    block: string,
    at: number,
    span = 1,
  ): GridCell | undefined {
    if (!cell) return undefined;
    if (!ids.has(cell)) ids.set(cell, ids.size);
    // A name over a post is one person.
    const lines = columns[column]!.isWho
      ? [{ ...cell.lines[0]!, ...textOf(cellText(cell.lines)) }]
      : cell.lines;
    return placed(`${ids.get(cell)} ${block}`, lines, column, at, span);
  }

  function placed(id: string, lines: readonly SourceLine[], column: number, at: number, span = 1): GridCell {
    const known = made.get(`${id} ${column}`);
    if (known && known.row + known.rows === at) {
      known.rows += 1;
      return known;
    }
    const own = { lines, from: column, to: column + span, row: at, rows: 1 };
    made.set(`${id} ${column}`, own);
    return own;
  }
}

const keyLabels: Readonly<Record<KeyKind, string>> = {
  day: 'Ngày',
  period: 'Thời gian',
  half: 'Buổi',
  leader: 'Lãnh đạo',
};

/** Beside days, the first column that no label tells names who is busy. */
const whoOf = (place: GridColumn, shared: readonly GridColumn[]): Partial<GridColumn> =>
  place === shared.find(({ column }) => column === 'other' || column === 'leader')
    ? { column: 'participants', isWho: true }
    : {};
