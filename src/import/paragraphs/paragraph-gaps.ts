import { asksForNumber } from '../phrases/asks-for-figure.ts';
import { asksForMore, beginsSentence, endsSentence, goesOn, isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { startsWithMark } from './starting-mark.ts';
import type { MeasuredLine } from '../text-width.ts';

/** No page is so wide, in ems, that a printed line fills it: such a line is a paragraph. */
const widestLine = 62;

/** How many long lines say that no paragraph goes on below its line, where all of them end sentences. */
const enough = 4;

/**
 * Whether a text has each of its paragraphs on one line, as web pages and word processors save it: some are longer than any
 * page is wide, or all long ones end sentences, and no line goes on with the one above it.
 */
export function hasWholeParagraphs(lines: readonly SourceLine[], measured: readonly MeasuredLine[]): boolean {
  const long = measured.filter(({ width }) => width > 25);
  if (long.length > 0 && long.filter(({ width }) => width > widestLine).length >= long.length * 0.1)
    return true;
  if (long.length < enough || lines.some((line) => goesOn(line.text) && !isMarked(line))) return false;
  const sentences = lines.filter(({ text }, at) => measured[at]!.width > 25 && !isCapitals(text));
  return sentences.length >= enough && sentences.every(({ text }) => endsSentence(text));
}

/** In a text of fewer lines than so many one that goes on says enough. */
const short = 20;

/**
 * Whether empty lines part the paragraphs of a text: below each a sentence or a mark begins, and wrapped lines have none;
 * or each line stands apart, and none goes on with the one above it, as web pages print paragraphs.
 */
export function hasGapsBetweenParagraphs(lines: readonly SourceLine[]): boolean {
  const [apart, close] = [lines.filter(({ gap }) => gap > 0), lines.filter(({ gap }) => gap === 0)];
  const begins = apart.filter(opensAnew);
  const eachIsApart = lines.slice(1).every((line) => line.gap > 0 || isMarked(line));
  if (eachIsApart && apart.length > 5 && begins.length === apart.length) return true;
  return (
    apart.length > 3 &&
    begins.length >= apart.length * 0.9 &&
    close.filter(({ text }) => goesOn(text)).length >=
      Math.max(lines.length < short ? 1 : 2, close.length * 0.3)
  );
}

const isMarked = ({ text }: SourceLine): boolean => startsWithMark('', text);

const opensAnew = (line: SourceLine): boolean => beginsSentence(line.text) || isMarked(line);

/** Whether a paragraph ends at an empty line; at the end of a page it may go on behind it. */
export const endsAtGap = (before: SourceLine, { text, gap, page, opens }: SourceLine): boolean =>
  opens === undefined &&
  gap > 0 &&
  gap < 4 &&
  page === before.page &&
  beginsSentence(text) &&
  !/(?<![A-Za-zÀ-ỹ])ngày$/iu.test(before.text) &&
  !asksForNumber.test(before.text) &&
  !asksForMore(before.text);
