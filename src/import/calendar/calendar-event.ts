import { dayOf } from '../../domain/day.ts';
import type { Day, EventFields } from '../../domain/entities.ts';
import type { DayRow } from './day-rows.ts';
import type { Entry } from './read-entry.ts';
import type { SourceLine } from '../source-line.ts';

/** An entry of a calendar before its hosts are matched. */
export interface CalendarRow {
  readonly event: Omit<EventFields, 'hosts'>;
  readonly line: number;
  /** Labels printed with the entry that the event does not repeat: `Địa điểm:`. */
  readonly printed?: readonly string[] | undefined;
  /** Number of its row, which an event has no place for. */
  readonly number?: string | undefined;
  /** Headings of days without an entry, printed below it. */
  readonly empty?: readonly SourceLine[] | undefined;
  /** Whether the heading of its day is printed in front of it. */
  readonly opensDay?: boolean | undefined;
  /** Who is named once, with a row above. */
  readonly again?: string | undefined;
  /** Whether two ways to tell its cells apart came to the same. */
  readonly isAgreed?: boolean | undefined;
  /** Whether it is an item of a list, whose words no column parts. */
  readonly isListed?: boolean | undefined;
  /** What could not be told for sure, in words. */
  readonly doubts: readonly string[];
}

/** An id of its own for each entry, also where a day has two rows. */
export function nextId(day: Day, ids: Map<string, number>): string {
  const n = (ids.get(day) ?? 0) + 1;
  ids.set(day, n);
  return `lich-${day.slice(8)}-${n}`;
}

/** An event of a day, with what stands beside it. */
export function eventOf(
  id: string,
  entry: Entry,
  day: DayRow,
  { host = '', place, participants }: Pick<Entry, 'host' | 'place' | 'participants'>,
): CalendarRow['event'] {
  return {
    id,
    ...spanOf([entry.lead, entry.text].join(' '), day),
    ...(entry.part && { part: entry.part }),
    ...(entry.time && { time: entry.time }),
    text: entry.text,
    hostsAsWritten: host,
    ...(participants && { participants }),
    ...(place && { place }),
    ...(day.lunar && { lunar: day.lunar }),
    row: day.row,
    ...(entry.lead && { lead: entry.lead }),
  };
}

const span =
  /(?:Từ ngày|Từ)\s+(\d{1,2})(?:\/(\d{1,2}))?(?:\/\d{4})?\s*(?:[-–]|đến(?:\s+(?:hết\s+)?ngày)?)\s*(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/iu;

/** The days of an entry: those of its row, unless its words say "Từ ngày 15 - 17/01/2024". */
function spanOf(text: string, day: DayRow): { from: Day; to: Day } {
  const match = span.exec(text);
  const year = match?.[5] ?? day.from.slice(0, 4);
  const to = match && dayOf(year, match[4]!, match[3]!);
  const from = match && dayOf(year, match[2] ?? match[4]!, match[1]!);
  return from && to && from <= day.to && to >= day.from && from <= to
    ? { from, to }
    : { from: day.from, to: day.to };
}
