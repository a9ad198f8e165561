import { stripMarks } from '../../domain/fold.ts';
import { documentKindIds, kindName, type DocumentKind } from '../../domain/kind.ts';

/** Other words for a kind, as they stand in titles. */
const otherNames: readonly (readonly [DocumentKind, string])[] = [
  ['calendar', 'Lịch làm việc'],
  ['calendar', 'Lịch tuần'],
  ['calendar', 'Lịch họp'],
  ['calendar', 'Lịch tiếp công dân'],
  // A programme of a week says what happens on its days.
  ['calendar', 'Chương trình làm việc tuần'],
  ['calendar', 'Chương trình công tác tuần'],
];

const lettersOf = (key: string): string => key.replace(/[^a-z]/g, '');

const names = [...documentKindIds.map((kind) => [kind, kindName(kind)] as const), ...otherNames]
  .map(([kind, name]) => ({ kind, name, key: stripMarks(name), letters: lettersOf(stripMarks(name)) }))
  .sort((a, b) => b.key.length - a.key.length);

/** No week of a calendar: `Chương trình công tác tuần tra`, `Chương trình làm việc tuần lễ …`. */
const isOther = /^tuan (?:tra|le)(?![a-z])/u;
const weekLength = 'tuan'.length;

/** Words behind a kind that say how it was issued, and nothing of its subject. */
const joint =
  /^(?:LIÊN (?:TỊCH|NGÀNH|CƠ QUAN|BỘ|SỞ)|KHẨN(?: CẤP)?|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC)(?![A-Za-zÀ-ỹ])\s*/iu;

/** Read the kind at the beginning of a title: "CHƯƠNG TRÌNH CÔNG TÁC …" is a programme. The rest is the subject. */
export function parseKind(text: string): { readonly kind: DocumentKind; readonly rest: string } | undefined {
  const key = stripMarks(text.normalize('NFC'));
  const found = names.find(
    (entry) =>
      key.startsWith(entry.key) &&
      !/^[A-Za-zÀ-ỹ\d]/u.test(key.slice(entry.key.length)) &&
      !isOther.test(key.slice(entry.key.length - weekLength)),
  );
  if (!found) return parseSpaced(text, key);
  return {
    kind: found.kind,
    rest: text.normalize('NFC').slice(found.name.length).trim().replace(joint, ''),
  };
}

/** A kind alone on its line, its letters set apart or parted by a scan: `Q U Y Ế T  Đ Ị N H`, `K ÉT LUẬN`. */
function parseSpaced(
  text: string,
  key: string,
): { readonly kind: DocumentKind; readonly rest: string } | undefined {
  if (text.length > 60 || !/(?:^| )\S /.test(text) || text !== text.toUpperCase()) return undefined;
  const own = lettersOf(key);
  const found = names.find(({ letters }) => letters === own);
  return found && { kind: found.kind, rest: '' };
}
