import type { Day } from '../../domain/entities.ts';
import { daysBetween, weekdayOf } from '../../domain/month.ts';
import { lunarCell, readDayCell, several, weekdayAlone } from './calendar-days.ts';
import { partMonth, partWeek, type DayRow } from './day-rows.ts';
import { isTimeCell } from './calendar-entries.ts';
import { readMoment } from './calendar-moment.ts';
import type { CalendarTime } from './calendar-year.ts';
import { cellIn, type Grid, type GridCell } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';
import { weekdaysIn } from './weekday-clash.ts';

/** Whether a cell below a day says at what time of it: `14h00`, `Chiều`. */
export const saysHour = ({ lines }: GridCell): boolean => {
  const words = cellText(lines);
  return (
    isTimeCell(words) ||
    (!/\d\s*[/.]\s*\d/.test(words) && /\d\s*(?:h|g|giờ|:)|sáng|chiều|tối|cả ngày/iu.test(words))
  );
};

const weekdayOnly = new RegExp(String.raw`^\(?\s*${several}\s*\)?$`, 'iu');

/** The first line of a cell, and all that stands below it: a narrow cell cuts `(01/12 ÂL)` in two. */
const twoLines = ([first, ...rest]: readonly SourceLine[]): SourceLine[] =>
  first && rest[0] ? [first, { ...rest[0], text: cellText(rest) }] : first ? [first] : [];

/** The day of a cell, and at what time, where the cell says so, too. */
export interface CellDay extends DayRow {
  readonly hours?: readonly SourceLine[] | undefined;
}

/** The day that each first cell names. */
export function readDays(grid: Grid, column: Column, time: CalendarTime): ReadonlyMap<GridCell, CellDay> {
  const { month, yearOf } = time;
  const place = grid.columns.find((one) => one.column === column);
  const cells = place ? [...new Set(grid.rows.flatMap((row) => cellIn(row, place) ?? []))] : [];
  const days = new Map<GridCell, CellDay>();
  for (const cell of cells) {
    const last = cell.lines.at(-1)!;
    // A whole lunar day on the last line says nothing of the day itself.
    const hasLunar = cell.lines.length > 1 && /ÂL/u.test(last.text) && lunarCell.test(last.text);
    const lines = hasLunar ? cell.lines.slice(0, -1) : cell.lines;
    const lunar = hasLunar ? { lunar: last.text } : {};
    const whole = [{ ...cell.lines[0]!, text: cellText(lines) }];
    const words = isBareWeekday(place?.label, whole[0]!.text) ? `Thứ ${whole[0]!.text}` : whole[0]!.text;
    const own = readDayCell(words, yearOf) ?? weekdayOfSpan(words, time);
    if (own) {
      days.set(cell, { ...own, ...lunar, row: whole[0]!.text, line: whole[0]!.line, lines: [] });
      continue;
    }
    const moment = readMoment(whole[0]!.text, time);
    if (moment) {
      const { from, to, days: row, hour } = moment;
      const hours = hour ? [{ ...cell.lines[0]!, text: hour, raw: hour }] : [];
      days.set(cell, { from, to, ...lunar, row, line: whole[0]!.line, lines: [], hours });
      continue;
    }
    const found =
      [cell.lines, whole].flatMap((lines) => partWeek(lines, yearOf))[0] ??
      (month ? partMonth(twoLines(cell.lines), month, 31)[0] : undefined);
    if (!found?.lines.every(({ text }) => weekdayOnly.test(text))) continue;
    // The weekday below the day belongs to the cell.
    days.set(cell, found.lines.length > 0 ? { ...found, row: cellText(cell.lines), lines: [] } : found);
  }
  return days;
}

/** Whether a cell below `Thứ` names its weekday without that word: `Hai`, `Ba (13/5)`. */
const isBareWeekday = (label: string | undefined, words: string): boolean =>
  /thứ/iu.test(label ?? '') && /^(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7](?!\s*\/))(?![A-Za-zÀ-ỹ\d])/iu.test(words);

/** The day of a weekday that stands alone, in a text that covers one week. */
function weekdayOfSpan(words: string, { span }: CalendarTime): { from: Day; to: Day } | undefined {
  if (!span || !weekdayAlone.test(words)) return undefined;
  const days = daysBetween(span.from, span.to);
  const named = weekdaysIn(words);
  const found = days.filter((day) => named.includes(weekdayOf(day)));
  return days.length <= 7 && named.length > 0 && found.length === named.length
    ? { from: found[0]!, to: found.at(-1)! }
    : undefined;
}
