import { parseMarker } from '../markdown/marker.ts';
import { findAttached, titlesOf } from './attached.ts';
import { nextWith } from './next-with.ts';
import { isCapitals } from './signs.ts';
import type { SourceLine } from './source-line.ts';

/** The text cut where its anatomy changes. */
export interface Parts {
  /** Body with head in front. */
  readonly text: readonly SourceLine[];
  /** "Nơi nhận" and signature. */
  readonly closing: readonly SourceLine[];
  /** What follows the signature: annexes. */
  readonly annex: readonly SourceLine[];
}

const authority =
  /^(?:T\/M\.?|K\/T\.?|T\/L\.?|T\.M\.?|K\.T\.?|T\.L\.?|(?:TM|KT|TL|TUQ)(?:\.|(?=\s)))\s*\p{Lu}/u;
/** Posts that sign, without the word for their deputies. */
const posts = [
  'THỦ TƯỚNG', 'CHỦ TỊCH', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'GIÁM ĐỐC', 'BÍ THƯ', 'TRƯỞNG BAN', 'TRƯỞNG TIỂU BAN',
  'TRƯỞNG PHÒNG', 'TRƯỞNG ĐOÀN', 'TRƯỞNG CÔNG AN', 'CHÁNH VĂN PHÒNG', 'CHÁNH THANH TRA', 'CHÁNH ÁN', 'CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG', 'VỤ TRƯỞNG', 'VIỆN TRƯỞNG', 'HIỆU TRƯỞNG', 'HỘI TRƯỞNG', 'TỔ TRƯỞNG', 'CHỈ HUY TRƯỞNG', 'TƯ LỆNH',
  'CHÍNH ỦY', 'THANH TRA', 'KIỂM TOÁN NHÀ NƯỚC', 'BIÊN TẬP', 'THƯ KÝ', 'THỐNG ĐỐC', 'CHỦ NHIỆM', 'CHỦ TRÌ', 'CHỦ TỌA', 'CHỦ TOẠ', 'NGƯỜI GHI BIÊN BẢN', 'THƯỜNG TRỰC BAN BÍ THƯ',
]; // prettier-ignore
const position = new RegExp(
  String.raw`^(?:Q\.\s*|QUYỀN\s+)?(?:PHÓ\s+)?(?:TỔNG\s+)?(?:${posts.join('|')})(?![\p{L}])`,
  'u',
);

/** Whether a line is a post: `CHỦ TỊCH`, `PHÓ BÍ THƯ`. */
export const isPosition = (text: string): boolean => position.test(text) && isCapitals(text);

/** Whether a line says for whom someone signs: `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`. */
export const isAuthority = (text: string): boolean =>
  authority.test(text) && isCapitals(text.replace(authority, 'XX'));

const surname =
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|TRỊNH|ĐOÀN|LƯƠNG|TRƯƠNG|MAI|CAO|TÔ|HÀ|TẠ|PHÙNG|ĐÀO|THÁI|LƯU|CHU|KIỀU|QUÁCH|VƯƠNG)(?:\s\p{Lu}+){1,4}$/u;
/** Degrees and ranks in front of a name. */
const rank =
  /^(?:(?:GS|PGS|TS|ThS|BS|KS|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.,]?\s*)*/u;
