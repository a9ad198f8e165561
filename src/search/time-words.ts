import { dayOf } from '../domain/day.ts';
import type { Day, Month } from '../domain/entities.ts';
import { stripMarks } from '../domain/fold.ts';
import { compareCodes } from '../domain/sort.ts';
import { addDays, addMonths, monthOf as monthOfDay } from '../domain/month.ts';
import { daysOfWeek, weekNumber, weekOf, type Week } from '../domain/week.ts';

/** A stretch of time named in a query: the months it covers, and the day or week where one is named. */
export interface NamedTime {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  readonly day?: Day;
  readonly week?: Week;
  /** Left out where the query names none and several fit. */
  readonly year?: string;
  /** The newest first where the query names no year. */
  readonly months: readonly Month[];
}

/** A query with its words for a time taken out. */
export interface TimeReading {
  readonly time: NamedTime;
  /** What is left, blanks collapsed. */
  readonly rest: string;
}

/** The times of which anything is known: one without a year means those among them. */
export interface KnownTimes {
  readonly months: readonly Month[];
  readonly weeks: readonly Week[];
  /** The day on which it is asked, for `tuần này`; left out where no clock is to be looked at. */
  readonly today?: Day | undefined;
}

export const noTimes: KnownTimes = { months: [], weeks: [] };

const quarters: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 },
  ...{ mot: 1, hai: 2, ba: 3, tu: 4, bon: 4 },
};
const quarterWord = 'mot|hai|ba|tu|bon';

/** Months in words, without marks; `tháng tư` is the fourth, `tháng bốn` too. */
const monthWords: Readonly<Record<string, number>> = {
  ...{ mot: 1, hai: 2, ba: 3, tu: 4, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9 },
  ...{ muoi: 10, 'muoi mot': 11, 'muoi hai': 12 },
};
const monthWord = 'muoi mot|muoi hai|muoi|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin';
const weekdayWord = 'thu [2-7]|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|cn';
const partWord = 'sang|chieu|toi|ngay';

type Make = (parts: readonly (string | undefined)[], known: KnownTimes) => NamedTime | undefined;

/** Matched against the query without marks, which is as long as the query. The fullest form comes first. */
const patterns = compile([
  [
    `(?:(?:${partWord}) )*(?:(?:${weekdayWord}),? )?(?:ngay )?(\\d{1,2}) ?thang ?(\\d{1,2}),? ?(?:nam )?(\\d{4})`,
    ([d, m, y]) => dayTime(d!, m!, y!),
  ],
  [
    `(?:(?:${partWord}) )*(?:(?:${weekdayWord}),? )?(?:ngay )?(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})`,
    ([d, , m, y]) => dayTime(d!, m!, y!),
  ],
  ['(\\d{4})-(\\d{2})-(\\d{2})', ([y, m, d]) => dayTime(d!, m!, y!)],
  ['(?:6|sau) thang (dau|cuoi)(?: nam)?[ /.,-]*(\\d{4})', ([half, y]) => halfTime(half!, y!)],
  ['(?:thang ?|\\bt ?)(\\d{1,2})(?: nam |[ /.,-]+)(\\d{4})', ([m, y]) => monthTime(Number(m), y!)],
  [`thang (${monthWord})(?: nam| ?[/.,-])? ?(\\d{4})`, ([m, y]) => monthTime(monthWords[m!]!, y!)],
  [`qu[iy] (${quarterWord})(?: nam |[ /.,-]+)(\\d{4})`, ([q, y]) => quarterTime(q!, y!)],
  ['(?:qu[iy] ?|\\bq ?)(iv|i{1,3}|[1-4])(?: nam |[ /.,-]+)(\\d{4})', ([q, y]) => quarterTime(q!, y!)],
  ['tuan (?:thu |le )?(\\d{1,2})(?: nam |[ /.,-]+)(\\d{4})', ([w, y]) => weekTime(w!, y!)],
  ['(\\d{1,2})[/-](\\d{4})', ([m, y]) => monthTime(Number(m), y!)],
  ['(\\d{4})-(\\d{2})', ([y, m]) => monthTime(Number(m), y!)],
  ['nam (\\d{4})', ([y]) => yearTime(y!)],
  // Without a year: of the months that are known.
  [
    `(?:(?:${partWord}) (?:(?:${weekdayWord}),? )?|(?:${weekdayWord}),? )(?:ngay )?(\\d{1,2})(?: ?thang ?|/)(\\d{1,2})`,
    ([d, m], known) => dayOfAnyYear(d!, m!, known),
  ],
  ['^(\\d{1,2})/(\\d{1,2})$', ([d, m], known) => dayOfAnyYear(d!, m!, known)],
  ['thang ?(\\d{1,2})', ([m], known) => monthOfAnyYear(Number(m), known)],
  [`thang (${monthWord})`, ([m], known) => monthOfAnyYear(monthWords[m!]!, known)],
  ['^t ?(\\d{1,2})$', ([m], known) => monthOfAnyYear(Number(m), known)],
  ['tuan (?:thu |le )?(\\d{1,2})', ([w], known) => weekOfAnyYear(Number(w), known)],
  [`qu[iy] (${quarterWord})`, ([q], known) => quarterOfAnyYear(q!, known)],
  ['qu[iy] ?(iv|i{1,3}|[1-4])', ([q], known) => quarterOfAnyYear(q!, known)],
  ['^q ?([1-4])$', ([q], known) => quarterOfAnyYear(q!, known)],
  // By the clock.
  [
    '(hom qua|hom nay|ngay mai|(?:tuan|thang|quy|nam) (?:truoc|nay|sau|toi)|nam ngoai)',
    ([words], known) => timeFromToday(words!, known),
  ],
]);

