import { dayTitle } from '../../domain/day.ts';
import type { Day } from '../../domain/entities.ts';
import { weekdayName, weekdayOf } from '../../domain/month.ts';

const ordinals = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const;

const printed =
  /(?<![A-Za-zÀ-ỹ\d])(?:(?:thứ|t\.)\s*(hai|ba|tư|năm|sáu|bảy|bẩy)|^(hai|ba|tư|năm|sáu|bảy|bẩy)(?=[\s,(–-]+\d)|(?:thứ\s*|t\.?\s?)([2-7])|(?:chủ\s+nhật|cn))(?![A-Za-zÀ-ỹ\d])/giu;

/** The weekdays that some words name, 1 (Monday) to 7: `Thứ 2` is 1, `CN` is 7, and `Hai 14/11` names 1. */
export const weekdaysIn = (words: string): number[] =>
  [...words.matchAll(printed)].map(([, long, short, figure]) => {
    const word = long ?? short;
    if (figure) return Number(figure) - 1;
    return word ? ordinals.findIndex((one) => one === word.toLowerCase().replace('ẩ', 'ả')) + 1 : 7;
  });

/** A day, `14/05/2024`, and its weekday, `Thứ ba`. */
export interface WeekdayClash {
  readonly day: string;
  readonly weekday: string;
}

/**
 * What a day of a calendar is in truth when the words printed with it name another weekday; `undefined` where they agree,
 * name none or several, or speak of more days than one.
 */
export function weekdayClash(
  words: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): WeekdayClash | undefined {
  const named = new Set(weekdaysIn(words));
  const own = weekdayOf(from);
  if (from !== to || named.size !== 1 || named.has(own)) return undefined;
  return { day: dayTitle(from), weekday: weekdayName(own) };
}
