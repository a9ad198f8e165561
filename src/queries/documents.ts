import type { DocumentNode } from '../graph/graph.ts';
import {
  countIssuers,
  countYears,
  groupByKind,
  newestFirst,
  type IssuerCount,
  type KindGroup,
  type YearCount,
} from '../graph/views/document-lists.ts';
import { getGraph } from './corpus.ts';

/** What a list of documents shows. */
export interface DocumentList {
  readonly held: readonly DocumentNode[];
  readonly cited: readonly KindGroup[];
  readonly citedCount: number;
}

function listOf(nodes: readonly DocumentNode[]): DocumentList {
  const cited = nodes.filter(({ held }) => !held);
  return {
    held: newestFirst(nodes.filter(({ held }) => held)),
    cited: groupByKind(cited),
    citedCount: cited.length,
  };
}

/** All documents, with the ways to narrow them down. */
export async function getDocumentList(): Promise<
  DocumentList & { readonly years: readonly YearCount[]; readonly issuers: readonly IssuerCount[] }
> {
  const graph = await getGraph();
  return {
    ...listOf([...graph.documents.values()]),
    years: countYears(graph),
    issuers: countIssuers(graph),
  };
}

/** Documents of one year. */
export async function getDocumentsOfYear(year: string): Promise<DocumentList> {
  const graph = await getGraph();
  return listOf([...graph.documents.values()].filter((node) => node.year === year));
}

/** Years that documents carry, newest first. */
export async function getDocumentYears(): Promise<readonly YearCount[]> {
  return countYears(await getGraph());
}
