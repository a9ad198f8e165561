import { saysText } from '../calendar/event-columns.ts';
import { cellText } from '../grid/cell-text.ts';
import { tableRows, type GridRow } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRows } from './table-rows.ts';
import type { TableContext, TableCut } from './table-context.ts';
import type { TableRegion } from './table-region.ts';

/**
 * What stands in place of a table that was read: its rows, and around them what found no place in one. Each such row is told.
 *
 * @param element the rows, or nothing where they stand with those of a table above
 */
export function cutOf(
  lines: readonly SourceLine[],
  region: TableRegion,
  read: TableRows,
  element: TableCut['element'],
  warn: TableContext['warn'],
): TableCut {
  const empty = read.events.flatMap((row) => row.empty ?? []);
  const { rows: unread, below: remarks } = partUnread(region, read.unread ?? []);
  for (const row of unread) {
    const { line: of } = row.cells[0]!.lines[0]!;
    const words = cellText(row.cells.flatMap((cell) => cell.lines)).slice(0, 60);
    warn(
      of,
      saysText(row, region.grid!)
        ? `No day could be read for the row "${words}": it stands in a table below the calendar.`
        : `The row "${words}" does not say what happens: it stands in a table below the calendar.`,
      'Enter its entries by hand.',
    );
  }
  const idle = (read.idle ?? []).map(({ words, line }) => {
    warn(
      line,
      `No task stands below "${words}": it stands below the table.`,
      'Look whether tasks are missing.',
    );
    return { ...lines[region.from]!, text: words, raw: words, line, opens: true, cell: undefined };
  });
  const below = [...idle, ...remarks, ...(read.below ?? []), ...empty];
  const above = (region.grid?.titles ?? []).flatMap(({ cells }) => cells.flatMap(({ lines: own }) => own));
  return {
    ...{ from: region.from, to: region.to, rows: read.rest },
    ...(unread.length > 0 && { unread: tableRows({ ...region.grid!, rows: unread }) }),
    ...(below.length > 0 && { below }),
    ...(above.length > 0 && { above: above.map((line) => ({ ...line, cell: undefined })) }),
    element,
  };
}

/** Rows without a day: those that are words over the whole width of their table are no rows. */
function partUnread(
  { grid }: TableRegion,
  rows: readonly GridRow[],
): { readonly rows: readonly GridRow[]; readonly below: readonly SourceLine[] } {
  const last = grid?.columns.at(-1)?.to ?? 0;
  const isWide = ({ cells }: GridRow) => cells.length === 1 && cells[0]!.from === 0 && cells[0]!.to >= last;
  return {
    rows: rows.filter((row) => !isWide(row)),
    below: rows
      .filter(isWide)
      .flatMap(({ cells }) => cells[0]!.lines.map((line) => ({ ...line, cell: undefined }))),
  };
}
