import { several } from '../calendar/calendar-days.ts';
import { isTimeCell } from '../calendar/calendar-entries.ts';
import type { Column } from '../grid/column-kind.ts';
import { parsePeriodCell } from '../phrases/period.ts';

const number = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Za-z])[.)]?$/;
const day = new RegExp(
  String.raw`^\(?(?:${several}|(?:từ\s+)?(?:ngày\s+)?\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s*\(|\s+tháng|$))`,
  'iu',
);

/** Whether the last words of a cell may be those of a column: of a number, a day, a time, or of what none of them is. */
export function mayHold(column: Column | undefined, text: string): boolean {
  if (column === 'number') return number.test(text);
  if (column === 'day') return day.test(text);
  if (column === 'time') return isTimeCell(text) || /^(?:cả ngày|\d{1,2}\s*[hg:]\d{0,2})/iu.test(text);
  if (column === 'month' || column === 'deadline')
    return /^\d{1,2}$/.test(text) || parsePeriodCell(text, undefined) !== undefined;
  return /\p{L}{2}/u.test(text) && !isTimeCell(text) && !weekdayOrHalf.test(text);
}

const weekdayOrHalf = new RegExp(String.raw`^\(?(?:${several}\)?$|(?:Sáng|Chiều|Tối)$)`, 'iu');
