import type { DayPart } from '../../domain/entities.ts';
import { cellText } from '../grid/cell-text.ts';
import { cellIn, type Grid, type GridCell, type GridRow } from '../grid/grid.ts';
import { parseClock } from '../phrases/clock.ts';
import { isPerson } from '../phrases/persons.ts';
import type { SourceLine } from '../source-line.ts';
import { partOf } from './calendar-entries.ts';
import type { CalendarRow } from './calendar-event.ts';
import type { CalendarTime } from './calendar-year.ts';
import { readDays, saysHour, type CellDay } from './cell-days.ts';
import { createCellReader } from './cell-events.ts';
import { besideText, eventColumns, texts } from './event-columns.ts';

/** What a table says as events, and its rows without a day that could be read, or without a text. */
export interface CalendarCells {
  readonly events: readonly CalendarRow[];
  readonly unread: readonly GridRow[];
}

/** Read a calendar whose cells are known, or say why it cannot be told as events. */
export function readCalendarCells(grid: Grid, time: CalendarTime): CalendarCells | string {
  const names = grid.columns.map(({ column }) => column);
  const own = grid.columns.flatMap(({ column, isMore }) => (column === 'leader' || isMore ? [] : [column]));
  if (names.some((column) => !eventColumns.includes(column)) || new Set(own).size !== own.length)
    return 'it has a column that no event has';
  const dayColumn = names.includes('day') ? 'day' : 'time';
  const days = readDays(grid, dayColumn, time);
  const { events, unread, told } = readRows(grid, dayColumn, days);
  const last = events.at(-1);
  if (!last) return 'no day was found';
  const seen = new Set([...events.map(({ event }) => event.row), ...told]);
  const empty = [...days].flatMap(([cell, { row }]) => (seen.has(row) ? [] : cell.lines));
  if (empty.length === 0) return { events, unread };
  // A day without an entry stands below the calendar.
  const ending = { ...last, empty: empty.map((line) => ({ ...line, cell: undefined })) };
  return { events: [...events.slice(0, -1), ending], unread };
}

/** What rows say, from the first one down. */
interface RowsRead extends CalendarCells {
  /** Days of rows that say a body or a place, and not what happens. */
  readonly told: ReadonlySet<string>;
}

/** What a row says that holds on for those below it. */
interface Above {
  day: CellDay | undefined;
  part: DayPart | undefined;
  hour: GridCell | undefined;
  person: string | undefined;
}

/**
 * Read the rows of a calendar one below the other.
 *
 * @param dayColumn the column in which days stand
 * @param days what cells of that column say
 */
function readRows(grid: Grid, dayColumn: 'day' | 'time', days: ReadonlyMap<GridCell, CellDay>): RowsRead {
  const dayPlace = grid.columns.find(({ column }) => column === dayColumn);
  const hourPlace = grid.columns.find(({ column }) => column === 'time');
  const namesOthers = grid.columns.some(({ column }) => column === 'participants');
  const readTexts = createTextReader(grid);
  const events: CalendarRow[] = [];
  const unread: GridRow[] = [];
  const told = new Set<string>();
  const above: Above = { day: undefined, part: undefined, hour: undefined, person: undefined };
  for (const row of grid.rows) {
    const first = dayPlace && cellIn(row, dayPlace);
    const opened = first && days.get(first);
    if (first && !opened && row.cells.length === 1 && first.to - first.from > 1) {
      // A person over all columns is who the days below are of.
      const words = cellText(first.lines);
      above.person = isPerson(words) && !namesOthers ? words : undefined;
      if (above.person === undefined) unread.push(row);
      else above.day = undefined;
      continue;
    }
    const isHour = dayColumn === 'time' && first && !opened && above.day && saysHour(first);
    if (first && !opened && !isHour) above.day = undefined;
    const isOpening = opened !== undefined && opened !== above.day;
    const again = isOpening && opened.row === above.day?.row ? [opened.row] : [];
    if (isOpening) above.part = undefined;
    const day = opened ?? above.day;
    above.day = day;
    if (!day) {
      unread.push(row);
      continue;
    }
    const beside = dayColumn === 'day' ? hourPlace && cellIn(row, hourPlace) : isHour ? first : undefined;
    // A time holds for rows of its own day only.
    const hour = beside && isOpening && beside.row < row.at ? undefined : beside;
    const read = readTexts(row, above, { day, cell: first, hour, ofDay: opened?.hours ?? [], again });
    events.push(...read);
    if (read.length > 0 || !hasWordsBeside(row, first, grid)) continue;
    unread.push(row);
    if (first?.row === row.at) told.add(day.row);
  }
  return { events, unread, told };
}

/** When the entries of a row are. */
interface RowTime {
  readonly day: CellDay;
  /** The cell of its day, and the one with its hour. */
  readonly cell: GridCell | undefined;
  readonly hour: GridCell | undefined;
  /** Hours that stand with the day. */
  readonly ofDay: readonly SourceLine[];
  /** The day where it is printed again. */
  readonly again: readonly string[];
}

/** What reads the cells of a row that say what happens. */
function createTextReader(grid: Grid): (row: GridRow, above: Above, time: RowTime) => CalendarRow[] {
  const spoken = grid.columns.filter(({ column }) => texts.has(column));
  const readCell = createCellReader(grid);
  return (row, above, { day, cell, hour, ofDay, again }) => {
    // A time merged over several rows is printed with the first.
    const isAgain = hour !== undefined && hour === above.hour;
    above.hour = hour;
    const said = hour && cellText(hour.lines);
    if (said !== undefined && !isAgain && !isOfHalf(said, above.part)) above.part = undefined;
    const written = new Set<GridCell>();
    return spoken.flatMap((place) => {
      const text = cellIn(row, place);
      // A cell merged over several columns or rows is printed once.
      if (!text || text === cell || written.has(text) || (text.row !== row.at && spoken.length > 1))
        return [];
      // A half of the day holds for all that stands beside it.
      const isHalf = said && (isAgain || !/\d/.test(said));
      const read = readCell({
        ...{ row, text, day, part: above.part, person: above.person },
        heads: spoken.filter((other) => cellIn(row, other) === text),
        hours: hour ? (isAgain ? [] : hour.lines) : ofDay,
        again: written.size === 0 ? again : [],
        half: isHalf ? partOf(said) : said && isOfHalf(said, above.part) ? above.part : undefined,
      });
      written.add(text);
      above.part = read.part;
      return read.events;
    });
  };
}

/** Whether a clock time without a half of the day stands below that half: `14h00`, `15h30` below `Chiều`. */
function isOfHalf(words: string, part: DayPart | undefined): boolean {
  const clock = parseClock(words);
  if (part === undefined || clock === undefined || partOf(words) !== undefined) return false;
  const isLater = clock >= (part === 'evening' ? '17:00' : '12:00');
  return part === 'all-day' || (part === 'morning') !== isLater;
}

/** Whether a row has words of its own beside its day, which may stand over all columns. */
const hasWordsBeside = (row: GridRow, day: GridCell | undefined, grid: Grid): boolean =>
  grid.columns.some((place) => {
    const beside = cellIn(row, place);
    return besideText.has(place.column) && beside !== day && beside?.row === row.at;
  });
