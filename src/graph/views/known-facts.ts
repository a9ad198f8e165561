import type { Citation } from '../../domain/entities.ts';
import { valueKeys } from '../conflicts.ts';
import type { Conflict, DocumentNode, Graph } from '../graph.ts';
import { placeLabel } from './place-label.ts';

/** A mention that says something else than most. */
export interface Dissent {
  /** As written there; a kind or a day in the form of the data. */
  readonly value: string;
  readonly citation: Citation;
  readonly place: string;
}

/** A fact about a document that is only cited, with how many mentions say so. */
export interface KnownFact {
  readonly field: 'kind' | 'issuedOn' | 'issuer' | 'subject';
  /** Mentions that say it. */
  readonly saying: number;
  readonly dissents: readonly Dissent[];
}

/** What the mentions of a document say of it, field by field. */
export function knownFacts(graph: Graph, node: DocumentNode): KnownFact[] {
  const citations = graph.citationsTo.get(node.id) ?? [];
  const conflicts = graph.conflicts.filter(({ document }) => document === node.id);
  const fields = ['kind', 'issuedOn', 'issuer', 'subject'] as const;
  return fields.map((field) => {
    const dissents = dissentsFrom(graph, conflicts, field, mainValue(node, field));
    const other = new Set(dissents.map(({ citation }) => citation.id));
    const saying = citations.filter(
      (citation) => citation[field] !== undefined && !other.has(citation.id),
    ).length;
    return { field, saying, dissents };
  });
}

function mainValue(node: DocumentNode, field: KnownFact['field']): string | undefined {
  return field === 'issuer' ? node.issuerAsCited : node[field];
}

/** Mentions whose value is not the one that the page shows; where it shows none of them, not the commonest. */
function dissentsFrom(
  graph: Graph,
  conflicts: readonly Conflict[],
  field: KnownFact['field'],
  shown: string | undefined,
): Dissent[] {
  return conflicts
    .filter((conflict) => conflict.field === field)
    .flatMap(({ mentions }) => {
      const values = mentions.map(({ value }) => value);
      const [shownKey, ...keys] = valueKeys(field, [shown ?? '', ...values]);
      const main = shown !== undefined && keys.includes(shownKey!) ? shownKey : commonest(keys);
      return mentions.filter((_, at) => keys[at] !== main);
    })
    .flatMap(({ value, citation: id }) => {
      const citation = graph.citations.find((own) => own.id === id);
      const document = citation && graph.documents.get(citation.from)?.document;
      return citation && document ? [{ value, citation, place: placeLabel(document, citation.section) }] : [];
    });
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** How often a document is cited, and by how many documents. */
export function countMentions(graph: Graph, id: string): { mentions: number; documents: number } {
  const citations = graph.citationsTo.get(id) ?? [];
  return { mentions: citations.length, documents: new Set(citations.map(({ from }) => from)).size };
}
