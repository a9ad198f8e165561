import { smalls } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { startsWithMark } from '../paragraphs/starting-mark.ts';
import { asksForNumber } from '../phrases/asks-for-figure.ts';
import {
  beginsSentence,
  asksForMore,
  endsSentence,
  isCapitals,
  isOrnament,
  joinLines,
  parseBullet,
} from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** Most lines that a subject, or the first paragraph below it, is looked for in. */
const reach = 12;

/** A time with which a report of a meeting begins: `Sáng ngày 03/3/2023, …`, `Hôm nay, vào hồi …`. */
const tellsTime = new RegExp(
  String.raw`^(?:(?:Sáng|Chiều|Tối|Trưa)\s|Hôm nay|(?:Vào\s+)?(?:hồi|lúc)\s+\d|(?:Vào|Trong)\s+(?:các\s+|[${smalls}]+\s+)?ngày\s|Trong thời gian\s|Thời gian qua)`,
  'u',
);

/**
 * Whether a line is a paragraph of the text on its own, below an empty one: longer than any line of a title, and a
 * sentence to its end. Such lines have pages of the web, which print each paragraph on one line.
 */
const isWholeParagraph = ({ text, gap }: SourceLine): boolean =>
  gap > 0 && text.length > 130 && /[.:]$/.test(text);

/** What a body says above its text: `Ủy ban nhân dân tỉnh ban hành Kế hoạch …`. */
const verb =
  /\s(?:ban hành|xây dựng|thông báo|kết luận|báo cáo|đề nghị|yêu cầu|hướng dẫn|tổ chức|triển khai|phối hợp|thống nhất|quy định|kính trình|trình|đề ra|phát động|mời|kính mời)\s/u;

/** Lines that open a text below its title. */
export const opensText =
  /^[-\s]*(Căn cứ|Chiểu |Chiếu (?:theo|Sắc lệnh) |Thực hiện|Thi hành|Để |Nhằm |Ngày \d|Xét |Theo (?:đề nghị|[Nn]ghị|quyết (?:nghị|định) của)|Sau khi|Kính g[ửở]i|Tiếp theo|Trên cơ sở)/u;

/** Words behind which a subject is not at its end. */
export const isOpen = (text: string): boolean =>
  asksForMore(text) ||
  asksForNumber.test(text) ||
  /(?<![A-Za-zÀ-ỹ])(?:do|giữa|thuộc|đồng chí|ngày)$/iu.test(text);

/**
 * Whether the first paragraph of a text begins at a line below a title: it ends as a sentence does, and begins with a
 * body that says what it does, or with a time; where the reader knows paragraphs, one that ends so is enough.
 */
export function beginsText(lines: readonly SourceLine[], at: number): boolean {
  const { text, opens } = lines[at]!;
  if (!beginsSentence(text) || isCapitals(text) || isOpen(lines[at - 1]!.text)) return false;
  if (isWholeParagraph(lines[at]!)) return true;
  const own = paragraphAt(lines, at);
  if (!/(?:[:.]|\.\/\.)["”’)]*$/u.test(own)) return false;
  if (opens) return own.length > 60 || /:$/.test(own);
  if (tellsTime.test(own)) return true;
  if (!/:$/.test(own) || !bodyStart.test(own) || !verb.test(own)) return false;
  // The last words of a subject may name the body with whose name the text below begins.
  const next = lines[at + 1];
  return !(next && text.length < 50 && next.gap >= lines[at]!.gap && beginsText(lines, at + 1));
}

/** The paragraph that begins at a line, as far as its lines end no sentence. */
function paragraphAt(lines: readonly SourceLine[], at: number): string {
  const own: string[] = [];
  for (const line of lines.slice(at, at + reach)) {
    const isNew =
      own.length > 0 &&
      (line.opens || parseMarker(line.text) || parseBullet(line.text) || line.text.startsWith('Căn cứ '));
    if (isNew || isOrnament(line.text)) break;
    own.push(line.text);
    if (endsSentence(line.text)) break;
  }
  return joinLines(own);
}

/** Whether a line is an item of a list, no rest of the line above: `kinh tế` / `- xã hội`, `2025` / `- 2030`. */
export const opensItem = (before: string, text: string): boolean =>
  parseBullet(text) !== undefined && startsWithMark(before, text);

/**
 * The rule below a subject, as most papers print one: the first within reach with nothing but words of a title above.
 *
 * @param from the first line that may belong to the subject
 * @returns the index of the rule, or -1
 */
export function ruleBelow(lines: readonly SourceLine[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + reach); at += 1) {
    const { text, cell } = lines[at]!;
    if (isOrnament(text)) return at > from ? at : -1;
    if (cell || endsSentence(text) || parseMarker(text) || opensItem(lines[at - 1]?.text ?? '', text))
      return -1;
  }
  return -1;
}
