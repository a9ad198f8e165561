import { stripMarks } from '../../../domain/fold.ts';
import { capitals, opensCapital, opensSmall } from '../../../domain/letters.ts';
import { mayBeginHead } from '../../grid/column-kind.ts';
import { parsePeriod } from '../../phrases/period.ts';
import type { SourceLine } from '../../source-line.ts';
import { columnNumbersBelow } from './column-numbers.ts';
import { isOverOrgans, settleLabels, type FlatLabel } from './head-storeys.ts';
import { joinTimes } from './head-times.ts';
import { longestLabel, readWays, type HeadWay } from './head-ways.ts';
import { cutNumberLabel, wholeWord, wordsOf } from './head-words.ts';
import { hasLeaders } from '../calendar/leader-rows.ts';

/** Labels of columns that stand one below the other, or side by side on lines that run on. */
export interface FlatHead {
  readonly labels: readonly FlatLabel[];
  /** How many lines it takes. */
  readonly length: number;
}

/** On how many lines a head stands at most. */
const longestHead = 24;

/**
 * Read the head of a table whose cells stand one below the other, with the numbers of its columns where it has some: they tell
 * where its labels end.
 */
export function readFlatHead(all: readonly SourceLine[], from: number): FlatHead | undefined {
  if (!mayBegin(all, from)) return undefined;
  const numbers = columnNumbersBelow(all, from, longestHead);
  const head = numbers && readLabels(all.slice(from, numbers.from), true);
  if (head && head.length === numbers.from - from)
    // Without brackets they may be months to tick.
    if (numbers.isBracketed || head.labels.length === numbers.count)
      return { ...head, length: numbers.to - from };
  const read = readLabels(all.slice(from, from + longestHead + 1), false);
  return read && withOrganLine(read, all[from + read.length]?.text ?? '');
}

/** A head with the organs below its last label, on a line of their own: `Cấp cho ý kiến` over `BCH BTV`. */
function withOrganLine({ labels, length }: FlatHead, below: string): FlatHead {
  const last = labels.at(-1)!;
  return isOverOrgans.test(last.text) && organsAlone.test(below)
    ? { labels: labels.with(-1, { column: 'other', text: `${last.text} ${below}` }), length: length + 1 }
    : { labels, length };
}

const organsAlone = /^(?:UBND|HĐND|BTV|BCH|BTT|TTHĐND|TT)(?: (?:UBND|HĐND|BTV|BCH|BTT|TTHĐND|TT))+$/u;

/** Whether the first words of a line may be those of a head. */
function mayBegin(lines: readonly SourceLine[], at: number): boolean {
  const first = lines[at]!;
  // Most lines that begin with a word of labels are in the middle of a sentence, or begin one.
  if (first.cell || first.text.length > 110 || !opensCapital(first.text)) return false;
  return mayBeginHead.test(stripMarks(openingOf(lines, at).slice(0, 16))) && !isSentence(first.text);
}

const opensAnother = new RegExp(String.raw`.[${capitals}\d]`, 'u');

/** Whether a line has more words than a label and nothing with which a second one, or a time, may begin. */
const isSentence = (text: string): boolean =>
  text.split(' ').length > longestLabel && !opensAnother.test(text);

/** The first words of a head, those whole that a narrow column cuts. */
function openingOf(lines: readonly SourceLine[], at: number): string {
  const cut = cutNumberLabel(lines, at);
  return cut ? `${cut.text} ${cut.rest}` : wholeWord(lines[at]!.text, lines[at + 1]?.text);
}

/**
 * Read labels from the first line on. Where lines break says little: a label may take several lines, a line hold several labels,
 * or the end of one and the beginning of the next (`Nội dung Thời`, `gian Cơ quan tham`, `mưu`). What counts is that all words
 * together are labels, each with a capital in front, as many as can be known.
 *
 * @param areAll whether nothing but labels stands on the lines
 */
