import { asksForDay, asksForNumber, takesNumber } from '../../phrases/asks-for-figure.ts';
import { lunarDay } from '../../phrases/lunar-day.ts';
import type { Day } from '../../../domain/entities.ts';
import { lunarCell, weekdayInBrackets } from '../../calendar/calendar-days.ts';
import { readDayWords, readMoment } from '../../calendar/calendar-moment.ts';
import type { CalendarTime } from '../../calendar/calendar-year.ts';
import { joinLines } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';

/** Where a row or several of a calendar begin: at a cell with its day, and its number in front where it has one. */
export interface DayStart {
  readonly at: number;
  readonly number?: SourceLine | undefined;
  readonly cell: readonly SourceLine[];
  /** What stands behind the day on its last line, and the index of the line below. */
  readonly rest?: SourceLine | undefined;
  readonly next: number;
  /** The index of the line behind its rows, where it is not that of the next day. */
  readonly end?: number | undefined;
}

interface Found extends DayStart {
  readonly from: Day;
  readonly style: string;
  readonly value: number;
  readonly words: number;
}

/** What the first columns of a calendar hold. */
export interface DayColumns {
  readonly isNumbered: boolean;
  /** Whether the cell of the day says at what time, too. */
  readonly isTimed: boolean;
  /** Whether the lunar day stands in a column of its own behind the day. */
  readonly isLunar?: boolean;
  /** Whether the weekday stands in a column behind that. */
  readonly isWeekdayLast?: boolean;
  /** Whether the weekday stands in a column of its own beside the day, as `Ba` for `Thứ Ba`. */
  readonly hasWeekday?: boolean;
}

/**
 * Find the cells of days in the lines of a calendar. Days follow one another and are printed alike; a line that breaks off in
 * front of a figure asks for it.
 *
 * @return undefined when the first line is no day
 */
export function findDayStarts(
  lines: readonly SourceLine[],
  time: CalendarTime,
  columns: DayColumns,
): DayStart[] | undefined {
  const all = lines.flatMap((_, at) => startAt(lines, at, time, columns) ?? []);
  const first = all[0];
  if (first?.at !== 0) return undefined;
  const alike = all.filter(({ style }) => style === first.style);
  /** The longest way down to each. */
  const ways: { score: number; before: number }[] = [];
  for (const [index, own] of alike.entries()) {
    let best = { score: index === 0 ? 0 : -Infinity, before: -1 };
    for (let before = 0; before < index; before += 1) {
      const above = alike[before]!;
      const follows = own.style === 'number' ? own.from > above.from : own.from >= above.from;
      if (!follows || above.next > own.at || (columns.isNumbered && own.value <= above.value)) continue;
      if (ways[before]!.score > best.score) best = { score: ways[before]!.score, before };
    }
    ways.push({ score: best.score + 1 + own.words / 100, before: best.before });
  }
  let at = ways.reduce((best, { score }, index) => (score > ways[best]!.score ? index : best), 0);
  const chain: DayStart[] = [];
  for (; at >= 0; at = ways[at]!.before) chain.unshift(alike[at]!);
  return chain;
}

