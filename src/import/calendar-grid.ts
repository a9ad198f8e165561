import type { Day, DayPart } from '../domain/entities.ts';
import { daysBetween, weekdayOf } from '../domain/month.ts';
import { eventOf, nextId, type CalendarRow } from './calendar-event.ts';
import { partMonth, partWeek, readDayCell, weekday, weekdayAlone, type DayRow } from './calendar-days.ts';
import {
  definedPart,
  isMarkedEntry,
  isTimeCell,
  partAlone,
  partOf,
  readEntryCell,
  type Entry,
} from './calendar-entries.ts';
import { isPerson } from './calendar-persons.ts';
import type { CalendarTime } from './calendar-year.ts';
import { paragraphsOf } from './cells/cell-paragraphs.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from './cell-table.ts';
import { readMoment } from './calendar-moment.ts';
import { cellText } from './columns.ts';
import { entryLabels, readEntryFields } from './entry-fields.ts';
import { beginsWithLabel } from './label-parts.ts';
import { parseBullet } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import type { Column } from './table-regions.ts';
import { weekdaysIn } from './weekday-clash.ts';

/** Columns that have a place in an event. */
export const eventColumns: readonly Column[] = [
  'number',
  'day',
  'time',
  'text',
  'morning',
  'afternoon',
  'leader',
  'bodies',
  'participants',
  'place',
];

/** What a table says as events, and its rows that stand below no day that could be read. */
export interface CalendarCells {
  readonly events: readonly CalendarRow[];
  readonly unread: readonly GridRow[];
}

/**
 * A table with each column where an event has it: beside a column of texts, those who are busy take part, and who hosts
 * is no preparing body.
 */
export function calendarColumns(grid: Grid): Grid {
  const names = grid.columns.map(({ column }) => column);
  const hasText = names.some((column) => texts.has(column) && column !== 'leader');
  const hosts = grid.columns.filter(({ column }) => column === 'bodies');
  const host = hosts.find(({ label = '' }) => /chủ trì/iu.test(label)) ?? hosts[0];
  let isTaken = names.includes('participants');
  const columns = grid.columns.map((place): GridColumn => {
    if (place.column === 'bodies' && place !== host) return { ...place, column: 'other' };
    if (place.column !== 'leader' || !hasText) return place;
    const column = isTaken ? 'other' : 'participants';
    isTaken = true;
    return { ...place, column };
  });
  return { ...grid, columns };
}

/** Columns that say what happens; their heads may say in which half of the day, or who. */
const texts: ReadonlySet<Column> = new Set(['text', 'morning', 'afternoon', 'leader']);

