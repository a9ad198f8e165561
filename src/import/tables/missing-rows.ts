import { dayTitle } from '../../domain/day.ts';
import { weekdayName, weekdayOf } from '../../domain/month.ts';
import { dayBelow, lackedDay } from '../doubts/lacked-day.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRows } from './table-rows.ts';
import type { TableContext } from './table-context.ts';
import type { TableRegion } from './table-region.ts';

/**
 * Tell where rows of a table may be missing: above its first number, behind its last, and between its days.
 *
 * @param isFirst whether its tasks are the first of the text
 */
export function tellMissingRows(
  lines: readonly SourceLine[],
  region: TableRegion,
  read: TableRows,
  { time, warn }: TableContext,
  isFirst: boolean,
): void {
  const first = Number(read.tasks[0]?.task.number?.replace(/\.$/, ''));
  if (first > 1 && Number.isInteger(first) && isFirst)
    warn(
      read.tasks[0]!.line,
      `The first row of the table has the number ${first}: those above it were not read.`,
      'Compare the rows with the source, and enter those that are missing.',
    );
  const last = Number(read.tasks.at(-1)?.task.number?.replace(/\.$/, ''));
  const below = lines.slice(region.to, region.to + 10);
  const opens = (number: number) => (line: SourceLine) =>
    new RegExp(`^${number}[.)]?(?:\\s|$)`).test(line.text);
  const next = below.find(opens(last + 1));
  // Another list counts from one.
  const isOther = next !== undefined && below.slice(0, below.indexOf(next)).some(opens(1));
  if (last > 0 && next && !isOther)
    warn(
      next.line,
      `The table breaks off behind row ${last}, and "${next.text.slice(0, 40)}…" looks like its next row.`,
      'Compare the rows with the source, and enter those that are missing.',
    );
  const lacked = region.hasPersons ? undefined : lackedDay(read.events, time.yearOf);
  if (lacked) {
    const { day, line: before } = lacked;
    warn(
      before,
      `The calendar has no row for ${weekdayName(weekdayOf(day))}, ${dayTitle(day)}, between the days around it.`,
      'Look on the paper whether the day is there: its entries may stand with those of the day before.',
    );
  }
  const left =
    region.kind === 'calendar' ? dayBelow(lines, region.to, read.events.at(-1)?.event.to) : undefined;
  if (left)
    warn(
      left.line,
      `The calendar breaks off, and the day "${left.text.slice(0, 40)}" stands below it.`,
      'Compare the rows with the source, and enter those that are missing.',
    );
}
