import { dayOf } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import { joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { YearOf } from './calendar-year.ts';
import {
  dayOfCell,
  headOf,
  lunarCell,
  numberedSpan,
  readDayHead,
  weekdayInBrackets,
  type DayHead,
} from './calendar-days.ts';

/** The lines of one day, or of a few days that share a row. */
export interface DayRow {
  /** First cell as printed: `6-7`, `Thứ Hai, ngày 12/5/2025`. */
  readonly row: string;
  readonly from: Day;
  readonly to: Day;
  readonly line: number;
  readonly lunar?: string | undefined;
  readonly lines: readonly SourceLine[];
  /** The lines of its heading, where it names the weekday. */
  readonly heading?: readonly SourceLine[] | undefined;
}

/**
 * Part the lines of a month at each first cell: `2`, `6-7`, `1 Nghỉ Tết Dương lịch`.
 *
 * @param step by how many days, at most, a cell comes after the one above it
 */
export function partMonth(lines: readonly SourceLine[], month: string, step = 5): DayRow[] {
  const [year, number] = month.split('-') as [string, string];
  const days: (DayRow & { lines: SourceLine[] })[] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const cell = /^(?:Ngày\s+)?(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?(?:\s+([\p{Lu}(“"-].*))?$/u.exec(line.text);
    const first = Number(cell?.[1]);
    const end = Number(cell?.[2] ?? first);
    const from = cell && dayOf(year, number, first);
    const to = cell && dayOf(year, number, end);
    // Beside a text, a number is a day when the next day is due, or when its half follows.
    const isMarked = /^[-–]?\s*(?:Sáng|Chiều|Cả ngày)\s*:/u.test(cell?.[3] ?? '');
    const fits = cell?.[3] === undefined || isMarked ? first > last : first === last + 1;
    const near =
      first <= last + step || (cell?.[3] === undefined && opensLaterDay(lines, index, last, first));
    if (cell && from && to && from <= to && fits && near) {
      const rest = cell[3];
      const row = rest ? line.text.slice(0, -rest.length).trim() : line.text;
      days.push({ row, from, to, line: line.line, lines: rest ? [{ ...line, text: rest, raw: rest }] : [] });
      last = end;
      continue;
    }
    const day = days.at(-1);
    if (!day) continue;
    day.lines.push(line);
  }
  return days.map(withWeekday).map(withLunar);
}

/** A day whose first lines are its weekday, in a narrow cell on several lines: `1-2` above `(Thứ`, `Bảy, Chủ`, `nhật)`. */
function withWeekday(day: DayRow): DayRow {
  for (let length = 1; length <= Math.min(5, day.lines.length); length += 1) {
    const words = joinLines(day.lines.slice(0, length).map(({ text }) => text));
    if (!words.startsWith('(')) break;
    if (weekdayInBrackets.test(words))
      return { ...day, row: `${day.row} ${words}`, lines: day.lines.slice(length) };
  }
  return day;
}

/** A day whose first lines are its lunar day, in a narrow cell on several lines: `(29/7-`, `01/8 ÂL)`. */
function withLunar(day: DayRow): DayRow {
  for (let length = 1; length <= Math.min(3, day.lines.length); length += 1) {
    const words = joinLines(day.lines.slice(0, length).map(({ text }) => text));
    if (!words.startsWith('(')) break;
    if (lunarCell.test(words)) return { ...day, lunar: words, lines: day.lines.slice(length) };
  }
  // A page that breaks inside the row leaves it behind the other cells.
  const last = day.lines.at(-1);
  return last && day.lines.length > 1 && /ÂL|âm lịch/iu.test(last.text) && lunarCell.test(last.text)
    ? { ...day, lunar: last.text, lines: day.lines.slice(0, -1) }
    : day;
}

/** Whether a number far above the last day opens a row: nothing in front of it asks for one, and no day between is to come. */
function opensLaterDay(lines: readonly SourceLine[], at: number, last: number, day: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  if (/(?:số|thứ|tầng|ngày|tháng|lần|năm|khóa|quý|phòng|quận|phường|tổ|khu|lô|[-–/(,])$/iu.test(before))
    return false;
  if (!/^[\p{Lu}(“"+–-]/u.test(next)) return false;
  return !lines.slice(at + 1).some(({ text }) => {
    const later = /^(\d{1,2})(?:\s*[-–]\s*\d{1,2})?$/.exec(text);
    return later !== null && Number(later[1]) > last && Number(later[1]) < day;
  });
}

const numberedHead = /^(?:\d{1,2}|[IVX]{1,4})\s*[.)/-]+\s*(?=[A-Za-zÀ-ỹ])/u;

/**
 * Part the lines of a week at the headings of its days.
 *
 * @param isTable whether they are the cells of a table, where a day may stand without its weekday
 */
export function partWeek(lines: readonly SourceLine[], yearOf: YearOf, isTable = false): DayRow[] {
  const days: (DayRow & { lines: SourceLine[] })[] = [];
  // Where weekdays are printed, a day without one is a word of an entry.
  const named = lines.flatMap((_, at) => {
    const head = readDayHead(lines, at, yearOf);
    return head?.isNamed ? [head] : [];
  });
  // Among headings that are numbered, another number opens a day, too.
  const areNumbered = named.length > 0 && named.every(({ row }) => numberedHead.test(row));
  // So does one alone on its line, with its word, behind the day above it.
  const isHead = ({ isNamed, row, rest, day }: DayHead) =>
    isNamed ||
    named.length === 0 ||
    (areNumbered && numberedHead.test(row)) ||
    (rest === undefined && /^[^\p{L}\d]*Ngày\s/u.test(row) && day > (days.at(-1)?.to ?? day));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const span = areNumbered ? headOf(line.text, yearOf, numberedSpan) : undefined;
    const found = span ? { ...span, length: 1 } : readDayHead(lines, at, yearOf);
    // In a table a later date alone in its cell is a day, too.
    const alone = found?.isNamed || !isTable ? undefined : dayOfCell(lines, at, yearOf);
    const later = alone && alone.day >= (days.at(-1)?.to ?? '') ? alone : undefined;
    const head = found && isHead(found) ? found : later;
    const day = days.at(-1);
    if (head) {
      const { rest: text } = head;
      const own = lines[at + head.length - 1]!;
      const behind = text === undefined ? [] : [{ ...own, text, raw: text }];
      const heading = head.isNamed ? lines.slice(at, at + head.length) : undefined;
      days.push({ row: head.row, from: head.day, to: head.to, line: line.line, lines: behind, heading });
      at += head.length - 1;
    } else day?.lines.push(line);
  }
  return days.map(withLunar);
}