const mayOpen =
  /^\(?(?:\d|thứ|t[2-7]|t\.|chủ|cn|ngày|từ|sáng|chiều|tối|cả|lúc|buổi|(?:hai|ba|tư|năm|sáu|bảy|bẩy)(?:$|\s+\d{1,2}\/))/iu;
/** Words that lead up to a figure; a name may end with one of them: `Lý Nhân`. */
const leadsToFigure = /(?:(?<![A-Za-zÀ-ỹ])(?:từ|đến|và|nhân)|^(?:Từ|Nhân)|[-–/(,])$/u;
const leadsToDay = /(?<![A-Za-zÀ-ỹ])(?:từ|đến|và|nhân|trước|sau)$/u;

/** Whether a figure, or a day with that word, goes on with the line above it: `nhân` with `ngày 30/4` below it. */
const goesOn = (text: string, above: string): boolean =>
  (/^\d/.test(text) && (leadsToFigure.test(above) || asksForDay.test(above))) ||
  (/^ngày\s/u.test(text) && leadsToDay.test(above));

const opensClock = /^\d{1,2}(?:h|g|:\d)/iu;
const longest = 12;

/** A word of the lines below a start, with the index of its line. */
interface WordOfLine {
  readonly word: string;
  readonly index: number;
}

const joined = (words: readonly WordOfLine[]): string => words.map(({ word }) => word).join(' ');

/** The cell of a day that begins at a line: the longest that can be read. */
function startAt(
  lines: readonly SourceLine[],
  at: number,
  time: CalendarTime,
  columns: DayColumns,
): Found | undefined {
  const { isNumbered, isTimed, isLunar = false, isWeekdayLast, hasWeekday = false } = columns;
  const above = lines[at - 1]?.text ?? '';
  if (!mayOpen.test(lines[at]!.text) || goesOn(lines[at]!.text, above)) return undefined;
  const all = lines
    .slice(at, at + 5)
    .flatMap(({ text }, below) => text.split(' ').map((word) => ({ word, index: at + below })));
  const value = isNumbered ? /^(\d{1,3})[.)]?$/.exec(all[0]!.word)?.[1] : '0';
  if (value === undefined) return undefined;
  const own = isNumbered ? all.slice(1) : all;
  const ordered = isWeekdayLast ? withLunarLast(own) : own;
  const words = hasWeekday ? withWeekday(ordered) : ordered;
  for (let days = Math.min(longest, words.length); days > 0; days -= 1) {
    // The dash in front of an entry below a day is its bullet.
    if (/^[-–+]$/.test(words[days - 1]!.word)) continue;
    const behind = words.slice(days).map(({ word }) => word);
    const count = days + asideLength(behind, isLunar);
    if (isLunar && count === days) continue;
    const next = words[count];
    const isInside = next !== undefined && next.index === lastLine(words.slice(0, count));
    if (isInside && !/^[\p{Lu}\d(“"+•*–-]/u.test(next.word)) continue;
    const text = joinLines(words.slice(0, days).map(({ word }) => word));
    const read = isTimed ? readMoment(text, time) : readDayWords(text, time);
    if (!read) continue;
    // "4 5 học sinh" is no day.
    if (isInside && /^\d/.test(next.word) && /^\d{1,2}$/.test(text) && !opensClock.test(next.word))
      return undefined;
    const style = styleOf(text);
    if (style === 'number' && !isNumbered && (asksForNumber.test(above) || takesNumber.test(above)))
      return undefined;
    const number = isNumbered ? { ...lines[at]!, text: all[0]!.word, raw: all[0]!.word } : undefined;
    return {
      ...{ at, style, from: read.from, value: Number(value), words: count, ...(number && { number }) },
      ...cellsOf(lines, at, words, { days, count, isLunar }),
    };
  }
  return undefined;
}

/**
 * The cell of a day, and what stands behind it on its last line.
 *
 * @param days how many words say the day; `count` with what stands aside, which may be a lunar day in a column of its own
 */
function cellsOf(
  lines: readonly SourceLine[],
  at: number,
  words: readonly WordOfLine[],
  { days, count, isLunar }: { readonly days: number; readonly count: number; readonly isLunar: boolean },
): Pick<DayStart, 'cell' | 'rest' | 'next'> {
  const last = lastLine(words.slice(0, count));
  const part = (index: number, text: string): SourceLine => ({ ...lines[index]!, text, raw: text });
  const own = words.slice(0, isLunar ? days : count);
  const cell = Array.from({ length: last + 1 - at }, (_, below) => at + below).flatMap((index) => {
    const text = joined(own.filter((word) => word.index === index));
    return text === '' ? [] : part(index, text);
  });
  // The label of its column says that it is lunar.
  const lunar = isLunar ? lunarDay(joined(words.slice(days, count))) : undefined;
  const rest = joined(words.slice(count).filter(({ index }) => index === last));
  return {
    cell: lunar === undefined ? cell : [...cell, part(last, lunar)],
    next: last + 1,
    ...(rest && { rest: part(last, rest) }),
  };
}

const lastLine = (words: readonly WordOfLine[]): number => Math.max(...words.map(({ index }) => index));

/** The words of `02/01`, `21/11`, `Thứ Ba` with the lunar day behind the weekday. */
function withLunarLast(words: readonly WordOfLine[]): readonly WordOfLine[] {
  const [day, lunar, ...behind] = words;
  if (!day || !lunar || !dayOrDate.test(day.word) || !lunarCell.test(`(${lunar.word})`)) return words;
  const first = behind[0]?.word ?? '';
  const count = bareWeekday.test(first) || /^CN$/iu.test(first) ? 1 : /^(?:thứ|chủ)$/iu.test(first) ? 2 : 0;
  return count === 0 ? words : [day, ...behind.slice(0, count), lunar, ...behind.slice(count)];
}

const bareWeekday = /^(?:hai|ba|tư|năm|sáu|bảy|bẩy)$/iu;
const dayOrDate = /^\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?$/u;

/** The words with `Ba` beside a day as `Thứ Ba`, as the label of its column says. */
function withWeekday(words: readonly WordOfLine[]): readonly WordOfLine[] {
  const at = [0, 1].find((index) => bareWeekday.test(words[index]?.word ?? ''));
  const day = at === undefined ? undefined : words[1 - at];
  return words.map((word, index) =>
    index === at && dayOrDate.test(day?.word ?? '') ? { ...word, word: `Thứ ${word.word}` } : word,
  );
}

/** How many words of a lunar day stand first, or of weekdays: `(10/3 ÂL)`, in a column of its own `10/3`, `(Thứ Bảy, Chủ nhật)`. */
function asideLength(words: readonly string[], isColumn: boolean): number {
  for (let count = 1; count <= Math.min(words.length, 6); count += 1) {
    const text = words.slice(0, count).join(' ');
    if (lunarCell.test(text) || (isColumn && lunarCell.test(`(${text})`))) return count;
    if (!isColumn && weekdayInBrackets.test(text)) return count;
  }
  return 0;
}

const styleOf = (words: string): string =>
  /^\(?(?:thứ|t\.?\s?[2-7]|chủ|cn|(?:hai|ba|tư|năm|sáu|bảy|bẩy)(?=\s))/iu.test(words)
    ? 'weekday'
    : /^(?:ngày )?\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:[\s,(]|$)(?!\s*(?:giờ|h))/iu.test(words) &&
        !/\d\s*[/.]\s*\d/u.test(words)
      ? 'number'
      : 'other';
