import { dayOf } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import type { YearOf } from './calendar-year.ts';
import { joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

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

export const lunarCell =
  /^\(\s*\d{1,2}(?:(?:\s*\/\s*\d{1,2})?\s*[-–]\s*\d{1,2})?\s*\/\s*\d{1,2}\s*(?:ÂL|âm lịch|AL)?\s*\)$/iu;

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

/** A weekday, without a group: part of a pattern that tells capitals and small letters alike. */
export const weekday = String.raw`(?:(?:Thứ|T\.)\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy)|Thứ\s*[2-7]|T\.?\s?[2-7]|Chủ\s+nhật|CN)(?![A-Za-zÀ-ỹ\d])`;
const figures = String.raw`\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?|\d{1,2}\s*-\s*\d{1,2}\s*-\s*\d{4}`;
const words = String.raw`\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?`;
const until = String.raw`\s*(?:[-–,;]|đến|và)\s*(?:ngày\s+)?`;
const dates = String.raw`(?:từ\s+)?(?:ngày\s+)?(?:\d{1,2}(?:\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?)?${until})?(?:${words}|${figures})(?![\d/])`;
const mark = String.raw`(?:[*•+▪■●–-]\s*|(?:\d{1,2}|[IVX]{1,4})\s*[.)/-]+\s*)?`;
const lunarAside = String.raw`(?:\s*\(?\s*(?:(?:tức|nhằm)\s+(?:ngày\s+)?)?\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s*(?:/|tháng\s+)\s*\d{1,2}[^()]{0,20}?(?:ÂL|âm lịch|AL)\s*\)?)?`;
/** What follows the day on its line: nothing, or words behind a colon, or the half of the day or the time. */
const rest = String.raw`\s*(?:[:.,;)–-]*\s*$|\)?\s*[:.]\s*(?=\S)|\)?\s*[,–-]?\s*(?=(?:(?:Buổi\s+)?(?:Sáng|Chiều|Tối)|Cả ngày)(?![A-Za-zÀ-ỹ])|\(?\d{1,2}\s*(?:h|g|giờ)(?![A-Za-zÀ-ỹ])))`;
const namesWeekday = new RegExp(weekday, 'iu');
/** A weekday, or two. */
export const several = String.raw`${weekday}(?:\s*(?:[-–,;]|và|đến)\s*${weekday})?`;
const bareHead = new RegExp(
  String.raw`^${mark}(?<days>ngày\s+${dates})${lunarAside}(?<rest>\s*[:.]?\s*$|\s*:\s+)`,
  'iu',
);
const dayHeads = [
  new RegExp(
    String.raw`^${mark}(?<weekday>${several})[\s,:.(–-]*(?<days>${dates})\s*\)?${lunarAside}(?<rest>${rest})`,
    'iu',
  ),
  new RegExp(
    String.raw`^${mark}\(?(?<days>${dates})\s*[,:(–-]*\s*(?<weekday>${several})\s*\)?${lunarAside}(?<rest>${rest})`,
    'iu',
  ),
  bareHead,
];
/** `2. Từ ngày 06/8 đến ngày 07/8:`, with words behind it or none, which is a heading only among others with numbers. */
const numberedSpan = [
  new RegExp(String.raw`^\d{1,2}\s*[.)]\s*(?<days>từ\s+ngày\s+${dates})\s*:(?:\s+|$)`, 'iu'),
];
export const weekdayInBrackets = new RegExp(String.raw`^\(\s*${several}\s*\)$`, 'iu');
/** A line that is a weekday alone, or two. */
export const weekdayAlone = new RegExp(String.raw`^${mark}${several}\s*[:,.–-]?$`, 'iu');
const dayAlone = new RegExp(String.raw`^\(?(?<days>${dates})\)?${lunarAside}\s*[:.]?$`, 'iu');

const dayParts =
  /^(?:từ\s+)?(?:ngày\s+)?(?:(\d{1,2})(?:\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*(\d{4}))?)?\s*(?:[-–,;]|đến|và)\s*(?:ngày\s+)?)?(\d{1,2})\s*(?:[/.]|tháng|-(?=[\s\d]+-))\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?$/iu;

