import { capitals, smalls } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { isIssuedWith } from '../head/attached.ts';
import { asksForNumber } from '../phrases/asks-for-figure.ts';
import { asksForMore, beginsSentence, endsSentence, goesOn, isCapitals, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { filledWidth, fullWidthOf, textWidth, type MeasuredLine } from '../text-width.ts';
import { startsWithMark } from './starting-mark.ts';

/** Whether a line stands at the left edge below one that is set in: it goes on with that one. */
export const isSecondLine = (before: SourceLine, line: SourceLine): boolean =>
  before.isSetIn === true && line.isSetIn === false;

/** Full width of the lines around one; the face may be condensed on one page and not on the next. */
function widthAround(lines: readonly MeasuredLine[], index: number): number {
  const near = lines.slice(Math.max(0, index - 12), index + 12);
  return fullWidthOf(near.length < 8 ? lines : near);
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
  before.endsWith(',') &&
  /^Kính g[ửở]i\s*:\s*\S.*,$/iu.test(before) &&
  !parseBullet(text) &&
  !parseMarker(text);

/** Whether two lines are set in alike, far from the edge: a block of names below the words in front of them. */
const isBlock = (before: SourceLine, line: SourceLine): boolean => {
  const [above, own] = [before, line].map(({ raw }) => raw.search(/\S/));
  return above === own && above! >= 8;
};

/** A point of an act as another one changes it, in quotation marks: `"c. Chứng từ …`, `“d) Văn bản …`. */
const quotedPoint = new RegExp(String.raw`^["“][a-zđ][.)]\s+[${capitals}]`, 'u');

/** How much of the full width a line takes that broke because the next word had no room, by the estimate of its letters. */
const fullLine = 0.965;
/** … one that ends within a sentence: it is shorter only where it was ended on purpose. */
const fullWords = 0.86;
/** … one that begins with a number: a heading ends where its words do. */
const fullHeading = 0.92;

/** What the indent of a first line takes of the full width, about. */
const indent = 0.06;

const loudWords = new RegExp(String.raw`^[${capitals}]{2,}(?:\s[${capitals}]{2,}){2,}:?$`, 'u');

const loudLabel = new RegExp(String.raw`^[${capitals}][${capitals} ]+:$`, 'u');

/** How the paragraphs of a text are printed. */
export interface Layout {
  /** Whether each paragraph has a line of its own. */
  readonly isUnwrapped: boolean;
  /** Whether most lines stand apart. */
  readonly isSpaced: boolean;
  /** Whether a line begins a sentence as those do that open paragraphs. */
  readonly beginsAnew: (line: SourceLine) => boolean;
  /** Its lines as they are measured. */
  readonly measured: readonly MeasuredLine[];
}

/**
 * Whether a paragraph ends between a line and the one in front of it.
 *
 * @param beforeIsFirst whether the line in front opens its paragraph: then it is indented
 */
export function breaksBetween(
  lines: readonly SourceLine[],
  index: number,
  beforeIsFirst: boolean,
  layout: Layout,
): boolean {
  const before = lines[index - 1]!;
  const line = lines[index]!;
  if (line.opens !== undefined) return line.opens || loneHeading.test(line.text) || isIssuedWith(line.text);
  const told = breaksByWords(before, line, beforeIsFirst);
  if (told !== undefined) return told;
  // Where each paragraph has a line of its own, an empty line ends even one that closes with a comma.
  if (layout.isUnwrapped) {
    const isApart = layout.isSpaced && line.gap > 0 && /,$/.test(before.text) && !isBlock(before, line);
    return !asksForMore(before.text) || isApart;
  }
  return breaksByWidth(lines, index, beforeIsFirst, layout);
}

/** What the words at the end of a line and at the beginning of the next tell; `undefined` where they tell nothing. */
function breaksByWords(before: SourceLine, line: SourceLine, beforeIsFirst: boolean): boolean | undefined {
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
  if ((goesOn(line.text) || !beginsSentence(line.text)) && !quotedPoint.test(line.text)) return false;
  if (/^\d/.test(line.text) && asksForFigure(before.text)) return false;
  if (/^[-–]?\s*Căn cứ$/u.test(before.text)) return false;
  return undefined;
}

/** Whether a line breaks off in front of the figure of a day, a paper or a provision. */
const asksForFigure = (text: string): boolean =>
  asksForNumber.test(text) || /(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|năm|Điều|khoản|điểm)$/u.test(text);

/** Whether a line broke where the first word of the next would have fitted. */
function breaksByWidth(
  lines: readonly SourceLine[],
  index: number,
  beforeIsFirst: boolean,
  { beginsAnew, measured }: Layout,
): boolean {
  const before = lines[index - 1]!;
  const line = lines[index]!;
  const after = lines[index + 1];
  const ended = endsSentence(before.text);
  const isTail = asksForMore(before.text);
  const full = widthAround(measured, index);
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
    return (
      !/,$/.test(before.text) &&
      (filled < (isMarked ? fullHeading : fullWords) || (isMarked && beginsAnew(line)))
    );
  if (filled < fullLine || (isMarked && /:$/.test(before.text))) return true;
  if (!after || startsWithMark(line.text, after.text) || !/[.:!?…]["”’)]*$/u.test(before.text)) return false;
  if (!goesOn(after.text) && endsSentence(line.text)) return false;
  // Its own first line breaks early; a blank that extraction left in front of it says the same.
  const early = filledWidth(line.text, after.text) / full;
  const setIn = line.gap > 0 && /^\s/.test(line.raw) && !/^\s/.test(before.raw);
  return early < (setIn ? 1 : fullLine) && textWidth(line.text) < full * 0.97;
}
