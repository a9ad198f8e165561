import { smalls } from '../../domain/letters.ts';
import type { CalendarTime } from './calendar-year.ts';
import { splitNarrowCells } from './calendar-cells.ts';
import { partMonth, partWeek, type DayRow } from './day-rows.ts';
import { isTimeCell } from './calendar-entries.ts';
import { readEntries } from './wide-entries.ts';
import { dayHeadsIn } from './calendar-regions.ts';
import { eventOf, nextId, type CalendarRow } from './calendar-event.ts';
import { linesByClock, withHalvesBeside } from './calendar-halves.ts';
import { readDayList } from './list/read-day-list.ts';
import { findDayless, findSections, type CalendarSection } from './calendar-sections.ts';
import { eventRow } from '../doubts/read-rows.ts';
import { doubtsOfRows } from '../doubts/row-doubts.ts';
import { cellText, narrowLimit } from '../grid/cell-text.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';
import { partHour, readTimedDay } from './timed-day.ts';
import { besideText } from './event-columns.ts';

/**
 * Read the entries of a calendar: by month (first cell the day) or by week (a heading for each day).
 *
 * @param time of which month the text speaks, and how the year of a day is told
 * @param columns of its table; a week without a table has only `day` and `text`
 */
export function readCalendar(
  lines: readonly SourceLine[],
  { month, yearOf }: CalendarTime,
  columns: readonly Column[],
): readonly CalendarRow[] {
  if (columns.some((column) => !supported.has(column))) {
    const own = linesByClock(lines, columns, { month, yearOf });
    return own ? withHalvesBeside(readCalendar(own, { month, yearOf }, ['day', 'text'])) : [];
  }
  const joined = joinBroken(lines);
  const heads = columns.length > 2 ? [] : dayHeadsIn(joined);
  const sections = findSections(joined, heads);
  const dayless = findDayless(joined, heads, sections);
  const own = joined.filter((_, at) => !sections.has(at) && !dayless.has(at));
  const week = partWeek(own, yearOf, columns.length > 2);
  const days = week.length > 1 ? week : month ? partMonth(lines, month) : week;
  const limit = narrowLimit(lines);
  const single = !columns.some((column) => beside.has(column));
  const isTimed = columns.includes('time') && lines.flatMap(partHour).some(({ text }) => isTimeCell(text));
  // Without times between the rows nothing tells participants from hosts.
  if (columns.includes('participants') && !isTimed) return [];
  const read = (ids: Map<string, number>, byRows: boolean) =>
    withEmptyDays(days, (day) => {
      if (single) return readListedDay(day, ids);
      const hasTimes = isTimed && day.lines.flatMap(partHour).some(({ text }) => isTimeCell(text));
      return hasTimes || byRows ? readTimedDay(day, ids, columns) : readDay(day, limit, ids, columns);
    });
  const rows = withSections(
    read(new Map(), false),
    [...sections.values()],
    joined.filter((_, at) => dayless.has(at)),
  );
  const doubtful = (list: readonly CalendarRow[]) => {
    const told = doubtsOfRows(list.map(eventRow));
    return list.filter(({ doubts }, at) => doubts.length > 0 || told[at] !== undefined).length;
  };
  if (single || isTimed || doubtful(rows) === 0) return rows;
  // Cells column by column cannot be told: they may follow one another row by row.
  const rowWise = read(new Map(), true);
  return doubtful(rowWise) < doubtful(rows) ? rowWise : rows;
}

