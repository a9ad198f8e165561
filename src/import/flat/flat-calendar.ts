import { bodyStart } from '../../domain/body-start.ts';
import { isPlace } from '../calendar-cells.ts';
import { isTimeCell, leads, partAlone } from '../calendar-entries.ts';
import type { CalendarTime } from '../calendar-year.ts';
import type { GridCell, GridRow } from '../cell-table.ts';
import { cellText } from '../columns.ts';
import { entryLabels } from '../entry-fields.ts';
import { beginsWithLabel } from '../label-parts.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../table-regions.ts';
import { partHour } from '../timed-day.ts';
import { calendarSigns } from './calendar-signs.ts';
import { joinCutDays } from './cut-days.ts';
import { findDayStarts, type DayStart } from './day-starts.ts';
import type { Atom } from './flat-atom.ts';
import { findBody } from './flat-body.ts';
import type { FlatHead } from './flat-head.ts';
import { readPieces, type FlatRow } from './flat-read.ts';
import type { FlatPiece } from './flat-rows.ts';
import { headRow, linesOf, type FlatTable } from './flat-table.ts';

const readable: ReadonlySet<Column> = new Set([
  'time',
  'text',
  'bodies',
  'place',
  'participants',
  'note',
  'other',
]);

/** A calendar of a flat text with its cells. */
export interface FlatCalendar extends FlatTable {
  /** Whether empty lines stand between many of its lines. */
  readonly isSpaced: boolean;
}

/**
 * Give a calendar whose cells stand one below the other its cells: the days part it, and the model of its columns parts what
 * stands below each. `undefined` when they cannot be told apart.
 */
export function readFlatCalendar(
  lines: readonly SourceLine[],
  { labels: whole, length }: FlatHead,
  from: number,
  limit: number,
  time: CalendarTime,
): FlatCalendar | undefined {
  const isLunar = whole.some(isLunarLabel);
  const printed = whole.filter((label) => !isLunarLabel(label));
  const isNumbered = printed[0]!.column === 'number';
  const dayAt = isNumbered ? 1 : 0;
  const body = findBody(lines, from, length, limit, true);
  const printedLines = body.lines.map(({ line }) => line);
  const { lines: own, breaks } = joinCutDays(printedLines, body.breaks, time);
  const isSpaced = own.filter(({ gap }) => gap > 0).length > own.length * 0.3;
  // Where no blank tells of a broken line, the empty lines between the cells tell more than their words.
  if (isSpaced && !own.some(({ wraps }) => wraps)) return undefined;
  const hasDay = printed.some(({ column }) => column === 'day');
  // A column of times may hold the days as titles over its rows, or say both in a cell.
  const isOver = !hasDay && own.filter((line) => isTimeCell(partHour(line)[0]!.text)).length > 1;
  const labels = isOver ? printed.toSpliced(dayAt, 0, { column: 'day', text: '' }) : printed;
  const all = labels.map(({ column }) => column);
  const isTimed = all[dayAt] === 'time';
  const columns = all.slice(dayAt + 1);
  if ((all[dayAt] !== 'day' && !isTimed) || columns.length < 2) return undefined;
  if (!columns.includes('text') || columns.some((column) => !readable.has(column))) return undefined;
  const starts = findDayStarts(own, time, { isNumbered, isTimed, isLunar });
  if (!starts || starts.length < 2) return undefined;
  const pieces = starts.map((start, at): FlatPiece & { start: DayStart } => ({
    ...{ type: 'rows', start, number: start.number },
    lines: [...(start.rest ? [start.rest] : []), ...own.slice(start.next, starts[at + 1]?.at)],
  }));
  const areLists = isSpaced && haveLists(own);
  const read = readPieces(pieces, columns, breaks, calendarSigns, areLists);
  if (!read || (!areLists && hasLists(read.rows, columns))) return undefined;
  const to = body.lines.find(({ line }) => line.line === read.last.line)!.index + 1;
  const startOf = new Map<FlatPiece, DayStart>(pieces.map((piece) => [piece, piece.start]));
  return {
    grid: {
      columns: labels.map(({ column, text }, at) => ({ column, label: text, from: at, to: at + 1 })),
      head: [headRow(labels, lines[from]!)],
      rows: rowsOf(read.rows, startOf, dayAt, columns),
    },
    to,
    heads: new Set([...body.heads].filter((index) => index < to)),
    isSpaced,
  };
}

