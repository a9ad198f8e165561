import { capitals } from '../../domain/letters.ts';
import type { DayPart } from '../../domain/entities.ts';
import { findPerson } from '../phrases/persons.ts';
import { clockTimes, parseClock } from '../phrases/clock.ts';
import { cellText } from '../grid/cell-text.ts';
import { endsSentence, joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { textWidth } from '../text-width.ts';

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

export const dayParts: readonly (readonly [DayPart, RegExp])[] = [
  ['all-day', /^(?:cả ngày|(?:buổi\s+)?sáng\s*(?:[,+&-]|và)\s*(?:buổi\s+)?chiều)/iu],
  ['morning', /^(?:(?:buổi\s+)?sán ?g|s\s*(?::|$))/iu],
  ['afternoon', /^(?:(?:buổi\s+)?chiề ?u|c\s*(?::|$))/iu],
  ['evening', /^(?:buổi\s+)?tố ?i/iu],
];

/** Half of the day; a narrow column cuts it in two: `Chiề u`. */
const half = String.raw`(?:[Bb]uổi\s+|BUỔI\s+)?(?:Sán ?g|Chiề ?u|Tố ?i|SÁNG|CHIỀU|TỐI|sáng|chiều|tối)`;
const fullDay = '(?:Cả|cả|CẢ) (?:ngày|NGÀY)';
const clock = clockTimes.replace('(?:h|giờ|g)', '(?:[hH]|[gG]iờ|GIỜ|[gG])');

/** What a half of the day is spent with, where no sign parts them: `Sáng làm việc tại cơ quan`. */
const spent =
  '(?:làm việc|dự|họp|đi|tiếp|kiểm tra|nghe|tham dự|tham gia|thăm|chủ trì|giao ban|cùng|nghỉ|trực|khảo sát|giám sát|gặp|chào cờ)(?![A-Za-zÀ-ỹ])';

/** Words in front of what happens: half of the day, weekday in brackets, clock time. */
export const leads = new RegExp(
  [
    String.raw`^(?:(?:${half}(?:\s*(?:[,+&-]|và)\s*${half})?|${fullDay})\s*:`,
    String.raw`(?:${half.replace('|sáng|chiều|tối', '')}|[Bb]uổi\s+(?:sáng|chiều|tối)|Cả ngày)(?:\s*,|\s+[-–]|(?=\s*\()|(?=\s+(?:[Ll]úc\s+|[Tt]ừ\s+)?${clock})|(?=\s+${spent}))`,
    String.raw`(?:Từ\s+)?[Nn]gày\s+\d{1,2}[\d\s/.–-]*(?:đến(?:\s+ngày)?\s+[\d\s/.–-]*)?\s*:`,
    String.raw`[SC]\s*:`,
    String.raw`\((?:Thứ|Chủ|thứ|chủ)[^)]*\)+`,
    String.raw`(?:(?:[Tt]ừ|[Ll]úc|[Vv]ào lúc|[Hh]ồi)\s+)?\(?${clock}\)?\s*[,:;.–-]?)\s*`,
  ].join('|'),
  'u',
);

/** The half of the day in a cell of its own, in front of what happens. */
const partCell = new RegExp(
  String.raw`^(?:Buổi\s+)?(?:Sáng|Chiều|Tối|SÁNG|CHIỀU|TỐI)\s+(?=[${capitals}(“"])`,
  'u',
);

export const partAlone = new RegExp(
  String.raw`^[*•+\s–-]*(${half}(?:\s*(?:[,+&-]|và)\s*${half})?|${fullDay})\s*[:.,]?$`,
  'u',
);

const timeCell = new RegExp(
  String.raw`^(?:${half}[\s,:(–-]*)?(?:[Tt]ừ\s+|[Ll]úc\s+)?\(?${clock}\)?\s*[:,.]?$`,
  'u',
);

/** Whether a line is a cell that says when: a half of the day, a clock time, or both. */
export const isTimeCell = (text: string): boolean => partAlone.test(text) || timeCell.test(text);

/** Whether a paragraph begins with a bullet, a half of the day or a clock time. */
export const isMarkedEntry = (text: string): boolean => parseBullet(text) !== undefined || leads.test(text);

/** Read the wide column of a day, and give back the lines of the narrow ones that follow it. */
export function readEntries(
  lines: readonly SourceLine[],
  limit: number,
): { readonly entries: Entry[]; readonly narrow: SourceLine[] } {
  const cells: SourceLine[][] = [];
  let narrow: SourceLine[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const open = cells.at(-1);
    if (!open || (opensEntry(line, limit) && endsSentence(open.at(-1)!.text))) cells.push([line]);
    else if (!endsSentence(open.at(-1)!.text)) open.push(line);
    else {
      narrow = lines.slice(i);
      break;
    }
    const tail = tailOfNarrowCell(line, lines[i + 1], limit);
    if (tail) {
      cells.at(-1)!.splice(-1, 1, { ...line, text: tail.text });
      narrow = [{ ...line, text: tail.rest, raw: tail.rest }, ...lines.slice(i + 1)];
      break;
    }
  }
  let part: DayPart | undefined;
  const entries = cells.map((cell) => {
    const entry = readEntry(cell, part);
    part = entry.part;
    return entry;
  });
  return { entries, narrow };
}

/** Whether a line begins a new entry of the wide column. */
function opensEntry({ text }: SourceLine, limit: number): boolean {
  const bullet = parseBullet(text);
  if (leads.test(bullet ? bullet.rest : text) || partAlone.test(text)) return true;
  if (bullet?.sign === '+') return true;
  return bullet !== undefined && (textWidth(text) > limit || endsSentence(text));
}

/** "… Hội đồng nhân dân tỉnh. VP Đoàn": the next cell began on the last line of the text. */
function tailOfNarrowCell(
  { text }: SourceLine,
  next: SourceLine | undefined,
  limit: number,
): { readonly text: string; readonly rest: string } | undefined {
  const match = /^(.*\.)\s+(\p{Lu}[^.]*)$/u.exec(text);
  if (
    !match ||
    !next ||
    textWidth(next.text) > limit * 0.75 ||
    endsSentence(next.text) ||
    parseBullet(next.text)
  )
    return undefined;
  if (textWidth(text) < limit * 1.6 || textWidth(match[2]!) > limit * 0.75) return undefined;
  return { text: match[1]!, rest: match[2]! };
}

/** Half of the day in brackets behind what happens: `(sáng; dự: đ/c An)`, `(cả ngày)`. */
const partBehind = /\(\s*(sáng|chiều|tối|cả ngày|ngày)\s*(?:[;,][^()]*)?\)/iu;

/** What an entry says of itself counts more than when it begins: `8h00: Kiểm tra (cả ngày)`. */
const lastsAllDay = (text: string): boolean => /^cả ngày$/iu.test(partBehind.exec(text)?.[1] ?? '');

/** The part of the day that some words say. */
export const partOf = (words: string): DayPart | undefined =>
  dayParts.find(([, pattern]) => pattern.test(words))?.[0];

const entryNumber = new RegExp(
  String.raw`^\d{1,2}\s*(?:\./|/\.|[.)-])\s*(?=[${capitals}(“"]|\d{1,2}\s*(?:h|g|giờ|:))`,
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
