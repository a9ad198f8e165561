import type { DayPart } from '../domain/entities.ts';
import { cellText } from './columns.ts';
import { endsSentence, parseBullet } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import { textWidth } from './text-width.ts';

/** One entry of a day. */
export interface Entry {
  readonly text: string;
  readonly lead?: string | undefined;
  readonly part?: DayPart | undefined;
  readonly time?: string | undefined;
  /** Who hosts, who takes part and where, when the entry says so in its own words. */
  readonly host?: string | undefined;
  readonly participants?: string | undefined;
  readonly place?: string | undefined;
  /** Labels in front of these. */
  readonly labels?: readonly string[] | undefined;
  readonly line: number;
}

export const dayParts: readonly (readonly [DayPart, RegExp])[] = [
  ['morning', /^(?:Buổi\s+)?sáng/iu],
  ['afternoon', /^(?:Buổi\s+)?(?:chiều|tối)/iu],
  ['all-day', /^cả ngày/iu],
];

/** Words in front of what happens: half of the day, weekday in brackets, clock time. */
export const leads =
  /^(?:(?:(?:Buổi\s+)?(?:Sáng|Chiều|Tối)|Cả ngày)\s*:|\((?:Thứ|Chủ)[^)]*\)+|(?:Từ\s+|Lúc\s+|Vào\s+lúc\s+)?\(?(?:\d{1,2}\s*(?:h|giờ|g)\s*(?:\d{2})?(?:\s*phút)?|\d{1,2}:\d{2}(?!\d))\)?\s*[,:-]?)\s*/iu;

/** The half of the day in a cell of its own, in front of what happens. */
const partCell = /^(?:Buổi\s+)?(?:Sáng|Chiều|Tối|SÁNG|CHIỀU|TỐI)\s+(?=[\p{Lu}(“"])/u;

const clock = /(\d{1,2})\s*(?:h|giờ|g|:(?=\d))\s*(\d{2})?/iu;

export const partAlone = /^[*\s]*((?:Buổi\s+)?(?:Sáng|Chiều|Tối))\s*[:.]?$/iu;

/** Whether a line is a cell that says when: a half of the day, a clock time, or both. */
export const isTimeCell = (text: string): boolean =>
  partAlone.test(text) ||
  /^(?:(?:Sáng|Chiều|Tối)[\s,:(-]*)?(?:Từ\s+)?\(?\d{1,2}\s*(?:(?:h|giờ|g)\s*(?:\d{2})?|:\s*\d{2})(?:\s*phút)?(?:\s*(?:-|–|đến)\s*\d{1,2}\s*(?:h|giờ|g|:)\s*(?:\d{2})?)?\)?\s*[:,.]?$/iu.test(
    text,
  ) ||
  /^cả ngày\s*[:.]?$/iu.test(text);

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

/** Read one entry: what leads it, and what happens. */
export function readEntry(cell: readonly SourceLine[], carried: DayPart | undefined): Entry {
  let text = cellText(cell);
  const bullet = parseBullet(text);
  if (bullet) text = bullet.rest;
  const lead: string[] = [];
  const nextLead = () => leads.exec(text) ?? partCell.exec(text);
  for (let match = nextLead(); match && match[0].length < text.length; match = nextLead()) {
    lead.push(match[0].trim());
    text = text.slice(match[0].length);
  }
  const inner = parseBullet(text);
  if (inner) text = inner.rest;
  const words = lead.join(' ');
  const half = lead.flatMap((word) =>
    dayParts.filter(([, pattern]) => pattern.test(word)).map(([part]) => part),
  )[0];
  const allDay = /\(\s*cả ngày\s*\)/iu.test(text) ? 'all-day' : undefined;
  const time = clock.exec(words);
  return {
    text,
    ...(words && { lead: words }),
    ...definedPart(half ?? allDay ?? (bullet?.sign === '+' ? carried : undefined)),
    ...(time && { time: `${time[1]!.padStart(2, '0')}:${time[2] ?? '00'}` }),
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
  const half = dayParts.find(([, pattern]) => pattern.test(hour))?.[0];
  const time = clock.exec(hour);
  return {
    ...entry,
    lead: [hour, entry.lead].filter(Boolean).join(' '),
    ...definedPart(half ?? entry.part),
    ...(time && { time: `${time[1]!.padStart(2, '0')}:${time[2] ?? '00'}` }),
  };
}

export const definedPart = (part: DayPart | undefined) => (part ? { part } : {});
