import { capitals, smalls } from '../../domain/letters.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { readDayHead } from '../calendar/calendar-days.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { opensTableHead, parseTableHead } from '../grid/column-kind.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';
import type { RepairLog } from '../repair-log.ts';
import { endsSentence, isCapitals, isOrnament } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { planning } from './draft-identity.ts';
import { beginsText, isOpen, opensItem, opensText, ruleBelow } from './title-end.ts';

/** The kind of a text, with which its title begins. */
export interface KindOfTitle {
  readonly kind: DocumentKind;
  /** Words behind it on its line. */
  readonly rest: string;
  /** Index of its first line, and of the first line below it. */
  readonly at: number;
  readonly from: number;
}

/** Most lines that a title takes, with that of its kind. */
const longest = 12;

/** The lines of a title below its kind, down to the text, and the index of the line below them. */
export function subjectLines(
  lines: readonly SourceLine[],
  title: KindOfTitle,
  log: RepairLog,
): { readonly lines: readonly string[]; readonly end: number } {
  const page = { rule: ruleBelow(lines, title.from), gap: usualGap(lines) };
  const found: string[] = [];
  let end = title.from;
  for (; end < lines.length && end - title.at < longest; end += 1) {
    const { text, line } = lines[end]!;
    if (isOrnament(text)) {
      log.add('ornament', line);
      end += 1;
      break;
    }
    if (!belongs(lines, end, title, page)) break;
    found.push(text);
  }
  return { lines: found, end };
}

/** What the page tells of a title. */
interface TitlePage {
  /** Index of the rule below it. */
  readonly rule: number;
  /** Empty lines between two lines of running text. */
  readonly gap: number;
}

/** Whether a line below a title belongs to it. */
function belongs(
  lines: readonly SourceLine[],
  at: number,
  { kind, rest, from }: KindOfTitle,
  { rule, gap }: TitlePage,
): boolean {
  const [before, line] = [lines[at - 1]!, lines[at]!];
  if (opensPart(before.text, line.text) || (endsSentence(before.text) && !/;$/.test(before.text)))
    return false;
  const isFirst = at === from;
  const opens = opensText.test(line.text);
  const isSubject =
    isFirst &&
    (rest === '' ||
      (partOfKind.test(rest) && (at < rule || (line.text.length < 90 && !line.text.endsWith(':')))));
  if (!isSubject && (opens || callsUpon.test(line.text) || beginsText(lines, at))) return false;
  const isDay = readDayHead(lines, at, anyYear) !== undefined;
  const isWeek = kind === 'calendar' && weekLine.test(line.text) && !isDay;
  const isAboveRule = isWeek || (at < rule && !opens);
  if (!isSubject && !isAboveRule && standsApart(before, line, gap)) return false;
  if (isDay || line.cell || parseTableHead(line.text) || opensTableHead(line.text)) return false;
  if (!isFirst && weekLine.test(before.text) && !weekLine.test(line.text)) return false;
  const isPeriod = isFirst && planning.has(kind) && periodLine.test(line.text);
  if (isPeriod || isWeek) return true;
  if (isSubject) return rest !== '' || !opens || subjectGoesOn(lines, at);
  // A subject that says so in its own words, below a kind with its issuer behind it.
  const isNamed = isFirst && /^CỦA\s/u.test(rest) && /^Về việc\s/u.test(line.text);
  return isNamed || !changesLetters(before.text, line.text);
}

/** Whether a line opens a part of the text: a heading, a clause, an item. */
const opensPart = (before: string, text: string): boolean =>
  parseMarker(text) !== undefined || parseCapitalMark(text) || opensItem(before, text);

/** Whether empty lines part a line from the title above it. */
const standsApart = (before: SourceLine, line: SourceLine, usual: number): boolean =>
  line.gap > usual + 1 || (usual === 0 && line.gap > 0 && !goesOnTitle(before.text, line));

/** Whether a line is set in other letters than the title above: the issuer once more, in capitals, or the text. */
function changesLetters(before: string, text: string): boolean {
  if (isCapitals(text)) return !isCapitals(before);
  return isCapitals(before) && quotedCapital.test(text) && !whose.test(text);
}

const quotedCapital = new RegExp(String.raw`^["“‘(]*[${capitals}]`, 'u');

/** The line of a telegram that names who sends it: "THỦ TƯỚNG CHÍNH PHỦ điện:". */
const callsUpon = new RegExp(String.raw`^[${capitals}].*\s(?:điện|gửi)\s*:$`, 'u');

/** Words behind a kind that belong to its name, the subject below them: `CHƯƠNG TRÌNH PHỐI HỢP`, `BÁO CÁO TÓM TẮT`. */
const partOfKind =
  /^(?:PHỐI HỢP|CÔNG TÁC|LÀM VIỆC|HOẠT ĐỘNG|LIÊN (?:NGÀNH|TỊCH)|KẾT LUẬN|CHUYÊN ĐỀ|CÁ BIỆT|CHUNG|TÓM TẮT|NHANH|BỔ SUNG|ĐỘT XUẤT|ĐỊNH KỲ|CHÍNH TRỊ|CHI TIẾT|(?:SƠ|TỔNG) KẾT|(?:THẨM|GIÁM|KIỂM|KHẢO) (?:TRA|SÁT|ĐỊNH|ĐIỂM)|ĐÁNH GIÁ|(?:TIẾP THU, )?GIẢI TRÌNH|TIẾP THU)$/u;

const twoSmalls = new RegExp(String.raw`^[${smalls}]{2}`, 'u');

/** Whether a subject goes on below an empty line: its line ended with a comma, or the next begins small. */
const goesOnTitle = (before: string, { text, gap }: SourceLine): boolean =>
  gap === 1 && (isOpen(before) || twoSmalls.test(text) || inside.test(text)) && !/^[^,]*:$/.test(text);

/** Words with which no text and no name begins, only the rest of a subject. */
const inside = /^(?:CỦA|VÀ|GIAI ĐOẠN|NHIỆM KỲ)\s|^NĂM\s\d{4}$/u;

/** Whose a plan is, below a title in capitals: no text begins so. */
const whose = new RegExp(String.raw`^Của\s[${capitals}]`, 'u');

/** The days of a week below the title of its calendar. */
const weekLine = /^\(?\s*(?:Tuần\s|Từ ngày\s|Từ\s+\d)/iu;

/** The month, quarter or year of a plan below its title, however far apart: `Tháng 3 năm 2025`. */
const periodLine =
  /^\(?\s*(?:Tháng\s+\d{1,2}(?:\s+năm\s+|\s*[/-]\s*)|(?:Quý\s+[IV]+\s+)?[Nn]ăm\s+)\d{4}\s*\)?$/u;

/** Empty lines between two lines of running text: none, or one in a text that is spaced out. */
function usualGap(lines: readonly SourceLine[]): number {
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** "Thực hiện Nghị quyết …" may be a subject or the first line of a text: a subject is followed by a rule or a gap. */
function subjectGoesOn(lines: readonly SourceLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 6);
  return next.some(({ text }) => isOrnament(text) || opensText.test(text));
}
