import { parseMarker } from '../markdown/marker.ts';
import { isIssuedWith } from './attached.ts';
import { parseCapitalMark } from './capital-mark.ts';
import {
  beginsSentence,
  endsSentence,
  goesOn,
  isCapitals,
  isOrnament,
  joinLines,
  parseBullet,
} from './signs.ts';
import type { SourceLine } from './source-line.ts';
import { filledWidth, fullWidth, textWidth } from './text-width.ts';

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
export function joinParagraphs(lines: readonly SourceLine[]): Passage[] {
  const passages: Passage[] = [];
  const isUnwrapped = hasWholeParagraphs(lines);
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
    if (open.length > 0 && !isOpenBracket(open, line) && !isLoneMark(open, line)) {
      const breaks =
        (isParted && endsAtGap(lines[index - 1]!, line)) ||
        breaksBetween(lines, index, open.length === 1, isUnwrapped);
      if (endsBasis(open, lines, index) || (breaks && !goesOnBasis(open, lines, index))) close();
    }
    open.push(line);
  });
  close();
  return passages;
}

/** Whether a line is a rule of signs between paragraphs, and no words. */
export const isRule = ({ text, cell }: SourceLine): boolean =>
  !cell && isOrnament(text) && (text.length > 2 || /^[|*]$/.test(text));

/** No page is so wide, in ems, that a printed line fills it: such a line is a paragraph. */
const widestLine = 62;

/** Whether a text has each of its paragraphs on one line, as web pages and word processors save it. */
function hasWholeParagraphs(lines: readonly SourceLine[]): boolean {
  const long = lines.map(({ text }) => textWidth(text)).filter((width) => width > 25);
  return long.length > 0 && long.filter((width) => width > widestLine).length >= long.length * 0.1;
}

/** Whether empty lines part the paragraphs of a text: below each a sentence or a mark begins, and wrapped lines have none. */
function hasGapsBetweenParagraphs(lines: readonly SourceLine[]): boolean {
  const [apart, close] = [lines.filter(({ gap }) => gap > 0), lines.filter(({ gap }) => gap === 0)];
  const begins = apart.filter(({ text }) => beginsSentence(text) || startsWithMark('', text));
  return (
    apart.length > 3 &&
    begins.length >= apart.length * 0.9 &&
    close.filter(({ text }) => goesOn(text)).length >= Math.max(2, close.length * 0.3)
  );
}

/** Whether a paragraph ends at an empty line; at the end of a page it may go on behind it. */
const endsAtGap = (before: SourceLine, { text, gap, page, opens }: SourceLine): boolean =>
  opens === undefined &&
  gap > 0 &&
  gap < 4 &&
  page === before.page &&
  beginsSentence(text) &&
  !/(?:[-–/(,]|(?<!\p{L})(?:và|của|các|với|ngày|số))$/iu.test(before.text);

/** Whether a legal basis goes on although its line broke early: it has no mark at its end, and no text begins below. */
function goesOnBasis(open: readonly SourceLine[], lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index]!;
  const before = open.at(-1)!.text;
  if (line.opens !== undefined || line.gap > 0 || open.length > 4) return false;
  if (!isBasis(open) || /[;,.:]$/.test(before)) return false;
  const isBegin =
    startsWithMark(before, line.text) || /^(?:Căn cứ|Xét|Theo)\s/u.test(line.text) || isCapitals(line.text);
  const introduces = lines.slice(index, index + 4).some(({ text }) => /:$/.test(text));
  return !isBegin && !introduces && lines.slice(index, index + 5).some(({ text }) => /;$/.test(text));
}

/** A bullet, a number or the word of a heading that a page broke off from what it marks. */
const loneMark =
  /^(?:[-–+•●▪]|\d{1,2}(?:\.\d{1,2})*[.)-]|[a-zđ]\)|[IVX]+\.|(?:Chương|Điều|Mục|Phần|CHƯƠNG|ĐIỀU|MỤC|PHẦN))$/u;

