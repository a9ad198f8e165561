import type { Day } from './entities.ts';
import { addDays, daysBetween, weekdayOf, yearOf } from './month.ts';

/** A week of ISO 8601 as an address writes it: `2024-w02`. It begins on Monday. */
export type Week = string;

/** The week of a day. It belongs to the year of its Thursday: 30/12/2024 lies in `2025-w01`. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = yearOf(thursday);
  const number = Math.ceil((daysFrom(`${year}-01-01`, thursday) + 1) / 7);
  return `${year}-w${String(number).padStart(2, '0')}`;
}

/** How many days lie from one to a later one; asked for every entry of every calendar, so it walks none of them. */
const daysFrom = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Its seven days, from Monday. */
export function daysOfWeek(week: Week): Day[] {
  const [year, number] = [week.slice(0, 4), weekNumber(week)];
  // The 4th of January always lies in the first week.
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (number - 1) * 7);
  return daysBetween(monday, addDays(monday, 6));
}

/** 1 to 53. */
export const weekNumber = (week: Week): number => Number(week.slice(6));

/** Weeks that days from one to another lie in, in order. */
export function weeksBetween(from: Day, to: Day): Week[] {
  return [...new Set(daysBetween(from, to).map(weekOf))];
}
