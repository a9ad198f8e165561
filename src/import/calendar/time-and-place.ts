import { isTimeCell } from './calendar-entries.ts';
import { readMoment } from './calendar-moment.ts';
import { anyYear } from './calendar-year.ts';

/** The words of a cell that say when, and those that say where. */
export interface TimeAndPlace {
  readonly time: string;
  readonly place: string;
}

/** Part the words of a cell that says when and then where: `7h30, Phòng họp số 2`, `8h00 ngày 05/4, tại Hội trường`. */
export function partTimeFirst(words: string): TimeAndPlace | undefined {
  // What says when is short, and the longest such words count: `8h00` alone in front of `ngày 05/4` says less.
  for (let at = Math.min(words.length, longestTime); at > 0; at = words.lastIndexOf(' ', at - 1)) {
    if (at < words.length && words[at] !== ' ') continue;
    const time = words.slice(0, at).replace(/[\s,;:.–-]+$/u, '');
    if (saysTime(time)) return { time, place: words.slice(at).replace(/^[\s,;:.–-]+/u, '') };
  }
  return undefined;
}

/** The same where the place stands in front: `Phòng họp số 2, 7h30`. */
export function partPlaceFirst(words: string): TimeAndPlace | undefined {
  for (
    let at = words.indexOf(' ', Math.max(0, words.length - longestTime)) + 1;
    at > 0;
    at = words.indexOf(' ', at) + 1
  ) {
    const time = words.slice(at);
    if (/^[\p{Lu}\d]|^(?:ngày|từ|lúc)\s/u.test(time) && saysTime(time))
      return { time, place: words.slice(0, at).replace(/[\s,;:.–-]+$/u, '') };
  }
  return undefined;
}

/** More letters than the words of a day and its time have. */
const longestTime = 60;

const saysTime = (words: string): boolean =>
  /\d|sáng|chiều|tối|cả ngày|thứ|chủ nhật/iu.test(words) &&
  (isTimeCell(words) || readMoment(words, { yearOf: anyYear }) !== undefined);
