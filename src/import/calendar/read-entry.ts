import { capitals } from '../../domain/letters.ts';
import type { DayPart } from '../../domain/entities.ts';
import { findPerson } from '../phrases/persons.ts';
import { parseClock } from '../phrases/clock.ts';
import { cellText } from '../grid/cell-text.ts';
import { joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { leads, partOf } from './calendar-entries.ts';

/** One entry of a day. */
export interface Entry {
  readonly text: string;
  readonly lead?: string | undefined;
  readonly part?: DayPart | undefined;
  readonly time?: string | undefined;
  /** Who hosts, who takes part and where, when the entry says so in its own words. */
  readonly host?: string | undefined;
  readonly participants?: string | undefined;
  /** A half of the day printed below it without an entry of its own. */
  readonly empty?: readonly string[] | undefined;
  /** Who is named once, with an entry above. */
  readonly again?: string | undefined;
  readonly place?: string | undefined;
  /** Labels in front of these. */
  readonly labels?: readonly string[] | undefined;
  readonly line: number;
}

/** The half of the day in a cell of its own, in front of what happens. */
const partCell = new RegExp(
  String.raw`^(?:Buổi\s+)?(?:Sáng|Chiều|Tối|SÁNG|CHIỀU|TỐI)\s+(?=[${capitals}(“"])`,
  'u',
);

/** Half of the day in brackets behind what happens: `(sáng; dự: đ/c An)`, `(cả ngày)`. */
const partBehind = /\(\s*(sáng|chiều|tối|cả ngày|ngày)\s*(?:[;,][^()]*)?\)/iu;

/** What an entry says of itself counts more than when it begins: `8h00: Kiểm tra (cả ngày)`. */
const lastsAllDay = (text: string): boolean => /^cả ngày$/iu.test(partBehind.exec(text)?.[1] ?? '');

/** The number in front of an entry, no part of a symbol: `1- Họp`, but `01-KL/TW`. */
const entryNumber = new RegExp(
  String.raw`^\d{1,2}(?!\s*-\s*[${capitals}][A-Za-zĐđƯư]{1,6}/)\s*(?:\./|/\.|[.)-])\s*(?=[${capitals}(“"]|\d{1,2}\s*(?:h|g|giờ|:))`,
  'u',
);

/** Read one entry: what leads it, and what happens. */
export function readEntry(cell: readonly SourceLine[], carried: DayPart | undefined): Entry {
  let text = cellText(cell);
  const bullet = parseBullet(text);
  if (bullet) text = bullet.rest;
  const lead: string[] = [];
  const take = (length: number) => {
    lead.push(text.slice(0, length));
    text = text.slice(length);
  };
  // The number of an entry is no clock time.
  const number = entryNumber.exec(text);
  if (number && !leads.test(text)) take(number[0].length);
  const nextLead = () => leads.exec(text) ?? partCell.exec(text);
  let participants: string | undefined;
  for (;;) {
    const match = nextLead();
    if (match && match[0].length < text.length) take(match[0].length);
    else {
      const person = participants === undefined ? findPerson(text) : undefined;
      if (!person) break;
      participants = person.name;
      text = text.slice(person.length);
    }
  }
  const inner = parseBullet(text);
  if (inner) text = inner.rest;
  // What stood apart stays so: `1- 08h00`.
  const words = lead
    .reduce((all, part) => (/\s$/u.test(all) ? all + part : joinLines([all, part])), '')
    .trim();
  const halves = new Set(lead.flatMap((word) => partOf(word) ?? []));
  const own = halves.size > 1 ? 'all-day' : [...halves][0];
  const behind = partBehind.exec(text)?.[1]?.replace(/^ngày$/iu, 'cả ngày');
  const time = parseClock(words);
  return {
    text,
    ...(words && { lead: words }),
    ...(participants && { participants }),
    ...definedPart(
      (lastsAllDay(text) ? 'all-day' : own) ??
        (behind === undefined ? undefined : partOf(behind)) ??
        (bullet?.sign === '+' ? carried : undefined),
    ),
    ...(time && { time }),
    line: cell[0]!.line,
  };
}

/**
 * Read one entry whose lines are known.
 *
 * @param hour cell in front of it, if its table has one: `Sáng`, `08h00`
 */
export function readEntryCell(
  cell: readonly SourceLine[],
  carried: DayPart | undefined,
  hour: string,
): Entry {
  const entry = readEntry(cell, carried);
  if (hour === '') return entry;
  const time = parseClock(hour);
  return {
    ...entry,
    lead: [hour, entry.lead].filter(Boolean).join(' '),
    ...definedPart(
      lastsAllDay(entry.text)
        ? 'all-day'
        : (partOf(hour) ?? partOf(partBehind.exec(hour)?.[1] ?? '') ?? entry.part),
    ),
    ...(time && { time }),
  };
}

export const definedPart = (part: DayPart | undefined) => (part ? { part } : {});
