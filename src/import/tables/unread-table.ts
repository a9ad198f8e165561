import { cellText } from '../grid/cell-text.ts';
import { tableRows, type GridRow } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import { logHeads } from './log-heads.ts';
import type { TableContext, TableCut } from './table-context.ts';
import type { TableRegion } from './table-region.ts';

/**
 * What stands in place of a table that was read neither as a programme nor as a calendar: a table, where its cells are known, or
 * the text as it is. A programme or a calendar is told with why it could not be read.
 */
export function leaveUnread(
  lines: readonly SourceLine[],
  region: TableRegion,
  why: string,
  { log, warn }: TableContext,
): readonly TableCut[] {
  const at = lines[region.from]!.line;
  if (region.grid) {
    if (region.kind === 'table') tellDoubts(region.grid.rows, warn);
    else
      warn(
        at,
        `The table could not be read as a ${region.kind}: ${why}. It stands in the draft as a table.`,
        'Enter its rows by hand.',
      );
    return [{ from: region.from, to: region.to, rows: tableRows(region.printed ?? region.grid) }];
  }
  if (region.kind === 'table') return [];
  logHeads(lines, region, log, true);
  if (region.list) {
    warn(
      at,
      `The list could not be read as tasks: ${why}. It stands in the draft as text.`,
      'Enter its rows by hand.',
    );
    return [];
  }
  warn(
    at,
    `The table could not be read for sure: ${why}. It stands in the draft as text.`,
    'Enter its rows by hand, or import a DOCX or PDF of it.',
  );
  return repeatedHeads(region);
}

/** Heads printed again on later pages of a table that stays in the text. */
function repeatedHeads({ heads, from }: TableRegion): TableCut[] {
  let first = from;
  while (heads.has(first)) first += 1;
  return [...heads].filter((index) => index >= first).map((index) => ({ from: index, to: index + 1 }));
}

/** Tell which rows of a table that is neither a programme nor a calendar are not sure. */
function tellDoubts(rows: readonly GridRow[], warn: TableContext['warn']): void {
  for (const { cells, doubts = [] } of rows) {
    const words = cellText(cells.flatMap((cell) => cell.lines));
    const { line } = cells[0]!.lines[0]!;
    for (const doubt of doubts)
      warn(line, `Row "${words.slice(0, 40)}…": ${doubt}.`, 'Compare it with the source.');
  }
}
