import { halfBeforeDay } from '../calendar/calendar-moment.ts';
import type { CalendarTime } from '../calendar/calendar-year.ts';
import { joinHeadless } from '../cells/join-headless.ts';
import { withTitles } from '../cells/table-titles.ts';
import { tellGrid } from '../cells/tell-grid.ts';
import { eventRow } from '../doubts/read-rows.ts';
import { doubtsOfRows } from '../doubts/row-doubts.ts';
import type { TableContext } from './table-context.ts';
import { readFlatCalendar } from '../flat/calendar/flat-calendar.ts';
import { hasLeaders } from '../flat/calendar/leader-rows.ts';
import { readLateDays } from '../flat/calendar/late-days.ts';
import { readFlatTable, type FlatTable } from '../flat/flat-table.ts';
import type { FlatHead } from '../flat/head/flat-head.ts';
import { readPlainTable } from '../flat/plain/plain-table.ts';
import { findTaskLists } from '../list/find-lists.ts';
import { readTable } from './read-table.ts';
import type { TableRows } from './table-rows.ts';
import type { SourceLine } from '../source-line.ts';
import { findTables } from './table-regions.ts';
import type { TableRegion } from './table-region.ts';

/** Where the tables of a text stand and of what kind they are; one without a programme among them may have it as a list. */
export function regionsOf(
  printed: readonly SourceLine[],
  { kind, subject, year, time, log, warn }: TableContext,
): TableRegion[] {
  const lines = joinHeadless(printed);
  const found = findTables(lines).map((region) => (kind === 'calendar' ? asCalendar(region) : region));
  const told = found.map((region, at) =>
    tellGrid(withCells(lines, region, found[at + 1]?.from ?? lines.length, year, time), kind),
  );
  const tables = withTitles(lines, told, year);
  const taken = new Uint8Array(lines.length);
  for (const { from, to } of tables) taken.fill(1, from, to);
  const isFree = (index: number) => taken[index] === 0;
  const { lists, unread } = findTaskLists(lines, isFree, { kind, subject, year });
  // The same tasks may stand in a list and, shorter, in a table: a person chooses.
  const hasTable = tables.some((table) => table.kind === 'programme');
  const left = lists.map(({ from }) => ({
    line: lines[from]!.line,
    reason: 'a table of tasks stands beside it',
  }));
  for (const { line, reason } of hasTable ? [...left, ...unread] : unread)
    warn(
      line,
      `The list could not be read as tasks: ${reason}. It stands in the draft as text.`,
      'Enter its rows by hand.',
    );
  for (const { from, to } of hasTable ? [] : lists) taken.fill(1, from, to);
  const plain = plainTables(lines, isFree, log, warn);
  if (hasTable) return inOrder([...tables, ...plain]);
  const regions = lists.map(({ from, to, plan }): TableRegion => ({
    ...{ kind: 'programme', from, to, list: plan },
    ...{ columns: ['month', 'text', 'bodies'], heads: new Set() },
  }));
  return inOrder([...tables, ...regions, ...plain]);
}

const inOrder = (regions: readonly TableRegion[]): TableRegion[] =>
  regions.toSorted((a, b) => a.from - b.from);

const untold = 'its cells could not be told apart';

/** The tables of a text that are neither programmes nor calendars; of those that cannot be read is told. */
function plainTables(
  lines: readonly SourceLine[],
  isFree: (index: number) => boolean,
  log: TableContext['log'],
  warn: TableContext['warn'],
): TableRegion[] {
  const regions: TableRegion[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isFree(at) || lines[at]!.cell || lines[at]!.opens !== undefined) continue;
    const read = readPlainTable(lines, at);
    if (!read) continue;
    for (const { text, line } of read.again.map((index) => lines[index]!))
      log.add(/^\d+$/.test(text) ? 'page number' : `label "${text}"`, line);
    if (read.region) regions.push(read.region);
    else
      warn(
        lines[at]!.line,
        `The table could not be read for sure: ${untold}. It stands in the draft as text.`,
        'Enter its rows by hand, or import a DOCX or PDF of it.',
      );
    at = read.to - 1;
  }
  return regions;
}

/** A table of times, contents and bodies in a paper that calls itself a calendar is no programme. */
function asCalendar(region: TableRegion): TableRegion {
  const { kind, columns, grid } = region;
  const isDue = columns.includes('month') || columns.includes('deadline');
  const isTimed = columns.includes('time') && !isDue;
  return kind === 'programme' && (isTimed || !grid || grid.isGuessed)
    ? { ...region, kind: 'calendar' }
    : region;
}

/** A table whose cells stand one below the other, with its cells where they can be told apart. */
function withCells(
  lines: readonly SourceLine[],
  region: TableRegion,
  limit: number,
  year: string | undefined,
  time: CalendarTime,
): TableRegion {
  if (region.kind === 'table' || region.grid || !region.labels) return region;
  if (region.kind === 'programme' && saysHalves(lines, region)) {
    const calendar = readFlatCalendar(lines, region.labels, region.from, limit, time);
    if (calendar) return { ...region, ...calendar, kind: 'calendar' };
  }
  if (region.kind === 'programme') {
    const table = readFlatTable(lines, region.labels, region.from, limit);
    return table ? { ...region, ...table } : region;
  }
  const late = readLateDays(lines, region.labels, region.from, limit, time);
  if (late) return { ...region, ...late };
  const numbered = numberedTable(lines, region.labels, region.from, limit);
  if (numbered) return { ...region, ...numbered };
  const calendar = readFlatCalendar(lines, region.labels, region.from, region.to, time);
  if (!calendar)
    return hasLeaders(region.labels.labels) && !region.columns.includes('time')
      ? { ...region, columns: ['day', 'text'], isOfLeaders: true }
      : region;
  const whole = { ...region, ...calendar };
  if (calendar.isSure) return whole;
  // Two ways to read the cells: what says less against itself is read.
  const doubts = [whole, region].map((one) => doubtsOf(readTable(one, rowLines(lines, one), year, time)));
  const [own, other] = doubts as [number, number];
  return own < other || (own === other && !calendar.isMixed) ? whole : region;
}

/** A table whose rows the numbers part, since its times stand behind the text: these tell whether it is a calendar. */
function numberedTable(
  lines: readonly SourceLine[],
  head: FlatHead,
  from: number,
  limit: number,
): FlatTable | undefined {
  const columns = head.labels.map(({ column }) => column);
  const isParted = columns[0] === 'number' && columns.indexOf('time') > columns.indexOf('text');
  return isParted && !columns.includes('day') ? readFlatTable(lines, head, from, limit) : undefined;
}

/** Whether the times of a table are halves of days: such a one is a calendar, whatever the paper calls itself. */
function saysHalves(lines: readonly SourceLine[], { labels, from, to }: TableRegion): boolean {
  if (!labels?.labels.some(({ column }) => column === 'time')) return false;
  return lines.slice(from, to).filter(({ text }) => halfBeforeDay.test(text)).length > 2;
}

/** The lines of a table without those of its heads. */
export const rowLines = (lines: readonly SourceLine[], { from, to, heads }: TableRegion): SourceLine[] =>
  lines.slice(from, to).filter((_, at) => !heads.has(from + at));

/** How much speaks against what was read of a calendar. */
function doubtsOf(read: TableRows | string): number {
  if (typeof read === 'string') return Infinity;
  const others = doubtsOfRows(read.events.map(eventRow));
  return read.events.filter(({ doubts }, at) => doubts.length > 0 || others[at]).length;
}
