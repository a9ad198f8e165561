import type { CalendarRow } from './calendar-event.ts';
import type { CalendarTime } from './calendar-year.ts';
import { clockTimes } from '../phrases/clock.ts';
import { joinCutDays } from '../flat/cut-days.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';

const clockInFront = new RegExp(String.raw`^(?:Từ\s+|Lúc\s+)?${clockTimes}`, 'iu');
const dateAlone = /^\(?\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?\)?(?=$|\s+-\s)/u;
/** Two cells side by side on one line, with the day in front or alone: `Thứ Bảy (14/06) - Đi cơ sở. - Họp chi bộ.` */
const sideBySide =
  /^(?:((?:Thứ|Chủ|T\d)[^-.;:]{0,30}?)\s+)?(-\s+(?!\d)[^-.;:]{3,60}[.;]?)\s+(-\s+(?!\d)[^-.;:]{3,60}[.;]?)$/u;

/**
 * The lines of a calendar with a column for each half of the day, where each entry says itself at what time it is, or stands
 * beside that of the other half. `undefined` when an entry does not tell its half.
 */
export function linesByClock(
  lines: readonly SourceLine[],
  columns: readonly Column[],
  time: CalendarTime,
): SourceLine[] | undefined {
  if (columns.some((column) => column !== 'day' && column !== 'morning' && column !== 'afternoon'))
    return undefined;
  const dates = new Set(lines.filter(({ text }) => dateAlone.test(text)));
  const own = joinCutDays(lines, dates, time).lines;
  const pairs = own.map(({ text }) => sideBySide.exec(text));
  const entries = own.flatMap(({ text }, at) => (pairs[at] ? [] : (parseBullet(text)?.rest ?? [])));
  if (entries.length < 2 || !entries.every((text) => clockInFront.test(text))) return undefined;
  return own.flatMap((line, at) =>
    pairs[at] ? pairs[at].slice(1).flatMap((text) => (text ? [{ ...line, text, raw: text }] : [])) : [line],
  );
}

/** Two entries of one line without a time are those of the morning and of the afternoon. */
export const withHalvesBeside = (rows: readonly CalendarRow[]): CalendarRow[] =>
  rows.map((row, at) => {
    const isOf = (other: CalendarRow | undefined) => other?.line === row.line && !other.event.time;
    const part = isOf(rows[at + 1]) ? 'morning' : isOf(rows[at - 1]) ? 'afternoon' : undefined;
    return part && !row.event.time && !row.event.part ? { ...row, event: { ...row.event, part } } : row;
  });
