import type { Block, Body, Day, Month } from '../domain/entities.ts';
import { addMonths, monthOf } from '../domain/month.ts';
import { frequencies, readFrequency, type Frequency } from '../domain/recurrence.ts';
import { compareCodes } from '../domain/sort.ts';
import { weeksBetween, type Week } from '../domain/week.ts';
import {
  partOrder,
  type CalendarEvent,
  type DocumentNode,
  type Duty,
  type Graph,
  type Target,
  type Task,
} from './graph.ts';
import { findChains } from './chain.ts';
import { eventsNamingBodies } from './named-in-events.ts';
import { findPlaces, type Place } from './places.ts';
import { shortNames } from './short-names.ts';
import { versionPairs, type VersionPair } from './versions/find-versions.ts';
import { carryOver, lastKnownDay } from './works/carry-over.ts';
import { dueMonth } from './works/due.ts';
import { findFates } from './works/fates.ts';
import { findHistories, type TaskHistory } from './works/histories.ts';

/** Something that recurs: a task of a table, or a clause that says so. */
export interface RecurringWork {
  readonly frequency: Frequency;
  readonly document: string;
  readonly anchor: string;
  readonly text: string;
  /** Ids of the bodies; of a clause none are known. */
  readonly bodies: readonly string[];
}

/** Programmes turned round: what each month and each body has, in the order in which pages show it. */
export interface ProgrammeIndex {
  /** All tasks and entries but those that a later version of their programme has taken over or left out. */
  readonly tasks: readonly Task[];
  readonly events: readonly CalendarEvent[];
  /** Ids of the others. */
  readonly former: ReadonlySet<string>;
  readonly tasksByMonth: ReadonlyMap<Month, readonly Task[]>;
  /** An entry of several months stands in each. */
  readonly eventsByMonth: ReadonlyMap<Month, readonly CalendarEvent[]>;
  /** An entry of several weeks stands in each. */
  readonly eventsByWeek: ReadonlyMap<Week, readonly CalendarEvent[]>;
  readonly places: readonly Place[];
  /** By month; a deadline that names a year alone stands under the year: `2025`. */
  readonly targetsByDeadline: ReadonlyMap<string, readonly Target[]>;
  /** Held and cited documents by month of issue. */
  readonly issuedByMonth: ReadonlyMap<Month, readonly DocumentNode[]>;
  /** Held documents by the year or month that they plan. */
  readonly byPeriod: ReadonlyMap<string, readonly DocumentNode[]>;
  readonly tasksByBody: ReadonlyMap<string, readonly Task[]>;
  readonly jointByBody: ReadonlyMap<string, readonly Task[]>;
  readonly eventsByBody: ReadonlyMap<string, readonly CalendarEvent[]>;
  /** Entries whose words name a body that doesn't host them. */
  readonly eventsNaming: ReadonlyMap<string, readonly CalendarEvent[]>;
  readonly dutiesByBody: ReadonlyMap<string, readonly Duty[]>;
  readonly issuedByBody: ReadonlyMap<string, readonly DocumentNode[]>;
  readonly receivedByBody: ReadonlyMap<string, readonly DocumentNode[]>;
  /** Collective names that cover a body, by its id. */
  readonly groupsOfBody: ReadonlyMap<string, readonly Body[]>;
  readonly childrenOfBody: ReadonlyMap<string, readonly Body[]>;
  /** Names of bodies for lists, by id. */
  readonly nameOf: (body: string) => string;
  /** Of every task by its id: its work, other plans of it, what came of it. */
  readonly histories: ReadonlyMap<string, TaskHistory>;
  /** Work of earlier months that was not seen as done, by month. */
  readonly carriedByMonth: ReadonlyMap<Month, readonly TaskHistory[]>;
  /** Tasks that a later version of their programme moved away from a month or dropped. */
  readonly formerByMonth: ReadonlyMap<Month, readonly TaskHistory[]>;
  /** The last day that a directive of the corpus bears. */
  readonly lastKnownDay?: Day | undefined;
  /** Every two versions of one programme, the earlier one first. */
  readonly versions: readonly VersionPair[];
  /** By year of the programme. */
  readonly recurringByYear: ReadonlyMap<string, readonly RecurringWork[]>;
}

/** Work by how often it recurs, the most frequent first. */
export function groupByFrequency(
  work: readonly RecurringWork[],
): { readonly frequency: Frequency; readonly work: readonly RecurringWork[] }[] {
  return frequencies.flatMap((frequency) => {
    const own = work.filter((each) => each.frequency === frequency);
    return own.length > 0 ? [{ frequency, work: own }] : [];
  });
}

