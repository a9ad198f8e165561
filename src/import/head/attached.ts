import type { DocumentKind } from '../../domain/kind.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { parseKind } from './kind-of.ts';
import { isPlaceAndDay } from './head-pieces.ts';
import { isMotto } from './motto.ts';
import { nextWith } from '../next-with.ts';
import { isAuthority, isPosition } from '../phrases/signature-words.ts';
import { isCapitals, isOrnament, parseBullet } from '../signs.ts';

/** How many lines a title and what stands around it may take. */
const reach = 10;

const issuedWith =
  /^\(\s*(?:(?:Được\s+)?Ban hành\s+)?(?:kèm|theo)\s+(?:theo\s+)?(?:Quyết định|Nghị quyết|Thông tư|Nghị định|Kế hoạch|Công văn|Văn bản|Tờ trình|Chỉ thị|Hướng dẫn|Quy định|Thông báo|Giấy mời|Báo cáo|Kết luận|Chương trình|Đề án|Công điện)(?![A-Za-zÀ-ỹ])/iu;

/** Whether a line says with what a text is issued: `(Ban hành kèm theo Quyết định số …`. */
export const isIssuedWith = (text: string): boolean => text.startsWith('(') && issuedWith.test(text);

/** Kinds that other papers issue. */
const rules: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['statute', 'regulation', 'charter']);

/** Whether a text is the whole title of rules that another paper issues: `QUY CHẾ QUẢN LÝ KHO SỐ LIỆU`. */
export function isTitleOfRules(text: string): boolean {
  const kind = isCapitals(text) && !/:$/.test(text) ? parseKind(text) : undefined;
  return kind !== undefined && rules.has(kind.kind) && kind.rest.split(' ').length > 3;
}

/** Whether a text of its own begins at a line: its kind in capitals, and below it with what it is issued. */
export function beginsAttached(texts: readonly string[], at: number): boolean {
  const kind = isCapitals(texts[at]!.split(/\s+/, 2).join(' ')) ? parseKind(texts[at]!) : undefined;
  const isTitle =
    kind !== undefined || /^(?:DANH (?:MỤC|SÁCH)|BIỂU|BẢNG|MẪU|PHỤ LỤC)(?![A-Za-zÀ-ỹ])/u.test(texts[at]!);
  if (!isTitle || /:$/.test(texts[at]!)) return false;
  // "QUY CHẾ" alone, its subject below it in capitals: nothing decides so.
  const subject = texts[at + 1] ?? '';
  if (
    kind &&
    rules.has(kind.kind) &&
    kind.rest === '' &&
    isCapitals(subject) &&
    subject.split(' ').length > 3 &&
    !parseMarker(subject)
  )
    return true;
  const below = texts.slice(at + 1, at + reach).findIndex(isIssuedWith);
  return (
    below >= 0 &&
    !texts.slice(at + 1, at + 1 + below).some((text) => /^Điều\s+\d/u.test(text) || parseBullet(text))
  );
}

/** A search for the titles with which attached texts begin. */
export const titlesOf = (texts: readonly string[]): ((from: number) => number) =>
  nextWith(texts.length, (at) => beginsAttached(texts, at));

/**
 * Where, below a signature, an attached text begins, its own letterhead with it: `QUY CHẾ … (Ban hành kèm theo …)`.
 *
 * @param from the first line that may belong to it
 * @param title the first line from there on with which one begins, or the count of the lines
 * @returns the index of its first line, or -1
 */
export function findAttached(texts: readonly string[], from: number, title = titlesOf(texts)(from)): number {
  if (title >= texts.length) return -1;
  let at = title;
  // A letterhead of its own: names in capitals, the motto, rules.
  const isHead = (text: string) =>
    isMotto(text) ||
    isOrnament(text) ||
    isPlaceAndDay(text) ||
    /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ |TỈNH |THÀNH PHỐ |HUYỆN |XÃ |PHƯỜNG )/u.test(text);
  const isCutMotto = (text: string, above: string | undefined) => isMotto(`${above} ${text}`);
  // The rest of a name whose line broke: "BỘ VĂN HÓA", "VÀ DU LỊCH".
  const goesOnName = (text: string) =>
    (isMotto(texts[at] ?? '') || isOrnament(texts[at] ?? '')) &&
    isCapitals(text) &&
    text.length < 60 &&
    !isAuthority(text) &&
    !isPosition(text);
  while (at - 1 >= from) {
    if (isHead(texts[at - 1]!)) at -= 1;
    else if (at - 2 >= from && isCutMotto(texts[at - 1]!, texts[at - 2])) at -= 2;
    else if (goesOnName(texts[at - 1]!)) at -= 1;
    else break;
  }
  return at;
}
