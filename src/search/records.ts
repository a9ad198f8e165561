import { dayText } from '../domain/day-text.ts';
import type { Block, Month } from '../domain/entities.ts';
import { kindName } from '../domain/kind.ts';
import { makeRoutes } from '../domain/routes.ts';
import { compareCodes } from '../domain/sort.ts';
import type { CalendarEvent, DocumentNode, Graph, Task } from '../graph/graph.ts';
import { clauseLabels } from './clause-label.ts';
import type { Facets } from './facets.ts';
import type { ClauseMark, ResultHead } from './head.ts';
import { looseKey } from './spelling.ts';
import { facetValues, partWords } from './words.ts';

/** A stretch of text with its place. */
export interface Clause extends ClauseMark {
  readonly text: string;
}

/** One record of the index. */
export interface SearchRecord {
  /** Address below the root of the site. */
  readonly url: string;
  readonly head: ResultHead;
  readonly facets: Facets;
  /** Words that name the page and outweigh its text. */
  readonly title: string;
  /** Made when they are asked for: those of all records at once would take as much memory as the texts. */
  readonly clauses: () => readonly Clause[];
}

const routes = makeRoutes('/');

/**
 * Everything that can be found, in the order of ids: held documents by clause, each task and event, cited-only
 * documents and bodies.
 */
export function makeRecords(graph: Graph): SearchRecord[] {
  const documents = [...graph.documents.values()].map((node) => documentRecord(node, graph));
  const tasks = graph.tasks.map((task) => taskRecord(task, graph));
  const events = graph.events.map((event) => eventRecord(event, graph));
  const bodies = [...graph.bodies.values()].map(({ id, name, aliases }): SearchRecord => ({
    url: routes.body(id),
    head: { form: 'body', group: `co-quan/${id}`, title: name },
    facets: { dang: [facetValues.body] },
    title: [name, ...aliases].join(', '),
    clauses: () => [],
  }));
  return [...documents, ...tasks, ...events, ...bodies].sort((a, b) => compareCodes(a.url, b.url));
}

function headOf(node: DocumentNode, graph: Graph, form: ResultHead['form']): ResultHead {
  return {
    form,
    group: node.id,
    title: node.subject ?? node.title,
    kind: node.kind && kindName(node.kind),
    symbol: node.symbol,
    day: node.issuedOn,
    issuer: issuersOf(node, graph).join(', ') || undefined,
    held: node.held,
    cited: graph.citationsTo.get(node.id)?.length,
  };
}

function issuersOf({ issuers, issuerAsCited }: DocumentNode, graph: Graph): string[] {
  const names = namesOf(issuers, graph);
  return names.length === 0 && issuerAsCited !== undefined ? [issuerAsCited] : names;
}

const namesOf = (ids: readonly string[], graph: Graph): string[] => [
  ...new Set(ids.map((id) => graph.bodies.get(id)?.name ?? id)),
];

function facetsOf(node: DocumentNode, graph: Graph): Facets {
  const issuers = issuersOf(node, graph);
  return {
    'toan-van': [node.held ? facetValues.held : facetValues.cited],
    ...(node.kind && { loai: [kindName(node.kind)] }),
    'co-quan': issuers.length > 0 ? issuers : [facetValues.unknown],
  };
}

function documentRecord(node: DocumentNode, graph: Graph): SearchRecord {
  return {
    url: routes.document(node.id),
    head: headOf(node, graph, 'document'),
    facets: {
      ...facetsOf(node, graph),
      dang: [facetValues.document],
      nam: [node.issuedOn?.slice(0, 4) ?? node.year ?? facetValues.unknown],
      ...(node.issuedOn && { thang: [node.issuedOn.slice(0, 7)] }),
    },
    title: [node.title, node.symbol].filter(Boolean).join(' '),
    clauses: () => clausesOf(node.document?.blocks ?? []),
  };
}

/** The clauses of a text, without its tasks and events, which have records of their own. */
function clausesOf(all: readonly Block[]): Clause[] {
  const blocks = all.filter(({ type }) => type !== 'task' && type !== 'event');
  const labels = clauseLabels(blocks);
  let routine = false;
  return blocks.map((block): Clause => {
    if (block.type === 'heading') routine = isRoutine(block.text);
    const role =
      routine || block.anchor === 'noi-nhan' ? 'routine' : block.type === 'heading' ? 'heading' : 'text';
    return { anchor: block.anchor, label: labels.get(block.anchor) ?? '', role, text: block.text };
  });
}

/** Sections that every document has and nobody looks for. */
function isRoutine(heading: string): boolean {
  const words = heading
    .split(/[^\p{L}]+/u)
    .map(looseKey)
    .join(' ');
  return /\b(to chuc thuc hien|noi nhan|dieu khoan thi hanh)\b/.test(words);
}

function taskRecord(task: Task, graph: Graph): SearchRecord {
  const node = graph.documents.get(task.document)!;
  const month = task.month ?? task.deadline?.slice(0, 7);
  const where = month ? `tháng ${dayText(month)}` : partWords[task.recurrence ?? 'none'];
  return {
    url: routes.document(task.document, task.anchor),
    head: { ...headOf(node, graph, 'task'), where },
    facets: {
      ...facetsOf(node, graph),
      dang: [facetValues.task],
      'phu-trach': namesOf([...task.bodies, ...(task.joint ?? [])], graph),
      ...periodFacets(month ? [month] : []),
    },
    title: '',
    clauses: () => [
      { anchor: task.anchor, label: where, role: 'text', text: task.text },
      { anchor: task.anchor, label: where, role: 'routine', text: task.bodiesAsWritten },
    ],
  };
}

function eventRecord(event: CalendarEvent, graph: Graph): SearchRecord {
  const node = graph.documents.get(event.document)!;
  const days =
    event.from === event.to ? dayText(event.from) : `${dayText(event.from)} – ${dayText(event.to)}`;
  const where = [days, event.part && partWords[event.part]].filter(Boolean).join(', ');
  return {
    url: routes.document(event.document, event.anchor),
    head: { ...headOf(node, graph, 'event'), where },
    facets: {
      ...facetsOf(node, graph),
      dang: [facetValues.event],
      'phu-trach': namesOf(event.hosts, graph),
      ...periodFacets([...new Set([event.from.slice(0, 7), event.to.slice(0, 7)])]),
    },
    title: '',
    clauses: () =>
      [
        ['text', event.text] as const,
        ['routine', event.hostsAsWritten] as const,
        ['text', event.place ?? ''] as const,
      ].flatMap(([role, text]) => (text ? [{ anchor: event.anchor, label: where, role, text }] : [])),
  };
}

function periodFacets(months: readonly Month[]): Facets {
  if (months.length === 0) return { nam: [facetValues.unknown] };
  return { nam: [...new Set(months.map((month) => month.slice(0, 4)))], thang: months };
}
