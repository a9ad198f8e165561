import { capitals, isCapitalised, smalls } from '../../domain/letters.ts';
import { isCapitals } from '../signs.ts';

/** Words of a signature: who is signed for, the post, the name. */
const authority = new RegExp(
  String.raw`^(?:T/M\.?|K/T\.?|T/L\.?|T\.M\.?|K\.T\.?|T\.L\.?|(?:TM|KT|TL|TUQ)(?:[./]|(?=\s)))\s*[${capitals}]`,
  'u',
);
/** Posts that sign, without the word for their deputies. */
const posts = [
  'THỦ TƯỚNG', 'CHỦ TỊCH', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'GIÁM ĐỐC', 'BÍ THƯ', 'TRƯỞNG BAN', 'TRƯỞNG TIỂU BAN',
  'TRƯỞNG PHÒNG', 'TRƯỞNG ĐOÀN', 'TRƯỞNG CÔNG AN', 'CHÁNH VĂN PHÒNG', 'CHÁNH THANH TRA', 'CHÁNH ÁN', 'CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG', 'VỤ TRƯỞNG', 'VIỆN TRƯỞNG', 'HIỆU TRƯỞNG', 'HỘI TRƯỞNG', 'TỔ TRƯỞNG', 'CHỈ HUY TRƯỞNG', 'TƯ LỆNH',
  'CHÍNH ỦY', 'THANH TRA', 'KIỂM TOÁN NHÀ NƯỚC', 'BIÊN TẬP', 'THƯ KÝ', 'THỐNG ĐỐC', 'CHỦ NHIỆM', 'CHỦ TRÌ', 'CHỦ TỌA', 'CHỦ TOẠ', 'NGƯỜI GHI BIÊN BẢN', 'THƯỜNG TRỰC BAN BÍ THƯ',
  'TRƯỞNG KHOA', 'TRƯỞNG TRẠM', 'TRƯỞNG THÔN', 'TRƯỞNG ĐÀI', 'TRẠM TRƯỞNG', 'HẠT TRƯỞNG', 'ĐỘI TRƯỞNG', 'CHÍNH UỶ', 'CHÍNH TRỊ VIÊN',
  'CHỈ HUY PHÓ', 'ỦY VIÊN THƯỜNG', 'UỶ VIÊN THƯỜNG', 'TỔNG KIỂM TOÁN', 'NGƯỜI LẬP', 'GHI BIÊN BẢN',
]; // prettier-ignore
const position = new RegExp(
  String.raw`^(?:Q\.\s*|QUYỀN\s+)?(?:PHÓ\s+)?(?:TỔNG\s+)?(?:${posts.join('|')})(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** Whether a line is a post: `CHỦ TỊCH`, `PHÓ BÍ THƯ`. */
export const isPosition = (text: string): boolean => position.test(text) && isCapitals(text);

/** Whether a line is a post in small letters, as some print it between who is signed for and the name: `Phó Thủ tướng`. */
export const isSmallPosition = (text: string): boolean =>
  isCapitalised(text) && text.length < 50 && !/[,;:.]$/.test(text) && position.test(text.toUpperCase());

/** Whether a line is the mark of a signed copy: `(Đã ký)`. */
export const isSignedMark = (text: string): boolean =>
  /^\(?\s*đã ký(?:[, ]+(?:và )?đóng dấu)?\s*\)?$/iu.test(text);

/** `Đã ký: Lê Thị Hoa`, `(Đã ký) Lê Thị Hoa`: the name behind the mark of a signed copy. */
const signedName = /^\(?\s*đã ký(?:[, ]+(?:và )?đóng dấu)?\s*\)?\s*[:.-]?\s+(?=[A-Za-zÀ-ỹ])/iu;

/** The name behind the mark of a signed copy or in front of it, or `undefined`. */
export function nameBehindMark(text: string): string | undefined {
  const mark = signedName.exec(text)?.[0];
  const name = mark ? text.slice(mark.length) : /^(.+?)\s+\(đã ký\)$/iu.exec(text)?.[1];
  return name && isPersonName(name) ? name : undefined;
}

/** Whether a line says for whom someone signs: `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`. */
export const isAuthority = (text: string): boolean =>
  authority.test(text) && isCapitals(text.replace(authority, 'XX'));

const smallAuthority = new RegExp(
  String.raw`^(?:T\/M|TM|K\/T|KT|T\/L|TL|TUQ)\b\.?\s*[${capitals}][${smalls}]`,
  'u',
);

/** Whether a line says in small letters for whom someone signs, as web pages print it: `TM. Ủy ban nhân dân tỉnh`. */
export const isSmallAuthority = (text: string): boolean =>
  smallAuthority.test(text) && text.length < 80 && !/[,;:]$/.test(text);

/** Whether words in capitals can be the name below a post in small letters: `NÔNG VĂN AN` below `Chủ tịch`. */
export const isLoudName = (text: string): boolean =>
  /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u.test(text) && !isPosition(text) && !isAuthority(text);

/** Whether a signature in small letters stands at a line: who is signed for or the post, the name close below. */
export function isSignedSmall(texts: readonly string[], at: number): boolean {
  const own = texts[at] ?? '';
  if (!isSmallAuthority(own) && !isSmallPosition(own)) return false;
  const post = isSmallPosition(own)
    ? at
    : texts.findIndex((text, i) => i > at && i < at + 4 && isSmallPosition(text));
  const below = texts.slice((post < 0 ? at : post) + 1, at + 6).filter((text) => !isSignedMark(text));
  const [name = ''] = below;
  return isPersonName(name) || (post >= 0 && isLoudName(name)) || nameBehindMark(name) !== undefined;
}

const surname = new RegExp(
  String.raw`^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|TRỊNH|ĐOÀN|LƯƠNG|TRƯƠNG|MAI|CAO|TÔ|HÀ|TẠ|PHÙNG|ĐÀO|THÁI|LƯU|CHU|KIỀU|QUÁCH|VƯƠNG)(?:\s[${capitals}]+){1,4}$`,
  'u',
);
/** Degrees and ranks in front of a name. */
const rank =
  /^(?:(?:GS|PGS|TS|Th[Ss]|BSCK(?:II?|[12])|BS|KS|DS|CN|LS|NGƯT|NGND|TTƯT|TTND|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.,]?\s*)*/u;
const capitalised = new RegExp(
  String.raw`^[${capitals}][${smalls}]*(?:['’](?:[A-Za-zÀ-ỹ][${smalls}]*)?)?$`,
  'u',
);

/** A name of one word, as peoples of the Highlands have: `K’Mák`. */
const oneWord = new RegExp(String.raw`^[HKY]['’][${capitals}][${smalls}]+$`, 'u');

/** Whether a line can be the name of a person: two to six capitalised words and nothing else, or a name of one word. */
export const isPersonName = (text: string): boolean => {
  const name = text.replace(rank, '');
  if (oneWord.test(name)) return true;
  const words = name.split(/\s+/, 7);
  const isName = words.length > 1 && words.length < 7 && words.every((word) => capitalised.test(word));
  return (
    (isName && !/^(Nơi|Phụ|Phó|Ban|Tỉnh|Đảng|Thứ|Chủ|Trưởng|Giám|Chánh)\s/u.test(name)) || surname.test(name)
  );
};

/** Whether a line is a name that begins with a common surname. */
export const isSurnamed = (text: string): boolean =>
  isPersonName(text) && surname.test(text.replace(rank, '').toUpperCase());

const onOneLine = new RegExp(
  String.raw`^((?:[${capitals}\d./,-]+\s+)*?[${capitals}\d./,-]{2,})\s+(?:(\(\s*[Đđ]ã ký\s*\))\s+)?([${capitals}][${smalls}'’].*)$`,
  'u',
);

/** `KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Thị Hoa`: who is signed for, the post, the name; one part where it is no such line. */
export function partSignature(text: string): string[] {
  if (!authority.test(text) && !position.test(text)) return [text];
  const words = onOneLine.exec(text);
  const [, front = text, signed, name] = words && isPersonName(words[3]!) ? words : [];
  if (!isAuthority(front) && !isPosition(front)) return [text];
  const posts = isAuthority(front) ? front.split(/\s+(?=(?:KT|TL|TUQ)\.|PHÓ\s|K\/T\s)/u) : [front];
  return [...posts, ...(signed ? [signed] : []), ...(name ? [name] : [])];
}
