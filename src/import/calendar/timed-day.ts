import type { DayPart } from '../../domain/entities.ts';
import type { DayRow } from './day-rows.ts';
import { isTimeCell, partOf } from './calendar-entries.ts';
import { readEntryCell } from './read-entry.ts';
import { eventOf, nextId, type CalendarRow } from './calendar-event.ts';
import { splitRows } from './calendar-rows.ts';
import { clockTimes } from '../phrases/clock.ts';
import { cellText } from '../grid/cell-text.ts';
import { readEntryFields } from './entry-fields.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';

/** A day of a table whose rows have times: the other cells of each row follow one another below its time. */
export function readTimedDay(
  day: DayRow,
  ids: Map<string, number>,
  columns: readonly Column[],
): CalendarRow[] {
  const inner = columns.filter((column) => column !== 'number' && column !== 'day' && column !== 'time');
  const stretches: { hour?: SourceLine; lines: SourceLine[] }[] = [];
  const lines = day.lines.flatMap(partHour);
  for (const [at, line] of lines.entries()) {
    const last = stretches.at(-1);
    const next = lines[at + 1];
    if (!isTimeCell(line.text)) {
      if (last) last.lines.push(line);
      else stretches.push({ lines: [line] });
    } else if (last?.hour && last.lines.length === 0 && !isOtherHalf(last.hour, line))
      last.hour = joined(last.hour, line);
    else if (next || last?.lines.length !== 0) stretches.push({ hour: line, lines: [] });
  }
  let part: DayPart | undefined;
  let empty: string[] = [];
  const read = stretches.flatMap(({ hour, lines: own }): CalendarRow[] => {
    if (own.length === 0) {
      empty.push(hour?.text ?? '');
      return [];
    }
    const split = splitRows(own, inner);
    const rows = split?.rows ?? [new Map([['text' as const, own]])];
    return rows.map((row, index) => {
      const read = readEntryCell(row.get('text')!, undefined, index === 0 ? (hour?.text ?? '') : '');
      // "Sáng" holds for the clock times and the rows below it.
      part = read.part ?? part;
      const entry = readEntryFields({ ...read, ...(part && { part }) });
      const cell = (column: Column) => cellText(row.get(column) ?? []);
      const isSure = split !== undefined && (split.margin >= 1 || own.length === 1);
      const printed = [...empty, ...(entry.labels ?? []), cell('note')].filter(Boolean);
      empty = [];
      return {
        event: eventOf(nextId(day.from, ids), entry, day, {
          host: cell('bodies') || entry.host,
          place: cell('place') || entry.place,
          participants: cell('participants') || entry.participants,
        }),
        line: (index === 0 ? hour?.line : undefined) ?? entry.line,
        printed,
        doubts: isSure || index > 0 ? [] : ['its cells could not be told apart for sure'],
      };
    });
  });
  const last = read.at(-1);
  // A half of the day without an entry below the last one.
  if (last && empty.length > 0)
    read[read.length - 1] = { ...last, printed: [...(last.printed ?? []), ...empty] };
  return read;
}

/** Whether one half of the day follows the other without a word between them: the first is an empty row. */
const isOtherHalf = (above: SourceLine, line: SourceLine): boolean => {
  const [before, own] = [partOf(above.text), partOf(line.text)];
  return before !== undefined && own !== undefined && before !== own;
};

/** `7h30 Chào cờ`: a time, and on the same line the cell beside it. */
export function partHour(line: SourceLine): SourceLine[] {
  const match = hourInFront.exec(line.text);
  if (!match) return [line];
  const [, hour, rest] = match as unknown as [string, string, string];
  return [
    { ...line, text: hour, raw: hour },
    { ...line, text: rest, raw: rest, gap: 0 },
  ];
}

const hourInFront = new RegExp(
  String.raw`^((?:(?:Buổi )?(?:Sáng|Chiều|Tối)[\s,:]*)?${clockTimes}|(?:Buổi )?(?:Sáng|Chiều|Tối)|Cả ngày)[:,]?\s+(\(?[\p{Lu}\d“].*)$`,
  'u',
);

const joined = (line: SourceLine, next: SourceLine): SourceLine => ({
  ...line,
  text: `${line.text} ${next.text}`,
});
