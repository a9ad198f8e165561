import type { Day, Month } from './entities.ts';

/**
 * Arithmetic of days and months written as text (`2024-01-08`, `2024-01`), with their Vietnamese names.
 *
 * Weeks begin on Monday, as in every office calendar of Vietnam.
 */
const millisecondsOfDay = 86_400_000;

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdayNames = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật'] as const;

const codes = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;

/** All weekdays, Monday first. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** `Thứ hai` … `Chủ nhật`. */
export const weekdayName = (weekday: Weekday): string => weekdayNames[weekday - 1]!;

/** `T2` … `CN`, for narrow columns. */
export const weekdayCode = (weekday: Weekday): string => codes[weekday - 1]!;

/** `T2`, `T7–CN`: the weekdays that a span of days begins and ends on. */
export const weekdayCodes = (from: Day, to: Day): string =>
  [...new Set([from, to])].map((day) => weekdayCode(weekdayOf(day))).join('–');

/** Saturday and Sunday. */
export const isWeekend = (weekday: Weekday): boolean => weekday > 5;

const toTime = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The weekday on which a day falls. */
export function weekdayOf(day: Day): Weekday {
  return (((new Date(toTime(day)).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** The day `count` days later, or earlier where it is negative. */
export const addDays = (day: Day, count: number): Day => toDay(toTime(day) + count * millisecondsOfDay);

/** Days from one to another, both included; empty when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): Day[] {
  const length = (toTime(to) - toTime(from)) / millisecondsOfDay + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index));
}

/** `2024-01` of `2024-01-08`. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** `2024` of a month or a day. */
export const yearOf = (monthOrDay: Month | Day): string => monthOrDay.slice(0, 4);

/** 1 to 12. */
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));

/** 1 to 31. */
export const dayNumber = (day: Day): number => Number(day.slice(8, 10));

/** The month `count` months later, or earlier where it is negative. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(yearOf(month)) * 12 + monthNumber(month) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie between two, whichever comes first. */
export function monthDistance(a: Month, b: Month): number {
  const index = (month: Month) => Number(yearOf(month)) * 12 + monthNumber(month);
  return Math.abs(index(a) - index(b));
}

/** Twelve months of a year, in order. */
export const monthsOfYear = (year: string): Month[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** All days of a month, in order. */
export const daysOfMonth = (month: Month): Day[] =>
  daysBetween(`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1));

/** Weeks of seven days that cover a month, each from Monday; days of its neighbours fill them up. */
export function weeksOfMonth(month: Month): Day[][] {
  const days = daysOfMonth(month);
  const first = days[0]!;
  const last = days.at(-1)!;
  const all = daysBetween(addDays(first, 1 - weekdayOf(first)), addDays(last, 7 - weekdayOf(last)));
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

/** `Tháng 1`. */
export const monthName = (month: Month): string => `Tháng ${monthNumber(month)}`;

/** `Th 1`, for narrow columns. */
export const monthCode = (month: Month): string => `Th ${monthNumber(month)}`;
