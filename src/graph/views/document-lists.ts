import { documentKindIds, kindName, type DocumentKind } from '../../domain/kind.ts';
import { compareCodes, compareNames } from '../../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph.ts';

/** Documents of one kind; without a kind where none is known. */
export interface KindGroup {
  readonly kind?: DocumentKind | undefined;
  readonly documents: readonly DocumentNode[];
}

/** How many documents carry a year. */
export interface YearCount {
  readonly year: string;
  readonly held: number;
  readonly cited: number;
}

/** How many documents a body issued. */
export interface IssuerCount {
  readonly body: string;
  readonly name: string;
  readonly held: number;
  readonly cited: number;
}

/** The day by which a document is put in order: its own, else that of its signature, else what it plans. */
function orderingDay({ issuedOn, document, year }: DocumentNode): string {
  return issuedOn ?? document?.signedAt[0]?.slice(0, 10) ?? document?.period ?? year ?? '';
}

/** Newest first; what has no day comes last, by name. */
export function newestFirst(nodes: Iterable<DocumentNode>): DocumentNode[] {
  return [...nodes].sort(
    (a, b) =>
      compareCodes(orderingDay(b), orderingDay(a)) ||
      compareNames(a.title, b.title) ||
      compareCodes(a.id, b.id),
  );
}

/** By kind, in the order of the table of kinds; newest first in each. */
export function groupByKind(nodes: readonly DocumentNode[]): KindGroup[] {
  return [...documentKindIds, undefined].flatMap((kind) => {
    const documents = newestFirst(nodes.filter((node) => node.kind === kind));
    return documents.length > 0 ? [{ kind, documents }] : [];
  });
}

/** Years of all documents, newest first. */
export function countYears(graph: Graph): YearCount[] {
  const counts = new Map<string, YearCount>();
  for (const { year, held } of graph.documents.values()) {
    if (year === undefined) continue;
    const own = counts.get(year) ?? { year, held: 0, cited: 0 };
    counts.set(year, { year, held: own.held + (held ? 1 : 0), cited: own.cited + (held ? 0 : 1) });
  }
  return [...counts.values()].sort((a, b) => compareCodes(b.year, a.year));
}

/** Bodies that issued documents, those with the most first. */
export function countIssuers(graph: Graph): IssuerCount[] {
  const counts = new Map<string, IssuerCount>();
  for (const { issuers, held } of graph.documents.values())
    for (const body of new Set(issuers)) {
      const name = graph.bodies.get(body)?.name;
      if (name === undefined) continue;
      const own = counts.get(body) ?? { body, name, held: 0, cited: 0 };
      counts.set(body, { ...own, held: own.held + (held ? 1 : 0), cited: own.cited + (held ? 0 : 1) });
    }
  return [...counts.values()].sort(
    (a, b) => b.held + b.cited - (a.held + a.cited) || compareNames(a.name, b.name),
  );
}

/** `Nghị quyết`; the site's own word where the kind is unknown. */
export const kindTitle = (kind: DocumentKind | undefined, otherwise: string): string =>
  kind ? kindName(kind) : otherwise;
