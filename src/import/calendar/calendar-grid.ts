import type { DayPart } from '../../domain/entities.ts';
import type { DayRow } from './day-rows.ts';
import { partOf } from './calendar-entries.ts';
import { definedPart, readEntryCell, type Entry } from './read-entry.ts';
import { eventOf, nextId, type CalendarRow } from './calendar-event.ts';
import { isPerson } from '../phrases/persons.ts';
import type { CalendarTime } from './calendar-year.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import { readDays, saysHour } from './cell-days.ts';
import { splitHosts } from './split-hosts.ts';
import { alignCells, entriesOf, withHalves } from './entry-cells.ts';
import { parseClock } from '../phrases/clock.ts';
import { cellText } from '../grid/cell-text.ts';
import { readEntryFields } from './entry-fields.ts';
import { besideText, eventColumns, texts } from './event-columns.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';

/** What a table says as events, and its rows without a day that could be read, or without a text. */
export interface CalendarCells {
  readonly events: readonly CalendarRow[];
  readonly unread: readonly GridRow[];
}

/** Whether a clock time without a half of the day stands below that half: `14h00`, `15h30` below `Chiều`. */
function isOfHalf(words: string, part: DayPart | undefined): boolean {
  const clock = parseClock(words);
  if (part === undefined || clock === undefined || partOf(words) !== undefined) return false;
  const isLater = clock >= (part === 'evening' ? '17:00' : '12:00');
  return part === 'all-day' || (part === 'morning') !== isLater;
}

/** The words of two cells as one list; the first may end with the sign that parts its own. */
const joinNamed = (cells: readonly string[]): string =>
  cells.map((words, at) => (at < cells.length - 1 ? words.replace(/[\s;,.]+$/u, '') : words)).join('; ');

/** Who takes part in each entry of a row, where one or two columns say it. */
function participantsOf(row: GridRow, grid: Grid, entries: number): ReturnType<typeof alignCells> {
  const columns = grid.columns.filter(({ column }) => column === 'participants');
  const told = columns.map((place) => {
    const lines = cellIn(row, place)?.lines ?? [];
    // A name holds for all that stands in its row.
    if (place.isWho) return { cells: Array.from({ length: entries }, () => cellText(lines)), isSure: true };
    return alignCells(lines, entries);
  });
  return {
    cells: Array.from({ length: entries }, (_, at) =>
      joinNamed(told.flatMap(({ cells }) => cells[at] || [])),
    ),
    isSure: told.every(({ isSure }) => isSure),
  };
}

/** Read a calendar whose cells are known, or say why it cannot be told as events. */
export function readCalendarCells(grid: Grid, time: CalendarTime): CalendarCells | string {
  const names = grid.columns.map(({ column }) => column);
  const own = grid.columns.flatMap(({ column, isMore }) => (column === 'leader' || isMore ? [] : [column]));
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
  /** Days of rows that say a body or a place, and not what happens. */
  const told = new Set<string>();
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
    if (hour && !isAgain && !isOfHalf(cellText(hour.lines), part)) part = undefined;
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
      const isHalf = said && (isAgain || !/\d/.test(said));
      const half = isHalf ? partOf(said) : said && isOfHalf(said, part) ? part : undefined;
      readCell(row, text, heads, hours, again.splice(0), half);
    }
    if (written.size === 0 && hasWordsBeside(row, first)) {
      unread.push(row);
      if (first?.row === row.at) told.add(day.row);
    }
  }
  const last = events.at(-1);
  if (!last) return 'no day was found';
  const seen = new Set([...events.map(({ event }) => event.row), ...told]);
  const empty = [...days].flatMap(([own, { row }]) => (seen.has(row) ? [] : own.lines));
  // A day without an entry stands below the calendar.
  if (empty.length > 0)
    events[events.length - 1] = { ...last, empty: empty.map((line) => ({ ...line, cell: undefined })) };
  return { events, unread };

  /** Whether a row has words of its own beside its day, which may stand over all columns. */
  function hasWordsBeside(row: GridRow, ofDay: GridCell | undefined): boolean {
    return grid.columns.some((place) => {
      const beside = cellIn(row, place);
      return besideText.has(place.column) && beside !== ofDay && beside?.row === row.at;
    });
  }

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
    const participants = participantsOf(row, grid, paragraphs.length);
    const halves = heads.flatMap(({ column, label }) =>
      column === 'text' || column === 'leader' ? [] : (label ?? []),
    );
    const who = heads.flatMap(({ column, label }) => (column === 'leader' ? (label ?? []) : [])).join('; ');
    if (halves.length > 0) part = undefined;
    for (const [index, lines] of paragraphs.entries()) {
      const before = [halves.join(', '), hours.cells[index] ?? ''].filter(Boolean).join(' ');
      const read: Entry = readEntryCell(lines, part, before);
      // A half of the day holds on for the hours below that are in it.
      part = read.part ?? half;
      const over = printedHalves.get(lines);
      const entry = readEntryFields({ ...read, ...definedPart(read.part ?? over?.part ?? half) });
      const both = hosts.cells[index] ? undefined : splitHosts(participants.cells[index] ?? '');
      const doubts = [hosts, places, participants].some(({ isSure }) => !isSure) && index === 0;
      events.push({
        event: eventOf(nextId(day!.from, ids), entry, day!, {
          host: both?.host ?? hosts.cells[index] ?? entry.host,
          place: places.cells[index] ?? entry.place,
          participants:
            both?.participants ?? (participants.cells[index] || who || person || entry.participants),
        }),
        line: entry.line,
        ...(index === 0 && number && { number }),
        ...(row.isAgreed && { isAgreed: true }),
        printed: [
          ...(index === 0 ? [...again, ...(row.dropped ?? [])] : []),
          ...(over?.words ?? []),
          ...(entry.labels ?? []),
          ...(both?.labels ?? []),
        ],
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
