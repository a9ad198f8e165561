import { partAlone } from '../../calendar/calendar-entries.ts';
import { cellText } from '../../grid/cell-text.ts';
import type { GridCell, GridRow } from '../../grid/grid.ts';
import type { SourceLine } from '../../source-line.ts';
import { calendarSigns } from './calendar-signs.ts';
import type { DayStart } from './day-starts.ts';
import type { Atom } from '../flat-atom.ts';
import type { FlatRow } from '../search/flat-row.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';
import type { FlatColumn } from '../flat-column.ts';
import { linesOf } from '../flat-grid.ts';

/** Where the cells of a calendar stand. */
interface Places {
  readonly columns: readonly FlatColumn[];
  /** Index of the column of the days. */
  readonly dayAt: number;
}

/** The words of some pieces. */
const wordsOf = (atoms: readonly Atom[]): string => cellText(linesOf(atoms));

/**
 * The rows of a calendar as those of a grid: the cell of a day stands over all its rows, and a half of the day over those
 * that say none.
 *
 * @param titleOf the title of the week that stands above a day
 */
export function dayGridRows(
  rows: readonly FlatRow[],
  startOf: ReadonlyMap<FlatPiece, DayStart>,
  { columns, dayAt }: Places,
  titleOf: (start: DayStart) => SourceLine | undefined,
): GridRow[] {
  const leading = new Map<DayStart, GridCell[]>();
  let hour: { readonly start: DayStart; readonly cell: GridCell } | undefined;
  const halfAt = columns.indexOf('half');
  const timeAt = columns.indexOf('time');
  const textAt = columns.indexOf('text');
  const times = rows.flatMap((row) =>
    'cells' in row && row.cells[timeAt]?.[0] ? wordsOf(row.cells[timeAt]) : [],
  );
  const isByHalves = times.filter((words) => partAlone.test(words)).length > times.length / 2;
  return rows.flatMap((row, index): GridRow[] => {
    if ('title' in row) return [];
    const at = index + 1;
    const start = startOf.get(row.piece)!;
    const above = leading.has(start) ? [] : titleRow(titleOf(start), at, dayAt + 1 + columns.length);
    const first = leading.get(start) ?? firstCells(start, at, dayAt);
    leading.set(start, first);
    if (isOverAll(row, columns, times.length > rows.length / 2)) {
      const whole = { lines: linesOf(row.cells.flat()), from: dayAt + 1 + textAt, row: at, rows: 1 };
      return [...above, { at, cells: [...first, { ...whole, to: whole.from + 1 }], doubts: [] }];
    }
    const own = isByHalves ? withClockInText(row.cells, timeAt, textAt) : row.cells;
    const cells = own.flatMap((atoms, column): GridCell[] => {
      const place = dayAt + 1 + column;
      return atoms.length > 0
        ? [{ lines: linesOf(atoms), from: place, to: place + 1, row: at, rows: 1 }]
        : [];
    });
    // The half of a day stands once beside its rows.
    const besideAt = halfAt < 0 ? timeAt : halfAt;
    const beside = besideAt < 0 ? undefined : cells.find(({ from }) => from === dayAt + 1 + besideAt);
    const holds = isByHalves || halfAt >= 0;
    const held = !beside && holds && hour?.start === start ? [hour.cell] : [];
    if (beside) hour = { start, cell: beside };
    const { doubts, isAgreed } = row;
    return [...above, { at, cells: [...first, ...held, ...cells], doubts, ...(isAgreed && { isAgreed }) }];
  });
}

/** The title of a week over all columns, above the first row of a day. */
const titleRow = (title: SourceLine | undefined, at: number, to: number): GridRow[] =>
  title ? [{ at: at - 0.5, cells: [{ lines: [title], from: 0, to, row: at - 0.5, rows: 1 }] }] : [];

/** The number of a row and its day. */
export const firstCells = (start: DayStart, at: number, dayAt: number): GridCell[] => [
  ...(start.number ? [{ lines: [start.number], from: 0, to: 1, row: at, rows: 1 }] : []),
  { lines: start.cell, from: dayAt, to: dayAt + 1, row: at, rows: 1 },
];

/** Beside rows that have their half of the day a clock time belongs to the text. */
function withClockInText(
  cells: readonly (readonly Atom[])[],
  timeAt: number,
  textAt: number,
): readonly (readonly Atom[])[] {
  const hours = cells[timeAt] ?? [];
  if (hours.length === 0 || partAlone.test(wordsOf(hours))) return cells;
  return cells.map((own, column) => (column === timeAt ? [] : column === textAt ? [...hours, ...own] : own));
}

/** Whether a row is one cell over all columns: `Nghỉ Tết Dương lịch`, on one line without a time, where the others have one. */
function isOverAll(
  row: Extract<FlatRow, { cells: unknown }>,
  columns: readonly FlatColumn[],
  isTimed: boolean,
): boolean {
  const atoms = row.cells.flat();
  const lines = new Set(row.piece.lines.map(({ line }) => line));
  const words = cellText(linesOf(atoms));
  const isBeside = atoms.some(
    (atom, at) =>
      at > 0 &&
      columns.some(
        (column) => column !== 'text' && column !== 'time' && calendarSigns.opens(atom, column) >= 2.5,
      ),
  );
  const isTimeless = columns.includes('time') && !row.cells[columns.indexOf('time')]?.[0];
  return isTimed && isTimeless && lines.size === 1 && words.length < 90 && !isBeside;
}
