import { dayOf } from '../domain/day.ts';
import type { Day, EventFields } from '../domain/entities.ts';
import { splitNarrowCells, type NarrowCells } from './calendar-cells.ts';
import { readEntries } from './calendar-entries.ts';
import { cellText, narrowLimit } from './columns.ts';
import type { SourceLine } from './source-line.ts';

/** An entry of a calendar before its hosts are matched. */
export interface CalendarRow {
  readonly event: Omit<EventFields, 'hosts'>;
  readonly line: number;
  /** What could not be told for sure, in words. */
  readonly doubts: readonly string[];
}

interface DayRow {
  readonly row: string;
  readonly from: Day;
  readonly to: Day;
  readonly line: number;
  lunar?: string;
  readonly lines: SourceLine[];
}

const lunarCell = /^\(\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s*\/\s*\d{1,2}\s*(?:ÂL|âm lịch|AL)?\s*\)$/iu;

/** Read the entries of a month's calendar: first cell the day, then what happens, who hosts, and where. */
export function readCalendar(lines: readonly SourceLine[], month: string | undefined): CalendarRow[] {
  if (!month) return [];
  const limit = narrowLimit(lines);
  return partDays(lines, month).flatMap((day) => readDay(day, limit));
}

/** Part the lines at each first cell: `2`, `6-7`, `1 Nghỉ Tết Dương lịch`. */
function partDays(lines: readonly SourceLine[], month: string): DayRow[] {
  const [year, number] = month.split('-') as [string, string];
  const days: DayRow[] = [];
  let last = 0;
  for (const line of lines) {
    const cell = /^(?:Ngày\s+)?(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?(?:\s+([\p{Lu}(“"-].*))?$/u.exec(line.text);
    const first = Number(cell?.[1]);
    const end = Number(cell?.[2] ?? first);
    const from = cell && dayOf(year, number, first);
    const to = cell && dayOf(year, number, end);
    const fits = cell?.[3] === undefined ? first > last : first === last + 1;
    if (cell && from && to && from <= to && fits && first <= last + 5) {
      const row = cell[2] === undefined ? cell[1]! : `${cell[1]}-${cell[2]}`;
      const rest = cell[3];
      days.push({ row, from, to, line: line.line, lines: rest ? [{ ...line, text: rest, raw: rest }] : [] });
      last = end;
    } else if (days.length > 0) {
      const day = days.at(-1)!;
      if (day.lines.length === 0 && day.lunar === undefined && lunarCell.test(line.text))
        day.lunar = line.text;
      else day.lines.push(line);
    }
  }
  return days;
}

function readDay(day: DayRow, limit: number): CalendarRow[] {
  const { entries, narrow } = readEntries(day.lines, limit);
  const cells = splitNarrowCells(narrow, entries.length);
  return entries.map((entry, index) => {
    const hosts = cellAt(cells.hosts, index, entries.length);
    const place = cellAt(cells.places, index, entries.length);
    const span =
      /Từ ngày\s+(\d{1,2})(?:\/\d{1,2})?(?:\/\d{4})?\s*(?:[-–]|đến(?: ngày)?)\s*(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/iu.exec(
        entry.text,
      );
    const [year, month] = day.from.split('-') as [string, string];
    const from = (span && dayOf(span[4] ?? year, span[3]!, span[1]!)) ?? day.from;
    const to = (span && dayOf(span[4] ?? year, span[3]!, span[2]!)) ?? day.to;
    const spans = span !== null && from <= to;
    return {
      event: {
        id: `lich-${day.from.slice(8)}-${index + 1}`,
        from: spans ? from : day.from,
        to: spans ? to : day.to,
        ...(entry.part && { part: entry.part }),
        ...(entry.time && { time: entry.time }),
        text: entry.text,
        hostsAsWritten: hosts,
        ...(place && { place }),
        ...(day.lunar && { lunar: day.lunar }),
        row: day.row,
        ...(entry.lead && { lead: entry.lead }),
      },
      line: entry.line || day.line,
      doubts: index === 0 ? cells.doubts.concat(month ? [] : ['no month']) : [],
    };
  });
}

/** The cell of an entry: one each; a single cell for several entries is printed once, with the first. */
function cellAt(cells: NarrowCells['hosts'], index: number, _count: number): string {
  const cell = cells[index];
  return cell ? cellText(cell) : '';
}
