import { dayOf } from '../domain/day.ts';
import type { Day, DayPart, EventFields } from '../domain/entities.ts';
import type { CalendarTime } from './calendar-year.ts';
import { splitNarrowCells } from './calendar-cells.ts';
import { partMonth, partWeek, type DayRow } from './calendar-days.ts';
import { isTimeCell, readEntries, readEntryCell, type Entry } from './calendar-entries.ts';
import { readDayList } from './calendar-list.ts';
import { cellText, narrowLimit } from './columns.ts';
import type { SourceLine } from './source-line.ts';
import { splitCells } from './split-cells.ts';
import { fullWidth } from './text-width.ts';
import type { Column } from './table-regions.ts';

/** An entry of a calendar before its hosts are matched. */
export interface CalendarRow {
  readonly event: Omit<EventFields, 'hosts'>;
  readonly line: number;
  /** Labels printed with the entry that the event does not repeat: `Địa điểm:`. */
  readonly printed?: readonly string[] | undefined;
  /** Whether its participants are printed once, with the row above. */
  readonly isAgain?: boolean | undefined;
  /** What could not be told for sure, in words. */
  readonly doubts: readonly string[];
}

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
): CalendarRow[] {
  if (columns.some((column) => !supported.has(column))) return [];
  const week = partWeek(lines, yearOf);
  const days = week.length > 1 ? week : month ? partMonth(lines, month) : week;
  const limit = narrowLimit(lines);
  const ids = new Map<string, number>();
  const single = !columns.some((column) => beside.has(column));
  const isTimed = columns.includes('time') && lines.some(({ text }) => isTimeCell(text));
  // Without times between the rows nothing tells participants from hosts.
  if (columns.includes('participants') && !isTimed) return [];
  return days.flatMap((day) => {
    if (single) return readListedDay(day, ids);
    return isTimed && day.lines.some(({ text }) => isTimeCell(text))
      ? readTimedDay(day, ids, columns)
      : readDay(day, limit, ids, columns);
  });
}

const beside = new Set<Column>(['place', 'bodies', 'participants']);
const supported = new Set<Column>([
  'number',
  'day',
  'time',
  'text',
  'bodies',
  'place',
  'participants',
  'note',
]);

/** An id of its own for each entry, also where a day has two rows. */
export function nextId(day: Day, ids: Map<string, number>): string {
  const n = (ids.get(day) ?? 0) + 1;
  ids.set(day, n);
  return `lich-${day.slice(8)}-${n}`;
}

/** A day whose entries stand below one another, each with its place in its own words. */
function readListedDay(day: DayRow, ids: Map<string, number>): CalendarRow[] {
  return readDayList(day.lines).map((entry) => ({
    event: {
      id: nextId(day.from, ids),
      ...spanOf([entry.lead, entry.text].join(' '), day),
      ...(entry.part && { part: entry.part }),
      ...(entry.time && { time: entry.time }),
      text: entry.text,
      hostsAsWritten: entry.host ?? '',
      ...(entry.participants && { participants: entry.participants }),
      ...(entry.place && { place: entry.place }),
      row: day.row,
      ...(entry.lead && { lead: entry.lead }),
    },
    line: entry.line,
    printed: entry.labels,
    isAgain: entry.isAgain,
    doubts: [],
  }));
}

/** A day of a table whose rows begin with their time: its other cells follow one another below it. */
function readTimedDay(day: DayRow, ids: Map<string, number>, columns: readonly Column[]): CalendarRow[] {
  const inner = columns.filter((column) => column !== 'number' && column !== 'day' && column !== 'time');
  const rows: { hour?: SourceLine; lines: SourceLine[] }[] = [];
  for (const line of day.lines) {
    const last = rows.at(-1);
    if (isTimeCell(line.text) && last?.hour && last.lines.length === 0) last.hour = joined(last.hour, line);
    else if (isTimeCell(line.text)) rows.push({ hour: line, lines: [] });
    else if (last) last.lines.push(line);
    else rows.push({ lines: [line] });
  }
  const wide = fullWidth(day.lines.map(({ text }) => text));
  let part: DayPart | undefined;
  return rows.flatMap(({ hour, lines }) => {
    if (lines.length === 0) return [];
    const split = lines.length === 1 ? undefined : splitCells(lines, inner, wide);
    const cell = (column: (typeof inner)[number]) => split?.cells[inner.indexOf(column)] ?? [];
    const text = split ? cell('text') : lines;
    const read = readEntryCell(text, undefined, hour?.text ?? '');
    // "Sáng" holds for the clock times below it.
    part = read.part ?? part;
    const entry = { ...read, ...(part && { part }) };
    const beside = {
      host: cellText(cell('bodies')),
      place: cellText(cell('place')),
      participants: cellText(cell('participants')),
    };
    const isSure = lines.length === 1 || (split !== undefined && split.margin >= 1);
    return [
      {
        event: eventOf(nextId(day.from, ids), entry, day, beside),
        line: hour?.line ?? entry.line,
        doubts: isSure ? [] : ['its cells could not be told apart for sure'],
      },
    ];
  });
}

const joined = (line: SourceLine, next: SourceLine): SourceLine => ({
  ...line,
  text: `${line.text} ${next.text}`,
});

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

/** An event of a day, with what stands beside it. */
export function eventOf(
  id: string,
  entry: Entry,
  day: DayRow,
  { host = '', place, participants }: { host?: string; place?: string; participants?: string },
): CalendarRow['event'] {
  return {
    id,
    ...spanOf([entry.lead, entry.text].join(' '), day),
    ...(entry.part && { part: entry.part }),
    ...(entry.time && { time: entry.time }),
    text: entry.text,
    hostsAsWritten: host,
    ...(participants && { participants }),
    ...(place && { place }),
    ...(day.lunar && { lunar: day.lunar }),
    row: day.row,
    ...(entry.lead && { lead: entry.lead }),
  };
}

const span =
  /(?:Từ ngày|Từ)\s+(\d{1,2})(?:\/(\d{1,2}))?(?:\/\d{4})?\s*(?:[-–]|đến(?:\s+(?:hết\s+)?ngày)?)\s*(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/iu;

/** The days of an entry: those of its row, unless its words say "Từ ngày 15 - 17/01/2024". */
function spanOf(text: string, day: DayRow): { from: Day; to: Day } {
  const match = span.exec(text);
  const year = match?.[5] ?? day.from.slice(0, 4);
  const to = match && dayOf(year, match[4]!, match[3]!);
  const from = match && dayOf(year, match[2] ?? match[4]!, match[1]!);
  return from && to && from <= day.to && to >= day.from && from <= to
    ? { from, to }
    : { from: day.from, to: day.to };
}
