import { capitals, opensCapital } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { beginsSentence, isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { startsWithMark } from './starting-mark.ts';

const basis = /^[-–]?\s*(?:Căn cứ|Chiểu|Theo đề nghị|Xét)\s/u;

/** Whether a paragraph is a legal basis; a narrow line may break off within the words that say so. */
function isBasis(open: readonly SourceLine[]): boolean {
  const first = open[0]!.text;
  return basis.test(first.length > 20 ? first : joinLines(open.slice(0, 2).map(({ text }) => text)));
}

/** Whether a line behind a semicolon names more of what the basis above it names: laws, or papers that are looked at. */
const isSameBasis = (first: string, text: string): boolean =>
  /^(?:Luật|Bộ luật|Pháp lệnh)\s/u.test(text) ||
  (/^[-–]?\s*Xét\s/u.test(first) && /^(?:Tờ trình|Báo cáo|Công văn|Văn bản|Biên bản|Ý kiến)\s/u.test(text));

/** What is carried out, among the bases: `Thực hiện Chỉ thị số …;` above the sentence that says who decides. */
const isClause = (text: string): boolean =>
  /^[-–]?\s*(?:Thực hiện|Thi hành|Trên cơ sở|Tiếp theo)\s/u.test(text);

/** `Ban Bí thư ban hành Quy chế …`: who decides what. */
const decides = /^[^,;:]{4,80}?\s(?:ban hành|quyết định|quy định|quyết nghị|thống nhất)\s/u;

/** `Bộ trưởng Bộ Y tế ban hành Thông tư`: the sentence of a circular below what it is based on. */
const issues = new RegExp(
  String.raw`^(?:Bộ trưởng|Thống đốc|Chánh án|Viện trưởng|Tổng)\s.*\sban hành\s[${capitals}]`,
  'u',
);

/**
 * Whether a legal basis ends above a line: they end with a semicolon, the last with a comma above the sentence that
 * says who decides ("… như sau:").
 */
export function endsBasis(open: readonly SourceLine[], lines: readonly SourceLine[], index: number): boolean {
  const { text, opens, isSetIn } = lines[index]!;
  const before = open.at(-1)!.text;
  if (opens !== undefined) return false;
  if (!isBasis(open))
    return isClause(open[0]!.text) && /;$/.test(before) && (bodyStart.test(text) || isBasis([lines[index]!]));
  if (/;$/.test(before)) return beginsSentence(text) && !isSameBasis(open[0]!.text, text);
  if (isSetIn === false || !/,$/.test(before) || !opensCapital(text)) return false;
  // Older acts end each with a comma.
  if (isBasis([lines[index]!]) || (lines[index]!.gap > 0 && /^Sau khi\s/u.test(text))) return true;
  if (/^Nay\s/u.test(text)) return true;
  const isDecider = decides.test(text) && bodyStart.test(text);
  if (isDecider && (lines[index]!.gap > 0 || issues.test(text))) return true;
  const below = lines.slice(index, index + 5).map((line) => line.text);
  const end = below.findIndex((line) => /[;.:]$/.test(line));
  const sentence = joinLines(below.slice(0, end + 1));
  return /(?:như sau|sau đây|các nội dung sau)\s*:$/u.test(sentence) || (isDecider && /:$/.test(sentence));
}

/** Whether a legal basis goes on although its line broke early: it has no mark at its end, and no text begins below. */
export function goesOnBasis(
  open: readonly SourceLine[],
  lines: readonly SourceLine[],
  index: number,
): boolean {
  const line = lines[index]!;
  const before = open.at(-1)!.text;
  if (line.opens !== undefined || line.gap > 0 || open.length > 4) return false;
  if (!isBasis(open) || /[;,.:]$/.test(before)) return false;
  const isBegin =
    startsWithMark(before, line.text) || /^(?:Căn cứ|Xét|Theo)\s/u.test(line.text) || isCapitals(line.text);
  const below = lines.slice(index, index + 5).map(({ text }) => text);
  // "QUYẾT ĐỊNH:" stands below the last basis.
  const operative = below.findIndex((text) => isCapitals(text));
  const own = operative < 0 ? below : below.slice(0, operative);
  const introduces = own.slice(0, 4).some((text) => /:$/.test(text));
  const ends = own.some((text) => /;$/.test(text)) || (operative > 0 && /[,.]$/.test(own.at(-1)!));
  return !isBegin && !introduces && ends;
}
