import { parsePeriod } from '../phrases/period.ts';
import type { Column } from '../grid/column-kind.ts';
import { wordsIn, type CellLine } from './cell-line.ts';

/** A cell of a column that leads: a day, a month or a time that holds for one row or several. */
export interface KeyCell {
  readonly lines: readonly CellLine[];
  /** First row for which it holds, and the row behind the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a line of such a column says another day or time, or goes on with the one above it: `Thứ Hai` with `11/4`
 * below it, `6-7` with `(25/11 ÂL)`.
 *
 * @param above words of the cell so far
 */
export function opensKey(words: string, above: string, column: Column): boolean {
  if (words === '') return false;
  if (above === '') return true;
  if (/^(?:ngày|cả|buổi)$|(?:^|[\s(])(?:tháng|quý|thứ|chủ|từ|đến|và)$|[,(/–-]$/iu.test(above)) return false;
  if (column === 'day' && /^\d/.test(words) && isDate(words) && /^\d{1,2}(?:\s*[-–]\s*\d{1,2})?$/.test(above))
    return true;
  // A column of times may hold days: "T2" with "30/9" below it, "07h30, thứ tư" with its date, "(T3)" below "1/4".
  if (column === 'time' && weekdayFirst.test(words)) return weekdayIn.test(above) || !isDate(above);
  if (column === 'time' && isDate(words) && !clockFirst.test(words) && weekdayIn.test(above))
    return isDate(above);
  if (column === 'time' && clockFirst.test(words) && isDate(above) && !anyClock.test(above)) return false;
  // "Quý" over "III" below "Quý II".
  if (/^(?:tháng|quý)$/iu.test(words) && /(?:\d|[IVX])$/u.test(above)) return true;
  if (column === 'day' && (weekdayFirst.test(words) || isDate(words)))
    return weekdayFirst.test(words) ? weekdayIn.test(above) || !isDate(above) : isDate(above);
  if (/^(?:sáng|chiều|tối|trưa|cả|buổi|tháng|quý|hằng|hàng|thường xuyên)/iu.test(words)) return true;
  if (column === 'day' && /^\d{1,2}(?:\s*[-–]\s*\d{1,2})?$/.test(words)) return true;
  // "Thời gian" may hold days: "Ngày 12-13/5"; "từ … đến" goes on.
  if (/^ngày\s*\d{1,2}\s*[-–/.]\s*\d/iu.test(words)) return !/(?:đến|từ|và|,)$/iu.test(above);
  if (column === 'time' && clockFirst.test(words)) return true;
  return parsePeriod(words, '2000') !== undefined;
}

/** A weekday with which words begin, whole or its first word; without "Thứ" it stands alone. */
const weekdayFirst =
  /^\(?(?:thứ(?![A-Za-zÀ-ỹ])|chủ(?:\s+nhật|$)|cn\b|t[2-7]\b|(?:hai|ba|tư|năm|sáu|bảy)[).,]*$)/iu;

/** A weekday among words: `năm 2024` says none. */
const weekdayIn =
  /(?:^|[\s(,])(?:(?:thứ\s+)?(?:hai|ba|tư|năm(?!\s+\d{4})|sáu|bảy)|thứ\s+[2-7]|chủ\s+nhật|cn|t[2-7])(?![A-Za-zÀ-ỹ\d])/iu;

const clockFirst = /^\d{1,2}\s*(?:h|g|:)/iu;

const anyClock = /\d\s*(?:h|g|:)/iu;

const isDate = (words: string): boolean => /\d{1,2}\s*[/.]\s*\d{1,2}/.test(words);

/** The cells of a column that leads, and the rows for which each holds. */
export function readKeys(rows: readonly (readonly CellLine[])[], column: number, kind: Column): KeyCell[] {
  const lines = rows.flatMap((own, row) => own.map((line) => ({ line, row })));
  const keys: { lines: CellLine[]; rows: number[]; at: number[] }[] = [];
  for (const [at, { line, row }] of lines.entries()) {
    const words = wordsIn(line, column);
    if (words === '') continue;
    const last = keys.at(-1);
    const above = (last?.lines ?? []).map((one) => wordsIn(one, column)).join(' ');
    if (!last || opensKey(words, above, kind)) keys.push({ lines: [line], rows: [row], at: [at] });
    else {
      last.lines.push(line);
      last.rows.push(row);
      last.at.push(at);
    }
  }
  const isCentred = keys[0] !== undefined && keys[0].at[0]! > 0 && rows.length > 1;
  let from = 0;
  let start = 0;
  return keys.map((key, index) => {
    const next = keys[index + 1];
    const first = isCentred ? from : key.rows[0]!;
    const middle = (key.at[0]! + key.at.at(-1)!) / 2;
    const end = Math.min(2 * middle - start + 1, next ? next.at[0]! : lines.length);
    // The row that begins nearest to where a cell as long below its words as above them ends.
    const byMiddle = next ? nearestStart(lines, end, key.rows[0]! + 1, next.rows[0]!) : rows.length;
    const to = isCentred ? byMiddle : (next?.rows[0] ?? rows.length);
    from = to;
    start = lines.findIndex(({ row }) => row === to);
    return { lines: key.lines, from: first, to: Math.max(to, first + 1) };
  });
}

/** The row whose first line stands nearest to a line, from one row to another. */
function nearestStart(
  lines: readonly { readonly row: number }[],
  at: number,
  first: number,
  last: number,
): number {
  let best = first;
  for (let row = first; row <= last; row += 1) {
    const distance = (one: number) => Math.abs(lines.findIndex((line) => line.row === one) - at);
    if (distance(row) < distance(best)) best = row;
  }
  return best;
}