const capitalised = /^\p{Lu}\p{Ll}*(?:['’]\p{L}\p{Ll}*)?$/u;

/** Whether a line can be the name of a person: two to six capitalised words and nothing else. */
export const isPersonName = (text: string): boolean => {
  const name = text.replace(rank, '');
  const words = name.split(/\s+/, 7);
  const isName = words.length > 1 && words.length < 7 && words.every((word) => capitalised.test(word));
  return (isName && !/^(Nơi|Phụ|Ban|Tỉnh|Đảng)\s/u.test(name)) || surname.test(name);
};

/** Whether a line is a name that begins with a common surname. */
export const isSurnamed = (text: string): boolean =>
  isPersonName(text) && surname.test(text.replace(rank, '').toUpperCase());

/** `KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Thị Hoa`: who is signed for, the post, the name; one part where it is no such line. */
export function partSignature(text: string): string[] {
  const words =
    /^((?:[\p{Lu}\d./,-]+\s+)*?[\p{Lu}\d./,-]{2,})\s+(?:(\(\s*[Đđ]ã ký\s*\))\s+)?(\p{Lu}[\p{Ll}'’].*)$/u.exec(
      text,
    );
  const [, front = text, signed, name] = words && isPersonName(words[3]!) ? words : [];
  if (!isAuthority(front) && !isPosition(front)) return [text];
  const posts = isAuthority(front) ? front.split(/\s+(?=(?:KT|TL|TUQ)\.|PHÓ\s|K\/T\s)/u) : [front];
  return [...posts, ...(signed ? [signed] : []), ...(name ? [name] : [])];
}

/** Whether a closing begins at a line: recipients, an authority, or a post with a name below it. */
function startsClosing(lines: readonly SourceLine[], index: number): boolean {
  const { text, cell } = lines[index]!;
  if (cell) return false;
  if (/^Nơi nhận\s*:?/iu.test(text) && text.length < 90) return true;
  if (isAuthority(text)) return true;
  if (index <= 6) return false;
  const parts = partSignature(text);
  if (parts.length > 1 && isPersonName(parts.at(-1)!)) return true;
  const isSignedAt = (at: number) =>
    isPosition(lines[at]?.text ?? '') && lines.slice(at + 1, at + 4).some((line) => isPersonName(line.text));
  // Who signs jointly writes the name of the body above the post.
  return isSignedAt(index) || (isCapitals(text) && !parseMarker(text) && isSignedAt(index + 1));
}

/** Join the mark of who signs for whom with the name that a narrow column set below it: `TM.`, `ỦY BAN NHÂN DÂN`. */
function joinAuthorities(lines: readonly SourceLine[]): SourceLine[] {
  return lines.reduce<SourceLine[]>((joined, line) => {
    const before = joined.at(-1);
    if (before && /^(?:T\/M|TM|K\/T|KT|T\/L|TL|TUQ)\.?$/u.test(before.text) && isCapitals(line.text)) {
      const text = `${before.text} ${line.text}`;
      joined[joined.length - 1] = { ...before, text, raw: text };
    } else joined.push(line);
    return joined;
  }, []);
}

const startsAnnex = (text: string): boolean =>
  /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:[IVXLC]+|\d+|số.*))?$/u.test(text);

/** Whether the numbers from "Nơi nhận" down to a line count the recipients. */
function isRecipientNumber(closing: readonly SourceLine[], index: number): boolean {
  const from = closing.findIndex(({ text }) => /^Nơi nhận\s*:?$/iu.test(text));
  if (from < 0 || index <= from) return false;
  const numbers = closing.slice(from + 1, index + 1).flatMap(({ text }) => {
    const marker = parseMarker(text);
    return marker?.kind === 'number' ? [marker.text] : [];
  });
  return (
    numbers.every((text, at) => text === String(at + 1)) && parseMarker(closing[from + 1]!.text)?.text === '1'
  );
}

/** Cut off the closing: from "Nơi nhận" or the authority, whichever stands first, to the end or the annex. */
export function cutParts(printed: readonly SourceLine[]): Parts {
  const lines = joinAuthorities(printed);
  const texts = lines.map(({ text }) => text);
  const nextAnnex = nextWith(texts.length, (at) => startsAnnex(texts[at]!));
  const nextTitle = titlesOf(texts);
  for (let from = 0; from < lines.length; from += 1) {
    if (!startsClosing(lines, from)) continue;
    const attached = findAttached(texts, from + 1, nextTitle(from + 1));
    const to = Math.min(nextAnnex(from + 1), attached < 0 ? lines.length : attached);
    if (to - from >= 90) continue;
    const closing = lines.slice(from, to);
    // A text may quote a signature: what has headings below it does not close.
    const goesOnBelow = closing.some(({ text }, index) => {
      const marker = parseMarker(text);
      if (marker?.kind === 'number' && isRecipientNumber(closing, index)) return false;
      return marker !== undefined && marker.kind !== 'letter' && !isAuthority(text) && text.length > 25;
    });
    if (!goesOnBelow) return { text: lines.slice(0, from), closing, annex: lines.slice(to) };
  }
  return { text: lines, closing: [], annex: [] };
}
