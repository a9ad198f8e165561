import { lunarCell, weekday } from './calendar-days.ts';
import { readDayWords } from './calendar-moment.ts';
import type { CalendarTime } from './calendar-year.ts';
import { cutYear, joinNarrowDays, withText } from './narrow-days.ts';
import { weekdayClash, weekdaysIn } from './weekday-clash.ts';
import type { SourceLine } from '../source-line.ts';

const weekdayAlone = new RegExp(String.raw`^(?:${weekday}|Hai|Ba|Tư|Năm|Sáu|Bảy|Bẩy)$`, 'iu');
/** A weekday in a column named `Thứ`: in front of a half of the day, of a clock time, or alone. */
const bareWeekday = /^(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Bẩy)(?=$|\s+(?:Sáng|Chiều|Tối|Cả|\d{1,2}\s*(?:[hg:]|giờ)))/u;
/** What the first part of a cut day may begin with, and its second one. */
const opensHead = /^\(?(?:Thứ|THỨ|Chủ|CHỦ|T\.?\s?[2-7]|CN|Ngày|NGÀY|\d)/u;
const opensTail =
  /^\(?(?:ngày|thứ|chủ|t\.?\s?[2-7]|cn|hai|ba|tư|năm|sáu|bảy|bẩy|nhật|\d{1,2}[/.]|\d{1,3}(?:\s|$))/iu;
/** What may stand in front of a date in its cell, or on its line: the number of the row, and the time. */
const countAndHour =
  /^(?:\d{1,3}\s+(?=\p{Lu}|ngày\s|\d{1,2}\s*(?:[hg:/.]|giờ)))?(?:\d{1,2}\s*(?:[hg:]|giờ)\s*\d{0,2},?\s+)?/u;
/** A date alone on its line or in front of the bullet of an entry, or a weekday in brackets: the rest of a day that is cut. */
const isSeam = new RegExp(
  String.raw`^(?:\(?\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?\)?(?=$|\s+-\s)|\(${weekday}\)|ngày$)`,
  'iu',
);
const wholeYear = /[/.]\d{4}$/;
/** A day, a lunar day that is not closed, or both. */
const dayOnLine =
  /^(?:\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:\s+\(\d[\d/–-]*)?|\(\d{1,2}[\d/–-]*)(?=\s|$)(?!\s+ÂL)/u;

/**
 * Put cells of days together that a page cuts: the weekday stands at the end of one page and its date at the top of the next,
 * one half of both, or a day and its lunar day. A date goes with a weekday only where it is that weekday.
 *
 * @param breaks lines above which a page breaks
 */
export function joinCutDays(
  lines: readonly SourceLine[],
  breaks: ReadonlySet<SourceLine>,
  time: CalendarTime,
): { readonly lines: SourceLine[]; readonly breaks: ReadonlySet<SourceLine> } {
  const joined = joinNarrowDays(lines, breaks);
  const below = new Set(breaks);
  // A page may break where nothing in the text says so.
  const seams = new Set([...breaks, ...joined.filter(({ text }) => isSeam.test(text))]);
  for (const line of seams) {
    const at = joined.indexOf(line);
    const cut = at < 0 ? undefined : findCut(joined, at, time);
    if (!cut) continue;
    const { from, height, cell, behind, rest } = cut;
    joined.splice(at, cut.length, ...(rest === '' ? [] : [withText(line, rest)]));
    const first = joined[at];
    if (below.delete(line) && first) below.add(first);
    const opened = joined[from]!;
    joined.splice(from, height, ...[...cell, behind].filter(Boolean).map((text) => withText(opened, text)));
  }
  return { lines: joined, breaks: below };
}

interface Cut {
  /** The line that the cell opens, and how many hold it above the break. */
  readonly from: number;
  readonly height: number;
  /** The cell, of which its lunar day stands below it. */
  readonly cell: readonly string[];
  /** What stands behind it on its last line above the break. */
  readonly behind: string;
  /** How many lines at the top of the page hold its rest, and what stands behind it on the last. */
  readonly length: number;
  readonly rest: string;
}

/** More lines than a row has in front of the break. */
const longestRow = 40;

function findCut(lines: readonly SourceLine[], at: number, time: CalendarTime): Cut | undefined {
  const opened = opensTail.test(lines[at]!.text) ? openings(lines, at, lines.length) : [];
  const tails = opened.some(({ words }) => isWhole(words, time)) ? [] : opened;
  for (let from = at - 1; from >= Math.max(0, at - longestRow); from -= 1) {
    const { text } = lines[from]!;
    const heads =
      tails.length > 0 && (opensHead.test(text) || bareWeekday.test(text)) ? openings(lines, from, at) : [];
    // What stands above a day with its weekday is of other days.
    const above = lines[from - 1]?.text ?? '';
    if (heads.some(({ words }) => isWhole(words, time) || isWhole(`${above} ${words}`, time)))
      return undefined;
    for (const head of heads)
      for (const tail of tails) {
        const cell = wholeDay(head.words, tail.words, time);
        if (cell !== undefined)
          return {
            ...{ from, height: head.height, cell: [cell], behind: head.rest },
            ...{ length: tail.height, rest: tail.rest },
          };
      }
    // A weekday alone is of another date.
    if (heads.some(({ words }) => weekdayAlone.test(words))) return undefined;
    const day = dayOnLine.exec(text)?.[0];
    const lunar = day === undefined ? undefined : lunarRest(lines, at, day, text === day);
    if (day === undefined || !lunar) continue;
    // A number and its lunar day stand one below the other, as elsewhere.
    const [number, ...open] = day.split(' ');
    const cell = /^\d/.test(day) ? [number!, [...open, lunar.words].join(' ')] : [`${day} ${lunar.words}`];
    return {
      from,
      height: 1,
      cell,
      behind: text.slice(day.length).trim(),
      length: lunar.length,
      rest: lunar.rest,
    };
  }
  return undefined;
}

/** Words that open some lines, the longest first, and what stands behind them on their last line. */
interface Opening {
  readonly words: string;
  readonly height: number;
  readonly rest: string;
}

/** More words than a part of the cell of a day has, with the number and the time of its row. */
const longestPart = 5;

/** What may be a part of the cell of a day: the first words of a line, or that line and the first ones of the next. */
function openings(lines: readonly SourceLine[], at: number, end: number): Opening[] {
  const found: Opening[] = [];
  let above: readonly string[] = [];
  for (let height = 1; height <= 2 && at + height <= end; height += 1) {
    const words = lines[at + height - 1]!.text.split(' ');
    for (let count = 1; count <= words.length && above.length + count <= longestPart; count += 1) {
      // The dash in front of an entry is its bullet.
      if (/^[-–+*•]$/u.test(words[count - 1]!)) continue;
      found.unshift({
        words: [...above, ...words.slice(0, count)].join(' '),
        height,
        rest: words.slice(count).join(' '),
      });
    }
    above = words;
  }
  return found;
}

/** A day that two parts make: a date with its weekday, or a date whose year is cut in two. */
function wholeDay(head: string, tail: string, time: CalendarTime): string | undefined {
  const joint = cutYear.test(head) && /^\d{1,3}$/.test(tail) ? '' : ' ';
  const named = bareWeekday.test(`${head} Sáng`) ? `Thứ ${head}` : head;
  const cell = `${head}${joint}${tail}`;
  const whole = `${named}${joint}${tail}`.replace(countAndHour, '');
  const isNamed = weekdaysIn(whole).length > 0;
  if (joint === '' ? isNamed || !wholeYear.test(whole) : !isNamed || isWhole(head, time)) return undefined;
  const day = readDayWords(whole, time);
  return day && day.from === day.to && !weekdayClash(whole, day) ? cell : undefined;
}

/** Whether some words are a day and its weekday. */
function isWhole(words: string, time: CalendarTime): boolean {
  if (weekdaysIn(words).length === 0) return false;
  const day = readDayWords(words.replace(countAndHour, ''), time);
  return day !== undefined && !weekdayClash(words, day);
}

/** The rest of a lunar day, or all of it: `(07/8` with `ÂL)` on the next page. */
function lunarRest(
  lines: readonly SourceLine[],
  at: number,
  day: string,
  isAlone: boolean,
): { readonly words: string; readonly length: number; readonly rest: string } | undefined {
  const opened = /\(.*$/u.exec(day)?.[0] ?? '';
  if (opened === '' && !isAlone && !/^\(/u.test(lines[at]!.text)) return undefined;
  let above = '';
  for (let length = 1; length <= 2 && lines[at + length - 1]; length += 1) {
    const { text } = lines[at + length - 1]!;
    const tokens = text.split(' ');
    for (let count = 1; count <= Math.min(tokens.length, 4); count += 1) {
      const words = [above, ...tokens.slice(0, count)].filter(Boolean).join(' ');
      const whole = `${opened} ${words}`.trim();
      if (lunarCell.test(whole) && /ÂL|âm/iu.test(whole))
        return { words, length, rest: tokens.slice(count).join(' ') };
    }
    above = `${above} ${text}`.trim();
  }
  return undefined;
}
