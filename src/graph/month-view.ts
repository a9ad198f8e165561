import type { Block, Day, Month } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import { documentKindIds, type DocumentKind } from '../domain/kind.ts';
import {
  addMonths,
  daysOfMonth,
  monthDistance,
  monthNumber,
  monthOf,
  monthsOfYear,
  yearOf,
} from '../domain/month.ts';
import { fallsIn } from '../domain/recurrence.ts';
import { compareCodes, compareNames } from '../domain/sort.ts';
import { taskProduct } from '../domain/task-product.ts';
import { daysOfWeek, weeksBetween, type Week } from '../domain/week.ts';
import type { CalendarEvent, DocumentNode, Graph, Target, Task } from './graph.ts';
import type { TaskHistory } from './works/histories.ts';
import { isPlanned, type ProgrammeIndex, type RecurringWork } from './programme-index.ts';

/** Tasks that the same bodies have to do together. */
export interface TaskGroup {
  /** Ids, in the order printed; none where the source names nobody. */
  readonly bodies: readonly string[];
  readonly tasks: readonly Task[];
}

/** Tasks that are to bring forth documents of one kind. */
export interface TaskKind {
  /** Left out where their words name none. */
  readonly kind?: DocumentKind | undefined;
  readonly tasks: readonly Task[];
}

/** Entries that share their days. */
export interface AgendaDay {
  readonly from: Day;
  readonly to: Day;
  readonly events: readonly CalendarEvent[];
}

/** What a body hosts in a month. */
export interface HostSummary {
  readonly body: string;
  readonly count: number;
  /** First days, each once. */
  readonly days: readonly Day[];
}

/** A part of a programme that says what matters most, as it stands there. */
export interface Focus {
  readonly document: string;
  readonly section: string;
  readonly items: readonly Block[];
}

/** Which month, and how much is known of it. */
export interface MonthCount {
  readonly month: Month;
  /** Tasks due and entries of calendars; documents issued don't count. */
  readonly count: number;
  /** Something is known, so that a link leads somewhere. */
  readonly known: boolean;
}

/** All that the page of a month shows. */
export interface MonthView {
  readonly month: Month;
  readonly events: readonly CalendarEvent[];
  readonly agenda: readonly AgendaDay[];
  readonly taskGroups: readonly TaskGroup[];
  readonly tasks: readonly Task[];
  /** Bodies that tasks and entries name. */
  readonly bodies: readonly string[];
  readonly hosts: readonly HostSummary[];
  readonly sources: readonly DocumentNode[];
  /** Held documents that plan the whole year of this month, whether or not they have a task in it. */
  readonly yearProgrammes: readonly DocumentNode[];
  readonly documents: readonly DocumentNode[];
  readonly targets: readonly Target[];
  readonly focus: readonly Focus[];
  /** How many tasks the same month had a year ago. */
  readonly lastYear: { readonly month: Month; readonly count: number };
  readonly strip: readonly MonthCount[];
  /** Neighbours with a page. */
  readonly previous?: Month | undefined;
  readonly next?: Month | undefined;
  /** Of a month with nothing planned: the nearest that has something. */
  readonly nearest?: Month | undefined;
  /** Days on which something stands. */
  readonly days: number;
  /** Its weeks in which an entry stands. */
  readonly weeks: readonly Week[];
  /** What recurs and falls in this month. */
  readonly recurring: readonly RecurringWork[];
  readonly taskKinds: readonly TaskKind[];
  /** What was due in earlier months and was not seen as done. */
  readonly carried: readonly TaskHistory[];
  /** What a later version of its programme moved to another month or dropped. */
  readonly former: readonly TaskHistory[];
  /** The last day that a directive of the corpus bears. */
  readonly lastKnownDay?: Day | undefined;
}

/** Every month that has a page: those of which something is known, and all of a year with a programme. */
export function monthsWithPage(graph: Graph, index: ProgrammeIndex): Month[] {
  const planned = [...index.tasksByMonth.keys(), ...index.eventsByMonth.keys()];
  const years = new Set(planned.map(yearOf));
  return [...new Set([...graph.months, ...planned, ...[...years].flatMap(monthsOfYear)])].sort(compareCodes);
}

/** Twelve months of a year with their counts. */
export function monthStrip(year: string, graph: Graph, index: ProgrammeIndex): MonthCount[] {
  return monthsOfYear(year).map((month) => ({
    month,
    count: (index.tasksByMonth.get(month)?.length ?? 0) + (index.eventsByMonth.get(month)?.length ?? 0),
    known: graph.months.includes(month) || isPlanned(month, index),
  }));
}