/** Read a calendar whose cells are known, or say why it cannot be told as events. */
export function readCalendarCells(grid: Grid, time: CalendarTime): CalendarCells | string {
  const names = grid.columns.map(({ column }) => column);
  const own = names.filter((column) => column !== 'leader');
  if (names.some((column) => !eventColumns.includes(column)) || new Set(own).size !== own.length)
    return 'it has a column that no event has';
  const dayColumn: Column = names.includes('day') ? 'day' : 'time';
  const days = readDays(grid, dayColumn, time);
  const spoken = grid.columns.filter(({ column }) => texts.has(column));
  const ids = new Map<string, number>();
  const events: CalendarRow[] = [];
  const unread: GridRow[] = [];
  let day: DayRow | undefined;
  let part: DayPart | undefined;
  let lastHour: GridCell | undefined;
  let person: string | undefined;
  const numbered = new Set<GridCell>();
  for (const row of grid.rows) {
    const first = cell(row, dayColumn);
    const opened = first && days.get(first);
    const isHour =
      dayColumn === 'time' && first !== undefined && !opened && day !== undefined && saysHour(first);
    const isWide = row.cells.length === 1 && first !== undefined && first.to - first.from > 1;
    if (isWide && !opened) {
      // A person over all columns is who the days below are of.
      const words = cellText(first.lines);
      person = isPerson(words) && !names.includes('participants') ? words : undefined;
      if (person === undefined) unread.push(row);
      else day = undefined;
      continue;
    }
    if (first && !opened && !isHour) day = undefined;
    if (opened && opened !== day) part = undefined;
    const daysBefore = day;
    const again = opened && opened !== day && opened.row === day?.row ? [opened.row] : [];
    day = opened ?? day;
    if (!day) {
      unread.push(row);
      continue;
    }
    const beside = dayColumn === 'day' ? cell(row, 'time') : isHour ? first : undefined;
    // A time holds for rows of its own day only.
    const hour = beside && opened && opened !== daysBefore && beside.row < row.at ? undefined : beside;
    // A time merged over several rows is printed with the first.
    const isAgain = hour !== undefined && hour === lastHour;
    lastHour = hour;
    if (hour && !isAgain) part = undefined;
    const written = new Set<GridCell>();
    for (const place of spoken) {
      const text = cellIn(row, place);
      // A cell merged over several columns or rows is printed once.
      if (!text || text === first || written.has(text) || (text.row !== row.at && spoken.length > 1))
        continue;
      written.add(text);
      const heads = spoken.filter((other) => cellIn(row, other) === text);
      const hours = hour ? (isAgain ? [] : hour.lines) : (opened?.hours ?? []);
      // A half of the day holds for all that stands beside it.
      const said = hour && cellText(hour.lines);
      const half = said && (isAgain || !/\d/.test(said)) ? partOf(said) : undefined;
      readCell(row, text, heads, hours, again.splice(0), half);
    }
  }
  const last = events.at(-1);
  if (!last) return 'no day was found';
  const seen = new Set(events.map(({ event }) => event.row));
  const empty = [...days].flatMap(([own, { row }]) => (seen.has(row) ? [] : own.lines));
  // A day without an entry stands below the calendar.
  if (empty.length > 0)
    events[events.length - 1] = { ...last, empty: empty.map((line) => ({ ...line, cell: undefined })) };
  return { events, unread };

  /** The entries of one cell; its day may be printed again. */
  function readCell(
    row: GridRow,
    text: GridCell,
    heads: readonly GridColumn[],
    hour: readonly SourceLine[],
    again: readonly string[],
    half: DayPart | undefined,
  ): void {
    const { paragraphs, halves: printedHalves } = withHalves(entriesOf(text.lines));
    const count = cell(row, 'number');
    const number = count && !numbered.has(count) ? cellText(count.lines) : undefined;
    if (count) numbered.add(count);
    const hours = alignCells(hour, paragraphs.length);
    const hosts = alignCells(cell(row, 'bodies')?.lines ?? [], paragraphs.length);
    const places = alignCells(cell(row, 'place')?.lines ?? [], paragraphs.length);
    const along = grid.columns.find(({ column }) => column === 'participants');
    const named = (along && cellIn(row, along)?.lines) ?? [];
    const participants = along?.isWho
      ? { cells: paragraphs.map(() => cellText(named)), isSure: true }
      : alignCells(named, paragraphs.length);
    const halves = heads.flatMap(({ column, label }) =>
      column === 'text' || column === 'leader' ? [] : (label ?? []),
    );
    const who = heads.flatMap(({ column, label }) => (column === 'leader' ? (label ?? []) : [])).join('; ');
    if (halves.length > 0) part = undefined;
    for (const [index, lines] of paragraphs.entries()) {
      const before = [halves.join(', '), hours.cells[index] ?? ''].filter(Boolean).join(' ');
      const read: Entry = readEntryCell(lines, part, before);
      part = read.part;
      const over = printedHalves.get(lines);
      const entry = readEntryFields({ ...read, ...definedPart(read.part ?? over?.part ?? half) });
      const doubts = [hosts, places, participants].some(({ isSure }) => !isSure) && index === 0;
      events.push({
        event: eventOf(nextId(day!.from, ids), entry, day!, {
          host: hosts.cells[index] ?? entry.host,
          place: places.cells[index] ?? entry.place,
          participants: (participants.cells[index] ?? (who || person)) || entry.participants,
        }),
        line: entry.line,
        ...(index === 0 && number && { number }),
        printed: [...(index === 0 ? again : []), ...(over?.words ?? []), ...(entry.labels ?? [])],
        doubts: [
          ...(doubts ? ['its hosts, participants or places are not as many as its entries'] : []),
          ...(index === 0 ? (row.doubts ?? []) : []),
        ],
      });
    }
  }

  function cell(row: GridRow, column: Column): GridCell | undefined {
    const place = grid.columns.find((one) => one.column === column);
    return place && cellIn(row, place);
  }
}

