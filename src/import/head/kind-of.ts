import { stripMarks } from '../../domain/fold.ts';
import { documentKindIds, kindName, type DocumentKind } from '../../domain/kind.ts';

/** Other words for a kind, as they stand in titles. */
const otherNames: readonly (readonly [DocumentKind, string])[] = [
  ['calendar', 'Lịch làm việc'],
  ['calendar', 'Lịch tuần'],
  ['calendar', 'Lịch họp'],
  ['calendar', 'Lịch tiếp công dân'],
];

const names = [...documentKindIds.map((kind) => [kind, kindName(kind)] as const), ...otherNames]
  .map(([kind, name]) => ({ kind, name, key: stripMarks(name) }))
  .sort((a, b) => b.key.length - a.key.length);

/** Words behind a kind that say how it was issued, and nothing of its subject. */
const joint =
  /^(?:LIÊN (?:TỊCH|NGÀNH|CƠ QUAN|BỘ|SỞ)|KHẨN(?: CẤP)?|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC)(?![A-Za-zÀ-ỹ])\s*/iu;

/** Read the kind at the beginning of a title: "CHƯƠNG TRÌNH CÔNG TÁC …" is a programme. The rest is the subject. */
export function parseKind(text: string): { readonly kind: DocumentKind; readonly rest: string } | undefined {
  const key = stripMarks(text.normalize('NFC'));
  const found = names.find(
    (entry) => key.startsWith(entry.key) && !/^[A-Za-zÀ-ỹ\d]/u.test(key.slice(entry.key.length)),
  );
  return (
    found && {
      kind: found.kind,
      rest: text.normalize('NFC').slice(found.name.length).trim().replace(joint, ''),
    }
  );
}
