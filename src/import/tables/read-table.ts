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
import { partGrid, type Grid, type GridRow } from '../grid/grid.ts';
import { partRemarks, readProgrammeCells, taskColumns } from '../programme/programme-cells.ts';
import type { ProgrammeRow } from '../programme/programme.ts';
import { readListRows } from '../list/list-rows.ts';
import type { SourceLine } from '../source-line.ts';
import { lostWords, withoutMarks } from './lost-words.ts';
import type { TableRegion } from './table-region.ts';
import { wordsOf } from '../words.ts';

/** Rows of a table, as tasks or as events. */
export interface TableRows {
  readonly kind: 'programme' | 'calendar';
  readonly tasks: readonly ProgrammeRow[];
  readonly events: readonly CalendarRow[];
  /** Its columns as they were read, with what each is called. */
  readonly columns: readonly NamedColumn[];
  /** What columns say that neither has; a table of its own. */
  readonly rest?: readonly (readonly string[])[] | undefined;
  /** Remarks at the end of a programme, over all its columns. */
  readonly below?: readonly SourceLine[] | undefined;
  /** Times over rows of a programme that has none below them. */
  readonly idle?: readonly { readonly words: string; readonly line: number }[] | undefined;
  /** Rows of a calendar whose day could not be read. */
  readonly unread?: readonly GridRow[] | undefined;
}

/**
 * Read a table, or say why not. A table is read only when each of its words went into a row and no other:
 * one that is not stays in the text, so that nothing is lost and nothing is made up.
 */
export function readTable(
  region: TableRegion,
  lines: readonly SourceLine[],
  year: string | undefined,
  time: CalendarTime,
): TableRows | string {
  if (region.kind === 'table') return 'its columns are neither those of a programme nor of a calendar';
  if (region.kind === 'programme') return readProgramme(region, lines, year);
  return region.grid ? readCalendarGrid(region.grid, time) : readCalendarLines(region, lines, time);
}

/** The tasks of a table whose cells are known, or of a list. */
function readProgramme(
  region: TableRegion,
  lines: readonly SourceLine[],
  year: string | undefined,
): TableRows | string {
  const kind = 'programme';
  if (region.grid) {
    const { grid: whole, below } = partRemarks(region.grid);
    const { grid, rest } = partGrid(whole, taskColumns);
    const read = readProgrammeCells(grid, year, region);
    if (typeof read === 'string') return read;
    return { kind, tasks: read.rows, events: [], columns: grid.columns, rest, below, idle: read.idle };
  }
  if (!region.list) return 'its cells could not be told apart';
  const { tasks, rest, words } = readListRows(region.list, lines, year);
  return lostWords(lines, words) ?? { kind, tasks, events: [], columns: [], rest };
}

/** The events of a calendar whose cells are known. */
function readCalendarGrid(all: Grid, time: CalendarTime): TableRows | string {
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
function readCalendarLines(
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