/** Whether a cell below a day says at what time of it: `14h00`, `Chiều`. */
const saysHour = ({ lines }: GridCell): boolean => {
  const words = cellText(lines);
  return (
    isTimeCell(words) ||
    (!/\d\s*[/.]\s*\d/.test(words) && /\d\s*(?:h|g|giờ|:)|sáng|chiều|tối|cả ngày/iu.test(words))
  );
};

const weekdayOnly = new RegExp(String.raw`^\(?\s*${weekday}\s*\)?$`, 'iu');

/** The first line of a cell, and all that stands below it: a narrow cell cuts `(01/12 ÂL)` in two. */
const twoLines = ([first, ...rest]: readonly SourceLine[]): SourceLine[] =>
  first && rest[0] ? [first, { ...rest[0], text: cellText(rest) }] : first ? [first] : [];

/** The day of a cell, and at what time, where the cell says so, too. */
interface CellDay extends DayRow {
  readonly hours?: readonly SourceLine[] | undefined;
}

/** The day that each first cell names. */
function readDays(grid: Grid, column: Column, time: CalendarTime): ReadonlyMap<GridCell, CellDay> {
  const { month, yearOf } = time;
  const place = grid.columns.find((one) => one.column === column);
  const cells = place ? [...new Set(grid.rows.flatMap((row) => cellIn(row, place) ?? []))] : [];
  const days = new Map<GridCell, CellDay>();
  for (const cell of cells) {
    const whole = [{ ...cell.lines[0]!, text: cellText(cell.lines) }];
    const words = isBareWeekday(place?.label, whole[0]!.text) ? `Thứ ${whole[0]!.text}` : whole[0]!.text;
    const own = readDayCell(words, yearOf) ?? weekdayOfSpan(words, time);
    if (own) {
      days.set(cell, { ...own, row: whole[0]!.text, line: whole[0]!.line, lines: [] });
      continue;
    }
    const moment = readMoment(whole[0]!.text, time);
    if (moment) {
      const { from, to, days: row, hour } = moment;
      const hours = hour ? [{ ...cell.lines[0]!, text: hour, raw: hour }] : [];
      days.set(cell, { from, to, row, line: whole[0]!.line, lines: [], hours });
      continue;
    }
    const found =
      [cell.lines, whole].flatMap((lines) => partWeek(lines, yearOf))[0] ??
      (month ? partMonth(twoLines(cell.lines), month, 31)[0] : undefined);
    if (!found?.lines.every(({ text }) => weekdayOnly.test(text))) continue;
    // The weekday below the day belongs to the cell.
    days.set(cell, found.lines.length > 0 ? { ...found, row: cellText(cell.lines), lines: [] } : found);
  }
  return days;
}

/** Whether a cell below `Thứ` names its weekday without that word: `Hai`, `Ba (13/5)`. */
const isBareWeekday = (label: string | undefined, words: string): boolean =>
  /thứ/iu.test(label ?? '') && /^(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7](?!\s*\/))(?![\p{L}\d])/iu.test(words);

