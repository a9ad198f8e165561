import { capitals, smalls } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { isIssuedWith } from '../head/attached.ts';
import { endsBasis, goesOnBasis } from './basis-lines.ts';
import {
  beginsSentence,
  asksForMore,
  endsSentence,
  goesOn,
  isCapitals,
  isOrnament,
  joinLines,
  parseBullet,
} from '../signs.ts';
import { endsAtGap, hasGapsBetweenParagraphs, hasWholeParagraphs } from './paragraph-gaps.ts';
import { sentenceOpenings } from './sentence-openings.ts';
import type { SourceLine } from '../source-line.ts';
import { isLoneMark, startsWithMark } from './starting-mark.ts';
import { filledWidth, fullWidth, textWidth } from '../text-width.ts';

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
  const isUnwrapped = hasWholeParagraphs(lines);
  const isSpaced = lines.filter(({ gap }) => gap > 0).length > lines.length / 2;
  const isParted = hasGapsBetweenParagraphs(lines);
  const beginsAnew = sentenceOpenings(lines);
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
        breaksBetween(lines, index, open.length === 1, { isUnwrapped, isSpaced }, beginsAnew);
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

/** Whether a line stands at the left edge below one that is set in: it goes on with that one. */
const isSecondLine = (before: SourceLine, line: SourceLine): boolean =>
  before.isSetIn === true && line.isSetIn === false;

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

/** Full width of the lines around one; the face may be condensed on one page and not on the next. */
function widthAround(lines: readonly SourceLine[], index: number): number {
  const near = lines.slice(Math.max(0, index - 12), index + 12).map(({ text }) => text);
  return fullWidth(near.length < 8 ? lines.map(({ text }) => text) : near);
}

/** The number of a chapter alone on its line opens a paragraph even where a reader saw it set like the line above. */
const loneHeading = /^(?:Phần|Chương|Mục|Tiểu mục|Phụ lục)\s+(?:[IVXLC]+|\d+)\.?$/iu;

/** A sentence that a number in brackets counts: `(2) Đẩy mạnh …`. */
const counted = new RegExp(String.raw`^\(\d{1,2}\)\s+[${capitals}]`, 'u');

/** What an invitation or minutes say one below the other: `Thời gian: 14 giờ 00 …`. */
const labelled = new RegExp(
  String.raw`^(?:Thời gian|Địa điểm|Thành phần|Chủ trì|Chủ tọa|Chủ toạ|Thư ký|Nội dung|Hình thức)(?:\s[${smalls}]+){0,4}\s?:\s`,
  'u',
);

/** Whether a line names more of those whom a letter is for, set in below the words in front of them. */
const goesOnToAddress = (before: string, text: string): boolean =>
  /^Kính g[ửở]i\s*:\s*\S.*,$/iu.test(before) && !parseBullet(text) && !parseMarker(text);

/** Whether two lines are set in alike, far from the edge: a block of names below the words in front of them. */
const isBlock = (before: SourceLine, line: SourceLine): boolean => {
  const [above, own] = [before, line].map(({ raw }) => raw.search(/\S/));
  return above === own && above! >= 8;
};

/** What the indent of a first line takes of the full width, about. */
const indent = 0.06;

const loudWords = new RegExp(String.raw`^[${capitals}]{2,}(?:\s[${capitals}]{2,}){2,}:?$`, 'u');

const loudLabel = new RegExp(String.raw`^[${capitals}][${capitals} ]+:$`, 'u');

/**
 * Whether a paragraph ends between a line and the one in front of it.
 *
 * @param beforeIsFirst whether the line in front opens its paragraph: then it is indented
 * @param layout whether each paragraph has a line of its own, and whether most lines stand apart
 */