/** Whether a day has one row whose cells are lists: bodies and places have bullets, as what happens has. */
function haveLists(lines: readonly SourceLine[]): boolean {
  const items = lines.flatMap(({ text }) => {
    const bullet = parseBullet(text);
    return bullet?.sign === '-' && !beginsWithLabel(bullet.rest, entryLabels) ? [bullet.rest] : [];
  });
  const named = items.filter((text) => !leads.test(text) && (isPlace(text) || bodyStart.test(text)));
  return items.length > 5 && named.length > items.length * 0.25;
}

/** Whether a row is one cell over all columns: `Nghỉ Tết Dương lịch`, on one line without a time, where the others have one. */
function isOverAll(
  row: Extract<FlatRow, { cells: unknown }>,
  columns: readonly Column[],
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

/** A column behind that of the days, which goes with them. */
const isLunarLabel = ({ text }: FlatHead['labels'][number]): boolean => /^(?:ngày )?âm lịch$/iu.test(text);

/** Whether cells beside the text hold a list: then the text of a row holds several entries. */
const hasLists = (rows: readonly FlatRow[], columns: readonly Column[]): boolean =>
  rows.some(
    (row) =>
      'cells' in row &&
      row.cells.some(
        ([first], at) => columns[at] !== 'text' && first && parseBullet(first.text) !== undefined,
      ),
  );

function rowsOf(
  rows: readonly FlatRow[],
  startOf: ReadonlyMap<FlatPiece, DayStart>,
  dayAt: number,
  columns: readonly Column[],
): GridRow[] {
  const leading = new Map<DayStart, GridCell[]>();
  let hour: { readonly start: DayStart; readonly cell: GridCell } | undefined;
  const timeAt = columns.indexOf('time');
  const textAt = columns.indexOf('text');
  const wordsOf = (atoms: readonly Atom[]) => cellText(linesOf(atoms));
  const times = rows.flatMap((row) =>
    'cells' in row && row.cells[timeAt]?.[0] ? wordsOf(row.cells[timeAt]) : [],
  );
  const isByHalves = times.filter((words) => partAlone.test(words)).length > times.length / 2;
  return rows.flatMap((row, index): GridRow[] => {
    if ('title' in row) return [];
    const at = index + 1;
    const start = startOf.get(row.piece)!;
    const first = leading.get(start) ?? [
      ...(start.number ? [{ lines: [start.number], from: 0, to: 1, row: at, rows: 1 }] : []),
      { lines: start.cell, from: dayAt, to: dayAt + 1, row: at, rows: 1 },
    ];
    leading.set(start, first);
    const hours = row.cells[timeAt] ?? [];
    const half = wordsOf(hours);
    if (isOverAll(row, columns, times.length > rows.length / 2)) {
      const whole = { lines: linesOf(row.cells.flat()), from: dayAt + 1 + textAt, row: at, rows: 1 };
      return [{ at, cells: [...first, { ...whole, to: whole.from + 1 }], doubts: [] }];
    }
    // Beside rows that have their half of the day a clock time belongs to the text.
    const isClock = isByHalves && hours.length > 0 && !partAlone.test(half);
    const cells = row.cells.flatMap((own, column): GridCell[] => {
      const place = dayAt + 1 + column;
      const atoms = !isClock ? own : column === timeAt ? [] : column === textAt ? [...hours, ...own] : own;
      return atoms.length > 0
        ? [{ lines: linesOf(atoms), from: place, to: place + 1, row: at, rows: 1 }]
        : [];
    });
    // The half of a day stands once beside its rows.
    const beside = timeAt < 0 ? undefined : cells.find(({ from }) => from === dayAt + 1 + timeAt);
    const held = !beside && isByHalves && hour?.start === start ? [hour.cell] : [];
    if (beside) hour = { start, cell: beside };
    return [{ at, cells: [...first, ...held, ...cells], doubts: row.doubts }];
  });
}
