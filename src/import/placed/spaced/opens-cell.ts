import { opensCapital } from '../../../domain/letters.ts';
import { bodyStart } from '../../../domain/body-start.ts';
import type { Column } from '../../grid/column-kind.ts';
import type { PlacedWord } from '../placed-line.ts';

/** What a column of numbers holds. */
export const rowNumber = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ])[.)/]?$/u;

/** Columns that say when. */
export const timeKinds: readonly Column[] = ['day', 'time', 'deadline', 'month'];

/** Whether a word is a clock time and nothing else. */
export const isClock = (word: PlacedWord): boolean => clock.test(word.text);

const clock = /^\d{1,2}(?:h|g|:)(?:\d{2})?['’]?[,:]?$/iu;

/** Whether a number behind a word belongs to it: `Tháng 5`. */
export const countsOn = (word: PlacedWord): boolean =>
  /^(?:Tháng|Quý|Ngày|Thứ|Tuần|Năm|Điều|Số)$/iu.test(word.text);

/** Whether words can be the first of a name or a time. */
export const opensCell = (words: readonly PlacedWord[]): boolean => {
  const text = words
    .slice(0, 2)
    .map((word) => word.text)
    .join(' ');
  return opensCapital(text) && (bodyStart.test(text) || begins.test(text));
};

const begins = /^(?:Tháng|Quý|Hằng|Thường|Trước|Đ\/c|PCT|Đồng chí)(?![A-Za-zÀ-ỹ])/u;