/** Read the days of some words, of one day or several: `02/5`, `Ngày 02/5/2024`, `06 - 07/5`, `30/12 - 03/01/2025`. */
export function readDays(text: string, yearOf: YearOf): { from: Day; to: Day } | undefined {
  const match = dayParts.exec(text.replace(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const [, first, firstMonth, firstYear, last, month, year] = match;
  const to = dayOf(year ?? yearOf(month!, last!) ?? 0, month!, last!);
  if (!to) return undefined;
  if (first === undefined) return { from: to, to };
  const ofFirst = firstYear ?? (year && Number(firstMonth ?? month) <= Number(month) ? year : undefined);
  const from = dayOf(ofFirst ?? yearOf(firstMonth ?? month!, first) ?? 0, firstMonth ?? month!, first);
  return from && from <= to ? { from, to } : undefined;
}

/** A weekday below a column named "Thứ": `Hai 14/11`. */
const shortWeekday = /^(?:hai|ba|tư|năm|sáu|bảy|bẩy)(?=[\s,(–-]+\d)/iu;

/** A cell with its month, of one day or several, with or without the weekday: `02/5`, `06 - 07/5 (Thứ Hai)`, `Hai 14/11`. */
export function readDayCell(text: string, yearOf: YearOf): { from: Day; to: Day } | undefined {
  const cell = text.replace(/\s+/g, ' ').trim().replace(shortWeekday, 'Thứ $&');
  const bare = dayAlone.exec(cell);
  if (bare) return readDays(bare.groups!.days!, yearOf);
  for (const pattern of dayHeads) {
    const match = pattern.exec(cell);
    if (match?.[0].length === cell.length) return readDays(match.groups!.days!, yearOf);
  }
  return undefined;
}

interface DayHead {
  readonly row: string;
  readonly day: Day;
  /** The last of several days: `THỨ BẢY, CHỦ NHẬT (21-22/10)`. */
  readonly to: Day;
  /** How many lines it takes. */
  readonly length: number;
  /** Words of the day that stand on the line of its heading. */
  readonly rest?: string | undefined;
  /** Whether it names the weekday. */
  readonly isNamed: boolean;
}

/** Read the heading of a day: `Thứ Hai, ngày 12/5/2025`, or `Thứ 2` with `14/7` below it. */
export function readDayHead(lines: readonly SourceLine[], at: number, yearOf: YearOf): DayHead | undefined {
  const { text } = lines[at]!;
  if (!mayBeginDay.test(text)) return undefined;
  const own = headOf(text, yearOf);
  if (own) return { ...own, length: 1 };
  // A heading cut in a narrow cell: "Thứ 2" with "14/7" below it, "Thứ 7," with "CN" and "(20-21/01)".
  if (text.length > 24) return undefined;
  const isDate = opensDate.test(text) || dayAlone.test(text);
  if (!(isDate || opensWeekday.test(text) || weekdayAlone.test(text))) return undefined;
  let whole = text;
  for (let length = 2; length <= 4; length += 1) {
    const next = lines[at + length - 1];
    if (!next || (next.cell === undefined) !== (lines[at]!.cell === undefined)) return undefined;
    whole = joinLines([whole, next.text]);
    const found = headOf(whole, yearOf);
    if (found) return { ...found, length };
    if (isDate && !opensDate.test(text) && !/^\(?(?:thứ|chủ|t\.?\s?[2-7]|cn)/iu.test(next.text))
      return undefined;
    if (!isDate && !weekdayAlone.test(whole) && !opensWeekday.test(whole) && !opensDate.test(next.text))
      return undefined;
  }
  return undefined;
}

const mayBeginDay =
  /^[*•+▪■●–(\s-]*(?:(?:\d{1,2}|[IVX]{1,4})\s*[.)/-]+\s*)?\(?(?:thứ|t\.|t\s?[2-7]|chủ|cn|ngày|từ|\d{1,2}\s*(?:[/.-]\s*(?:\d|ngày|$)|tháng|đến))/iu;
/** A day with its month, or two days. */
const holdsDate = /\d\s*[/.-]\s*\d|\d\s+tháng\s/iu;
const opensDate = /^\(?\d{1,2}\s*(?:[-–/]|[/.-]\s*\d{1,2}\s*[/.-]\s*[12]\d{0,2})$/;
const opensWeekday = new RegExp(
  String.raw`^${mark}(?:Thứ|Chủ|Thứ\s+[A-Za-zÀ-ỹ]+\s*,|${weekday}\s*[,–-])$`,
  'iu',
);

function headOf(
  text: string,
  yearOf: YearOf,
  patterns: readonly RegExp[] = namesWeekday.test(text) ? dayHeads : [bareHead],
): Omit<DayHead, 'length'> | undefined {
  if (!holdsDate.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const days = match && readDays(match.groups!.days!, yearOf);
    if (!days) continue;
    const behind = text.slice(match[0].length).trim();
    const row = text.slice(0, match[0].length).trim();
    return {
      row,
      day: days.from,
      to: days.to,
      isNamed: 'weekday' in match.groups!,
      ...(behind && { rest: behind }),
    };
  }
  return undefined;
}

/** A day that stands alone in its cell, on one line or cut in two: `14/6`, `13 -` with `14/6` below it. */
function dayOfCell(lines: readonly SourceLine[], at: number, yearOf: YearOf): DayHead | undefined {
  for (let length = 1; length <= 2 && lines[at + length - 1]; length += 1) {
    const row = joinLines(lines.slice(at, at + length).map(({ text }) => text));
    const days = (length === 1 || opensDate.test(lines[at]!.text)) && readDays(row, yearOf);
    if (days) return { row, day: days.from, to: days.to, length, isNamed: false };
  }
  return undefined;
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
  const isHead = ({ isNamed, row }: DayHead) =>
    isNamed || named.length === 0 || (areNumbered && numberedHead.test(row));
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
