import type { Body, Day, Month, Recurrence } from '../domain/entities.ts';
import { monthNumber, monthOf, monthsOfYear, yearOf } from '../domain/month.ts';
import { fallsIn } from '../domain/recurrence.ts';
import { compareCodes } from '../domain/sort.ts';
import type { CalendarEvent, DocumentNode, Duty, Graph, Task } from './graph.ts';
import { documentsOf } from './month-view.ts';
import type { ProgrammeIndex } from './programme-index.ts';
import { dueMonth } from './works/due.ts';
import type { TaskHistory } from './works/histories.ts';

/** Tasks of one month of one body. */
export interface MonthTasks {
  readonly month: Month;
  readonly tasks: readonly Task[];
}

/** A year of a body. */
export interface BodyYear {
  readonly year: string;
  /** Led tasks of each of the twelve months. */
  readonly counts: readonly { readonly month: Month; readonly count: number }[];
  readonly months: readonly MonthTasks[];
  readonly total: number;
  /** Numbers of the months without a task. */
  readonly idle: readonly Month[];
  /** The programmes that name it. */
  readonly sources: readonly DocumentNode[];
  /** How many of its tasks a person confirmed as done. */
  readonly done: number;
}

/** What recurs in a year of a body, laid out on its months. */
export interface RecurringYear {
  readonly year: string;
  readonly work: readonly {
    readonly task: Task;
    readonly frequency: Recurrence;
    readonly months: readonly Month[];
  }[];
}

/** Entries of one month of one body. */
export interface MonthEvents {
  readonly month: Month;
  readonly events: readonly CalendarEvent[];
}

/** Work given to a collective name that covers the body. */
export interface GroupWork {
  readonly group: Body;
  readonly months: readonly MonthTasks[];
  readonly events: readonly MonthEvents[];
  readonly received: readonly DocumentNode[];
  /** Where its tasks come from. */
  readonly sources: readonly DocumentNode[];
  /** Its tasks lie in more than one year, so that a month needs its year. */
  readonly severalYears: boolean;
}

/** Duties that one part of a document gives a body. */
export interface DutySection {
  readonly document: string;
  readonly section: string;
  readonly heading: string;
  readonly duties: readonly Duty[];
}

/** All that the page of a body shows. */
export interface BodyView {
  readonly body: Body;
  /** From the highest down to its own parent. */
  readonly ancestors: readonly Body[];
  readonly children: readonly Body[];
  readonly members: readonly Body[];
  readonly groups: readonly Body[];
  /** Newest first. */
  readonly years: readonly BodyYear[];
  /** What it leads that was due before the corpus ends, in the same year, and was not seen as done. */
  readonly open: readonly TaskHistory[];
  readonly lastKnownDay?: Day | undefined;
  /** Led tasks without a month, of which no recurrence is known either. */
  readonly undated: readonly Task[];
  /** Tasks that recur, led or joint, by the year that they are planned for; an empty one where it is unknown. */
  readonly recurring: readonly RecurringYear[];
  readonly joint: readonly MonthTasks[];
  /** Entries that it hosts, by month. */
  readonly events: readonly MonthEvents[];
  /** Entries of others that name it, by month. */
  readonly named: readonly MonthEvents[];
  readonly duties: readonly DutySection[];
  readonly shared: readonly GroupWork[];
  /** Newest first, those without a day last; `received` too. */
  readonly issued: readonly DocumentNode[];
  readonly received: readonly DocumentNode[];
  /** There is a calendar to subscribe to. */
  readonly hasCalendar: boolean;
  /** It has relatives in the registry. */
  readonly hasFamily: boolean;
  /** How much there is in all. */
  readonly totals: {
    readonly tasks: number;
    readonly events: number;
    readonly duties: number;
    readonly group: number;
  };
}

export function bodyView(body: Body, graph: Graph, index: ProgrammeIndex): BodyView {
  const { id } = body;
  const tasks = index.tasksByBody.get(id) ?? [];
  const dated = tasks.filter((task) => dueMonth(task) !== undefined);
  const events = index.eventsByBody.get(id) ?? [];
  const duties = index.dutiesByBody.get(id) ?? [];
  const shared = sharedWork(body, graph, index);
  const joint = (index.jointByBody.get(id) ?? []).filter((task) => !task.bodies.includes(id));
  const children = index.childrenOfBody.get(id) ?? [];
  const groups = index.groupsOfBody.get(id) ?? [];
  return {
    body,
    ancestors: ancestorsOf(body, graph),
    children,
    members: body.members.flatMap((member) => graph.bodies.get(member) ?? []),
    groups,
    years: [...new Set(dated.map((task) => yearOf(dueMonth(task)!)))]
      .sort((a, b) => compareCodes(b, a))
      .map((year) => yearOfBody(year, dated, graph, index)),
    open: openOf(id, index),
    lastKnownDay: index.lastKnownDay,
    undated: tasks.filter((task) => dueMonth(task) === undefined && task.recurrence === undefined),
    recurring: recurringOf([...tasks, ...joint], graph),
    joint: tasksByMonth(joint.filter((task) => task.recurrence === undefined)),
    events: eventsByMonth(events),
    named: eventsByMonth(index.eventsNaming.get(id) ?? []),
    duties: sectionsOf(duties),
    shared,
    issued: newestFirst(index.issuedByBody.get(id) ?? []),
    received: newestFirst(index.receivedByBody.get(id) ?? []),
    hasCalendar: events.length > 0 || tasks.some(({ deadline }) => deadline !== undefined),
    hasFamily: body.kind === 'group' || body.parent !== undefined || children.length + groups.length > 0,
    totals: {
      tasks: tasks.length,
      events: events.length,
      duties: duties.length,
      group: shared.reduce((sum, { months }) => sum + months.flatMap(({ tasks: own }) => own).length, 0),
    },
  };
}

