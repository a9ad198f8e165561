import { dayText } from '../domain/day-text.ts';
import type { TaskFields } from '../domain/entities.ts';
import { words } from './words.ts';

/** What the cell of the time of a task says, and whether that is the number of a month. */
export interface WhenText {
  readonly text: string;
  readonly isMonth: boolean;
}

/**
 * When a task is due, as its cell prints it; below a head that says "Tháng" a month is its number.
 *
 * @param head what stands over the column
 */
export function whenText({ month, deadline, recurrence, whenAsWritten }: TaskFields, head: string): WhenText {
  if (month !== undefined) {
    const number = Number(month.slice(5));
    const isOfMonths = /tháng/iu.test(head);
    if (isOfMonths && (whenAsWritten === undefined || saysMonth(whenAsWritten, number)))
      return { text: String(number), isMonth: true };
    if (whenAsWritten === undefined) return { text: words.month(number), isMonth: false };
  }
  if (whenAsWritten !== undefined) return { text: whenAsWritten, isMonth: false };
  if (deadline !== undefined) return { text: dayText(deadline), isMonth: false };
  return { text: recurrence === undefined ? words.unknown : words.recurrence[recurrence], isMonth: false };
}

/** Whether words say a month and no more, with or without a number in front: `Tháng 4`, `T4`, `1. Tháng 04`. */
const saysMonth = (text: string, month: number): boolean =>
  Number(
    /^(?:(?:\d{1,2}|[IVX]{1,4})\s*[.)–-]\s*(?=t))?(?:tháng|t\.?)?\s*(\d{1,2})\s*[:.]?$/iu.exec(text)?.[1],
  ) === month;
