import { dayOf } from '../domain/day.ts';
import type { Day, Month } from '../domain/entities.ts';
import { stripMarks } from '../domain/fold.ts';

/** A stretch of time named in a query: the months it covers, and the day where one is named. */
export interface NamedTime {
  readonly kind: 'day' | 'month' | 'quarter' | 'year';
  readonly day?: Day;
  readonly year: string;
  readonly months: readonly Month[];
}

/** A query with its words for a time taken out. */
export interface TimeReading {
  readonly time: NamedTime;
  /** What is left, blanks collapsed. */
  readonly rest: string;
}

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** Matched against the query without marks, which is as long as the query. The fullest form comes first. */
const patterns: readonly (readonly [RegExp, (parts: readonly string[]) => NamedTime | undefined])[] = [
  [/(?:ngay )?(\d{1,2}) ?thang ?(\d{1,2}),? ?(?:nam )?(\d{4})/, ([d, m, y]) => dayTime(d!, m!, y!)],
  [/(?:ngay )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/, ([d, , m, y]) => dayTime(d!, m!, y!)],
  [/(\d{4})-(\d{2})-(\d{2})/, ([y, m, d]) => dayTime(d!, m!, y!)],
  [/(?:thang ?|\bt ?)(\d{1,2})(?: nam |[ /.,-]+)(\d{4})/, ([m, y]) => monthTime(m!, y!)],
  [/(?:quy ?|\bq ?)(iv|i{1,3}|[1-4])(?: nam |[ /.,-]+)(\d{4})/, ([q, y]) => quarterTime(q!, y!)],
  [/(\d{1,2})[/-](\d{4})/, ([m, y]) => monthTime(m!, y!)],
  [/(\d{4})-(\d{2})/, ([y, m]) => monthTime(m!, y!)],
  [/nam (\d{4})/, ([y]) => yearTime(y!)],
];

/** Find the time that a query names: `tháng 4 2023`, `t4/2023`, `quý II 2023`, `19/5/2018`, `năm 2023`. */
export function readTime(query: string): TimeReading | undefined {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  const bare = stripMarks(text);
  for (const [pattern, make] of patterns) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${pattern.source})(?![\\p{L}\\p{N}/-])`, 'u');
    const match = whole.exec(bare);
    const time = match && make(match.slice(1));
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

function monthTime(month: string, year: string): NamedTime | undefined {
  const number = Number(month);
  return number >= 1 && number <= 12 && isYear(year)
    ? { kind: 'month', year, months: [monthOf(year, number)] }
    : undefined;
}

function quarterTime(quarter: string, year: string): NamedTime | undefined {
  const first = (quarters[quarter]! - 1) * 3 + 1;
  return isYear(year)
    ? { kind: 'quarter', year, months: [first, first + 1, first + 2].map((month) => monthOf(year, month)) }
    : undefined;
}

function yearTime(year: string): NamedTime | undefined {
  return isYear(year)
    ? { kind: 'year', year, months: Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)) }
    : undefined;
}

const isYear = (year: string): boolean => /^(19|20)\d\d$/.test(year);