/** Whether a mark stands alone above a line, and the line is what it marks. */
const isLoneMark = ([mark, ...more]: readonly SourceLine[], { text, opens }: SourceLine): boolean =>
  opens === undefined &&
  more.length === 0 &&
  loneMark.test(mark!.text) &&
  !loneMark.test(text) &&
  /^[\p{L}\d“"(]/u.test(text);

/** Whether a line goes on within a bracket that a line or two above opened, and closes it. */
function isOpenBracket(open: readonly SourceLine[], { text, opens }: SourceLine): boolean {
  if (opens !== undefined || open.length > 5 || parseBullet(text)) return false;
  const above = open.map((line) => line.text).join(' ');
  const inside = above.slice(above.lastIndexOf('('));
  return inside.startsWith('(') && !inside.includes(')') && inside.length < 160 && !endsSentence(above);
}

const isBasis = (open: readonly SourceLine[]): boolean =>
  /^[-–]?\s*(?:Căn cứ|Theo đề nghị|Xét)\s/u.test(joinLines(open.slice(0, 2).map(({ text }) => text)));

/**
 * Whether a legal basis ends above a line: they end with a semicolon, the last with a comma above the sentence that
 * says who decides ("… như sau:").
 */
function endsBasis(open: readonly SourceLine[], lines: readonly SourceLine[], index: number): boolean {
  const { text, opens } = lines[index]!;
  if (opens !== undefined || !isBasis(open)) return false;
  const before = open.at(-1)!.text;
  if (/;$/.test(before)) return beginsSentence(text);
  if (!/,$/.test(before) || !/^\p{Lu}/u.test(text)) return false;
  const below = lines.slice(index, index + 5).map((line) => line.text);
  const end = below.findIndex((line) => /[;.:]$/.test(line));
  return /(?:như sau|sau đây|các nội dung sau)\s*:$/u.test(joinLines(below.slice(0, end + 1)));
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

/** What the indent of a first line takes of the full width, about. */
const indent = 0.06;

/**
 * Whether a paragraph ends between a line and the one in front of it.
 *
 * @param beforeIsFirst whether the line in front opens its paragraph: then it is indented
 */
function breaksBetween(
  lines: readonly SourceLine[],
  index: number,
  beforeIsFirst: boolean,
  isUnwrapped: boolean,
): boolean {
  const before = lines[index - 1]!;
  const line = lines[index]!;
  const after = lines[index + 1];
  if (line.opens !== undefined) return line.opens;
  const ended = endsSentence(before.text);
  if (isIssuedWith(line.text)) return true;
  if (startsWithMark(before.text, line.text)) return true;
  // "QUYẾT ĐỊNH:" below the legal bases.
  if (/^\p{Lu}[\p{Lu} ]+:$/u.test(line.text) && !isCapitals(before.text)) return true;
  if (/^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|QUY ĐỊNH|CHỈ THỊ)$/u.test(line.text)) return true;
  if (/[,;.]$/.test(before.text) && /^\p{Lu}{2,}(?:\s\p{Lu}{2,}){2,}:?$/u.test(line.text)) return true;
  if ((/;$/.test(before.text) || isCapitals(before.text)) && /^(Căn cứ|Xét|Theo đề nghị)\s/u.test(line.text))
    return true;
  if (goesOn(line.text) || !beginsSentence(line.text)) return false;
  if (/(?<!\p{L})(?:ngày|tháng|năm|số|Điều|khoản|điểm)$/u.test(before.text) && /^\d/.test(line.text))
    return false;
  if (/(?:[-–/(,]|(?<!\p{L})(?:và|của|các|với|theo|về|cho|là|(?<!đạt )được))$/iu.test(before.text))
    return false;

  if (isUnwrapped) return true;

  const full = widthAround(lines, index);
  const filled = filledWidth(before.text, line.text) / full + (beforeIsFirst ? indent : 0);
  if (isCapitals(line.text) !== isCapitals(before.text) && filled < 0.97 && line.text.length > 8) return true;
  // A heading is shorter than a line that broke where it was full.
  const short = beforeIsFirst && parseMarker(before.text) ? 0.92 : 0.86;
  if (!ended) return filled < short && !/,$/.test(before.text);
  if (filled < 0.965) return true;
  if (!after || startsWithMark(line.text, after.text) || !/[.:!?…]["”’)]*$/u.test(before.text)) return false;
  if (!goesOn(after.text) && endsSentence(line.text)) return false;
  // Its own first line breaks early; a blank that extraction left in front of it says the same.
  const early = filledWidth(line.text, after.text) / full;
  const setIn = line.gap > 0 && /^\s/.test(line.raw) && !/^\s/.test(before.raw);
  return early < (setIn ? 1 : 0.965) && textWidth(line.text) < full * 0.97;
}

/** Whether a line opens a list item, heading or clause of its own. */
function startsWithMark(before: string, text: string): boolean {
  if (loneMark.test(text))
    return (
      endsSentence(before) ||
      isCapitals(before) ||
      (/^[-–+•●▪]$/.test(text) ? !/\d$/.test(before) : before === '')
    );
  const bullet = parseBullet(text);
  if (bullet) {
    const isTail =
      !endsSentence(before) &&
      /^[\p{Ll}\d]/u.test(bullet.rest) &&
      bullet.sign === '-' &&
      !/^\d+%/.test(bullet.rest);
    return !isTail || /:$/.test(before);
  }
  if (parseCapitalMark(text)) return true;
  const marker = parseMarker(text);
  if (!marker) return false;
  const rest = text.slice(marker.length);
  if (!/^[\p{Lu}“"(]/u.test(rest) && rest !== '') return false;
  if (marker.kind === 'named')
    return (
      /^(Điều|Chương|Phần|Mục|Tiểu mục|Phụ lục|PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|ĐIỀU)/u.test(text) &&
      (endsSentence(before) || /^[^\s]+ [^\s]+[.:]/.test(text) || isCapitals(text))
    );
  return true;
}
