import { dayText } from '../../domain/day-text.ts';
import { kindName } from '../../domain/kind.ts';
import type { DocumentNode, Graph } from '../graph.ts';

/** Names of the bodies that issued a document, or the words of those that cite it; nothing where unknown. */
export function issuerNames(graph: Graph, node: DocumentNode): string[] {
  if (node.issuers.length > 0) return node.issuers.map((id) => graph.bodies.get(id)?.name ?? id);
  return node.issuerAsCited ? [node.issuerAsCited] : [];
}

/**
 * How to name a document in full in a text of one's own; what is unknown is left out.
 *
 * `Chương trình số 23-CTr/TU, ngày 29/12/2022 của Ban Thường vụ Tỉnh ủy Hà Tĩnh, Công tác trọng tâm … năm 2023`
 */
export function citeSentence(graph: Graph, node: DocumentNode): string {
  const kind = node.kind ? kindName(node.kind) : 'Văn bản';
  const issuers = issuerNames(graph, node).join(', ');
  const name = node.symbol ? `${kind} số ${node.symbol}` : kind;
  const dated = node.issuedOn ? `${name}, ngày ${dayText(node.issuedOn)}` : name;
  const issued = issuers ? `${dated} của ${issuers}` : dated;
  return node.subject ? `${issued}, ${node.subject}` : issued;
}
