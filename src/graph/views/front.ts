import { documentKindIds, kindName, type DocumentKind } from '../../domain/kind.ts';
import { stripMarks } from '../../domain/fold.ts';
import type { Month } from '../../domain/entities.ts';
import { compareCodes } from '../../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { shortNames } from '../short-names.ts';
import { newestFirst } from './document-lists.ts';

/** A body with the short form of its name. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
}

/** A query to try. */
export interface Example {
  readonly text: string;
  /** A symbol, set in the voice of the documents. */
  readonly official: boolean;
}

/** What the front page shows besides its calendar. */
export interface Front {
  /** The newest months that have entries, the newest first. */
  readonly months: readonly Month[];
  readonly newest: readonly DocumentNode[];
  /** Queries to try, each of another sort. */
  readonly examples: readonly Example[];
  readonly counts: {
    readonly held: number;
    readonly cited: number;
    readonly bodies: number;
    readonly tasks: number;
    readonly events: number;
    readonly targets: number;
  };
  /** Kinds of which the most documents are cited: those by which the list of documents can be entered. */
  readonly kinds: readonly { readonly kind: DocumentKind; readonly name: string }[];
  /** Bodies with the most to do. */
  readonly bodies: readonly NamedBody[];
  /** Newest year with tasks, else with entries, and newest month with either. */
  readonly year?: string | undefined;
  readonly month?: Month | undefined;
}

/** Gather the front page. */
export function frontOf(graph: Graph): Front {
  const nodes = [...graph.documents.values()];
  const held = nodes.filter((node) => node.held);
  const names = shortNames(graph.bodies.values());
  const busy = mostOften([
    ...graph.tasks.flatMap(({ bodies }) => bodies),
    ...graph.events.flatMap(({ hosts }) => hosts),
  ])
    .filter((id) => graph.bodies.get(id) && graph.bodies.get(id)!.kind !== 'group')
    .map((id) => ({ id, name: names.get(id) ?? id }));
  const kinds = mostOften(nodes.flatMap(({ kind, held }) => (kind && !held ? [kind] : [])));
  const months = newestOf(graph.events.map(({ from }) => from.slice(0, 7)));
  const taskMonths = newestOf(graph.tasks.flatMap(({ month }) => (month ? [month] : [])));
  return {
    months: months.slice(0, 3),
    newest: newestFirst(held).slice(0, 5),
    examples: examplesOf(graph, busy, taskMonths),
    counts: {
      held: held.length,
      cited: nodes.length - held.length,
      bodies: graph.bodies.size,
      tasks: graph.tasks.length,
      events: graph.events.length,
      targets: graph.targets.length,
    },
    kinds: documentKindIds.flatMap((kind) =>
      kinds.slice(0, 3).includes(kind) ? [{ kind, name: kindName(kind) }] : [],
    ),
    bodies: busy.slice(0, 3),
    year: newestOf((taskMonths.length > 0 ? taskMonths : months).map((month) => month.slice(0, 4)))[0],
    month: newestOf([...months, ...taskMonths])[0],
  };
}

/** A symbol, a body, a month, words without marks. */
function examplesOf(graph: Graph, busy: readonly NamedBody[], months: readonly Month[]): Example[] {
  const [cited] = mostOften(
    graph.citations.flatMap(({ to }) => (to && graph.documents.get(to)?.symbol ? [to] : [])),
  );
  const symbol = cited === undefined ? undefined : graph.documents.get(cited)?.symbol;
  const month = months.at(Math.floor(months.length / 2));
  const words = busy[1] && stripMarks(busy[1].name);
  const spoken = month && `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
  return [symbol, busy[0]?.name, spoken, words].flatMap((text) =>
    text === undefined ? [] : [{ text, official: text === symbol }],
  );
}

function mostOften<T extends string>(items: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareCodes(a[0], b[0])).map(([item]) => item);
}

const newestOf = (items: readonly string[]): string[] =>
  [...new Set(items)].sort((a, b) => compareCodes(b, a));