export function monthView(month: Month, graph: Graph, index: ProgrammeIndex): MonthView {
  const events = index.eventsByMonth.get(month) ?? [];
  const tasks = index.tasksByMonth.get(month) ?? [];
  const pages = monthsWithPage(graph, index);
  const lastYear = addMonths(month, -12);
  const hosts = summarizeHosts(events, index);
  const beside = (count: number) => pages.find((other) => other === addMonths(month, count));
  return {
    month,
    events,
    agenda: agendaOf(events),
    tasks,
    taskGroups: groupByBodies(tasks),
    bodies: [...new Set([...tasks.flatMap(({ bodies }) => bodies), ...hosts.map(({ body }) => body)])],
    hosts,
    sources: documentsOf([...events, ...tasks], graph),
    yearProgrammes: index.byPeriod.get(yearOf(month)) ?? [],
    documents: index.issuedByMonth.get(month) ?? [],
    targets: [
      ...(index.targetsByDeadline.get(month) ?? []),
      ...(month.endsWith('-12') ? (index.targetsByDeadline.get(yearOf(month)) ?? []) : []),
    ],
    focus: (index.byPeriod.get(month) ?? []).flatMap(focusOf),
    lastYear: { month: lastYear, count: index.tasksByMonth.get(lastYear)?.length ?? 0 },
    strip: monthStrip(yearOf(month), graph, index),
    previous: beside(-1),
    next: beside(1),
    nearest: events.length + tasks.length === 0 ? nearestPlanned(month, index) : undefined,
    days: daysOfMonth(month).filter((day) => events.some(({ from, to }) => from <= day && day <= to)).length,
    weeks: [...new Set(events.flatMap(({ from, to }) => weeksBetween(from, to)))].filter((week) =>
      daysOfWeek(week).some((day) => monthOf(day) === month),
    ),
    recurring: (index.recurringByYear.get(yearOf(month)) ?? []).filter(({ frequency }) =>
      fallsIn(frequency, monthNumber(month)),
    ),
    taskKinds: groupByKind(tasks),
    carried: index.carriedByMonth.get(month) ?? [],
    former: index.formerByMonth.get(month) ?? [],
    lastKnownDay: index.lastKnownDay,
  };
}

/** The nearest month with tasks or entries, the later one of two. */
function nearestPlanned(month: Month, index: ProgrammeIndex): Month | undefined {
  return [...new Set([...index.tasksByMonth.keys(), ...index.eventsByMonth.keys()])].sort(
    (a, b) => monthDistance(a, month) - monthDistance(b, month) || compareCodes(b, a),
  )[0];
}

/** Entries in a row that share their days; they come sorted. */
function agendaOf(events: readonly CalendarEvent[]): AgendaDay[] {
  const days: { from: Day; to: Day; events: CalendarEvent[] }[] = [];
  for (const event of events) {
    const last = days.at(-1);
    if (last?.from === event.from && last.to === event.to) last.events.push(event);
    else days.push({ from: event.from, to: event.to, events: [event] });
  }
  return days;
}

/** Tasks by the bodies that share them; who has most comes first, else whom the source names first. */
function groupByBodies(tasks: readonly Task[]): TaskGroup[] {
  const groups = new Map<string, { bodies: readonly string[]; tasks: Task[] }>();
  for (const task of tasks) {
    // Where no body is resolved, what is printed keeps unlike tasks apart.
    const key = task.bodies.join(' ') || `"${task.bodiesAsWritten}"`;
    const group = groups.get(key);
    if (group) group.tasks.push(task);
    else groups.set(key, { bodies: task.bodies, tasks: [task] });
  }
  return [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}

/** Tasks by what they bring forth, in the order of the kinds; those whose words name nothing come last. */
export function groupByKind(tasks: readonly Task[]): TaskKind[] {
  const groups = Map.groupBy(tasks, ({ text }) => taskProduct(text));
  return [...documentKindIds, undefined].flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [{ kind, tasks: own }] : [];
  });
}

function summarizeHosts(events: readonly CalendarEvent[], { nameOf }: ProgrammeIndex): HostSummary[] {
  const byBody = new Map<string, CalendarEvent[]>();
  for (const event of events)
    for (const body of new Set(event.hosts)) byBody.set(body, [...(byBody.get(body) ?? []), event]);
  return [...byBody]
    .map(([body, own]) => ({ body, count: own.length, days: [...new Set(own.map(({ from }) => from))] }))
    .sort((a, b) => b.count - a.count || compareNames(nameOf(a.body), nameOf(b.body)));
}

/** The documents from which tasks and entries come, each once. */
export function documentsOf(items: readonly { readonly document: string }[], graph: Graph): DocumentNode[] {
  return [...new Set(items.map(({ document }) => document))].flatMap((id) => graph.documents.get(id) ?? []);
}

/** Paragraphs below a heading that speaks of "trọng tâm". */
function focusOf({ id, document }: DocumentNode): Focus[] {
  const blocks = document?.blocks ?? [];
  const heading = blocks.find(({ type, text }) => type === 'heading' && foldKey(text).includes('trong tam'));
  if (!heading) return [];
  const items = blocks.filter(
    ({ section, type }) => section === heading.anchor && (type === 'item' || type === 'paragraph'),
  );
  return items.length > 0 ? [{ document: id, section: heading.anchor, items }] : [];
}

/**
 * Entries that only fill the calendar: nobody prepares them and no place is named, though their calendar names
 * both for others.
 */
export function routineEvents(events: readonly CalendarEvent[]): ReadonlySet<string> {
  const bare = ({ hosts, hostsAsWritten, place }: CalendarEvent) =>
    hosts.length === 0 && !hostsAsWritten && !place;
  const detailed = new Set(events.filter((event) => !bare(event)).map(({ document }) => document));
  return new Set(events.filter((event) => bare(event) && detailed.has(event.document)).map(({ id }) => id));
}

/** The words of an entry say that it lasts all day, so that nothing need be added. */
export const saysAllDay = (text: string): boolean => foldKey(text).includes('ca ngay');
