import { capitals } from '../../domain/letters.ts';
import type { BodyBlock } from '../paragraphs/blocks.ts';

/** Words with which a basis begins wherever it stands. */
const basis = /^(?:Căn cứ|Chiểu|Theo (?:đề nghị|nghị quyết của|quyết nghị của)|Xét)(?![A-Za-zÀ-ỹ])/u;

/** Words with which a clause among the bases may begin: what was examined, heard, or is to be reached. */
const clause =
  /^(?:Căn cứ|Chiểu|Theo|Xét|Sau khi|Trên cơ sở|Qua (?:xem xét|nghiên cứu)|Để|Nhằm|Thực hiện|Thi hành|Được sự|Tiếp theo|Chấp hành)(?![A-Za-zÀ-ỹ])/u;

/** A sentence that begins as a basis does and goes on to who decides: `Xét đề nghị của …, Phó Thủ tướng đồng ý …`. */
const decides =
  /,\s\p{Lu}\p{Ll}*(?:\s\p{L}+){1,12}?\s(?:đồng ý|có ý kiến|thống nhất|chấp thuận|yêu cầu|đề nghị|thông báo|giao)\s/u;

const loudLine = new RegExp(String.raw`^[${capitals}]{2,}(?:\s[${capitals}]{2,}){0,7}\s*:?$`, 'u');

/** What is decided, below the bases: `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ`. */
const isOperative = (text: string): boolean => loudLine.test(text) || /(?:như sau|sau đây)\s*:$/u.test(text);

/** What stands below the bases. */
const ends: ReadonlySet<BodyBlock['type']> = new Set([
  'heading',
  'programme',
  'calendar',
  'closing',
  'title',
]);

/**
 * The clauses that a text is based on, in front of what it decides: "Căn cứ …;", "Theo đề nghị …,", and between or
 * below these "Sau khi xem xét …," and the like. A sentence that begins so and goes on to a request is none; one
 * paragraph may hold two of them.
 */
export function legalBasesOf(blocks: readonly BodyBlock[]): string[] {
  const end = blocks.findIndex(({ type }) => ends.has(type));
  const texts = blocks
    .slice(0, end < 0 ? undefined : end)
    .map((block) => (block.type === 'paragraph' || block.type === 'item' ? block.text : ''));
  const isBasis: boolean[] = [];
  for (const [at, text] of [...texts.entries()].reverse())
    isBasis[at] =
      basis.test(text) &&
      (/[;,]$/.test(text) ||
        (/^(?:Theo đề nghị|Xét)\s.*\.$/u.test(text) && !/\.\/\.$/.test(text) && !decides.test(text)) ||
        (!/:$|\.\/\.$/.test(text) && (isOperative(texts[at + 1] ?? '') || (isBasis[at + 1] ?? false))));
  // One without its mark below another: "Căn cứ kế hoạch số 5 của Ban Chỉ đạo"; no sentence of somebody who acts.
  for (const [at, text] of texts.entries())
    isBasis[at] ||= (isBasis[at - 1] ?? false) && /^Căn cứ\s.*[^:/]$/u.test(text) && !/,\s\p{Lu}/u.test(text);
  // Above all else one clause may do: "Thực hiện Nghị quyết số 61/NQ-HĐND …;" in front of who decides.
  if (clause.test(texts[0] ?? '') && texts[0]!.endsWith(';') && isOperative(texts[1] ?? ''))
    isBasis[0] = true;
  const first = isBasis.indexOf(true);
  if (first < 0) return [];
  // Other clauses belong to them as long as they touch them.
  const isClause = (at: number): boolean => {
    const text = texts[at] ?? '';
    if (isBasis[at]) return true;
    if (!clause.test(text) || /[:/]$|\.\/\.$/.test(text)) return false;
    return /[;,]$/.test(text) || isOperative(texts[at + 1] ?? '');
  };
  let from = first;
  while (from > 0 && isClause(from - 1)) from -= 1;
  return texts
    .filter(
      (_, at) =>
        isBasis[at] ||
        (at >= from && isClause(at) && texts.slice(from, at).every((_, i) => isClause(from + i))),
    )
    .flatMap((text) => text.split(/(?<=;)\s+(?=Căn cứ\s)/u));
}
