import { capitals, smalls } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { readDayHead } from './calendar-days.ts';
import { findPerson, isPerson } from '../phrases/persons.ts';
import { anyYear } from './calendar-year.ts';
import type { SourceLine } from '../source-line.ts';

/** A title over several days: whose days they are. */
export interface CalendarSection {
  readonly title: SourceLine;
  /** Who stands in it, without the mark in front. */
  readonly who: string;
}

const mark = /^(?:(?:\d{1,2}|[IVX]{1,4}|[A-Ha-h])\s*[.)/-]+|[*•+▪■●–-])\s*/u;
/** Words in front of who is meant: `Lịch công tác của đồng chí Bí thư`. */
const ofWhom = /^(?:Lịch (?:công tác|làm việc|tuần)(?: tuần)?|Chương trình (?:công tác|làm việc)) của\s+/iu;
/** A name alone, or with the post behind it: `Mạc Thị Hiền - Phó Giám đốc`. */
const nameAlone = new RegExp(
  String.raw`^[${capitals}][${smalls}]*(?:\s[${capitals}][${smalls}]*){1,4}(?:\s*(?:[-–,]|\()\s*[^:;.]{3,60})?$`,
  'u',
);
const longest = 110;

/** Who a line names, where it says no more: a person, a post, a name, an organ. */
function whoOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const words = text.replace(mark, '').replace(/\s*[:.]$/u, '');
  const own = words.replace(ofWhom, '');
  const isWho = isPerson(own) || nameAlone.test(own) || (bodyStart.test(own) && !/[,;:.]/u.test(own));
  return isWho ? words : undefined;
}

/** What kind of mark stands in front of a title: a number, a letter, a sign, or none. */
const markOf = (text: string): string =>
  (mark.exec(text)?.[0].trim() ?? '').replace(/[\dIVXA-Ha-h]+/u, (own) =>
    /\d/.test(own) ? '1' : /^[IVX]+$/.test(own) ? 'I' : /\p{Lu}/u.test(own) ? 'A' : 'a',
  );

/**
 * Find the titles that say whose the days below them are: `2. Phó Giám đốc Sở Mạc Thị Hiền`. Each stands right above a day, all
 * are marked alike, the first above the first day, and below each other one the days begin anew, or it is a person with a number.
 *
 * @param heads indexes of the lines with a day, in order
 * @return the sections by the index of their title; none where there is one that is no person
 */
export function findSections(
  lines: readonly SourceLine[],
  heads: readonly number[],
): ReadonlyMap<number, CalendarSection> {
  const found = new Map<number, CalendarSection>();
  const first = heads[0];
  const kind = first === undefined || !lines[first - 1] ? undefined : markOf(lines[first - 1]!.text);
  let last = '';
  for (const head of heads) {
    const title = lines[head - 1];
    const day = readDayHead(lines, head, anyYear)?.day ?? '';
    const who = title && !title.cell && markOf(title.text) === kind ? whoOf(title.text) : undefined;
    const isNext = head === first || day <= last || (kind !== '' && isPerson(who ?? ''));
    if (title && who !== undefined && isNext) found.set(head - 1, { title, who });
    else if (head === first) return new Map();
    last = day;
  }
  const [only] = found.values();
  const isOne = found.size === 1 && kind !== '' && isPerson(only!.who);
  return found.size > 1 || isOne ? found : new Map();
}

/**
 * Find who stands in a calendar of sections without a day below: `4. Phó Giám đốc Lục Văn Thành: nghỉ phép cả tuần.`
 *
 * @return indexes of the lines, down to the next title or day
 */
export function findDayless(
  lines: readonly SourceLine[],
  heads: readonly number[],
  sections: ReadonlyMap<number, CalendarSection>,
): ReadonlySet<number> {
  const [first] = sections.values();
  const kind = first && markOf(first.title.text);
  const found = new Set<number>();
  if (kind === undefined || !/[\dIAa]/u.test(kind)) return found;
  let isOpen = false;
  for (const [at, { text }] of lines.entries()) {
    if (sections.has(at) || heads.includes(at)) isOpen = false;
    else if (markOf(text) === kind) {
      const words = text.replace(mark, '');
      isOpen = whoOf(text) !== undefined || findPerson(words) !== undefined;
    }
    if (isOpen) found.add(at);
  }
  return found;
}
