import { dayText } from '../../domain/day-text.ts';
import { kindName } from '../../domain/kind.ts';
import { subjectInSentence } from '../../domain/title.ts';
import type { DocumentNode, Graph } from '../graph.ts';

/** Names of the bodies that issued a document, or the words of those that cite it; nothing where unknown. */
export function issuerNames(graph: Graph, node: DocumentNode): string[] {
  if (node.issuers.length > 0) return node.issuers.map((id) => graph.bodies.get(id)?.name ?? id);
  return node.issuerAsCited ? [node.issuerAsCited] : [];
}

/**
 * How to name a document in full in a text of one's own; what is unknown is left out. A subject that begins with
 * `về` goes on the sentence.
 *
 * `Chương trình số 23-CTr/TU, ngày 29/12/2022 của Ban Thường vụ Tỉnh ủy Hà Tĩnh, công tác trọng tâm … năm 2023`,
 * `Quyết định số 75-QĐ/TU, ngày 29/12/2020 của Tỉnh ủy Hà Tĩnh về chương trình công tác toàn khóa`
 */
export function citeSentence(graph: Graph, node: DocumentNode): string {
  const kind = node.kind ? kindName(node.kind) : 'Văn bản';
  const issuers = issuerNames(graph, node).join(', ');
  const name = node.symbol ? `${kind} số ${node.symbol}` : kind;
  const dated = node.issuedOn ? `${name}, ngày ${dayText(node.issuedOn)}` : name;
  const issued = issuers ? `${dated} của ${issuers}` : dated;
  if (!node.subject) return issued;
  const subject = subjectInSentence(node.kind, node.subject);
  return issued + (/^(?:về|v\/v)(?!\p{L})/iu.test(subject) ? ' ' : ', ') + subject;
}
