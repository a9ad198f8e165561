import type { BodyNames } from '../../domain/body-names.ts';
import type { EventFields, TaskFields } from '../../domain/entities.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { dayTitle } from '../../domain/day.ts';
import { weekdayName, weekdayOf } from '../../domain/month.ts';
import { saysText } from '../calendar/calendar-grid.ts';
import type { CalendarTime } from '../calendar/calendar-year.ts';
import { regionsOf, rowLines } from './draft-regions.ts';
import { dayBelow, lackedDay } from '../doubts/lacked-day.ts';
import { tableRows, type GridRow } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';
import { strayNames } from '../doubts/stray-names.ts';
import { doubtsOfRows } from '../doubts/row-doubts.ts';
import { eventRow, taskRow } from '../doubts/read-rows.ts';
import { yearAbove, yearsIn, type PlanYear } from '../programme/plan-year.ts';
import type { ProgrammeRow } from '../programme/programme.ts';
import { readTable } from './read-table.ts';
import type { RepairLog } from '../repair-log.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRegion } from './table-region.ts';
import { weekdayClash } from '../calendar/weekday-clash.ts';

/** The tables of a text: rows of those that could be read, and where those stand. */
export interface DraftTables {
  readonly tasks: readonly TaskFields[];
  readonly events: readonly EventFields[];
  /** What stands in place of lines: an element for the first table of a kind, nothing for those that follow it. */
  readonly cuts: readonly TableCut[];
}

export interface TableCut {
  readonly from: number;
  readonly to: number;
  readonly element?: 'programme' | 'calendar' | undefined;
  /** Words of a table that is neither, or of the columns that neither has, row by row; the first is its head. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** Rows of a calendar without a day, as a table below it, and those that are words over its whole width. */
  readonly unread?: readonly (readonly string[])[] | undefined;
  readonly below?: readonly SourceLine[] | undefined;
  /** Its title, where that is a row of its own. */
  readonly above?: readonly SourceLine[] | undefined;
}

export interface TableContext {
  readonly year: string | undefined;
  /** The same, and whether the title says it: a heading or the head of a table may know better than a day of issue. */
  readonly years: PlanYear;
  /** Of which month the text speaks, and how the year of a day is told. */
  readonly time: CalendarTime;
  readonly kind: DocumentKind | undefined;
  /** Whether the file itself says where the cells of its tables begin and end, as a Word file does. */
  readonly hasCells: boolean;
  /** Words of its title. */
  readonly subject: string;
  readonly names: BodyNames;
  readonly issuers: readonly string[];
  readonly log: RepairLog;
  readonly warn: (line: number, message: string, hint: string) => void;
  /** Called with the names of bodies that the registry lacks. */
  readonly unknown: (names: readonly string[], line: number) => void;
}

