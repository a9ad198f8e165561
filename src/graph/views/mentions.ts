import type { Citation } from '../../domain/entities.ts';
import { relationIds, type Relation } from '../../domain/relation.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { excerptOf, locateInSentence, type Excerpt } from './excerpt.ts';
import { placeLabel } from './place-label.ts';

/** One place that cites a document. */
export interface Mention {
  readonly citation: Citation;
  /** `III.2`. */
  readonly place: string;
  readonly excerpt: Excerpt;
}

/** All places of one document that cite another in one way. */
export interface CitingDocument {
  readonly node: DocumentNode;
  readonly mentions: readonly Mention[];
}

/** All that cite a document in one way. */
export interface MentionsByRelation {
  readonly relation: Relation;
  readonly count: number;
  readonly documents: readonly CitingDocument[];
}

/** Every place that cites a document, by relation, then by document, then in reading order. */
export function mentionsOf(graph: Graph, id: string): MentionsByRelation[] {
  const citations = graph.citationsTo.get(id) ?? [];
  return relationIds.flatMap((relation) => {
    const here = citations.filter((citation) => citation.relation === relation);
    if (here.length === 0) return [];
    const froms = [...new Set(here.map(({ from }) => from))];
    const documents = froms.map((from) => ({
      node: graph.documents.get(from)!,
      mentions: here
        .filter((citation) => citation.from === from)
        .map((citation) => mentionOf(graph, citation)),
    }));
    return [{ relation, count: here.length, documents }];
  });
}

/** A citation with its place in words and the sentence around it. */
export function mentionOf(graph: Graph, citation: Citation): Mention {
  const document = graph.documents.get(citation.from)?.document;
  const block = document?.blocks.find(({ anchor }) => anchor === citation.section);
  return {
    citation,
    place: document ? placeLabel(document, citation.section) : citation.section,
    excerpt: excerptOf(locateInSentence(block?.text, citation)),
  };
}

/** A document that another cites in one way, and every place that does. */
export interface CitedRow {
  readonly node: DocumentNode;
  readonly mentions: readonly Mention[];
}

/** What a document cites: each document once for each relation, in the order of the text. */
export function citedBy(graph: Graph, id: string): { relation: Relation; rows: CitedRow[] }[] {
  const citations = graph.citationsFrom.get(id) ?? [];
  return relationIds.flatMap((relation) => {
    const rows = new Map<string, CitedRow>();
    for (const citation of citations) {
      const { to, relation: own } = citation;
      const node = to === undefined ? undefined : graph.documents.get(to);
      if (own !== relation || !node || to === id) continue;
      const known = rows.get(node.id)?.mentions ?? [];
      rows.set(node.id, { node, mentions: [...known, mentionOf(graph, citation)] });
    }
    return rows.size > 0 ? [{ relation, rows: [...rows.values()] }] : [];
  });
}

/** How many documents a document cites, and how many of them are here in full. */
export function countCited(graph: Graph, id: string): { all: number; held: number } {
  const ids = new Set(
    (graph.citationsFrom.get(id) ?? []).flatMap(({ to }) => (to === undefined || to === id ? [] : [to])),
  );
  return { all: ids.size, held: [...ids].filter((to) => graph.documents.get(to)?.held).length };
}
