import { dayOf } from '../domain/day.ts';
import type { Day, DayPart, EventFields } from '../domain/entities.ts';
import type { CalendarTime } from './calendar-year.ts';
import { splitNarrowCells } from './calendar-cells.ts';
import { partMonth, partWeek, type DayRow } from './calendar-days.ts';
import { isTimeCell, partOf, readEntries, readEntryCell, type Entry } from './calendar-entries.ts';
import { readDayList } from './calendar-list.ts';
import { splitRows } from './calendar-rows.ts';
import { clockTimes } from './clock.ts';
import { cellText, narrowLimit } from './columns.ts';
import { readEntryFields } from './entry-fields.ts';
import { parseBullet } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import type { Column } from './table-regions.ts';

/** An entry of a calendar before its hosts are matched. */
export interface CalendarRow {
  readonly event: Omit<EventFields, 'hosts'>;
  readonly line: number;
  /** Labels printed with the entry that the event does not repeat: `Địa điểm:`. */
  readonly printed?: readonly string[] | undefined;
  /** Number of its row, which an event has no place for. */
  readonly number?: string | undefined;
  /** Headings of days without an entry, printed below it. */
  readonly empty?: readonly SourceLine[] | undefined;
  /** Whether the heading of its day is printed in front of it. */
  readonly opensDay?: boolean | undefined;
  /** Who is named once, with a row above. */
  readonly again?: string | undefined;
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
  if (columns.some((column) => !supported.has(column)))
    return isByClock(lines, columns) ? readCalendar(lines, { month, yearOf }, ['day', 'text']) : [];
  const week = partWeek(joinBroken(lines), yearOf, columns.length > 2);
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
  const rows = read(new Map(), false);
  const doubtful = (list: readonly CalendarRow[]) => list.filter(({ doubts }) => doubts.length > 0).length;
  if (single || isTimed || doubtful(rows) === 0) return rows;
  // Cells column by column cannot be told: they may follow one another row by row.
  const rowWise = read(new Map(), true);
  return doubtful(rowWise) < doubtful(rows) ? rowWise : rows;
}

/** Whether both halves of the day have a column, and each entry says itself at what time it is. */
function isByClock(lines: readonly SourceLine[], columns: readonly Column[]): boolean {
  if (columns.some((column) => column !== 'day' && column !== 'morning' && column !== 'afternoon'))
    return false;
  const entries = lines.flatMap(({ text }) => parseBullet(text)?.rest ?? []);
  return entries.length > 1 && entries.every((text) => clockInFront.test(text));
}

const clockInFront = new RegExp(String.raw`^(?:Từ\s+|Lúc\s+)?${clockTimes}`, 'iu');

/** `Cả` with `ngày` below it is one cell. */
const joinBroken = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.reduce<SourceLine[]>((joined, line) => {
    const before = joined.at(-1);
    if (before && /^cả$/iu.test(before.text) && /^ngày(?![\p{L}])/iu.test(line.text))
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
    return joined;
  }, []);

/** The rows of all days; the heading of a day without an entry goes with the row in front of it, or with the first. */
function withEmptyDays(days: readonly DayRow[], read: (day: DayRow) => CalendarRow[]): CalendarRow[] {
  const rows: CalendarRow[] = [];
  let empty: readonly SourceLine[] = [];
  for (const day of days) {
    // A day printed again above its next row is shown once.
    const isAgain = rows.at(-1)?.event.row === day.row;
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

/** What a day says that has no entry. */
const nothingPlanned = /^[-–+•*\s]*(?:Không|Chưa) có (?:lịch|cuộc họp|nội dung)(?:\s+\p{Ll}+){0,4}\s*\.?$/u;

/** A day whose entries stand below one another, each with its place in its own words. */
function readListedDay(day: DayRow, ids: Map<string, number>): CalendarRow[] {
  if (nothingPlanned.test(day.lines[0]?.text ?? '')) return [];
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
    printed: [...(entry.labels ?? []), ...(entry.empty ?? [])],
    again: entry.again,
    doubts: [],
  }));
}

/** A day of a table whose rows have times: the other cells of each row follow one another below its time. */
function readTimedDay(day: DayRow, ids: Map<string, number>, columns: readonly Column[]): CalendarRow[] {
  const inner = columns.filter((column) => column !== 'number' && column !== 'day' && column !== 'time');
  const stretches: { hour?: SourceLine; lines: SourceLine[] }[] = [];
  const lines = day.lines.flatMap(partHour);
  for (const [at, line] of lines.entries()) {
    const last = stretches.at(-1);
    const next = lines[at + 1];
    if (!isTimeCell(line.text)) {
      if (last) last.lines.push(line);
      else stretches.push({ lines: [line] });
    } else if (last?.hour && last.lines.length === 0 && !isOtherHalf(last.hour, line))
      last.hour = joined(last.hour, line);
    else if (next || last?.lines.length !== 0) stretches.push({ hour: line, lines: [] });
  }
  let part: DayPart | undefined;
  let empty: string[] = [];
  const read = stretches.flatMap(({ hour, lines: own }): CalendarRow[] => {
    if (own.length === 0) {
      empty.push(hour?.text ?? '');
      return [];
    }
    const split = splitRows(own, inner);
    const rows = split?.rows ?? [new Map([['text' as const, own]])];
    return rows.map((row, index) => {
      const read = readEntryCell(row.get('text')!, undefined, index === 0 ? (hour?.text ?? '') : '');
      // "Sáng" holds for the clock times and the rows below it.
      part = read.part ?? part;
      const entry = readEntryFields({ ...read, ...(part && { part }) });
      const cell = (column: Column) => cellText(row.get(column) ?? []);
      const isSure = split !== undefined && (split.margin >= 1 || own.length === 1);
      const printed = [...empty, ...(entry.labels ?? []), cell('note')].filter(Boolean);
      empty = [];
      return {
        event: eventOf(nextId(day.from, ids), entry, day, {
          host: cell('bodies') || entry.host,
          place: cell('place') || entry.place,
          participants: cell('participants') || entry.participants,
        }),
        line: (index === 0 ? hour?.line : undefined) ?? entry.line,
        printed,
        doubts: isSure || index > 0 ? [] : ['its cells could not be told apart for sure'],
      };
    });
  });
  const last = read.at(-1);
  // A half of the day without an entry below the last one.
  if (last && empty.length > 0)
    read[read.length - 1] = { ...last, printed: [...(last.printed ?? []), ...empty] };
  return read;
}

/** Whether one half of the day follows the other without a word between them: the first is an empty row. */
const isOtherHalf = (above: SourceLine, line: SourceLine): boolean => {
  const [before, own] = [partOf(above.text), partOf(line.text)];
  return before !== undefined && own !== undefined && before !== own;
};

/** `7h30 Chào cờ`: a time, and on the same line the cell beside it. */
export function partHour(line: SourceLine): SourceLine[] {
  const match = hourInFront.exec(line.text);
  if (!match) return [line];
  const [, hour, rest] = match as unknown as [string, string, string];
  return [
    { ...line, text: hour, raw: hour },
    { ...line, text: rest, raw: rest, gap: 0 },
  ];
}

const hourInFront = new RegExp(
  String.raw`^((?:(?:Buổi )?(?:Sáng|Chiều|Tối)[\s,:]*)?${clockTimes}|(?:Buổi )?(?:Sáng|Chiều|Tối)|Cả ngày)[:,]?\s+(\(?[\p{Lu}\d“].*)$`,
  'u',
);

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
