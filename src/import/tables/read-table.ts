import type { CalendarTime } from '../calendar/calendar-year.ts';
import { partGrid } from '../grid/grid.ts';
import { readProgrammeCells, taskColumns } from '../programme/programme-cells.ts';
import { partRemarks } from '../programme/remark-rows.ts';
import { readListRows } from '../list/list-rows.ts';
import type { SourceLine } from '../source-line.ts';
import { lostWords } from './lost-words.ts';
import type { TableRegion } from './table-region.ts';
import { readCalendarGrid, readCalendarLines } from './read-calendar-table.ts';
import type { TableRows } from './table-rows.ts';

/**
 * Read a table, or say why not. A table is read only when each of its words went into a row and no other:
 * one that is not stays in the text, so that nothing is lost and nothing is made up.
 */
export function readTable(
  region: TableRegion,
  lines: readonly SourceLine[],
  year: string | undefined,
  time: CalendarTime,
): TableRows | string {
  if (region.kind === 'table') return 'its columns are neither those of a programme nor of a calendar';
  if (region.kind === 'programme') return readProgramme(region, lines, year);
  return region.grid ? readCalendarGrid(region.grid, time) : readCalendarLines(region, lines, time);
}

/** The tasks of a table whose cells are known, or of a list. */
function readProgramme(
  region: TableRegion,
  lines: readonly SourceLine[],
  year: string | undefined,
): TableRows | string {
  const kind = 'programme';
  if (region.grid) {
    const { grid: whole, below } = partRemarks(region.grid);
    const { grid, rest } = partGrid(whole, taskColumns);
    const read = readProgrammeCells(grid, year, region);
    if (typeof read === 'string') return read;
    return { kind, tasks: read.rows, events: [], columns: grid.columns, rest, below, idle: read.idle };
  }
  if (!region.list) return 'its cells could not be told apart';
  const { tasks, rest, words } = readListRows(region.list, lines, year);
  return lostWords(lines, words) ?? { kind, tasks, events: [], columns: [], rest };
}
