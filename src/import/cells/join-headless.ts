import { readCellRegion } from '../tables/cell-table.ts';
import { cellIn, type GridRow } from '../grid/grid.ts';
import { readDayCell } from '../calendar/calendar-days.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { cellText } from '../grid/cell-text.ts';
import { parsePeriodCell } from '../phrases/period.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRegion } from '../tables/table-region.ts';

/**
 * Lines in which a table without a head that goes on with the one right above it is a part of that: a table of the next page
 * has as many columns, and its first row the next number, or a time where the others have theirs.
 */
export function joinHeadless(lines: readonly SourceLine[]): readonly SourceLine[] {
  let joined: SourceLine[] | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const own = joined ?? lines;
    const place = own[at]!.cell;
    if (!place || place.isGuessed) continue;
    const region = readCellRegion(own, at);
    const next = own[region.to];
    if (next?.cell && region.kind !== 'table' && next.cell.columns === place.columns) {
      const below = readCellRegion(own, region.to);
      if (below.kind === 'table' && goesOn(region, below)) {
        const { table } = place;
        const rows = Math.max(...own.slice(at, region.to).map(({ cell }) => cell!.row + cell!.rows));
        joined = own.map((line, index) =>
          index < region.to || index >= below.to
            ? line
            : { ...line, cell: { ...line.cell!, table, row: line.cell!.row + rows } },
        );
        at -= 1;
        continue;
      }
    }
    at = region.to - 1;
  }
  return joined ?? lines;
}

/** Whether the first row of a table, taken for its head, is the next one of the table above it. */
function goesOn({ grid, columns }: TableRegion, below: TableRegion): boolean {
  const first = below.grid!.head[0];
  const last = grid!.rows.at(-1);
  if (!first || !last) return false;
  const numbers = grid!.columns.find(({ column }) => column === 'number');
  if (numbers) {
    const numberOf = (row: GridRow) => Number(wordsIn(row, numbers)?.replace(/[.)]$/, '') || NaN);
    return numberOf(first) === numberOf(last) + 1;
  }
  const times =
    grid!.columns[columns.findIndex((column) => column === 'day' || column === 'month' || column === 'time')];
  const when = times && wordsIn(first, times);
  return !!when && (parsePeriodCell(when, '2000') !== undefined || readDayCell(when, anyYear) !== undefined);
}

function wordsIn(row: GridRow, place: { from: number; to: number }): string | undefined {
  const cell = cellIn(row, place);
  return cell && cellText(cell.lines);
}