/** The day of a weekday that stands alone, in a text that covers one week. */
function weekdayOfSpan(words: string, { span }: CalendarTime): { from: Day; to: Day } | undefined {
  if (!span || !weekdayAlone.test(words)) return undefined;
  const days = daysBetween(span.from, span.to);
  const named = weekdaysIn(words);
  const found = days.filter((day) => named.includes(weekdayOf(day)));
  return days.length <= 7 && named.length > 0 && found.length === named.length
    ? { from: found[0]!, to: found.at(-1)! }
    : undefined;
}

/** Paragraphs of the text of a day; where some are marked as entries, the others go on with them. */
function entriesOf(lines: readonly SourceLine[]): SourceLine[][] {
  const paragraphs = withLabels(paragraphsOf(lines));
  if (!isMarkedEntry(paragraphs[0]![0]!.text)) return paragraphs;
  return paragraphs.reduce<SourceLine[][]>((entries, own) => {
    if (entries.length === 0 || isMarkedEntry(own[0]!.text)) entries.push([...own]);
    else entries.at(-1)!.push(...own);
    return entries;
  }, []);
}

/** Who takes part, and where, as a paragraph with a label belongs to the one above it. */
function withLabels(paragraphs: readonly SourceLine[][]): SourceLine[][] {
  return paragraphs.reduce<SourceLine[][]>((joined, own) => {
    const [first, ...rest] = own as [SourceLine, ...SourceLine[]];
    const text = parseBullet(first.text)?.rest ?? first.text;
    const above = joined.at(-1);
    if (above && beginsWithLabel(text, entryLabels)) above.push({ ...first, text }, ...rest);
    else joined.push([...own]);
    return joined;
  }, []);
}

/** The half of the day that stands alone above some entries of a cell, and its words where the first of them stands. */
interface HalfAbove {
  readonly part: DayPart | undefined;
  readonly words: readonly string[];
}

/** Entries of a cell, without the paragraphs that are a half of the day and no more: it holds for those below. */
function withHalves(paragraphs: readonly SourceLine[][]): {
  readonly paragraphs: readonly SourceLine[][];
  readonly halves: ReadonlyMap<readonly SourceLine[], HalfAbove>;
} {
  const isHalf = (own: readonly SourceLine[] | undefined) =>
    own?.length === 1 && partAlone.test(own[0]!.text);
  const halves = new Map<readonly SourceLine[], HalfAbove>();
  const entries: SourceLine[][] = [];
  let above: HalfAbove | undefined;
  for (const [at, own] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (isHalf(own) && next && !isHalf(next)) {
      const words = own[0]!.text.replace(/^[*•+\s–-]+/u, '');
      above = { part: partOf(words), words: [own[0]!.text] };
      continue;
    }
    if (above) halves.set(own, above);
    if (above) above = { ...above, words: [] };
    entries.push(own);
  }
  return { paragraphs: entries, halves };
}

/** As many cells as entries: each its own; one for all stands with the first. */
function alignCells(lines: readonly SourceLine[], entries: number): { cells: string[]; isSure: boolean } {
  if (lines.length === 0) return { cells: [], isSure: true };
  const paragraphs = paragraphsOf(lines);
  const bulleted = paragraphs.filter((own) => parseBullet(own[0]!.text)?.sign === '-');
  const isList = bulleted.length > 0 && parseBullet(paragraphs[0]![0]!.text)?.sign === '-';
  const groups = isList
    ? paragraphs.reduce<SourceLine[][]>((cells, own) => {
        if (cells.length === 0 || parseBullet(own[0]!.text)?.sign === '-') cells.push([...own]);
        else cells.at(-1)!.push(...own);
        return cells;
      }, [])
    : paragraphs;
  if (groups.length === entries)
    return { cells: groups.map((own) => withoutBullet(cellText(own))), isSure: true };
  const whole = cellText(lines);
  return { cells: [withoutBullet(whole)], isSure: entries === 1 };
}

function withoutBullet(text: string): string {
  const bullet = parseBullet(text);
  return bullet?.sign === '-' ? bullet.rest : text;
}
