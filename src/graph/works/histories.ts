import type { Month } from '../../domain/entities.ts';
import { monthDistance, monthOf } from '../../domain/month.ts';
import { compareCodes } from '../../domain/sort.ts';
import { taskProduct } from '../../domain/task-product.ts';
import type { ChainStep } from '../chain.ts';
import type { DocumentNode, Graph, Task } from '../graph.ts';
import type { VersionPair } from '../versions/find-versions.ts';
import { dueMonth } from './due.ts';
import type { Fate } from './fates.ts';
import { findPlannedAgain } from './planned-again.ts';

/**
 * What is known of a task: a person confirmed that it is done, or that a meeting dealt with what it is to bring forth;
 * a machine proposes an outcome; nothing was seen.
 */
export type TaskState = 'done' | 'scheduled' | 'proposed' | 'unseen';

/** A piece of work: its plans, and what came of it. */
export interface Work {
  /** By the month in which they are due; those without one last. */
  readonly plans: readonly Task[];
  readonly state: TaskState;
  /** Of all plans; what a person confirmed takes the place of proposals. */
  readonly steps: readonly ChainStep[];
  /** The month in which it was done, where that is confirmed and known. */
  readonly doneIn?: Month | undefined;
}

/** A task within its piece of work. */
export interface TaskHistory {
  readonly work: Work;
  readonly task: Task;
  /** What a later version of its programme makes of it. */
  readonly fate?: Fate | undefined;
  /** Steps of its work, late by the month of this plan. */
  readonly steps: readonly ChainStep[];
  /** Other plans of the work that were due before this one. */
  readonly earlier: readonly Task[];
  /** Those that are due after it, or at the same time in a later version. */
  readonly later: readonly Task[];
}

/** The history of every task, by id. */
export function findHistories(
  graph: Graph,
  versions: readonly VersionPair[],
  fates: ReadonlyMap<string, Fate>,
  chains: ReadonlyMap<string, readonly ChainStep[]>,
): Map<string, TaskHistory> {
  const taken = new Set(
    versions.flatMap(({ before: a, after: b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]),
  );
  const links = [
    ...[...fates].flatMap(([id, { row }]) => (row === undefined ? [] : [[id, row] as const])),
    ...findPlannedAgain(graph, taken),
  ];
  return new Map(
    joined(graph.tasks, links).flatMap((plans) => {
      const work = workOf(inOrder(plans, graph), chains);
      return work.plans.map((task) => [task.id, historyOf(task, work, fates.get(task.id))] as const);
    }),
  );
}

/** Tasks that links join, each list once. */
function joined(tasks: readonly Task[], links: readonly (readonly [string, string])[]): Task[][] {
  const groups = new Map(tasks.map((task) => [task.id, [task]]));
  for (const [a, b] of links) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const { id } of other) groups.set(id, one);
  }
  return [...new Set(groups.values())];
}

/** By month, then by the day of the programme. */
function inOrder(plans: readonly Task[], { documents }: Graph): Task[] {
  const dayOf = ({ document }: Task) => (documents.get(document) as DocumentNode).issuedOn ?? 'none';
  return plans.toSorted(
    (a, b) =>
      compareCodes(dueMonth(a) ?? 'none', dueMonth(b) ?? 'none') ||
      compareCodes(dayOf(a), dayOf(b)) ||
      compareCodes(a.id, b.id),
  );
}

function workOf(plans: readonly Task[], chains: ReadonlyMap<string, readonly ChainStep[]>): Work {
  const all = uniqueSteps(plans.flatMap(({ id }) => chains.get(id) ?? []));
  const confirmed = all.filter(({ reason }) => reason === undefined);
  const steps = all.filter(
    ({ reason, type }) => reason === undefined || !confirmed.some((step) => step.type === type),
  );
  const product = plans.some(({ text }) => taskProduct(text) !== undefined);
  // Of what is to bring forth a document, a meeting is not the end.
  const ends = confirmed.filter(({ type }) => type !== 'event' || !product);
  const state =
    ends.length > 0 ? 'done' : confirmed.length > 0 ? 'scheduled' : steps.length > 0 ? 'proposed' : 'unseen';
  const days = ends.flatMap(({ day }) => day ?? []).sort(compareCodes);
  return { plans, state, steps, doneIn: days.length > 0 ? monthOf(days.at(-1)!) : undefined };
}

/** Each outcome once, as a person confirmed it where one did; entries before documents. */
function uniqueSteps(steps: readonly ChainStep[]): ChainStep[] {
  const rank = { event: 0, document: 1, day: 2 };
  const known = new Map<string, ChainStep>();
  for (const step of steps) {
    const key = `${step.type} ${step.document} ${step.anchor ?? ''}`;
    if (known.get(key)?.reason !== undefined || !known.has(key)) known.set(key, step);
  }
  return [...known.values()].sort((a, b) => rank[a.type] - rank[b.type]);
}

function historyOf(task: Task, work: Work, fate: Fate | undefined): TaskHistory {
  const place = work.plans.indexOf(task);
  const due = dueMonth(task);
  return {
    work,
    task,
    fate,
    steps: work.steps.map((step) => ({ ...step, late: lateness(step, due) })),
    earlier: work.plans.slice(0, place),
    later: work.plans.slice(place + 1),
  };
}

/** Months between the one in which a task was due and that of what came of it; an entry is no end. */
function lateness({ type, day }: ChainStep, due: Month | undefined): number {
  if (type === 'event' || day === undefined || due === undefined || monthOf(day) <= due) return 0;
  return monthDistance(due, monthOf(day));
}
