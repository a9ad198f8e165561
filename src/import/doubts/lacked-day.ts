import type { Day } from '../../domain/entities.ts';
import { daysBetween, isWeekend, weekdayOf } from '../../domain/month.ts';
import { readDayHead, weekdayAlone } from '../calendar/calendar-days.ts';
import type { CalendarRow } from '../calendar/calendar-event.ts';
import { anyYear, type YearOf } from '../calendar/calendar-year.ts';
import type { SourceLine } from '../source-line.ts';
import { closingWords } from '../phrases/closing-words.ts';

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The one working day that the calendar of a week has no row for, between its first and its last day: its heading may be lost,
 * and its entries stand with those of the day before. A calendar that lacks several prints only some days.
 */
export function missingDay(spans: readonly Span[]): Day | undefined {
  const days = new Set(spans.flatMap(({ from, to }) => daysBetween(from, to)));
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || days.size < 3 || daysBetween(first, last).length > 7) return undefined;
  const missing = daysBetween(first, last).filter((day) => !days.has(day) && !isWeekend(weekdayOf(day)));
  return missing.length === 1 ? missing[0] : undefined;
}

/** A day that the rows of a calendar lack, and the line of the last entry in front of it. */
export function lackedDay(
  rows: readonly CalendarRow[],
  yearOf: YearOf,
): { readonly day: Day; readonly line: number } | undefined {
  const day = missingDay(rows.flatMap(({ event, empty = [] }) => [event, ...headsIn(empty, yearOf)]));
  const before = rows.findLast(({ event }) => day !== undefined && event.from < day);
  return day && before ? { day, line: before.line } : undefined;
}

/** Days without an entry, by their headings. */
const headsIn = (lines: NonNullable<CalendarRow['empty']>, yearOf: YearOf): Span[] =>
  lines.flatMap((_, at) => {
    const head = readDayHead(lines, at, yearOf);
    return head ? [{ from: head.day, to: head.to }] : [];
  });

const closing = new RegExp(String.raw`^(?:${closingWords}|Ghi chú|\*)`, 'u');
const opensRow = /^(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật)\s+(?:Sáng|Chiều|\d{1,2}(?:h|g|:))/iu;

/** The cell of a day without its weekday in front: `30/01`, `30 Tư`. */
const opensDay = /^(\d{1,2})(?:\/(\d{1,2})(?:\/\d{4})?(?=\s|$)|\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy|CN)(?=\s|$))/u;

/** Whether a line begins with a later day than the last of a calendar, of its month or the next. */
function isLater(text: string, last: Day | undefined): boolean {
  const [, day, month] = opensDay.exec(text) ?? [];
  if (!day || !last) return false;
  const [ofLast, dayOfLast] = [Number(last.slice(5, 7)), Number(last.slice(8))];
  const own = month === undefined ? ofLast : Number(month);
  return (own === ofLast && Number(day) > dayOfLast) || (month !== undefined && own === (ofLast % 12) + 1);
}

/**
 * A day that stands below a calendar, in front of whatever closes the text: its table was cut short.
 *
 * @param last the last day of the calendar, where it has one
 */
export function dayBelow(lines: readonly SourceLine[], from: number, last?: Day): SourceLine | undefined {
  for (let at = from; at < lines.length && !closing.test(lines[at]!.text); at += 1) {
    const line = lines[at]!;
    if (isLater(line.text, last)) return line;
    if (weekdayAlone.test(line.text) || opensRow.test(line.text) || readDayHead(lines, at, anyYear)?.isNamed)
      return line;
  }
  return undefined;
}
