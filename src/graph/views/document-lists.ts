import { documentKindIds, kindName, type DocumentKind } from '../../domain/kind.ts';
import { compareCodes, compareNames } from '../../domain/sort.ts';
import type { DocumentNode } from '../graph.ts';

/** Documents of one kind; without a kind where none is known. */
export interface KindGroup {
  readonly kind?: DocumentKind | undefined;
  readonly documents: readonly DocumentNode[];
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

/** `Nghị quyết`; the site's own word where the kind is unknown. */
export const kindTitle = (kind: DocumentKind | undefined, otherwise: string): string =>
  kind ? kindName(kind) : otherwise;
