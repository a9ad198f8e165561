import { asksForDate, asksForNumber, takesNumber } from '../phrases/asks-for-figure.ts';
import { endsSentence, goesOn, isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { parseRomanPage } from './roman-page.ts';
import { opensClosing } from '../phrases/closing-words.ts';

/** The head of a page of the gazette. */
export const isGazetteHead = (text: string): boolean => /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số/u.test(text);

/** A page number, also with what may stand around it: `- 2 -`, `Trang 2`, `Trang 2/5`. */
const pageNumber = /^(?:[-–]\s?(\d{1,3})\s?[-–]|Trang\s+(\d{1,3})(?:\s*\/\s*\d{1,3})?|(\d{1,4}))$/u;

/** Whether a line is the number of a page. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text);

/** Whether a line asks for the figure below it. */
const asks = (text: string): boolean =>
  [asksForDate, asksForNumber, takesNumber].some((one) => one.test(text));

/** A page holds more lines than this; numbers that stand closer are those of rows. */
const fewestLines = 10;

/**
 * Tells whether a line is the number of its page. Lines are asked about in their order: each number that is found tells which
 * one is expected next.
 *
 * @param inTable whether the line with this index lies in a table, where a number alone may be a month or a day
 */
export function createPageNumbers(
  lines: readonly SourceLine[],
  inTable: (index: number) => boolean,
): (index: number) => boolean {
  let expected = 2;
  return (index) => {
    const { text, cell } = lines[index]!;
    // A number in a cell is a day, a month or the number of a row.
    if (cell) return false;
    const printed = pageNumber.exec(text);
    const alone = printed?.[3] === undefined ? parseRomanPage(text) : Number(printed[3]);
    if (alone === undefined && (!printed || !inTable(index))) return printed !== null;
    const number = alone ?? Number.NaN;
    const isAtBreak = standsAtBreak(index, number);
    // "vi" and "xi" are also words that a narrow column broke off.
    if (!printed && !isAtBreak) return false;
    const isOne =
      isBesideGazette(index) ||
      isFirst(index, number) ||
      endsTable(index, number) ||
      countsOn(index, number, isAtBreak);
    if (isOne) expected = number + 1;
    return isOne;
  };

  /** Whether a line is the first or the last of a page, as far as breaks and gaps show that. */
  function standsAtBreak(index: number, number: number): boolean {
    const [before, line, after] = [lines[index - 1], lines[index]!, lines[index + 1]];
    if ((before && line.page > before.page) || line.bareGap >= 3) return true;
    if (!after) return line.page > 1 || expected > 2;
    if (after.page > line.page && line.page > 1) return true;
    return !inTable(index) && after.bareGap >= 4 && number === expected;
  }

  function isBesideGazette(index: number): boolean {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    return (before && isGazetteHead(before.text)) || (after && isGazetteHead(after.text)) || false;
  }

  /** Whether a line is the number of the first page. */
  function isFirst(index: number, number: number): boolean {
    if (number !== 1 || expected !== 2 || inTable(index)) return false;
    const { raw, bareGap } = lines[index]!;
    const after = lines[index + 1];
    // Above a letterhead stands nothing else.
    const isAboveTitle = index === 0 && after !== undefined && isCapitals(after.text);
    return /^\s{20,}/.test(raw) || bareGap >= 3 || isAboveTitle;
  }

  /** Whether a line is the number of the page on which a table ends, unless the last words of that ask for one. */
  function endsTable(index: number, number: number): boolean {
    const before = lines[index - 1];
    return (
      number === expected &&
      inTable(index) &&
      before !== undefined &&
      index + 1 < lines.length &&
      !inTable(index + 1) &&
      !asks(before.text)
    );
  }

  /** Whether a number is the next one, or near to that, and stands where one may. */
  function countsOn(index: number, number: number, isAtBreak: boolean): boolean {
    const [before, line, after] = [lines[index - 1], lines[index]!, lines[index + 1]];
    // In a table a number that is not about that of its page is the number of a row.
    const reach = inTable(index) ? Math.max(1, line.page + 1 - expected) : 30;
    const inOrder = number >= expected && number <= expected + reach;
    // The last line of a page whose table ends with it.
    const isAboveClosing = after !== undefined && opensClosing(after.text) && line.page + 1 >= number;
    if (inOrder && (isAtBreak || isAboveClosing)) return true;
    if (inTable(index)) return false;
    const splitsSentence = before && after && !endsSentence(before.text) && goesOn(after.text);
    return (splitsSentence && inOrder) || (number === expected && !isAmongOthers(lines, index));
  }
}

/** Whether the number before or after that of a line stands so close that both are the numbers of rows. */
function isAmongOthers(lines: readonly SourceLine[], index: number): boolean {
  const number = Number(lines[index]!.text);
  const near = lines.slice(Math.max(0, index - fewestLines), index + fewestLines + 1);
  return near.some(
    ({ text, page }) =>
      page === lines[index]!.page && /^\d{1,3}$/.test(text) && Math.abs(Number(text) - number) === 1,
  );
}
