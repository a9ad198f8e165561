import { kindName, type DocumentKind } from '../domain/kind.ts';
import { compareNames } from '../domain/sort.ts';
import type { DocumentNode, Graph } from '../graph/graph.ts';
import { facetValues } from './words.ts';

/** Documents of one kind, in the order of their symbols. */
export interface KindList {
  readonly name: string;
  readonly documents: readonly DocumentNode[];
}

/** Ways to every page that need no script: kinds with their symbols, years, bodies. */
export function browseLists(graph: Graph): {
  kinds: KindList[];
  years: readonly string[];
  bodies: { id: string; name: string }[];
} {
  const kinds = new Map<DocumentKind | undefined, DocumentNode[]>();
  for (const node of graph.documents.values()) {
    kinds.set(node.kind, [...(kinds.get(node.kind) ?? []), node]);
  }
  return {
    kinds: [...kinds]
      .map(([kind, documents]) => ({
        name: kind ? kindName(kind) : facetValues.unknown,
        documents: documents.sort((a, b) => compareNames(a.symbol ?? a.title, b.symbol ?? b.title)),
      }))
      .sort((a, b) => compareNames(a.name, b.name)),
    years: [...new Set([...graph.documents.values()].flatMap(({ year }) => year ?? []))].sort().reverse(),
    bodies: [...graph.bodies.values()].sort((a, b) => compareNames(a.name, b.name)),
  };
}