/** Turn the corpus round once, so that no page walks all of it. */
export function indexProgrammes(graph: Graph): ProgrammeIndex {
  const documents = [...graph.documents.values()];
  const held = documents.filter((node) => node.document !== undefined);
  const versions = versionPairs(graph);
  const fates = findFates(graph, versions);
  // What a later version of its programme has taken over stands there, or nowhere any more.
  const tasks = graph.tasks.filter(({ id }) => !fates.has(id));
  const events = graph.events.filter(({ id }) => !fates.has(id)).sort(compareEvents);
  const bodies = [...graph.bodies.values()];
  const names = shortNames(bodies);
  const histories = findHistories(graph, versions, fates, findChains(graph, events, byDay(documents)));
  const elsewhere = [...histories.values()].filter(({ fate }) => fate && fate.type !== 'restated');

  return {
    tasks,
    events,
    former: new Set(fates.keys()),
    tasksByMonth: group(tasks, (task) => monthsOfTask(task)),
    eventsByMonth: group(events, ({ from, to }) => monthsBetween(monthOf(from), monthOf(to))),
    eventsByWeek: group(events, ({ from, to }) => weeksBetween(from, to)),
    places: findPlaces(events),
    histories,
    carriedByMonth: carryOver(histories.values(), graph),
    formerByMonth: group(elsewhere, ({ task }) => monthsOfTask(task)),
    lastKnownDay: lastKnownDay(graph),
    targetsByDeadline: group(graph.targets, ({ deadline }) => (deadline ? [deadline.slice(0, 7)] : [])),
    issuedByMonth: group(byDay(documents), ({ issuedOn }) => (issuedOn ? [monthOf(issuedOn)] : [])),
    byPeriod: group(held, ({ document }) => (document?.period ? [document.period] : [])),
    tasksByBody: group(tasks, ({ bodies }) => bodies),
    jointByBody: group(tasks, ({ joint }) => joint ?? []),
    eventsByBody: group(events, ({ hosts }) => hosts),
    eventsNaming: eventsNamingBodies({ ...graph, events }),
    dutiesByBody: group(graph.duties, ({ body }) => [body]),
    issuedByBody: group(byDay(documents), ({ issuers }) => issuers),
    receivedByBody: group(
      byDay(held),
      ({ document }) => document?.recipients.flatMap((recipient) => recipient.bodies) ?? [],
    ),
    groupsOfBody: group(
      bodies.filter(({ kind }) => kind === 'group'),
      ({ members }) => members,
    ),
    childrenOfBody: group(bodies, ({ parent }) => (parent ? [parent] : [])),
    nameOf: (id) => names.get(id) ?? id,
    versions,
    recurringByYear: recurring(tasks, graph, held),
  };
}

/** A task is due or an entry stands in a month. */
export const isPlanned = (month: Month, { tasksByMonth, eventsByMonth }: ProgrammeIndex): boolean =>
  tasksByMonth.has(month) || eventsByMonth.has(month);

/** Entries by day, then half-day; within one those with a time first, the others as in their source. */
function compareEvents(a: CalendarEvent, b: CalendarEvent): number {
  return (
    compareCodes(a.from, b.from) ||
    compareCodes(a.to, b.to) ||
    partOrder[a.part ?? 'none'] - partOrder[b.part ?? 'none'] ||
    compareCodes(a.time ?? 'none', b.time ?? 'none')
  );
}

function monthsOfTask(task: Task): Month[] {
  const due = dueMonth(task);
  return due ? [due] : [];
}

function monthsBetween(from: Month, to: Month): Month[] {
  const months = [from];
  while (months.at(-1)! < to) months.push(addMonths(months.at(-1)!, 1));
  return months;
}

/** Those without a day come last. */
const byDay = (nodes: readonly DocumentNode[]): DocumentNode[] =>
  [...nodes].sort(
    (a, b) => compareCodes(a.issuedOn ?? 'none', b.issuedOn ?? 'none') || compareCodes(a.id, b.id),
  );

/** Lists by key; an item that names a key twice stands there once. */
function group<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keys(item))) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  return lists;
}

/** What recurs in the year of its programme: tasks with a recurrence, and clauses that begin with one. */
function recurring(
  live: readonly Task[],
  graph: Graph,
  held: readonly DocumentNode[],
): Map<string, RecurringWork[]> {
  const tasks = live.flatMap(({ recurrence, document, anchor, text, bodies }) =>
    recurrence ? [{ frequency: recurrence as Frequency, document, anchor, text, bodies }] : [],
  );
  const clauses = held.flatMap(({ id, document }) =>
    (document?.blocks ?? []).flatMap((block) => clauseThatRecurs(id, block)),
  );
  const yearOfDocument = (id: string) => graph.documents.get(id)?.document?.period?.slice(0, 4);
  const seen = new Set(tasks.map(({ document, text }) => `${document} ${text}`));
  return group(
    [...tasks, ...clauses.filter(({ document, text }) => !seen.has(`${document} ${text}`))],
    (work) => {
      const year = yearOfDocument(work.document);
      return year ? [year] : [];
    },
  );
}

function clauseThatRecurs(document: string, { type, anchor, text }: Block): RecurringWork[] {
  const frequency = type === 'item' || type === 'paragraph' ? readFrequency(text) : undefined;
  return frequency ? [{ frequency, document, anchor, text, bodies: [] }] : [];
}
