import { endsBasis, goesOnBasis } from './basis-lines.ts';
import { isOrnament, joinLines, parseBullet } from '../signs.ts';
import { breaksBetween, isSecondLine, type Layout } from './paragraph-breaks.ts';
import { endsAtGap, hasGapsBetweenParagraphs, hasWholeParagraphs } from './paragraph-gaps.ts';
import { sentenceOpenings } from './sentence-openings.ts';
import type { SourceLine } from '../source-line.ts';
import { measureLine } from '../text-width.ts';
import { isLoneMark } from './starting-mark.ts';

/** Lines that make one paragraph. */
export interface Passage {
  readonly text: string;
  /** First and last line of the source. */
  readonly from: number;
  readonly to: number;
  readonly page: number;
  /** How many printed lines it took. */
  readonly length: number;
}

/**
 * Join printed lines to paragraphs.
 *
 * A line ends its paragraph when the next word would still have fitted on it. Where a full line ends a sentence,
 * the next one opens a paragraph when it breaks early itself: its own beginning is indented.
 */
export function joinParagraphs(printed: readonly SourceLine[]): Passage[] {
  const lines = printed.flatMap(partAddress);
  const passages: Passage[] = [];
  const measured = lines.map(({ text }) => measureLine(text));
  const layout: Layout = {
    measured,
    isUnwrapped: hasWholeParagraphs(lines, measured),
    isSpaced: lines.filter(({ gap }) => gap > 0).length > lines.length / 2,
    beginsAnew: sentenceOpenings(lines),
  };
  const isParted = hasGapsBetweenParagraphs(lines);
  let open: SourceLine[] = [];
  const close = () => {
    if (open.length > 0) passages.push(passageOf(open));
    open = [];
  };
  lines.forEach((line, index) => {
    if (isRule(line)) {
      close();
      return;
    }
    if (
      open.length > 0 &&
      !isOpenBracket(open, line) &&
      !isLoneMark(open, line) &&
      !goesOnInName(open, line)
    ) {
      const breaks =
        (isParted && !isSecondLine(lines[index - 1]!, line) && endsAtGap(lines[index - 1]!, line)) ||
        breaksBetween(lines, index, open.length === 1, layout);
      if (endsBasis(open, lines, index) || (breaks && !goesOnBasis(open, lines, index))) close();
    }
    open.push(line);
  });
  close();
  return passages;
}

/** `Kính gửi:` beside the first of a list is a line of its own. */
function partAddress(line: SourceLine): SourceLine[] {
  const label = /^Kính gửi\s*:(?=\s+[-–]\s)/u.exec(line.text)?.[0];
  if (!label || line.cell) return [line];
  const first = line.text.slice(label.length).trim();
  return [
    { ...line, text: label, raw: label },
    { ...line, text: first, raw: first, gap: 0, bareGap: 0, opens: true },
  ];
}

/** Whether a line is a rule of signs between paragraphs, and no words. */
export const isRule = ({ text, cell }: SourceLine): boolean =>
  !cell && isOrnament(text) && (text.length > 2 || /^[|*]$/.test(text));

/** The office of a committee whose name stands on the next line: `Ban Nội chính`, `Tỉnh ủy`. */
const office =
  /(?:Ban (?:Nội chính|Tổ chức|Tuyên giáo|Dân vận|Tuyên giáo và Dân vận|Kinh tế|Thường vụ|Chấp hành)|Ủy ban Kiểm tra|Văn phòng|Thường trực|Bí thư)$/u;
const committee = /^(?:Tỉnh|Thành|Thị|Huyện|Quận|Đảng) ủy(?![A-Za-zÀ-ỹ])|^Trung ương(?![A-Za-zÀ-ỹ])/u;

/** Whether a line goes on with the name of a body that the line above begins. */
const goesOnInName = (open: readonly SourceLine[], { text, opens }: SourceLine): boolean =>
  opens === undefined && committee.test(text) && office.test(open.at(-1)!.text);

/** Whether a line goes on within a bracket that a line or two above opened, and closes it. */
function isOpenBracket(open: readonly SourceLine[], { text, opens }: SourceLine): boolean {
  if (open.length > 5 || !open.some((above) => above.text.includes('('))) return false;
  // A dash opens an entry there, but not one that closes the bracket.
  const bullet = parseBullet(text);
  const closes = bullet?.sign === '-' && /^[^()]*\)[.;,]?$/u.test(text);
  if (!closes && (opens !== undefined || bullet)) return false;
  const above = open.map((line) => line.text).join(' ');
  const inside = above.slice(above.lastIndexOf('('));
  return inside.startsWith('(') && !inside.includes(')') && inside.length < 160 && !/[.!?…]$/u.test(above);
}

function passageOf(lines: readonly SourceLine[]): Passage {
  const first = lines[0]!;
  const text = joinLines(lines.map((line) => line.text));
  return { text, from: first.line, to: lines.at(-1)!.line, page: first.page, length: lines.length };
}
