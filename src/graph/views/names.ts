import { kindName } from '../../domain/kind.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { issuerNames } from './cite-sentence.ts';

/** What to call a document beside its symbol: kind and subject, else kind and issuer. */
export function nameBesideSymbol(graph: Graph, node: DocumentNode): string {
  if (node.subject || !node.symbol) return node.title;
  const kind = node.kind ? kindName(node.kind) : 'Văn bản';
  const issuers = issuerNames(graph, node).join(', ');
  return issuers ? `${kind} của ${issuers}` : kind;
}

/** What to call a document without a symbol beside its issuer: its kind, else its title. */
export const nameAlone = (node: DocumentNode): string => (node.kind ? kindName(node.kind) : node.title);
