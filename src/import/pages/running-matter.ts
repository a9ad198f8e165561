import { capitals } from '../../domain/letters.ts';
import type { RepairLog } from '../repair-log.ts';
import { endsSentence, goesOn, isCapitals } from '../signs.ts';
import { asksForDate, asksForNumber, asksForRoom } from '../phrases/asks-for-figure.ts';
import { parseRomanPage } from './roman-page.ts';
import { findRunningHeads } from './running-heads.ts';
import { findStamps, holdsAddress, isFilePath, withoutSeal } from '../closing/stamps.ts';
import type { SourceLine } from '../source-line.ts';

/** A line in capitals of its own: CHÚC MỪNG NĂM MỚI, MỪNG ĐẢNG MỪNG XUÂN GIÁP THÌN, CUNG CHÚC TÂN XUÂN. */
const greeting = new RegExp(
  String.raw`^(?:(?:CUNG )?CHÚC|(?:CHÀO )?MỪNG)\s+(?:MỪNG )?(?:NĂM MỚI|TÂN XUÂN|XUÂN|ĐẢNG[ ,-]+MỪNG XUÂN)(?:\s+[${capitals}]+){0,3}(?:\s+\d{4})?!?$`,
  'u',
);
const gazette = /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số/u;
/** A page number, also with what may stand around it: `- 2 -`, `Trang 2`, `Trang 2/5`. */
const pageNumber = /^(?:[-–]\s?(\d{1,3})\s?[-–]|Trang\s+(\d{1,3})(?:\s*\/\s*\d{1,3})?|(\d{1,4}))$/u;

/** Whether a line is the number of a page. */
export const isPageNumber = (text: string): boolean => pageNumber.test(text);

const closing = /^(?:Nơi nhận|T\/M|TM\.|K\/T|KT\.|T\/L|TL\.)/u;

/** Whether a line asks for the figure below it. */
const asks = (text: string): boolean =>
  [asksForDate, asksForNumber, asksForRoom, /(?:đợt|lần|tổ|khóa|kỳ|lớp|phòng|nhóm|cấp|khu)$/iu].some((one) =>
    one.test(text),
  );

/** A page holds more lines than this; numbers that stand closer are those of rows. */
const fewestLines = 10;

/** Whether the number before or after that of a line stands so close that both are the numbers of rows. */
function isAmongOthers(lines: readonly SourceLine[], index: number): boolean {
  const number = Number(lines[index]!.text);
  const near = lines.slice(Math.max(0, index - fewestLines), index + fewestLines + 1);
  return near.some(
    ({ text, page }) =>
      page === lines[index]!.page && /^\d{1,3}$/.test(text) && Math.abs(Number(text) - number) === 1,
  );
}

/**
 * Leave out what belongs to pages and not to the text: page numbers, heads of the gazette, seasonal
 * greetings, stamps of digital signatures.
 *
 * @param inTable whether the line with this index lies in a table, where a number alone may be a month or a day
 */
export function dropRunningMatter(
  printed: readonly SourceLine[],
  inTable: (index: number) => boolean,
  log: RepairLog,
): SourceLine[] {
  const lines = printed.map((line) => {
    const text = withoutSeal(line.text);
    if (text === line.text || text === '') return line;
    log.add('stamp of a digital signature', line.line);
    return { ...line, text, raw: withoutSeal(line.raw) };
  });
  const heads = findRunningHeads(lines);
  const stamps = findStamps(lines.map(({ text }) => text));
  let expected = 2;
  return lines.filter((line, index) => {
    const { text } = line;
    if (stamps.has(index))
      return dropped(holdsAddress(text) ? 'address in a digital signature' : 'stamp of a digital signature');
    if (heads.has(index)) return dropped('running head');
    if (greeting.test(text)) return dropped('seasonal greeting');
    if (isFilePath(text)) return dropped('path of a file');
    if (gazette.test(text)) return dropped('head of the gazette');
    // A number in a cell is a day, a month or the number of a row.
    const printed = pageNumber.exec(text);
    const alone = printed?.[3] === undefined ? parseRomanPage(text) : Number(printed[3]);
    if (line.cell || (!printed && alone === undefined)) return true;
    if (alone === undefined && !inTable(index)) return dropped('page number');

    const before = lines[index - 1];
    const after = lines[index + 1];
    const number = alone ?? Number.NaN;
    const byGazette = (before && gazette.test(before.text)) || (after && gazette.test(after.text));
    const isTop = before !== undefined && line.page > before.page;
    const afterBreak = isTop || line.bareGap >= 3 || (after && after.page > line.page && line.page > 1);
    // "vi" and "xi" are also words that a narrow column broke off.
    const isLast = after === undefined && (line.page > 1 || expected > 2);
    const isAboveBreak = !inTable(index) && after !== undefined && after.bareGap >= 4 && number === expected;
    if (!printed && !afterBreak && !isLast && !isAboveBreak) return true;
    const splitsSentence = before && after && !endsSentence(before.text) && goesOn(after.text);
    // The last line of a page whose table ends with it.
    const isAboveClosing = after !== undefined && closing.test(after.text) && line.page + 1 >= number;
    // Above a letterhead stands nothing else.
    const isAboveTitle = index === 0 && after !== undefined && isCapitals(after.text);
    const isFirst =
      number === 1 && expected === 2 && (/^\s{20,}/.test(line.raw) || line.bareGap >= 3 || isAboveTitle);
    // In a table a number that is not about that of its page is the number of a row.
    const reach = inTable(index) ? Math.max(1, line.page + 1 - expected) : 30;
    const inOrder = number >= expected && number <= expected + reach;
    // The number of the page on which a table ends, unless its last words ask for one.
    const endsTable =
      inTable(index) && before && after && !inTable(index + 1) && number === expected && !asks(before.text);
    if (
      byGazette ||
      (isFirst && !inTable(index)) ||
      endsTable ||
      ((afterBreak || isLast || isAboveBreak || isAboveClosing) && inOrder) ||
      (!inTable(index) &&
        ((splitsSentence && inOrder) || (number === expected && !isAmongOthers(lines, index))))
    ) {
      expected = number + 1;
      return dropped('page number');
    }
    return true;

    function dropped(what: string): false {
      log.add(what, line.line);
      return false;
    }
  });
}