/** What stands over at the end of the corpus. */
function openOf(body: string, { carriedByMonth, lastKnownDay }: ProgrammeIndex): readonly TaskHistory[] {
  const carried = lastKnownDay === undefined ? [] : (carriedByMonth.get(monthOf(lastKnownDay)) ?? []);
  return carried.filter(({ task, work }) => task.bodies.includes(body) && work.state !== 'done');
}

function yearOfBody(
  year: string,
  tasks: readonly Task[],
  graph: Graph,
  { histories }: ProgrammeIndex,
): BodyYear {
  const all = monthsOfYear(year).map((month) => ({
    month,
    tasks: tasks.filter((task) => dueMonth(task) === month),
  }));
  const months = all.filter((group) => group.tasks.length > 0);
  return {
    year,
    counts: all.map(({ month, tasks: own }) => ({ month, count: own.length })),
    months,
    total: months.reduce((sum, group) => sum + group.tasks.length, 0),
    idle: all.filter((group) => group.tasks.length === 0).map(({ month }) => month),
    sources: documentsOf(
      months.flatMap((group) => group.tasks),
      graph,
    ),
    done: months
      .flatMap((group) => group.tasks)
      .filter(({ id: task }) => histories.get(task)?.work.state === 'done').length,
  };
}

/** Recurring tasks by year, the newest first; those of a document that plans no year last. */
function recurringOf(tasks: readonly Task[], { documents }: Graph): RecurringYear[] {
  const work = tasks.flatMap((task) => {
    const { recurrence: frequency, month, deadline, document } = task;
    if (frequency === undefined || month !== undefined || deadline !== undefined) return [];
    const year = documents.get(document)?.document?.period?.slice(0, 4) ?? '';
    const months =
      year === '' ? [] : monthsOfYear(year).filter((each) => fallsIn(frequency, monthNumber(each)));
    return [{ year, task, frequency, months }];
  });
  return [...Map.groupBy(work, ({ year }) => year)]
    .map(([year, own]) => ({ year, work: own }))
    .sort((a, b) => compareCodes(b.year, a.year));
}

/** What its collective names have to do, host or receive, and it isn't named for itself. */
function sharedWork({ id }: Body, graph: Graph, index: ProgrammeIndex): GroupWork[] {
  const own = new Set((index.receivedByBody.get(id) ?? []).map((node) => node.id));
  return (index.groupsOfBody.get(id) ?? [])
    .map((group) => {
      const tasks = (index.tasksByBody.get(group.id) ?? []).filter(({ bodies }) => !bodies.includes(id));
      const events = (index.eventsByBody.get(group.id) ?? []).filter(({ hosts }) => !hosts.includes(id));
      const months = tasksByMonth(tasks);
      return {
        group,
        months,
        events: eventsByMonth(events),
        received: newestFirst((index.receivedByBody.get(group.id) ?? []).filter((node) => !own.has(node.id))),
        sources: documentsOf(tasks, graph),
        severalYears: new Set(months.map(({ month }) => yearOf(month))).size > 1,
      };
    })
    .filter(({ months, events, received }) => months.length + events.length + received.length > 0);
}

function ancestorsOf(body: Body, { bodies }: Graph): Body[] {
  const chain: Body[] = [];
  let parent = body.parent ? bodies.get(body.parent) : undefined;
  while (parent && !chain.includes(parent)) {
    chain.unshift(parent);
    parent = parent.parent ? bodies.get(parent.parent) : undefined;
  }
  return chain;
}

const newestFirst = (nodes: readonly DocumentNode[]): DocumentNode[] =>
  nodes.toSorted((a, b) => compareCodes(b.issuedOn ?? '', a.issuedOn ?? ''));

/** The newest year first, its months in order; tasks without a month last, under an empty one. */
function tasksByMonth(tasks: readonly Task[]): MonthTasks[] {
  const months = [...new Set(tasks.map((task) => dueMonth(task) ?? ''))].sort(
    (a, b) => compareCodes(b.slice(0, 4), a.slice(0, 4)) || compareCodes(a, b),
  );
  return months.map((month) => ({
    month,
    tasks: tasks.filter((task) => (dueMonth(task) ?? '') === month),
  }));
}

/** Entries by month, the newest month first. */
export function eventsByMonth(events: readonly CalendarEvent[]): MonthEvents[] {
  const months = new Map<Month, CalendarEvent[]>();
  for (const event of events) {
    const month = monthOf(event.from);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months]
    .map(([month, own]) => ({ month, events: own }))
    .sort((a, b) => compareCodes(b.month, a.month));
}

function sectionsOf(duties: readonly Duty[]): DutySection[] {
  const sections = new Map<string, { document: string; section: string; heading: string; duties: Duty[] }>();
  for (const duty of duties) {
    const { document, section, heading } = duty;
    const key = `${document}#${section}`;
    const known = sections.get(key);
    if (known) known.duties.push(duty);
    else sections.set(key, { document, section, heading, duties: [duty] });
  }
  return [...sections.values()];
}
