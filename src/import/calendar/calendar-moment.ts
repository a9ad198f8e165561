import { dayOf } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import { readDayCell, several, weekday } from './calendar-days.ts';
import type { CalendarTime } from './calendar-year.ts';
import { clockTimes } from '../phrases/clock.ts';

/** The days that a cell names, and the words in it that say at what time. */
export interface Moment {
  readonly from: Day;
  readonly to: Day;
  /** The words of the days without those of the time. */
  readonly days: string;
  readonly hour?: string | undefined;
}

const asides = String.raw`\(?${several}\)?`;
const numberAlone = new RegExp(
  String.raw`^(?:Từ\s+)?(?:Ngày\s+)?(\d{1,2})(?:\s*(?:[-–]|đến(?:\s+(?:hết\s+)?ngày)?)\s*(\d{1,2}))?(?:[\s,]+${asides})?$`,
  'iu',
);
const numberBehind = new RegExp(
  String.raw`^${asides}[\s,]+(?:ngày\s+)?(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$`,
  'iu',
);
const hour = new RegExp(
  String.raw`(?:(?:từ|lúc|vào lúc|hồi)\s+)?${clockTimes}|(?:buổi\s+)?(?<![A-Za-zÀ-ỹ])(?:sáng|chiều|tối)(?![A-Za-zÀ-ỹ])|cả ngày`,
  'iu',
);

/** A half of the day in front of its day: `Sáng 03/6`, `Chiều Thứ Hai (03/6)`, `Sáng, ngày 03/6/2024`. */
export const halfBeforeDay = new RegExp(
  String.raw`^(?:Buổi\s+)?(?:Sáng|Chiều|Tối)[\s,]+(?:${weekday}[\s,(–-]+)?(?:ngày\s+)?\d{1,2}[/.-]\d`,
  'iu',
);

/** Read a cell of days: `03/6 (T2)`, `Thứ Hai 06/03`, and where the month is known `6-7`, `12 (Thứ Ba)`. */
export function readDayWords(
  words: string,
  { month, yearOf }: CalendarTime,
): Omit<Moment, 'hour'> | undefined {
  const cell = words.replace(/\s+/gu, ' ').trim();
  const found = readDayCell(cell, yearOf);
  if (found) return { ...found, days: cell };
  const match = month ? (numberAlone.exec(cell) ?? numberBehind.exec(cell)) : null;
  if (!match) return undefined;
  const [year, number] = month!.split('-') as [string, string];
  const from = dayOf(year, number, match[1]!);
  const to = dayOf(year, number, match[2] ?? match[1]!);
  return from && to && from <= to ? { from, to, days: cell } : undefined;
}

/** Read a cell of days that may say at what time, too: `8 giờ 00, ngày 02/10/2023 (thứ Hai)`. */
export function readMoment(words: string, time: CalendarTime): Moment | undefined {
  const whole = readDayWords(words, time);
  if (whole) return whole;
  const match = hour.exec(words);
  if (!match) return undefined;
  const rest = [words.slice(0, match.index), words.slice(match.index + match[0].length)]
    .join('\u0000')
    .replace(/[(]\s*\u0000\s*[)]/u, '\u0000')
    .split('\u0000')
    .map((part) => part.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, ''))
    .filter(Boolean)
    .join(' ')
    .replace(/\s*\(\s*\)/u, '');
  const days = readMoment(rest, time);
  return days && { ...days, hour: [match[0].trim(), days.hour].filter(Boolean).join(' ') };
}
