import type { DocumentKind } from '../domain/kind.ts';
import { yearOf } from '../domain/month.ts';
import { compareCodes } from '../domain/sort.ts';
import type { DocumentNode, Graph } from './graph.ts';

/** Where a review ("sơ kết", "tổng kết") is planned. */
export interface PlannedReview {
  readonly document: string;
  readonly anchor: string;
  /** Month, day or year, as far as it is known. */
  readonly when: string;
}

/** A document whose day of issue comes round, or whose review is planned. */
export interface Anniversary {
  readonly node: DocumentNode;
  /** Full years since its day; left out where the day is unknown. */
  readonly age?: number | undefined;
  readonly planned: readonly PlannedReview[];
}

/** Kinds that hold until they are replaced, so that they are reviewed; a plan or notice ends with its time. */
const reviewed: ReadonlySet<DocumentKind> = new Set([
  'resolution',
  'decision',
  'directive',
  'statute',
  'regulation',
  'conclusion',
  'action-programme',
  'scheme',
  'project',
  'law',
  'code',
  'ordinance',
  'decree',
  'charter',
  'strategy',
  'masterplan',
]);

/**
 * Documents that turn 5, 10, 15 … years old in a year, beside the reviews that programmes plan for it, in the order
 * of their days. Nothing is said of whether a review takes place: only what the corpus plans is known.
 *
 * @param former ids of tasks and entries that a later version of their programme has taken over; it plans them
 */
export function anniversariesOf(
  year: string,
  graph: Graph,
  former: ReadonlySet<string> = new Set(),
): Anniversary[] {
  const plans = Map.groupBy(reviewsOf(year, graph, former), ({ of }) => of);
  return [...graph.documents.values()]
    .flatMap((node): Anniversary[] => {
      const planned = plans.get(node.id) ?? [];
      const age = node.issuedOn === undefined ? undefined : Number(year) - Number(yearOf(node.issuedOn));
      return planned.length > 0 || isDue(node, age) ? [{ node, age, planned }] : [];
    })
    .sort(
      (a, b) =>
        compareCodes(a.node.issuedOn?.slice(5) ?? 'none', b.node.issuedOn?.slice(5) ?? 'none') ||
        compareCodes(a.node.id, b.node.id),
    );
}

/** Years with a page: all that are known, and the one that comes next where a day comes round in it. */
export function yearsWithPage(graph: Graph): readonly string[] {
  const last = graph.years.at(-1);
  if (last === undefined) return [];
  const next = String(Number(last) + 1);
  return anniversariesOf(next, graph).length > 0 ? [...graph.years, next] : graph.years;
}

function isDue({ kind, document }: DocumentNode, age: number | undefined): boolean {
  if (age === undefined || age <= 0 || age % 5 !== 0) return false;
  return kind !== undefined && reviewed.has(kind) && document?.period === undefined;
}

/** Reviews that are planned for a year: by the month of a task, the day of an event, or else the year of the text. */
function reviewsOf(
  year: string,
  graph: Graph,
  former: ReadonlySet<string>,
): (PlannedReview & { readonly of: string })[] {
  const times = new Map<string, string>();
  for (const { id, month, deadline } of graph.tasks) {
    const when = month ?? deadline;
    if (when !== undefined) times.set(id, when);
  }
  for (const { id, from } of graph.events) times.set(id, from);
  return graph.citations.flatMap(({ relation, to, from, section }) => {
    if (relation !== 'reviews' || to === undefined || former.has(`${from}#${section}`)) return [];
    const when = times.get(`${from}#${section}`) ?? graph.documents.get(from)?.document?.period;
    return when?.startsWith(year) ? [{ of: to, document: from, anchor: section, when }] : [];
  });
}
