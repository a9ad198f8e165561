import { opensCapital } from '../../domain/letters.ts';
import { lunarCell, weekday } from './calendar-days.ts';
import { readDayWords } from './calendar-moment.ts';
import type { CalendarTime } from './calendar-year.ts';
import { weekdayClash } from './weekday-clash.ts';
import type { SourceLine } from '../source-line.ts';

const opensWeekday = new RegExp(String.raw`^${weekday}(?=$|\s+(?!\(?\d{1,2}\s*[/.-]))`, 'iu');
/** A weekday in a column named `Thứ`: in front of a half of the day, of a clock time, or alone. */
const bareWeekday = /^(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Bẩy)(?=$|\s+(?:Sáng|Chiều|Tối|Cả|\d{1,2}\s*(?:[hg:]|giờ)))/u;
const weekdayBehind = new RegExp(String.raw`^\(${weekday}\)(?=\s|$)`, 'iu');
/** A date that opens its line, or the number and the time of its row do so. */
const dateInFront =
  /^(?:\d{1,3}\s+)?(?:\d{1,2}\s*(?:[hg:]|giờ)\s*\d{0,2},?\s+)?(?:ngày\s+)?(\d{1,2}\/\d{1,2}(?:\/\d{4})?)(?=\s|$)(?!\s*\()/iu;
const date = /^\(?\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?\)?(?=\s|$)/u;
/** A day, a lunar day that is not closed, or both. */
const dayOnLine =
  /^(?:\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:\s+\(\d[\d/–-]*)?|\(\d{1,2}[\d/–-]*)(?=\s|$)(?!\s+ÂL)/u;

/**
 * Put cells of days together that a page cuts: the weekday stands at the end of one page and its date at the top of the next,
 * or a day and its lunar day. A date is put behind a weekday only where it is that weekday.
 *
 * @param breaks lines above which a page breaks
 */
export function joinCutDays(
  lines: readonly SourceLine[],
  breaks: ReadonlySet<SourceLine>,
  time: CalendarTime,
): { readonly lines: SourceLine[]; readonly breaks: ReadonlySet<SourceLine> } {
  const joined = joinWeekdays(lines, breaks);
  const below = new Set(breaks);
  for (const line of breaks) {
    const at = joined.indexOf(line);
    const cut = at < 0 ? undefined : findCut(joined, at, time);
    if (!cut) continue;
    const { from, head, words, rest } = cut;
    const opened = joined[from]!;
    const behind = opened.text.slice(head.length).trim();
    below.delete(line);
    joined.splice(at, cut.length, ...(rest === '' ? [] : [withText(line, rest)]));
    const first = joined[at];
    if (first) below.add(first);
    // A number and its lunar day stand one below the other, as elsewhere.
    const [number, ...open] = head.split(' ');
    const cell =
      /^\d{1,2}(?!\d|\s*[/hg:])/.test(head) && weekdayBehind.exec(words) === null
        ? [number, [...open, words].join(' ')]
        : [`${head} ${words}`];
    joined.splice(from, 1, ...[...cell, behind].filter(Boolean).map((text) => withText(opened, text!)));
  }
  return { lines: joined, breaks: below };
}

/** What a column that is too narrow cuts: `01/10/202` with `1` below it, `Chiề` with `u`. */
const cutYear = /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:20\d?|2)$/;
const cutHalf = /^(?:Sán|Sá|Chiề|Chi|Chiê|Tố)$/iu;
const halfWord = /^(?:Sáng|Chiều|Tối)$/iu;

const restOfWeekday = /^(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?=\s|$)/iu;

/** `Thứ` with `Năm` below it, in a narrow column, is one line, and what a column cut inside a word. */
const joinWeekdays = (lines: readonly SourceLine[], breaks: ReadonlySet<SourceLine>): SourceLine[] =>
  lines.reduce<SourceLine[]>((joined, line) => {
    const above = joined.at(-1);
    const isCut = /^thứ$/iu.test(above?.text ?? '') && restOfWeekday.test(line.text) && !breaks.has(line);
    const [rest = '', ...behind] = line.text.split(' ');
    const whole = `${above?.text ?? ''}${rest}`;
    const isYear = cutYear.test(above?.text ?? '') && /^\d{1,3}$/.test(rest) && /\d{4}$/.test(whole);
    const isWhole = above?.text === 'Cả' && rest === 'ngày';
    const isHalf = cutHalf.test(above?.text ?? '') && halfWord.test(whole);
    if (isCut) joined[joined.length - 1] = withText(above!, `${above!.text} ${line.text}`);
    else if ((isYear || isHalf || isWhole) && !breaks.has(line)) {
      // Both pieces stay as they are printed.
      joined[joined.length - 1] = withText(above!, isYear ? whole : `${above!.text} ${rest}`);
      if (behind.length > 0) joined.push({ ...withText(line, behind.join(' ')), gap: 0 });
    } else joined.push(line);
    return joined;
  }, []);

const withText = (line: SourceLine, text: string): SourceLine => ({ ...line, text, raw: text });

interface Cut {
  /** The line that the day opens, and its words there. */
  readonly from: number;
  readonly head: string;
  /** The rest of the cell, and how many lines at the top of the page hold it; what stands behind it on the last. */
  readonly words: string;
  readonly length: number;
  readonly rest: string;
}

/** More lines than a row has in front of the break. */
const longestRow = 40;

function findCut(lines: readonly SourceLine[], at: number, time: CalendarTime): Cut | undefined {
  const { text } = lines[at]!;
  const weekdayWords = weekdayBehind.exec(text)?.[0];
  if (weekdayWords !== undefined) return findDate(lines, at, weekdayWords, time);
  const words = date.exec(text)?.[0];
  for (let from = at - 1; from >= Math.max(0, at - longestRow); from -= 1) {
    const above = lines[from]!.text;
    const bare = words === undefined ? undefined : bareWeekday.exec(above)?.[0];
    const named = bare ?? (opensCapital(above) ? opensWeekday.exec(above)?.[0] : undefined);
    if (named !== undefined && words !== undefined) {
      const day = `${bare === undefined ? '' : 'Thứ '}${named} ${words}`;
      const read = readDayWords(day, time);
      const fits = read && !weekdayClash(day, read);
      // A year or a figure may open a line of words, too.
      if (bare !== undefined && !fits) continue;
      return fits
        ? { from, head: named, words, length: 1, rest: text.slice(words.length).trim() }
        : undefined;
    }
    const day = dayOnLine.exec(above)?.[0];
    const lunar = day === undefined ? undefined : lunarRest(lines, at, day, above === day);
    if (day !== undefined && lunar) return { from, head: day, ...lunar };
  }
  return undefined;
}

/** The date above whose weekday stands at the top of the page, where it is that weekday. */
function findDate(
  lines: readonly SourceLine[],
  at: number,
  words: string,
  time: CalendarTime,
): Cut | undefined {
  for (let from = at - 1; from >= Math.max(0, at - longestRow); from -= 1) {
    const match = dateInFront.exec(lines[from]!.text);
    const day = match && readDayWords(`${match[1]!} ${words}`, time);
    if (!day) continue;
    if (weekdayClash(words, day)) return undefined;
    const rest = lines[at]!.text.slice(words.length).trim();
    return { from, head: match[0], words, length: 1, rest };
  }
  return undefined;
}

/** The rest of a lunar day, or all of it: `(07/8` with `ÂL)` on the next page. */
function lunarRest(
  lines: readonly SourceLine[],
  at: number,
  day: string,
  isAlone: boolean,
): Omit<Cut, 'from' | 'head'> | undefined {
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
