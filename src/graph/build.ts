import type { Citation, HeldDocument } from '../domain/entities.ts';
import { compareCodes } from '../domain/sort.ts';
import { documentTitle } from '../domain/title.ts';
import type { CitationProblem } from './citation-problems.ts';
import { citeCorpus } from './citations.ts';
import type { Corpus } from './corpus.ts';
import { findDuties } from './duties.ts';
import type { CalendarEvent, DocumentNode, Graph, Target, Task } from './graph.ts';

/** Year of an address; nothing where it has none. */
const yearOf = (id: string): string | undefined => (id.includes('/') ? id.split('/')[0] : undefined);

/** A held document as lists and links show it. */
export function heldNode(document: HeldDocument): DocumentNode {
  const { id, symbol, kind, subject, issuedOn, issuers } = document;
  return {
    id,
    held: true,
    symbol,
    kind,
    subject,
    issuedOn,
    year: yearOf(id),
    issuers,
    title: documentTitle({ kind, subject }),
    document,
  };
}

/**
 * Compute all that pages ask of a corpus: who cites whom, what each body must do, what each month holds.
 *
 * Pure: the same corpus gives the same graph, in the same order.
 */
export function buildGraph(corpus: Corpus): Graph & { readonly problems: readonly CitationProblem[] } {
  const { citations, nodes, conflicts, problems, formerIds } = citeCorpus(corpus);
  const documents = new Map(
    [...corpus.documents.map(heldNode), ...nodes]
      .sort((a, b) => compareCodes(a.id, b.id))
      .map((node) => [node.id, node]),
  );
  const citationsFrom = groupBy(citations, ({ from }) => from);
  const citationsTo = groupBy(
    citations.filter(({ to }) => to !== undefined),
    ({ to }) => to!,
  );

  const tasks = corpus.documents.flatMap((document) =>
    tasksOf(document, citationsFrom.get(document.id) ?? []),
  );
  const events = corpus.documents.flatMap(({ id, events: rows }) =>
    rows.map((event): CalendarEvent => ({
      ...event,
      id: `${id}#${event.id}`,
      anchor: event.id,
      document: id,
    })),
  );
  const targets = corpus.documents.flatMap(({ id, targets: rows }) =>
    rows.map((target): Target => ({
      ...target,
      id: `${id}#${target.id}`,
      anchor: target.section,
      document: id,
    })),
  );
  const months = new Set<string>();
  for (const { month } of tasks) if (month !== undefined) months.add(month);
  for (const { from, to } of events) for (const day of [from, to]) months.add(day.slice(0, 7));
  for (const { issuedOn } of corpus.documents) if (issuedOn !== undefined) months.add(issuedOn.slice(0, 7));
  const years = new Set([...months].map((month) => month.slice(0, 4)));
  for (const { year } of documents.values()) if (year !== undefined) years.add(year);

  return {
    documents,
    bodies: new Map(corpus.bodies.map((body) => [body.id, body])),
    citations,
    citationsFrom,
    citationsTo,
    tasks,
    events,
    targets,
    duties: findDuties(corpus),
    conflicts,
    formerIds,
    months: [...months].sort(compareCodes),
    years: [...years].sort(compareCodes),
    problems,
  };
}

function tasksOf({ id, tasks }: HeldDocument, citations: readonly Citation[]): Task[] {
  return tasks.map((task) => {
    const cites = citations
      .filter(({ section, to }) => section === task.id && to !== undefined)
      .map(({ to }) => to!);
    return { ...task, id: `${id}#${task.id}`, anchor: task.id, document: id, cites: [...new Set(cites)] };
  });
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
