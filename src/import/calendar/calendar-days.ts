import { dayOf } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import type { YearOf } from './calendar-year.ts';
import { joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

export const lunarCell =
  /^\(\s*\d{1,2}(?:(?:\s*\/\s*\d{1,2})?\s*[-–]\s*\d{1,2})?\s*\/\s*\d{1,2}\s*(?:ÂL|âm lịch|AL)?\s*\)$/iu;

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
export const numberedSpan = [
  new RegExp(String.raw`^\d{1,2}\s*[.)]\s*(?<days>từ\s+ngày\s+${dates})\s*:(?:\s+|$)`, 'iu'),
];
export const weekdayInBrackets = new RegExp(String.raw`^\(\s*${several}\s*\)$`, 'iu');
/** A line that is a weekday alone, or two. */
export const weekdayAlone = new RegExp(String.raw`^${mark}${several}\s*[:,.–-]?$`, 'iu');
const dayAlone = new RegExp(String.raw`^\(?(?<days>${dates})\)?${lunarAside}\s*[:.]?$`, 'iu');

const dayParts =
  /^(?:từ\s+)?(?:ngày\s+)?(?:(\d{1,2})(?:\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*(\d{4}))?)?\s*(?:[-–,;]|đến|và)\s*(?:ngày\s+)?)?(\d{1,2})\s*(?:[/.]|tháng|-(?=[\s\d]+-))\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?$/iu;

/** Read the days of some words, of one day or several: `02/5`, `Ngày 02/5/2024`, `06 - 07/5`, `30/12 - 03/01/2025`. */
function readDays(text: string, yearOf: YearOf): { from: Day; to: Day } | undefined {
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

export interface DayHead {
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

/** How the heading of a day may begin; the number of a section, `3.1. Về tổ chức`, is no day. */
const mayBeginDay =
  /^(?!\d{1,2}\.\d{1,2}\.\s?[A-Za-zÀ-ỹ])[*•+▪■●–(\s-]*(?:(?:\d{1,2}|[IVX]{1,4})\s*[.)/-]+\s*)?\(?(?:thứ|t\.|t\s?[2-7]|chủ|cn|ngày|từ|\d{1,2}\s*(?:[/.-]\s*(?:\d|ngày|$)|tháng|đến))/iu;
/** A day with its month, or two days. */
const holdsDate = /\d\s*[/.-]\s*\d|\d\s+tháng\s/iu;
const opensDate = /^\(?\d{1,2}\s*(?:[-–/]|[/.-]\s*\d{1,2}\s*[/.-]\s*[12]\d{0,2})$/;
const opensWeekday = new RegExp(
  String.raw`^${mark}(?:Thứ|Chủ|Thứ\s+[A-Za-zÀ-ỹ]+\s*,|${weekday}\s*[,–-])$`,
  'iu',
);

export function headOf(
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
export function dayOfCell(lines: readonly SourceLine[], at: number, yearOf: YearOf): DayHead | undefined {
  for (let length = 1; length <= 2 && lines[at + length - 1]; length += 1) {
    const row = joinLines(lines.slice(at, at + length).map(({ text }) => text));
    const days = (length === 1 || opensDate.test(lines[at]!.text)) && readDays(row, yearOf);
    if (days) return { row, day: days.from, to: days.to, length, isNamed: false };
  }
  return undefined;
}
