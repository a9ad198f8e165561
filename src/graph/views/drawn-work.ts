import type { Month } from '../../domain/entities.ts';
import { daysBetween, monthOf } from '../../domain/month.ts';
import { compareCodes } from '../../domain/sort.ts';
import type { Graph, Target } from '../graph.ts';
import { placeLabel } from './place-label.ts';

/** What a document gives to one month. */
export interface MonthOfWork {
  readonly month: Month;
  readonly tasks: number;
  readonly events: number;
}

/** Tasks and events drawn from a document. */
export interface DrawnWork {
  readonly months: readonly MonthOfWork[];
  /** Tasks that name no month: recurring ones, or without any. */
  readonly undated: number;
  readonly tasks: number;
  readonly events: number;
  /** How many bodies its tasks and events name. */
  readonly bodies: number;
}

/** Count a document's tasks and events by month; an event of several months stands in each. */
export function drawnWork(graph: Graph, id: string): DrawnWork {
  const { tasks = [], events = [] } = graph.documents.get(id)?.document ?? {};
  const counts = new Map<Month, { tasks: number; events: number }>();
  const count = (month: Month, field: 'tasks' | 'events') => {
    const own = counts.get(month) ?? { tasks: 0, events: 0 };
    counts.set(month, { ...own, [field]: own[field] + 1 });
  };
  for (const { month } of tasks) if (month !== undefined) count(month, 'tasks');
  for (const { from, to } of events)
    for (const month of new Set(daysBetween(from, to).map(monthOf))) count(month, 'events');
  const bodies = [
    ...tasks.flatMap((task) => [...task.bodies, ...(task.joint ?? [])]),
    ...events.flatMap(({ hosts }) => hosts),
  ];
  return {
    months: [...counts]
      .map(([month, own]) => ({ month, ...own }))
      .sort((a, b) => compareCodes(a.month, b.month)),
    undated: tasks.filter(({ month }) => month === undefined).length,
    tasks: tasks.length,
    events: events.length,
    bodies: new Set(bodies).size,
  };
}

/** A target with the place where it stands. */
export interface PlacedTarget extends Target {
  readonly place: string;
}

/** Targets of a document, in the order of its text. */
export function targetsOf(graph: Graph, id: string): PlacedTarget[] {
  const document = graph.documents.get(id)?.document;
  if (!document) return [];
  return graph.targets
    .filter((target) => target.document === id)
    .map((target) => ({ ...target, place: placeLabel(document, target.anchor) }));
}
