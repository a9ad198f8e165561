import type { DayPart } from '../../domain/entities.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { textWidth } from '../text-width.ts';
import { leads, partAlone } from './calendar-entries.ts';
import { readEntry, type Entry } from './read-entry.ts';

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