function compile(
  sources: readonly (readonly [source: string, make: Make])[],
): readonly (readonly [pattern: RegExp, make: Make])[] {
  return sources.map(([source, make]) => [
    new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${source})(?![\\p{L}\\p{N}/-])`, 'u'),
    make,
  ]);
}

/**
 * Find the time that a query names: `tháng 4 2023`, `t4/2023`, `tháng tư năm 2023`, `quý II 2023`, `tuần 2/2024`,
 * `19/5/2018`, `năm 2023`; without a year or by the clock (`tháng 4`, `tuần 2`, `tuần này`) what is known of.
 */
export function readTime(query: string, known: KnownTimes = noTimes): TimeReading | undefined {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  const bare = stripMarks(text);
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(bare);
    const time = match && make(match.slice(1), known);
    if (!time) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { time, rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}

/** A query that is a year and nothing else. */
export function readYear(query: string): string | undefined {
  return /^(?:19|20)\d{2}$/.exec(query.trim())?.[0];
}

const monthOf = (year: string, month: number): Month => `${year}-${String(month).padStart(2, '0')}`;

function dayTime(date: string, month: string, year: string): NamedTime | undefined {
  const day = dayOf(year, month, date);
  return day === undefined ? undefined : { kind: 'day', day, year, months: [day.slice(0, 7)] };
}

function weekTime(week: string, year: string): NamedTime | undefined {
  const number = Number(week);
  if (!isYear(year) || number < 1 || number > 53) return undefined;
  const id = `${year}-w${String(number).padStart(2, '0')}`;
  const days = daysOfWeek(id);
  const months = [...new Set([days[0]!, days.at(-1)!].map((day) => day.slice(0, 7)))];
  return { kind: 'week', week: id, year, months };
}

function monthTime(month: number, year: string): NamedTime | undefined {
  return month >= 1 && month <= 12 && isYear(year)
    ? { kind: 'month', year, months: [monthOf(year, month)] }
    : undefined;
}

function quarterTime(quarter: string, year: string): NamedTime | undefined {
  const first = (quarters[quarter]! - 1) * 3 + 1;
  return isYear(year)
    ? { kind: 'quarter', year, months: [first, first + 1, first + 2].map((month) => monthOf(year, month)) }
    : undefined;
}

function halfTime(half: string, year: string): NamedTime | undefined {
  const first = half === 'dau' ? 1 : 7;
  return isYear(year)
    ? { kind: 'half-year', year, months: Array.from({ length: 6 }, (_, at) => monthOf(year, first + at)) }
    : undefined;
}

function yearTime(year: string): NamedTime | undefined {
  return isYear(year)
    ? { kind: 'year', year, months: Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)) }
    : undefined;
}

function monthOfAnyYear(month: number, known: KnownTimes): NamedTime | undefined {
  return monthsOfAnyYear([month], 'month', known);
}

function quarterOfAnyYear(quarter: string, known: KnownTimes): NamedTime | undefined {
  const first = (quarters[quarter]! - 1) * 3 + 1;
  return monthsOfAnyYear([first, first + 1, first + 2], 'quarter', known);
}

function monthsOfAnyYear(
  numbers: readonly number[],
  kind: 'month' | 'quarter',
  known: KnownTimes,
): NamedTime | undefined {
  const months = known.months
    .filter((one) => numbers.includes(Number(one.slice(5))))
    .sort((a, b) => compareCodes(b.slice(0, 4), a.slice(0, 4)) || compareCodes(a, b));
  return months.length > 0 ? { kind, months } : undefined;
}

/** The newest of the days that have this date. */
function dayOfAnyYear(date: string, month: string, known: KnownTimes): NamedTime | undefined {
  const newest = monthOfAnyYear(Number(month), known)?.months[0];
  return newest === undefined ? undefined : dayTime(date, month, newest.slice(0, 4));
}

/** The newest of the weeks that have this number. */
function weekOfAnyYear(number: number, { weeks }: KnownTimes): NamedTime | undefined {
  const newest = weeks
    .filter((week) => weekNumber(week) === number)
    .sort(compareCodes)
    .at(-1);
  return newest === undefined ? undefined : weekTime(String(number), newest.slice(0, 4));
}

/** `tuần này`, `tháng sau`, `hôm nay`, where something is known of it. */
function timeFromToday(words: string, { months, weeks, today }: KnownTimes): NamedTime | undefined {
  if (today === undefined) return undefined;
  const step = /qua$|truoc$|ngoai$/.test(words) ? -1 : /nay$/.test(words) ? 0 : 1;
  const [what] = words.split(' ');
  const month = monthOfDay(today);
  const year = String(Number(today.slice(0, 4)) + step);
  const isKnown = (time: NamedTime | undefined) =>
    time?.months.some((one) => months.includes(one)) ? time : undefined;
  if (what === 'tuan') {
    const week = weekOf(addDays(today, 7 * step));
    return weeks.includes(week) ? weekTime(String(weekNumber(week)), week.slice(0, 4)) : undefined;
  }
  if (what === 'nam') return isKnown(yearTime(year));
  if (what === 'thang') return isKnown(monthTimeOf(addMonths(month, step)));
  if (what === 'quy') {
    const first = addMonths(month, 3 * step);
    return isKnown(quarterTime(String(Math.ceil(Number(first.slice(5)) / 3)), first.slice(0, 4)));
  }
  const day = addDays(today, step);
  return isKnown({ kind: 'day', day, year: day.slice(0, 4), months: [monthOfDay(day)] });
}

const monthTimeOf = (month: Month): NamedTime | undefined =>
  monthTime(Number(month.slice(5)), month.slice(0, 4));

const isYear = (year: string): boolean => /^(19|20)\d\d$/.test(year);