/** The rows with who stands in the title of their section: with the first of its rows it is printed. What has no day stands below. */
function withSections(
  rows: readonly CalendarRow[],
  sections: readonly CalendarSection[],
  dayless: readonly SourceLine[],
): readonly CalendarRow[] {
  const seen = new Set<CalendarSection>();
  return rows.map((row, at) => {
    const section = sections.findLast(({ title }) => title.line < row.line);
    if (!section) return row;
    const below = at === rows.length - 1 ? dayless : [];
    const isFirst = !seen.has(section);
    seen.add(section);
    const again = [isFirst ? '' : section.who, row.again ?? ''].filter(Boolean).join('; ');
    const participants = [section.who, row.event.participants ?? ''].filter(Boolean).join('; ');
    const mark = section.title.text.slice(0, section.title.text.indexOf(section.who)).trim();
    return {
      ...row,
      event: { ...row.event, participants },
      again: again === '' ? undefined : again,
      printed: [...(isFirst && mark !== '' ? [mark] : []), ...(row.printed ?? [])],
      ...(below.length > 0 && { empty: [...(row.empty ?? []), ...below] }),
    };
  });
}

/** `Cả` with `ngày` below it is one cell. */
const joinBroken = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.reduce<SourceLine[]>((joined, line) => {
    const before = joined.at(-1);
    if (before && /^cả$/iu.test(before.text) && /^ngày(?![A-Za-zÀ-ỹ])/iu.test(line.text))
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
    return joined;
  }, []);

/** The rows of all days; the heading of a day without an entry goes with the row in front of it, or with the first. */
function withEmptyDays(days: readonly DayRow[], read: (day: DayRow) => CalendarRow[]): CalendarRow[] {
  const rows: CalendarRow[] = [];
  let empty: readonly SourceLine[] = [];
  for (const day of days) {
    // A day printed again above another row, or another person, is shown once.
    const isAgain = rows.some(({ event }) => event.row === day.row);
    const own = read(day).map((row, at): CalendarRow => ({
      ...row,
      opensDay: at === 0 && !isAgain,
      ...(isAgain && at === 0 && { printed: [...(row.printed ?? []), day.row] }),
    }));
    if (own.length === 0) empty = [...empty, ...(day.heading ?? []), ...day.lines];
    rows.push(...own);
    const last = rows.at(-1);
    if (!last || empty.length === 0) continue;
    rows[rows.length - 1] = { ...last, empty: [...(last.empty ?? []), ...empty] };
    empty = [];
  }
  return rows;
}

const beside = new Set<Column>(['place', 'bodies', 'participants']);
const supported = new Set<Column>(['number', 'day', 'text', 'note', ...besideText]);

/** What a day says that has no entry. */
const nothingPlanned = new RegExp(
  String.raw`^[-–+•*\s]*(?:Không|Chưa) có (?:lịch|cuộc họp|nội dung)(?:\s+[${smalls}]+){0,4}\s*\.?$`,
  'u',
);

/** A day whose entries stand below one another, each with its place in its own words. */
function readListedDay(day: DayRow, ids: Map<string, number>): CalendarRow[] {
  if (nothingPlanned.test(day.lines[0]?.text ?? '')) return [];
  return readDayList(day.lines).map((entry) => ({
    event: eventOf(nextId(day.from, ids), entry, day, entry),
    line: entry.line,
    printed: [...(entry.labels ?? []), ...(entry.empty ?? [])],
    again: entry.again,
    isListed: true,
    doubts: [],
  }));
}

/** A day of a table: the wide column first, then all hosts, then all places. */
function readDay(
  day: DayRow,
  limit: number,
  ids: Map<string, number>,
  columns: readonly Column[],
): CalendarRow[] {
  const { entries, narrow } = readEntries(day.lines, limit);
  const cells = splitNarrowCells(narrow, entries.length, columns);
  const mixed =
    narrow.length === 0 && day.lines.length > 2 ? ['no host and no place could be told from the text'] : [];
  return entries.map((entry, index) => {
    const host = cellText(cells.hosts[index] ?? []);
    const place = cellText(cells.places[index] ?? []);
    return {
      event: eventOf(nextId(day.from, ids), entry, day, { host, place }),
      line: entry.line,
      doubts: index === 0 ? [...cells.doubts, ...mixed] : [],
    };
  });
}