function readLabels(all: readonly SourceLine[], areAll: boolean): FlatHead | undefined {
  const at = 0;
  const cut = cutNumberLabel(all, at);
  const lines = joinTimes(all);
  const end = areAll ? lines.length : endOfHead(lines, at);
  const isClosed = cut !== undefined || /^(?:S?TT|Số TT)(?=\s|$)/iu.test(openingOf(all, at));
  const firstRow = areAll ? end : isClosed ? rowBelow(lines, at, end) : undefined;
  const until = firstRow ?? end;
  const words = wordsOf(lines, at, until, cut);
  const ways = readWays(words, firstRow !== undefined);
  const ends = words.flatMap(({ isLast, line }, index) => (isLast ? [{ way: ways[index + 1], line }] : []));
  const whole =
    firstRow === undefined ? undefined : ends.find(({ line, way }) => way && line === firstRow - 1);
  const likely =
    whole ??
    ends.reduce<{ way: HeadWay | undefined; line: number } | undefined>(
      (known, one) => (one.way && (!known?.way || one.way.score >= known.way.score) ? one : known),
      undefined,
    );
  // What goes on in small letters belongs to the last label: `Thời gian` with `trình` below it.
  const below = likely && ends.find(({ line, way }) => way && line === likely.line + 1);
  const goesOn = (text: string) =>
    opensSmall(text) || (endsLabel.test(text) && below?.way?.labels.length === likely?.way?.labels.length);
  const best = below && goesOn(lines[below.line]!.text) ? below : (endInSmall(lines, ends, likely) ?? likely);
  if (!best?.way) return undefined;
  const labels = settleLabels(best.way.labels);
  return labels.length > 1 && (labels.some(({ column }) => column === 'text') || hasLeaders(labels))
    ? { labels, length: best.line + 1 - at }
    : undefined;
}

/** A line of a head, and how its labels are read up to there. */
interface HeadEnd {
  readonly way: HeadWay | undefined;
  readonly line: number;
}

/** The end of a head whose last label goes on below on several lines in small letters: `Thời gian`, `và địa`, `điểm`. */
function endInSmall(
  lines: readonly SourceLine[],
  ends: readonly HeadEnd[],
  likely: HeadEnd | undefined,
): HeadEnd | undefined {
  const count = likely?.way?.labels.length;
  if (!likely || count === undefined) return undefined;
  let at = likely.line + 1;
  while (at < lines.length && at <= likely.line + 3 && opensSmall(lines[at]!.text)) at += 1;
  return ends.findLast(({ line, way }) => line > likely.line && line < at && way?.labels.length === count);
}

/** The end of a label in capitals: `ĐỊA ĐIỂM` with `HỌP` below it, `THÀNH PHẦN` with `THAM DỰ`. */
const endsLabel =
  /^(?:HỌP|DỰ(?: HỌP)?|THAM (?:DỰ|GIA)|CÙNG DỰ|LÀM VIỆC|CÔNG (?:TÁC|VIỆC)|(?:CHỦ )?TRÌ|TRÌNH|(?:CHUẨN )?BỊ|(?:NỘI )?DUNG|TỔ CHỨC)$/u;

/** Where the lines of a head end at the latest: at one that is too long for labels, or a cell that is none. */
function endOfHead(lines: readonly SourceLine[], at: number): number {
  const until = Math.min(lines.length, at + longestHead);
  let end = at;
  while (end < until && !lines[end]!.cell && lines[end]!.text.length <= 110) end += 1;
  const below = lines
    .slice(at + 1, end)
    .findIndex(
      ({ text }, index) =>
        opensCell.test(text) ||
        isMonthOnTwoLines(lines, at + 1 + index) ||
        isDayOnTwoLines(lines, at + 1 + index),
    );
  return below < 0 ? end : at + 1 + below;
}

/** A month of the first row on two lines, which no label is: `Tháng` over `1`. */
export const isMonthOnTwoLines = (lines: readonly SourceLine[], at: number): boolean =>
  /^(?:Tháng|Quý)$/u.test(lines[at]!.text) && /^(?:\d|[IVX]+(?:\s|$))/u.test(lines[at + 1]?.text ?? '');

/** A weekday of the first row on two lines: `Thứ` over `Hai`. */
const isDayOnTwoLines = (lines: readonly SourceLine[], at: number): boolean =>
  /^Thứ$/u.test(lines[at]!.text) && /^(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Bẩy|[2-7])$/iu.test(lines[at + 1]?.text ?? '');

const opensCell =
  /^(?:\d|Tháng \d|Quý [IV\d]|\(?(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật|T[2-7])(?![A-Za-zÀ-ỹ]))|^(?:(?:Buổi )?(?:Sáng|Chiều|Tối)|Cả ngày)\s*(?:$|[:\d])/iu;

const opensRow = new RegExp(
  String.raw`^(?:0?1|I|A)[.)/]?$|^(?:I|A)(?:[.)]|\s?[-–])?\s+[${capitals}]|^1[.)/]?\s+[${capitals}“"(]`,
  'u',
);

/** Where the first row begins below a column of numbers; the labels end there, those nobody knows too. */
function rowBelow(lines: readonly SourceLine[], at: number, end: number): number | undefined {
  const row = lines
    .slice(at, end + 1)
    .findIndex(
      ({ text }) => opensRow.test(text) || parsePeriod(text.replace(/^[*+•-]\s*/u, ''), '2000') !== undefined,
    );
  return row > 0 ? at + row : undefined;
}
