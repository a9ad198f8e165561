import { dayOf } from '../domain/day.ts';
import type { Day, Month } from '../domain/entities.ts';
import { stripMarks } from '../domain/fold.ts';
import { compareCodes } from '../domain/sort.ts';
import { daysOfWeek, type Week } from '../domain/week.ts';

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

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** Months in words, without marks; `tháng tư` is the fourth, `tháng bốn` too. */
const monthWords: Readonly<Record<string, number>> = {
  ...{ mot: 1, hai: 2, ba: 3, tu: 4, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9 },
  ...{ muoi: 10, 'muoi mot': 11, 'muoi hai': 12 },
};
const monthWord = 'muoi mot|muoi hai|muoi|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin';
const weekdayWord = 'thu [2-7]|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|cn';
const partWord = 'sang|chieu|toi|ngay';

type Make = (parts: readonly (string | undefined)[], known: readonly Month[]) => NamedTime | undefined;

/** Matched against the query without marks, which is as long as the query. The fullest form comes first. */
const patterns: readonly (readonly [source: string, make: Make])[] = [
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
  ['(?:qu[iy] ?|\\bq ?)(iv|i{1,3}|[1-4])(?: nam |[ /.,-]+)(\\d{4})', ([q, y]) => quarterTime(q!, y!)],
  ['tuan (?:thu |le )?(\\d{1,2})(?: nam |[ /.,-]+)(\\d{4})', ([w, y]) => weekTime(w!, y!)],
  ['(\\d{1,2})[/-](\\d{4})', ([m, y]) => monthTime(Number(m), y!)],
  ['(\\d{4})-(\\d{2})', ([y, m]) => monthTime(Number(m), y!)],
  ['nam (\\d{4})', ([y]) => yearTime(y!)],
  // Without a year: of the months that are known.
  [
    `(?:${partWord}) (?:(?:${weekdayWord}),? )?(?:ngay )?(\\d{1,2})(?: ?thang ?|/)(\\d{1,2})`,
    ([d, m], known) => dayOfAnyYear(d!, m!, known),
  ],
  ['^(\\d{1,2})/(\\d{1,2})$', ([d, m], known) => dayOfAnyYear(d!, m!, known)],
  ['thang ?(\\d{1,2})', ([m], known) => monthOfAnyYear(Number(m), known)],
  [`thang (${monthWord})`, ([m], known) => monthOfAnyYear(monthWords[m!]!, known)],
  ['^t ?(\\d{1,2})$', ([m], known) => monthOfAnyYear(Number(m), known)],
];

/**
 * Find the time that a query names: `tháng 4 2023`, `t4/2023`, `tháng tư năm 2023`, `quý II 2023`, `tuần 2/2024`,
 * `19/5/2018`, `năm 2023`.
 *
 * @param known months of which anything is known; `tháng 4` without a year means those among them
 */
export function readTime(query: string, known: readonly Month[] = []): TimeReading | undefined {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  const bare = stripMarks(text);
  for (const [source, make] of patterns) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${source})(?![\\p{L}\\p{N}/-])`, 'u');
    const match = whole.exec(bare);
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

function monthOfAnyYear(month: number, known: readonly Month[]): NamedTime | undefined {
  const end = `-${String(month).padStart(2, '0')}`;
  const months = known.filter((one) => one.endsWith(end)).sort((a, b) => compareCodes(b, a));
  return months.length > 0 ? { kind: 'month', months } : undefined;
}

/** The newest of the days that have this date. */
function dayOfAnyYear(date: string, month: string, known: readonly Month[]): NamedTime | undefined {
  const newest = monthOfAnyYear(Number(month), known)?.months[0];
  return newest === undefined ? undefined : dayTime(date, month, newest.slice(0, 4));
}

const isYear = (year: string): boolean => /^(19|20)\d\d$/.test(year);