/** Read the tables of a text; what cannot be read for sure stays in it. */
export function readTables(lines: readonly SourceLine[], context: TableContext): DraftTables {
  const { names, issuers, log, warn, unknown } = context;
  const tasks: TaskFields[] = [];
  const events: EventFields[] = [];
  const cuts: TableCut[] = [];
  const ids = new Map<string, number>();

  function match(words: string, line: number): readonly string[] {
    const found = names.match(words, issuers);
    if (found.unmatched.length > 0) unknown(found.unmatched, line);
    return found.ids;
  }

  for (const region of regionsOf(lines, context)) {
    const rows = rowLines(lines, region);
    const at = lines[region.from]!.line;
    const year = yearOfTable(lines, region, context.years);
    const read = readTable(region, rows, year, context.time);
    if (region.grid && typeof read === 'string') {
      if (region.kind !== 'table')
        warn(
          at,
          `The table could not be read as a ${region.kind}: ${read}. It stands in the draft as a table.`,
          'Enter its rows by hand.',
        );
      cuts.push({ from: region.from, to: region.to, rows: tableRows(region.printed ?? region.grid) });
      continue;
    }
    if (region.kind === 'table') continue;
    logHeads(lines, region, log, typeof read === 'string');
    if (typeof read === 'string') {
      if (region.list) {
        warn(
          at,
          `The list could not be read as tasks: ${read}. It stands in the draft as text.`,
          'Enter its rows by hand.',
        );
        continue;
      }
      warn(
        at,
        `The table could not be read for sure: ${read}. It stands in the draft as text.`,
        'Enter its rows by hand, or import a DOCX or PDF of it.',
      );
      cuts.push(...repeatedHeads(region));
      continue;
    }
    const empty = read.events.flatMap((row) => row.empty ?? []);
    const again = cuts.some(({ element }) => element === region.kind);
    // With headings of its own, each row says where it stood.
    if (again && !region.titles)
      warn(
        at,
        'A second table of the same kind: its rows stand with those of the first.',
        'Look whether the order of the page matters.',
      );
    if (read.rest)
      warn(
        at,
        `The columns "${read.rest[0]!.slice(1).join('", "')}" have no place in a ${region.kind === 'programme' ? 'task' : 'calendar entry'}: they stand in a table below.`,
        'Look whether they should stay there.',
      );
    const stray =
      read.rest && region.columns.includes('joint')
        ? strayNames(
            read.rest,
            read.tasks.map(({ task }) => task.jointAsWritten),
          )
        : undefined;
    if (stray)
      warn(
        at,
        `The column "${stray}" holds names of bodies, and that of the bodies that join in is empty: words may stand in the wrong column.`,
        'Compare the whole table with the source.',
      );
    const { rows: unread, below: remarks } = partUnread(region, read.unread ?? []);
    for (const row of unread) {
      const { line: of } = row.cells[0]!.lines[0]!;
      const words = cellText(row.cells.flatMap((cell) => cell.lines)).slice(0, 60);
      warn(
        of,
        saysText(row, region.grid!)
          ? `No day could be read for the row "${words}": it stands in a table below the calendar.`
          : `The row "${words}" does not say what happens: it stands in a table below the calendar.`,
        'Enter its entries by hand.',
      );
    }
    const idle = (read.idle ?? []).map(({ words, line }) => {
      warn(
        line,
        `No task stands below "${words}": it stands below the table.`,
        'Look whether tasks are missing.',
      );
      return { ...lines[region.from]!, text: words, raw: words, line, opens: true, cell: undefined };
    });
    const below = [...idle, ...remarks, ...(read.below ?? []), ...empty];
    const above = (region.grid?.titles ?? []).flatMap(({ cells }) => cells.flatMap(({ lines: own }) => own));
    cuts.push({
      ...{ from: region.from, to: region.to, rows: read.rest },
      ...(unread.length > 0 && { unread: tableRows({ ...region.grid!, rows: unread }) }),
      ...(below.length > 0 && { below }),
      ...(above.length > 0 && { above: above.map((line) => ({ ...line, cell: undefined })) }),
      element: again ? undefined : region.kind,
    });
    const isGuessed = region.grid?.isGuessed ?? region.labels !== undefined;
    const isSure = context.hasCells && region.grid?.isGuessed !== true && region.grid !== undefined;
    const taskDoubts = doubtsOfRows(read.tasks.map(taskRow), isGuessed, isSure);
    const eventDoubts = doubtsOfRows(read.events.map(eventRow), region.grid?.isGuessed, isSure);
    const uncertain = [
      ...read.tasks.filter(({ doubts }, index) => doubts.length > 0 || taskDoubts[index]),
      ...read.events.filter(({ doubts }, index) => doubts.length > 0 || eventDoubts[index]),
    ].length;
    const all = read.tasks.length + read.events.length;
    if (isGuessed && uncertain >= 3 && uncertain >= all / 3)
      warn(
        at,
        `${uncertain} of ${all} rows of the table are not sure: the others may hold words of other cells, too.`,
        'Compare the whole table with the source.',
      );
    const ofNoYear = year === undefined && read.tasks.find(({ task }) => saysMonth(task));
    if (ofNoYear)
      warn(
        ofNoYear.line,
        'The text does not say for sure of which year the months of the table are: they have none.',
        'Write the months of its rows by hand.',
      );
    for (const [
      index,
      { task, bodiesLine, line, doubts, dropped = [], repeatedAt },
    ] of read.tasks.entries()) {
      for (const words of dropped) log.add(`label "${words}"`, line);
      if (repeatedAt) log.add('time printed again', repeatedAt);
      const { bodiesAsWritten, jointAsWritten, ...rest } = task;
      const joint = jointAsWritten ? match(jointAsWritten, bodiesLine) : undefined;
      tasks.push({
        ...rest,
        id: uniqueId(rest.id, ids),
        bodies: match(bodiesAsWritten, bodiesLine),
        bodiesAsWritten,
        ...(joint && jointAsWritten && { joint, jointAsWritten }),
      });
      for (const doubt of tellOnce(doubts, taskDoubts[index]))
        warn(line, `Row "${task.text.slice(0, 40)}…": ${doubt}.`, 'Compare it with the source.');
    }
    const first = Number(read.tasks[0]?.task.number?.replace(/\.$/, ''));
    if (first > 1 && Number.isInteger(first) && tasks.length === read.tasks.length)
      warn(
        read.tasks[0]!.line,
        `The first row of the table has the number ${first}: those above it were not read.`,
        'Compare the rows with the source, and enter those that are missing.',
      );
    const last = Number(read.tasks.at(-1)?.task.number?.replace(/\.$/, ''));
    const next = lines
      .slice(region.to, region.to + 10)
      .find(({ text }) => text === `${last + 1}` || text.startsWith(`${last + 1} `));
    if (last > 0 && next)
      warn(
        next.line,
        `The table breaks off behind row ${last}, and "${next.text.slice(0, 40)}…" looks like its next row.`,
        'Compare the rows with the source, and enter those that are missing.',
      );
    const lacked = region.hasPersons ? undefined : lackedDay(read.events, context.time.yearOf);
    if (lacked) {
      const { day, line: before } = lacked;
      warn(
        before,
        `The calendar has no row for ${weekdayName(weekdayOf(day))}, ${dayTitle(day)}, between the days around it.`,
        'Look on the paper whether the day is there: its entries may stand with those of the day before.',
      );
    }
    const left = region.kind === 'calendar' ? dayBelow(lines, region.to) : undefined;
    if (left)
      warn(
        left.line,
        `The calendar breaks off, and the day "${left.text.slice(0, 40)}" stands below it.`,
        'Compare the rows with the source, and enter those that are missing.',
      );
    const told = new Set<string>();
    for (const [index, { event, line, number, doubts, printed = [] }] of read.events.entries()) {
      const clash = weekdayClash(`${event.row} ${event.lead ?? ''}`, event);
      if (clash && !told.has(clash.day)) {
        told.add(clash.day);
        warn(
          line,
          `Day ${event.row}: the weekday printed does not fit its date: ${clash.day} is "${clash.weekday}".`,
          'Look at the paper which of the two is right; the draft keeps the date.',
        );
      }
      if (number) log.add('number of a row', line);
      for (const label of printed) log.add(`label "${label}"`, line);
      const { id, from, to, part, time, lead, text, ...rest } = event;
      events.push({
        id: uniqueId(id, ids),
        ...{ from, to, ...(part && { part }), ...(time && { time }), ...(lead && { lead }), text },
        hosts: match(event.hostsAsWritten, line),
        ...rest,
      });
      for (const doubt of doubts)
        warn(line, `Day ${event.row}: ${doubt}.`, 'Compare the hosts and places with the source.');
      const doubt = doubts.length > 0 ? undefined : eventDoubts[index];
      if (doubt)
        warn(line, `Entry "${text.slice(0, 40)}…" of ${event.row}: ${doubt}.`, 'Compare it with the source.');
    }
  }
  return { tasks, events, cuts };
}

