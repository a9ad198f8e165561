import type { DayPart } from '../domain/entities.ts';
import { dayParts, definedPart, leads, partAlone, readEntry, type Entry } from './calendar-entries.ts';
import { entryLabels } from './entry-fields.ts';
import { beginsWithLabel, partAtLabels } from './label-parts.ts';
import { parseBullet } from './signs.ts';
import type { SourceLine } from './source-line.ts';

const placeSentence = /^(.+?[.;])\s+((?:Điểm tại|Địa điểm|Tại)\s*:?\s*\S.*)$/u;

/** Read the entries of a day that stand below one another without columns. */
export function readDayList(lines: readonly SourceLine[]): Entry[] {
  const entries: Entry[] = [];
  let cell: SourceLine[] = [];
  let part: DayPart | undefined;
  let lead = '';
  const close = () => {
    if (cell.length === 0) return;
    const entry = readEntry(cell, part);
    part = entry.part ?? part;
    const hour = entry.time && Number(entry.time.slice(0, 2));
    const half = typeof hour === 'number' ? (hour < 12 ? 'morning' : 'afternoon') : part;
    const { text: whole, labels, values } = partAtLabels(entry.text, entryLabels);
    const place = values.place === undefined ? placeSentence.exec(whole) : null;
    const words = [lead, entry.lead].filter(Boolean).join(' ');
    entries.push({
      text: place?.[1] ?? whole,
      ...values,
      labels,
      ...(words && { lead: words }),
      ...definedPart(half),
      ...(entry.time && { time: entry.time }),
      ...(place && { place: place[2]! }),
      line: entry.line,
    });
    cell = [];
    lead = '';
  };
  for (const line of lines) {
    const half = partAlone.exec(line.text);
    if (half) {
      close();
      lead = line.text;
      part = dayParts.find(([, pattern]) => pattern.test(half[1]!))?.[0];
    } else {
      const bullet = parseBullet(line.text);
      if (bullet && cell.length > 0 && beginsWithLabel(bullet.rest, entryLabels)) {
        cell.push({ ...line, text: bullet.rest });
        continue;
      }
      if (bullet || leads.test(line.text)) close();
      cell.push(line);
    }
  }
  close();
  return entries;
}
