import { readCalendar } from '../calendar/calendar.ts';
import { partAtClocks } from '../calendar/part-clocks.ts';
import { partOf } from '../calendar/calendar-entries.ts';
import type { CalendarRow } from '../calendar/calendar-event.ts';
import type { CalendarTime } from '../calendar/calendar-year.ts';
import { weekdayAlone } from '../calendar/calendar-days.ts';
import { readCalendarCells } from '../calendar/calendar-grid.ts';
import { calendarColumns, eventColumns } from '../calendar/event-columns.ts';
import type { NamedColumn } from '../grid/column-name.ts';
import { cellText } from '../grid/cell-text.ts';
import { partGrid, type Grid } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import { lostWords, withoutMarks } from './lost-words.ts';
import type { TableRegion } from './table-region.ts';
import { wordsOf } from '../words.ts';
import type { TableRows } from './table-rows.ts';

/** The events of a calendar whose cells are known. */
export function readCalendarGrid(all: Grid, time: CalendarTime): TableRows | string {
  const whole = calendarColumns(all);
  const { grid, rest = [] } = partGrid(whole, eventColumns);
  const read = readCalendarCells(grid, time);
  if (typeof read === 'string') return read;
  const unread = whole.rows.filter(({ at }) => read.unread.some((row) => row.at === at));
  return {
    kind: 'calendar',
    ...{ tasks: [], events: read.events, columns: withDays(grid, read.events), unread, below: grid.below },
    rest: rest.length > 0 ? rest : undefined,
  };
}

/** The events of a calendar of which only the lines are known. */
export function readCalendarLines(
  region: TableRegion,
  lines: readonly SourceLine[],
  time: CalendarTime,
): TableRows | string {
  const isUntold =
    region.columns.includes('leader') || (region.columns.includes('other') && region.heads.size === 0);
  if (isUntold) return 'its cells could not be told apart';
  const isOfHalves = region.columns.includes('morning') || region.isOfLeaders === true;
  const read = readCalendar(isOfHalves ? partAtClocks(lines) : lines, time, region.columns);
  const events = region.isOfLeaders
    ? read.map((row) => ({ ...row, doubts: [...row.doubts, 'nothing tells in whose column it stands'] }))
    : read;
  if (events.length === 0) return 'no day was found, or the text does not say of which month or year it is';
  const stray = strayDay(lines, events);
  if (stray) return `the day "${stray}" stands among the words of another`;
  const columns = region.names ?? [];
  return (
    lostWords(lines, wordsOfEvents(events)) ?? {
      ...{ kind: 'calendar', tasks: [], columns },
      events: withHalves(events, columns),
    }
  );
}

/** The words of a calendar as its rows have them, each as often as it is printed. */
function wordsOfEvents(events: readonly CalendarRow[]): string[] {
  let row = '';
  return events.flatMap(({ event, printed = [], empty = [], opensDay, again }) => {
    const first = !(opensDay ?? event.row !== row) ? [] : [event.row, event.lunar ?? ''];
    row = event.row;
    const { lead = '', text, hostsAsWritten, participants = '', place = '' } = event;
    // Who is named once, with a row above, may stand in front of who goes along.
    const once = [hostsAsWritten, participants].map((who) =>
      again !== undefined && `${who}; `.startsWith(`${again}; `) ? who.slice(again.length) : who,
    );
    return [...first, lead, text, ...printed, ...empty.map((line) => line.text), ...once, place];
  });
}

/** The columns of a calendar with one for its days, which no label names, where they are titles over its rows: its times say no day. */
function withDays({ columns, rows }: Grid, events: readonly CalendarRow[]): readonly NamedColumn[] {
  const titles = new Set(
    rows.flatMap(({ cells }) => (cells.length === 1 ? [cellText(cells[0]!.lines)] : [])),
  );
  const areTitles = events.every(({ event }) => titles.has(event.row));
  return areTitles && !columns.some(({ column }) => column === 'day')
    ? [{ column: 'day' }, ...columns]
    : columns;
}

/** Entries with what stands over the column of their half of the day in front, as cells have it. */
function withHalves(events: readonly CalendarRow[], columns: readonly NamedColumn[]): readonly CalendarRow[] {
  const heads = new Map<string, string>(
    columns.flatMap(({ column, name }) => (name && partOf(name) === column ? [[column, name]] : [])),
  );
  return events.map((row) => {
    const { part = '', lead = '' } = row.event;
    const head = heads.get(part);
    return head === undefined || partOf(lead) !== undefined
      ? row
      : { ...row, event: { ...row.event, lead: `${head} ${lead}`.trim() } };
  });
}

/** A weekday on a line of its own that opens no row: extraction mixed up the cells. */
function strayDay(lines: readonly SourceLine[], events: readonly CalendarRow[]): string | undefined {
  const days = events.flatMap(({ event, empty = [] }) => [event.row ?? '', ...empty.map(({ text }) => text)]);
  const heads = new Set(wordsOf(days.join(' ').toLowerCase()).map(withoutMarks));
  return lines
    .filter(({ text }) => weekdayAlone.test(text))
    .find(
      ({ text }) =>
        !wordsOf(text.toLowerCase())
          .map(withoutMarks)
          .every((word) => heads.has(word)),
    )?.text;
}