/** The year of the months of a table of cells: that of the title, of a heading above it, or of the head of its times. */
function yearOfTable(
  lines: readonly SourceLine[],
  { grid, from }: TableRegion,
  { said, told }: PlanYear,
): string | undefined {
  if (!grid) return said ?? told;
  const heads = yearsIn(grid.columns.map(({ label = '' }) => label).join('; '));
  // A head that says another year than the title: a person decides.
  if (said && heads.length > 0 && !heads.includes(said)) return undefined;
  return said ?? yearAbove(lines, from) ?? (heads.length === 1 ? heads[0] : told);
}

/** Whether a task is due in a month that has no year. */
const saysMonth = ({ month, recurrence, whenAsWritten = '' }: ProgrammeRow['task']): boolean =>
  month === undefined &&
  recurrence === undefined &&
  /^\d{1,2}$|^T\.?\s?\d|tháng\s+\d{1,2}(?!\s*[/\d])/iu.test(whenAsWritten);

/** What is told of a row: what its reader was not sure of, or else what speaks against it. */
const tellOnce = (doubts: readonly string[], other: string | undefined): readonly string[] =>
  doubts.length > 0 || !other ? doubts : [other];

/** Rows without a day: those that are words over the whole width of their table are no rows. */
function partUnread(
  { grid }: TableRegion,
  rows: readonly GridRow[],
): { readonly rows: readonly GridRow[]; readonly below: readonly SourceLine[] } {
  const last = grid?.columns.at(-1)?.to ?? 0;
  const isWide = ({ cells }: GridRow) => cells.length === 1 && cells[0]!.from === 0 && cells[0]!.to >= last;
  return {
    rows: rows.filter((row) => !isWide(row)),
    below: rows
      .filter(isWide)
      .flatMap(({ cells }) => cells[0]!.lines.map((line) => ({ ...line, cell: undefined }))),
  };
}

/** The id, or the next free one: `nv-4-5` becomes `nv-4-6`. */
function uniqueId(wanted: string, ids: Map<string, number>): string {
  let id = wanted;
  // Of an id that was taken, the number that was tried last: the ones between are taken too.
  for (let last = ids.get(id); last !== undefined; last = ids.get(id)) {
    ids.set(wanted, last + 1);
    id = wanted.replace(/\d+$/, String(last + 1));
  }
  ids.set(id, Number(/\d+$/.exec(id)?.[0]));
  return id;
}

/** Heads printed again on later pages of a table that stays in the text. */
function repeatedHeads({ heads, from }: TableRegion): TableCut[] {
  let first = from;
  while (heads.has(first)) first += 1;
  return [...heads].filter((index) => index >= first).map((index) => ({ from: index, to: index + 1 }));
}

function logHeads(lines: readonly SourceLine[], region: TableRegion, log: RepairLog, isText: boolean): void {
  let last = -2;
  for (const index of region.heads) {
    const isFirst = index === Math.min(...region.heads);
    if (index !== last + 1 && !(isFirst && isText))
      log.add(isFirst ? 'table head' : 'repeated table head', lines[index]!.line);
    last = index;
  }
}