function breaksBetween(
  lines: readonly SourceLine[],
  index: number,
  beforeIsFirst: boolean,
  { isUnwrapped, isSpaced }: { readonly isUnwrapped: boolean; readonly isSpaced: boolean },
  beginsAnew: (line: SourceLine) => boolean,
): boolean {
  const before = lines[index - 1]!;
  const line = lines[index]!;
  const after = lines[index + 1];
  if (line.opens !== undefined) return line.opens || loneHeading.test(line.text) || isIssuedWith(line.text);
  const ended = endsSentence(before.text);
  if (goesOnToAddress(before.text, line.text)) return false;
  if (line.isSetIn && before.isSetIn !== undefined && beginsSentence(line.text)) return true;
  if (isIssuedWith(line.text) || (beforeIsFirst && isIssuedWith(before.text) && /\)$/.test(before.text)))
    return true;
  if (startsWithMark(before.text, line.text)) return true;
  if ((loneHeading.test(line.text) && /\)$/.test(before.text)) || line.text === 'PHỤ LỤC') return true;
  if (ended && (counted.test(line.text) || labelled.test(line.text) || line.text.startsWith('Trên đây là ')))
    return true;
  // "QUYẾT ĐỊNH:" below the legal bases.
  if (loudLabel.test(line.text) && !isCapitals(before.text)) return true;
  if (/^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|QUY ĐỊNH|CHỈ THỊ)$/u.test(line.text)) return true;
  if (/[,;.]$/.test(before.text) && loudWords.test(line.text)) return true;
  if (/[.,;]$/.test(before.text) && /^Chiểu\s/u.test(line.text)) return true;
  if ((/;$/.test(before.text) || isCapitals(before.text)) && /^(Căn cứ|Xét|Theo đề nghị)\s/u.test(line.text))
    return true;
  if (goesOn(line.text) || !beginsSentence(line.text)) return false;
  if (/(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|năm|số|Điều|khoản|điểm)$/u.test(before.text) && /^\d/.test(line.text))
    return false;
  const isTail = asksForMore(before.text);
  if (/^[-–]?\s*Căn cứ$/u.test(before.text)) return false;
  // Where each paragraph has a line of its own, an empty line ends even one that closes with a comma.
  if (isUnwrapped)
    return !isTail || (isSpaced && line.gap > 0 && /,$/.test(before.text) && !isBlock(before, line));

  const full = widthAround(lines, index);
  // A line at the left edge below a full one, where first lines are set in; in front of the second one a line may be left empty.
  if (
    line.isSetIn === false &&
    before.isSetIn !== undefined &&
    (line.gap === 0 || isSecondLine(before, line))
  )
    if (filledWidth(before.text, line.text) > full * 0.9) return false;
  const filled = filledWidth(before.text, line.text) / full + (beforeIsFirst ? indent : 0);
  // "b) Ra ngoài nước và từ ngoài nước về" is a heading: such a word may be its last.
  const isMarked = beforeIsFirst && parseMarker(before.text) !== undefined;
  if (isTail && !(isMarked && filled < 0.6 && /(?:về|được)$/u.test(before.text))) return false;
  // A heading in capitals goes on in capitals.
  if (isMarked && isCapitals(before.text) && !isCapitals(line.text)) return true;
  if (isCapitals(line.text) !== isCapitals(before.text) && filled < 0.97 && line.text.length > 8) return true;
  // A heading is shorter than a line that broke where it was full.
  if (!ended)
    return !/,$/.test(before.text) && (filled < (isMarked ? 0.92 : 0.86) || (isMarked && beginsAnew(line)));
  if (filled < 0.965 || (isMarked && /:$/.test(before.text))) return true;
  if (!after || startsWithMark(line.text, after.text) || !/[.:!?…]["”’)]*$/u.test(before.text)) return false;
  if (!goesOn(after.text) && endsSentence(line.text)) return false;
  // Its own first line breaks early; a blank that extraction left in front of it says the same.
  const early = filledWidth(line.text, after.text) / full;
  const setIn = line.gap > 0 && /^\s/.test(line.raw) && !/^\s/.test(before.raw);
  return early < (setIn ? 1 : 0.965) && textWidth(line.text) < full * 0.97;
}
