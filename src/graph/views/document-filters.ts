import { documentKindIds, kindName } from '../../domain/kind.ts';
import { documentListPath, type DocumentFilter } from '../../domain/routes.ts';
import { compareCodes, compareNames } from '../../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { newestFirst } from './document-lists.ts';

/** A list of documents with an address of its own. */
export interface FilteredList {
  readonly filter: DocumentFilter;
  /** Held ones first, then those that are only cited; newest first in both. */
  readonly documents: readonly DocumentNode[];
}

/** What a list can be narrowed by. */
export type Dimension = 'year' | 'kind' | 'body';

/** One way to narrow a list, or to stand beside it: the list with this value. */
export interface FilterChoice {
  readonly value: string;
  readonly filter: DocumentFilter;
  readonly count: number;
  /** It is what the list is narrowed to already; a link leads to the list without it. */
  readonly chosen: boolean;
}

/** A list that is longer is narrowed further; a shorter one is seen at a glance. */
export const glance = 20;

const dimensions: readonly Dimension[] = ['year', 'kind', 'body'];

/** All lists by their path below `van-ban/`: those of one year, kind or body, and of two of them below a long one. */
export function filteredLists(graph: Graph): ReadonlyMap<string, FilteredList> {
  const all = [...graph.documents.values()];
  const documents = [
    ...newestFirst(all.filter(({ held }) => held)),
    ...newestFirst(all.filter(({ held }) => !held)),
  ];
  const whole: FilteredList = { filter: {}, documents };
  const single = dimensions.flatMap((dimension) => narrow(whole, dimension, graph));
  const double = single
    .filter((list) => list.documents.length > glance)
    .flatMap((list) =>
      dimensions.flatMap((other) => (list.filter[other] === undefined ? narrow(list, other, graph) : [])),
    );
  return new Map([whole, ...single, ...double].map((list) => [documentListPath(list.filter), list]));
}

function narrow({ filter, documents }: FilteredList, dimension: Dimension, graph: Graph): FilteredList[] {
  const groups = new Map<string, DocumentNode[]>();
  for (const node of documents)
    for (const value of valuesOf(node, dimension, graph)) {
      const group = groups.get(value);
      if (group) group.push(node);
      else groups.set(value, [node]);
    }
  return [...groups].map(([value, own]) => ({ filter: { ...filter, [dimension]: value }, documents: own }));
}

function valuesOf({ year, kind, issuers }: DocumentNode, dimension: Dimension, { bodies }: Graph): string[] {
  if (dimension === 'year') return [year ?? 'unknown'];
  if (dimension === 'kind') return [kind ?? 'unknown'];
  return [...new Set(issuers)].filter((id) => bodies.has(id));
}

/**
 * Ways to narrow a list or to move beside it, one row for each dimension. A row tells all values or only the chosen
 * one: where some of them have no list, it would hide documents.
 */
export function choicesOf(
  { filter }: FilteredList,
  lists: ReadonlyMap<string, FilteredList>,
  graph: Graph,
): { readonly dimension: Dimension; readonly choices: readonly FilterChoice[] }[] {
  return dimensions.flatMap((dimension) => {
    const { [dimension]: chosen, ...without } = filter;
    const wider = lists.get(documentListPath(without))!;
    const whole = Object.keys(without).length === 0 || wider.documents.length > glance;
    const beside = whole && Object.keys(without).length < 2 ? narrow(wider, dimension, graph) : [];
    const shown =
      beside.length > 0 ? beside : chosen === undefined ? [] : [lists.get(documentListPath(filter))!];
    const choices = shown.map(({ filter: other, documents }): FilterChoice => {
      const value = other[dimension]!;
      return {
        value,
        filter: value === chosen ? without : other,
        count: documents.length,
        chosen: value === chosen,
      };
    });
    return choices.length > 0 ? [{ dimension, choices: choices.sort(orders(graph)[dimension]) }] : [];
  });
}

type Order = (a: FilterChoice, b: FilterChoice) => number;

/** Years newest first, kinds in the order of their table, bodies with the most documents first; unknown last. */
function orders({ bodies }: Graph): Record<Dimension, Order> {
  const place = (kind: string) => {
    const at = (documentKindIds as readonly string[]).indexOf(kind);
    return at < 0 ? documentKindIds.length : at;
  };
  const year = (value: string) => (value === 'unknown' ? '' : value);
  return {
    year: (a, b) => compareCodes(year(b.value), year(a.value)),
    kind: (a, b) => place(a.value) - place(b.value),
    body: (a, b) => b.count - a.count || compareNames(bodies.get(a.value)!.name, bodies.get(b.value)!.name),
  };
}

/** `Nghị quyết`, `2023`, the name of a body; nothing for what is unknown. */
export function choiceName(dimension: Dimension, value: string, { bodies }: Graph): string | undefined {
  if (value === 'unknown') return undefined;
  if (dimension === 'year') return value;
  return dimension === 'kind' ? kindName(value as (typeof documentKindIds)[number]) : bodies.get(value)?.name;
}
