import { parseMarker } from '../../markdown/marker.ts';
import { readDayHead } from '../calendar/calendar-days.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { parsePeriod } from '../phrases/period.ts';
import { isSectionTitle } from '../programme/section-rows.ts';
import { isCapitals } from '../signs.ts';
import { wordsIn } from './cell-line.ts';
import type { LineParter } from './line-parter.ts';
import type { HeadColumn } from './placed-head.ts';
import { lineText, phrasesOf, type PlacedLine, type PlacedWord } from './placed-line.ts';
import type { Piece } from './placed-piece.ts';

/** Whether a line says a quarter or a month below months that are bare numbers: it is no cell of their column. */
export const isOtherPeriod = (line: PlacedLine, pieces: readonly Piece[]): boolean => {
  if (!/^(?:quý|tháng)\s/iu.test(lineText(line))) return false;
  const last = pieces.findLast((piece) => piece.type === 'rows');
  const above = (last?.lines ?? []).map((row) => wordsIn(row, 0)).filter(Boolean);
  return (
    above.length > 0 &&
    above.every((text) => /^\d{1,2}$/.test(text)) &&
    line.words[0]!.x0 <= Math.min(...last!.lines.flatMap(({ cells }) => cells[0]![0]?.x0 ?? []))
  );
};

/** Whether the words of a line stand in a column in front of the text: a time is that of a row there, wherever it begins. */
export const leads = (cells: readonly (readonly PlacedWord[])[], columns: readonly HeadColumn[]): boolean =>
  cells.findIndex((words) => words.length > 0) < columns.findIndex(({ column }) => column === 'text');

/** A line that speaks for the rows below it although it fits into one column: a time, or a title with its mark. */
export function isTitleAlone(
  line: PlacedLine,
  cells: readonly (readonly PlacedWord[])[],
  columns: readonly HeadColumn[],
  isElsewhere: boolean,
): boolean {
  const text = lineText(line);
  const at = cells.findIndex((words) => words.length > 0);
  const column = columns[at]?.column;
  const isFirst = at < columns.findIndex((own) => own.column === 'text');
  if (isDayHead(text)) return true;
  // A time that stands elsewhere than those of its column is over all of them.
  const marker = parseMarker(text);
  const period = parsePeriod(marker ? text.slice(marker.length).trim() : text, '2000');
  if (period !== undefined && (isElsewhere || (isCapitals(text) && !isFirst))) return true;
  if (period !== undefined && marker && column === 'text') return true;
  if (column === 'month' || column === 'day' || column === 'time' || column === 'deadline') return false;
  // "giai đoạn 2019 - 2021" is the last line of a sentence.
  return parsePeriod(text, '2000') !== undefined ? !/^[\d\p{Ll}]/u.test(text) : isSectionTitle(text);
}

/** Whether a line is a title with its mark in the column of numbers, where rows have figures: `II` in front of `Khảo sát`, `B` of capitals. */
export function isMarkedTitle(line: PlacedLine, blank: number): boolean {
  const [mark, title, ...others] = phrasesOf(line, blank).map(({ text }) => text);
  if (mark === undefined || title === undefined || others.length > 0) return false;
  return /^[IVX]{1,5}[.)]?$/u.test(mark) || (/^[ABCDĐEGH][.)]?$/u.test(mark) && isCapitals(title));
}

/** How many lines a row over all columns takes; 0 when no row follows it, or it looks like running text. */
export function sectionLength(
  lines: readonly PlacedLine[],
  at: number,
  end: number,
  parter: LineParter,
  isMarked = false,
): number {
  if (!isMarked && !opensSection(lineText(lines[at]!))) return 0;
  let length: number | undefined;
  // Up to three titles may follow one another, each on two lines.
  for (let below = 1; below <= 6 && at + below < end; below += 1) {
    const next = lines[at + below]!;
    if (isRowBelow(at + below, end, parter)) return length ?? below;
    if (opensSection(lineText(next))) length ??= below;
    else if (next.isApart === true) return 0;
  }
  return 0;
}

/** A heading of a day with its weekday, all on one line. */
const isDayHead = (text: string): boolean =>
  readDayHead([{ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 }], 0, anyYear) !== undefined;

/** Whether words can begin a row over all columns. */
function opensSection(text: string): boolean {
  const marker = parseMarker(text);
  return (
    parsePeriod(text, '2000') !== undefined ||
    isDayHead(text) ||
    isSectionTitle(text) ||
    isCapitals(text) ||
    (marker !== undefined && text.length < 160)
  );
}

/**
 * Whether the cells of a row stand side by side on a line, or on one of the next: where the longest cell has more lines than the
 * others, these begin below its first ones.
 */
export function isRowBelow(at: number, end: number, parter: LineParter): boolean {
  for (let index = at; index < Math.min(end, at + mostAbove); index += 1) {
    const filled = parter.part(index)?.cells.filter((words) => words.length > 0).length ?? 0;
    if (filled > 1) return true;
    if (filled === 0 && index > at) return false;
  }
  return false;
}

/** No more lines stand above the first that has cells side by side. */
const mostAbove = 5;
