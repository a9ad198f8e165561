import type { Day } from './entities.ts';

const two = (part: string | number): string => String(part).padStart(2, '0');

/** Make a day of its parts, or `undefined` when the calendar has no such day. */
export function dayOf(year: number | string, month: number | string, date: number | string): Day | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const value = new Date(Date.UTC(y, m - 1, d));
  const exists = value.getUTCFullYear() === y && value.getUTCMonth() === m - 1 && value.getUTCDate() === d;
  return exists && y >= 1000 ? `${y}-${two(m)}-${two(d)}` : undefined;
}

const words = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
const figures = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/.-])/u;

/** Read the first day of a text: `ngày 05 tháng 01 năm 2024`, `29/12/2022`, `18-01-2022`. */
export function parseDay(text: string): Day | undefined {
  const written = words.exec(text);
  if (written) return dayOf(written[3]!, written[2]!, written[1]!);
  const printed = figures.exec(text);
  return printed ? dayOf(printed[4]!, printed[3]!, printed[1]!) : undefined;
}

/** How a day is printed in running text: `05/01/2024`. */
export function dayTitle(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
