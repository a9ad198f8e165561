import { isLunarLabel } from '../../phrases/lunar-day.ts';
import { isTimeCell } from '../../calendar/calendar-entries.ts';
import { halfBeforeDay, readMoment } from '../../calendar/calendar-moment.ts';
import type { CalendarTime } from '../../calendar/calendar-year.ts';
import { partHour } from '../../calendar/timed-day.ts';
import type { Column } from '../../grid/column-kind.ts';
import { labelsTimeAndPlace } from '../../phrases/time-and-place.ts';
import { joinLines } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import type { FlatColumn } from '../flat-column.ts';
import { prepares, type FlatLabel } from '../head/head-storeys.ts';
import { hasLeaders } from './leader-rows.ts';
import { besideText } from '../../calendar/event-columns.ts';

/** What the columns of a calendar hold. */
export interface CalendarColumns {
  /** All that are printed, and that of the days, without one of lunar days. */
  readonly labels: readonly FlatLabel[];
  /** Index of the column of the days: behind that of the numbers, where rows are counted. */
  readonly dayAt: number;
  /** Whether its cells say at what time, too. */
  readonly isTimed: boolean;
  /** Whether a lunar day stands in a column of its own behind the day. */
  readonly isLunar: boolean;
  /** Whether the weekday stands in one behind that. */
  readonly isWeekdayLast: boolean;
  /** Those behind it. */
  readonly columns: readonly FlatColumn[];
  /** Whether each of those who lead has one. */
  readonly isByLeaders: boolean;
}

const readable: ReadonlySet<Column> = new Set<Column>(['text', 'note', 'other', ...besideText]);

/** Tell the columns of a calendar by its head and its lines; `undefined` where they are none that its rows could be read by. */
export function calendarColumnsOf(
  head: readonly FlatLabel[],
  lines: readonly SourceLine[],
  time: CalendarTime,
): CalendarColumns | undefined {
  const printed = withLeader(joinLunar(head));
  const dayAt = printed[0]!.column === 'number' ? 1 : 0;
  const labels = withDays(printed, dayAt, lines, time);
  const all = labels.map(({ column }) => column);
  const behind = all.slice(dayAt + 1);
  if ((all[dayAt] !== 'day' && all[dayAt] !== 'time') || behind.length < 2) return undefined;
  // In front of a column of hours another one says in which half of the day.
  const columns = behind.map((column, at): FlatColumn => {
    const both = labelsTimeAndPlace(labels[dayAt + 1 + at]!.text);
    if (both) return both === 'time-first' ? 'momentPlace' : 'placeMoment';
    if (column === 'other' && prepares.test(labels[dayAt + 1 + at]!.text)) return 'organs';
    return column === 'time' && behind[at + 1] === 'time' ? 'half' : column;
  });
  const isByLeaders = hasLeaders(labels);
  const busy = behind[0] === 'time' ? behind.slice(1) : behind;
  const isKnown = isByLeaders
    ? dayAt === 0 && busy.every((column) => column === 'leader')
    : columns.includes('text') && behind.every((column) => readable.has(column));
  return isKnown
    ? {
        ...{ labels, dayAt, columns, isByLeaders },
        isTimed: all[dayAt] === 'time',
        isLunar: head.some(({ text }) => isLunarLabel(text)),
        isWeekdayLast: head.some((_, at) => isWeekdayBehindLunar(head, at)),
      }
    : undefined;
}

/**
 * The columns with that of the days: the first of two columns of times, or none that is printed, where the days stand as titles
 * over the rows. A column of times may also say both in a cell.
 */
function withDays(
  labels: readonly FlatLabel[],
  dayAt: number,
  lines: readonly SourceLine[],
  time: CalendarTime,
): readonly FlatLabel[] {
  const [first, second] = labels.slice(dayAt);
  const opens = (pattern: RegExp) => lines.slice(0, 3).some(({ text }) => pattern.test(text));
  const isTimed = (/giờ/iu.test(first?.text ?? '') && opens(clockFirst)) || opens(halfBeforeDay);
  if (first?.column === 'day' && second?.column !== 'time' && isTimed)
    return labels.with(dayAt, { ...first, column: 'time' });
  if (first?.column !== 'time') return labels;
  const opensWithDay = lines.slice(0, 3).some(({ text }) => readMoment(text, time) !== undefined);
  if (second?.column === 'time' && opensWithDay) return labels.with(dayAt, { ...first, column: 'day' });
  // `7 giờ 30,` with `ngày 03/11` below it is one cell, and `Sáng`, `Thứ Năm,`, `01/06`.
  const saysDay = (at: number, count: number) =>
    readMoment(joinLines(lines.slice(at, at + count).map(({ text }) => text)), time) !== undefined;
  // Its words may stand in front of those of the next cell.
  const opensMoment = ({ text }: SourceLine) =>
    [2, 3, 4, 5].some((count) => readMoment(text.split(' ', count).join(' '), time) !== undefined);
  const isHour = (line: SourceLine, at: number) =>
    isTimeCell(partHour(line)[0]!.text) &&
    ![1, 2, 3].some((count) => saysDay(at, count)) &&
    !opensMoment(line);
  return lines.filter(isHour).length > 1 ? labels.toSpliced(dayAt, 0, { column: 'day', text: '' }) : labels;
}

/** A clock time in front of its day: `07 giờ 00, ngày 19/6`. */
const clockFirst = /^\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?’?\s*(?:,|-|–|$|ngày)/iu;

/** A column of lunar days goes with that of the days in front of it, and so does one of weekdays behind both. */
const joinLunar = (labels: readonly FlatLabel[]): readonly FlatLabel[] =>
  labels.flatMap((label, at) => {
    if (isLunarLabel(label.text) || isWeekdayBehindLunar(labels, at)) return [];
    const next = labels[at + 1];
    if (!next || !isLunarLabel(next.text)) return [label];
    const weekday = isWeekdayBehindLunar(labels, at + 2) ? [labels[at + 2]!.text] : [];
    return [{ ...label, text: [label.text, next.text, ...weekday].join(', ') }];
  });

/** A column of weekdays behind that of the lunar days: `Dương lịch`, `Âm lịch`, `Thứ`. */
const isWeekdayBehindLunar = (labels: readonly FlatLabel[], at: number): boolean =>
  at > 1 &&
  labels[at]?.column === 'day' &&
  /^thứ$/iu.test(labels[at]!.text) &&
  isLunarLabel(labels[at - 1]!.text) &&
  labels[at - 2]!.column === 'day';

/** Who is busy takes part, where another column says with what; beside a column of participants that is no more than a note. */
function withLeader(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const isTaken = labels.some(({ column }) => column === 'participants');
  const leaders = labels.filter(({ column }) => column === 'leader');
  return leaders.length !== 1
    ? labels
    : labels.map((label) =>
        label.column === 'leader' ? { ...label, column: isTaken ? 'other' : 'participants' } : label,
      );
}
