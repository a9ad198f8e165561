import type { Grid, GridCell, GridColumn, GridRow } from '../../grid/grid.ts';
import type { DayStart } from './day-starts.ts';
import type { FlatLabel } from '../head/head-storeys.ts';
import type { FlatRow } from '../search/flat-row.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';
import { isMarkedEntry, leads } from '../../calendar/calendar-entries.ts';
import { parseClock } from '../../phrases/clock.ts';
import { parseBullet } from '../../signs.ts';
import type { Atom } from '../flat-atom.ts';
import { headRow, linesOf } from '../flat-grid.ts';
import type { SourceLine } from '../../source-line.ts';

/** Whether each of those who lead has a column of their own for what they do, beside that of the days, or of their halves. */
export const hasLeaders = (labels: readonly FlatLabel[]): boolean =>
  labels.filter(({ column }) => column === 'leader').length > 1 &&
  (labels.some(({ column }) => column === 'time') ||
    labels.every(({ column }, at) => column === (at === 0 ? 'day' : 'leader')));

/**
 * A calendar with a column for each of those who lead: what each of them does is a row of its own, with who does it beside it.
 * Where a row has fewer cells than there are columns, one may stand over several, and nothing tells which are empty: then nobody
 * is named, and the row is told.
 *
 * @param labels of the day, of the half of the day where it has a column, and of those who lead
 */
export function leaderGrid(
  rows: readonly FlatRow[],
  startOf: ReadonlyMap<FlatPiece, DayStart>,
  labels: readonly FlatLabel[],
  head: SourceLine,
): Grid {
  const [day, ...behind] = labels as [FlatLabel, ...FlatLabel[]];
  const half = behind.find(({ column }) => column === 'time');
  const leaders = behind.filter((label) => label !== half);
  const columns: GridColumn[] = [
    { column: 'day', label: day.text, name: day.text, from: 0, to: 1 },
    { column: 'time', label: half?.text ?? '', name: half?.text, from: 1, to: 2 },
    { column: 'text', from: 2, to: 3 },
    { column: 'participants', from: 3, to: 4, isWho: true },
  ];
  let at = 0;
  const isOpen = areOpen(rows.map((row) => ('cells' in row ? row.cells.slice(half ? 1 : 0) : [])));
  const dayCells = new Map<DayStart, GridCell>();
  const grid = rows.flatMap((row): GridRow[] => {
    if (!('cells' in row)) return [];
    const start = startOf.get(row.piece)!;
    const first = dayCells.get(start) ?? { lines: start.cell, from: 0, to: 1, row: at + 1, rows: 1 };
    dayCells.set(start, first);
    const [hours = [], ...parted] = half ? row.cells : [[], ...row.cells];
    const byClock = isOpen ? cellsByClock(parted.flat(), leaders.length) : undefined;
    const isFull = byClock !== undefined || (!isOpen && parted.every((atoms) => atoms.length > 0));
    const own = byClock ?? parted;
    const beside: GridCell[] =
      hours.length > 0 ? [{ lines: linesOf(hours), from: 1, to: 2, row: at + 1, rows: 1 }] : [];
    const doubts = isFull ? row.doubts : [...row.doubts, 'nothing tells whose columns are empty'];
    let isFirst = true;
    return own.flatMap((atoms, column): GridRow[] => {
      if (atoms.length === 0) return [];
      at += 1;
      const { text } = leaders[column]!;
      const who = { ...head, text, raw: text };
      const cells: GridCell[] = [
        ...[first, ...beside],
        { lines: linesOf(atoms), from: 2, to: 3, row: at, rows: 1 },
        ...(isFull ? [{ lines: [who], from: 3, to: 4, row: at, rows: 1 }] : []),
      ];
      const told = isFirst ? doubts : [];
      isFirst = false;
      return [{ at, cells, doubts: told }];
    });
  });
  return { columns, head: [headRow(labels, head)], rows: grid };
}

/** Whether a cell may be empty or hold several entries: all are marked, and some row has not one for each column. */
function areOpen(rows: readonly (readonly (readonly Atom[])[])[]): boolean {
  const filled = rows.flat().filter((atoms) => atoms.length > 0);
  const areMarked = filled.every(([first]) => isMarkedEntry(first!.rest));
  return areMarked && rows.some((own) => own.some((atoms) => startsOf(atoms).length !== 1));
}

/** The indices of the pieces with which entries begin. */
const startsOf = (atoms: readonly Atom[]): number[] =>
  atoms.flatMap(({ edge, rest }, at) => (at === 0 || (edge === 'line' && opensEntry(rest)) ? [at] : []));

/** A bullet in front of a figure may be the dash of a span: `2025 - 2030`. */
const opensEntry = (words: string): boolean =>
  isMarkedEntry(words) && (leads.test(parseBullet(words)?.rest ?? words) || !/^[-–] ?\d/u.test(words));

/**
 * The cells of a row, where times tell them: in a cell each entry is later than the one above it, so what is not later begins the
 * next one. `undefined` where an entry has no time, or the times go back more or less often than there are columns.
 */
function cellsByClock(atoms: readonly Atom[], columns: number): readonly (readonly Atom[])[] | undefined {
  const starts = startsOf(atoms);
  const times = starts.map((at) => {
    const words = parseBullet(atoms[at]!.rest)?.rest ?? atoms[at]!.rest;
    return leads.test(words) ? parseClock(words.slice(0, 20)) : undefined;
  });
  if (times.includes(undefined)) return undefined;
  const cuts = starts.filter((_, index) => index > 0 && times[index]! <= times[index - 1]!);
  return cuts.length === columns - 1
    ? [0, ...cuts].map((from, index) => atoms.slice(from, cuts[index]))
    : undefined;
}
