import { documentListPath, type DocumentFilter } from '../domain/routes.ts';
import type { Month } from '../domain/entities.ts';
import { monthOf } from '../domain/month.ts';
import { partsOfList, type ListPart } from '../domain/parts-of-list.ts';
import { compareCodes } from '../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph/graph.ts';
import {
  choiceName,
  choicesOf,
  filteredLists,
  type Dimension,
  type FilterChoice,
  type FilteredList,
} from '../graph/views/document-filters.ts';
import { groupByKind, type KindGroup } from '../graph/views/document-lists.ts';
import { getGraph } from './corpus.ts';
import { getMonths } from './months.ts';

/** A row of ways to narrow a list, with their names; one that is unknown has none. */
export interface ChoiceRow {
  readonly dimension: Dimension;
  readonly choices: readonly (FilterChoice & { readonly name: string | undefined })[];
}

/** A page of a list of documents. */
export interface DocumentList {
  readonly filter: DocumentFilter;
  readonly page: number;
  readonly pages: number;
  /** Held documents of this page, newest first. */
  readonly held: readonly DocumentNode[];
  /** Those of this page that are only cited, by kind. */
  readonly cited: readonly KindGroup[];
  /** How many the whole list has. */
  readonly count: { readonly held: number; readonly cited: number };
  readonly rows: readonly ChoiceRow[];
  /** Of the list of a year: the months in which its documents were issued, each with a page of its own. */
  readonly months: readonly { readonly month: Month; readonly count: number }[];
  /** What the list is narrowed to, in words. */
  readonly names: Readonly<Partial<Record<Dimension, string | undefined>>>;
}

/** A page of a list to be made: what the address holds behind `van-ban/`. */
export interface DocumentListPath {
  readonly list: FilteredList;
  readonly part: ListPart<DocumentNode>;
  /** `loai/nghi-quyet/trang/2`. */
  readonly path: string;
}

let known: { readonly graph: Graph; readonly lists: ReadonlyMap<string, FilteredList> } | undefined;

async function load() {
  const graph = await getGraph();
  if (known?.graph !== graph) known = { graph, lists: filteredLists(graph) };
  return known;
}

/** Every list with an address of its own, all documents aside. */
export async function getDocumentFilters(): Promise<readonly FilteredList[]> {
  const { lists } = await load();
  return [...lists].filter(([path]) => path !== '').map(([, list]) => list);
}

/**
 * The pages of lists to be made.
 *
 * @param folder `loai` or `co-quan`; none for the lists of years
 */
export async function getDocumentListPaths(folder?: 'loai' | 'co-quan'): Promise<DocumentListPath[]> {
  return (await getDocumentFilters()).flatMap((list) => {
    const own = documentListPath(list.filter);
    const [first] = own.split('/');
    if (folder === undefined ? first === 'loai' || first === 'co-quan' : first !== folder) return [];
    return partsOfList(list.documents).map((part) => ({
      list,
      part,
      path: part.page === 1 ? own : `${own}/trang/${part.page}`,
    }));
  });
}

/** What a page of a list shows. */
export async function getDocumentListPage(
  list: FilteredList,
  { page, pages, items }: ListPart<DocumentNode>,
): Promise<DocumentList> {
  const { graph, lists } = await load();
  const { filter, documents } = list;
  const held = documents.filter((node) => node.held).length;
  const named = (dimension: Dimension, value: string) => choiceName(dimension, value, graph);
  return {
    ...{ filter, page, pages },
    held: items.filter((node) => node.held),
    cited: groupByKind(items.filter((node) => !node.held)),
    count: { held, cited: documents.length - held },
    months: Object.keys(filter).join() === 'year' ? monthsOf(documents, await getMonths()) : [],
    rows: choicesOf(list, lists, graph).map(({ dimension, choices }) => ({
      dimension,
      choices: choices.map((choice) => ({ ...choice, name: named(dimension, choice.value) })),
    })),
    names: Object.fromEntries(
      Object.entries(filter).map(([dimension, value]) => [dimension, named(dimension as Dimension, value)]),
    ),
  };
}

/** All documents: the first page of their list, which is the only one where they are few. */
export async function getAllDocuments(): Promise<DocumentList> {
  const list = (await load()).lists.get('')!;
  return getDocumentListPage(list, partsOfList(list.documents)[0]!);
}

/** Months of issue that have a page, in order; what has no day stands in none. */
function monthsOf(
  documents: readonly DocumentNode[],
  pages: readonly Month[],
): { month: Month; count: number }[] {
  const dated = documents.flatMap(({ issuedOn }) => (issuedOn ? [monthOf(issuedOn)] : []));
  return [...Map.groupBy(dated, (month) => month)]
    .map(([month, { length: count }]) => ({ month, count }))
    .filter(({ month }) => pages.includes(month))
    .sort((a, b) => compareCodes(a.month, b.month));
}
