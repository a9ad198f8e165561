import { dayOf } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import type { SourceLine } from '../source-line.ts';

/** Year of a day that is printed without one; none where the text does not tell it. */
export type YearOf = (month: number | string, date: number | string) => string | undefined;

/** Any year, to ask only whether some words name a day. */
export const anyYear: YearOf = () => '2000';

/** What a text says of the days that its calendar covers. */
export interface CalendarTime {
  /** The month that it speaks of. */
  readonly month?: string | undefined;
  /** The days that it says it covers. */
  readonly span?: { readonly from: Day; readonly to: Day } | undefined;
  readonly yearOf: YearOf;
}

/** What the year of a day may be told by, the surest first. */
export interface TimeClues {
  /** Month or year of its title. */
  readonly period?: string | undefined;
  readonly issuedOn?: Day | undefined;
  /** A year that stands near the title. */
  readonly near?: string | undefined;
}

/** What tells the year of each day: the days that a text says it covers, its title, the day of the paper. */
export function calendarTime(
  lines: readonly SourceLine[],
  { period, issuedOn, near }: TimeClues,
): CalendarTime {
  const span = findSpan(lines);
  const month = period?.length === 7 ? period : undefined;
  const yearOf: YearOf = (ofMonth, date) => {
    if (span) return nearest(span.to, ofMonth, date, [span.from, span.to]);
    if (month) return nearest(`${month}-15`, ofMonth, date);
    if (period) return period.slice(0, 4);
    if (near) return near;
    return issuedOn && nearest(issuedOn, ofMonth, date);
  };
  return { ...(month && { month }), ...(span && { span }), yearOf };
}

/** The year in which a day lies nearest to another one, or inside a span. */
function nearest(
  around: Day,
  month: number | string,
  date: number | string,
  span: readonly Day[] = [around],
): string | undefined {
  const year = Number(around.slice(0, 4));
  const found = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, date) ?? []);
  const distance = (day: Day) => Math.min(...span.map((one) => Math.abs(Date.parse(one) - Date.parse(day))));
  return found.sort((a, b) => distance(a) - distance(b))[0]?.slice(0, 4);
}

const point = String.raw`(\d{1,2})(?:\s*(?:[/.-]|tháng)\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?)?`;
const last = String.raw`(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})`;
const spans = new RegExp(
  String.raw`(?:từ|tuần|\()[^()\d]{0,16}(?:\d{1,2}(?!\d)\s*\(?\s*(?:từ\s+)?(?:ngày\s+)?)?${point}\s*(?:[-–]|đến)\s*(?:hết\s+)?(?:ngày\s+)?${last}(?![\d/])`,
  'iu',
);

/** The first and last day that a text says near its title: `Từ ngày 16/10 đến ngày 22/10/2023`. */
function findSpan(lines: readonly SourceLine[]): { from: Day; to: Day } | undefined {
  for (const [at, { text, cell }] of lines.slice(0, 30).entries()) {
    // A title may be a row over all columns.
    if (cell && cell.span < cell.columns) return undefined;
    const withNext = `${text} ${lines[at + 1]?.text ?? ''}`;
    const match = /\d{4}/.test(withNext) ? (spans.exec(text) ?? spans.exec(withNext)) : null;
    if (!match) continue;
    const [, date, month, year, lastDate, lastMonth, lastYear] = match;
    const to = dayOf(lastYear!, lastMonth!, lastDate!);
    const from = to && dayOf(year ?? lastYear!, month ?? lastMonth!, date!);
    if (!from) continue;
    // "Từ 30/12 đến 05/01/2025" begins in the year before.
    const first = from > to && !year ? dayOf(Number(lastYear) - 1, month ?? lastMonth!, date!) : from;
    if (first && first <= to && Date.parse(to) - Date.parse(first) < 100 * 86_400_000)
      return { from: first, to };
  }
  return undefined;
}
