import { isTimeCell } from '../../calendar/calendar-entries.ts';
import { readMoment } from '../../calendar/calendar-moment.ts';
import type { CalendarTime } from '../../calendar/calendar-year.ts';
import { partPlaceFirst, partTimeFirst } from '../../calendar/time-and-place.ts';
import type { FlatColumn } from '../flat-column.ts';
import { partCalendarLine } from './calendar-line.ts';

/** Columns that say when, by more words than a clock time. */
export const momentColumns: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'moment',
  'momentPlace',
  'placeMoment',
]);

/** The first words of a cell that says on which day, or at what time. */
export const opensMoment =
  /^(?:(?:Từ|Lúc)\s+)?(?:ngày\s+)?(?:\d{1,2}\s*(?:(?:h|g|giờ)(?![A-Za-zÀ-ỹ])|:\s?\d{2})|\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d))|^(?:Từ\s+)?Ngày\s+\d{1,2}(?!\d)|^(?:(?:Buổi\s+)?(?:Sáng|Chiều|Tối)|Cả ngày)(?=$|[\s,:(]+(?:$|[\d(]|ngày|từ|thứ|chủ nhật|lúc|và))|^\(?(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật)(?![A-Za-zÀ-ỹ])/iu;

/** Words of another cell that end with the first line of one that says when: `UBND xã Chiều` with `03/01` below it. */
const breaksOffInMoment =
  /\s(?:Sáng|Chiều|Tối|Ngày|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật|\d{1,2}(?:h|g|:)\d{2}|\d{1,2} giờ(?: \d{2})?),?$/u;

/** Parts a line in front of each word with which a cell may begin; a day may stand behind words, too: `Giám đốc 02/4`. */
export const partMomentLine = (text: string, above: string): readonly string[] =>
  partCalendarLine(text, above).flatMap((part) =>
    part.split(/(?<=[^\s,(–-]) (?=\d{1,2}\/\d{1,2}(?:[/\s]|$))/u),
  );

/** How many letters a cell has at most that says only when. */
const longest = 70;

/** Tells cells that say when, in a text that covers some days. */
export interface MomentReader {
  /** Whether words are a whole cell of such a column. */
  readonly isWhole: (words: string, column: FlatColumn) => boolean;
  /** Whether words that stand in another column say when, or end with words that do. */
  readonly saysMoment: (words: string) => boolean;
}

export function createMomentReader(time: CalendarTime): MomentReader {
  const isMoment = (words: string): boolean => readMoment(words, time) !== undefined;
  return {
    isWhole(words, column) {
      if (column === 'moment') return words.length < longest && isMoment(words);
      const parted = column === 'momentPlace' ? partTimeFirst(words) : partPlaceFirst(words);
      return parted !== undefined && parted.place !== '';
    },
    saysMoment: (words) =>
      breaksOffInMoment.test(words) ||
      (words.length < longest && opensMoment.test(words) && (isTimeCell(words) || isMoment(words))),
  };
}

/** What a cell of such a column is worth: a whole one, one that a page may cut, or one that says something else. */
export interface MomentWorth {
  readonly whole: number;
  readonly cut: number;
  readonly other: number;
}

export const worthOf = (isWhole: boolean, isCut: boolean, { whole, cut, other }: MomentWorth): number =>
  isWhole ? whole : isCut ? cut : other;
