import { yearAbove, yearsIn, type PlanYear } from '../programme/plan-year.ts';
import type { SourceLine } from '../source-line.ts';
import { createDraftHeads } from './column-heads.ts';
import { regionsOf, rowLines } from './draft-regions.ts';
import { createDraftRows } from './draft-rows.ts';
import { logHeads } from './log-heads.ts';
import { tellMissingRows } from './missing-rows.ts';
import { readTable } from './read-table.ts';
import type { DraftTables, TableContext, TableCut } from './table-context.ts';
import { doubtsOfTable, tellColumns, tellManyDoubts, tellMissingYear } from './table-doubts.ts';
import type { TableRegion } from './table-region.ts';
import { cutOf } from './table-remains.ts';
import { leaveUnread } from './unread-table.ts';

/** Read the tables of a text; what cannot be read for sure stays in it. */
export function readTables(lines: readonly SourceLine[], context: TableContext): DraftTables {
  const { log, warn } = context;
  const draft = createDraftRows(context);
  const cuts: TableCut[] = [];
  const heads = createDraftHeads();
  for (const region of regionsOf(lines, context)) {
    const year = yearOfTable(lines, region, context.years);
    const read = readTable(region, rowLines(lines, region), year, context.time);
    if (typeof read === 'string') {
      cuts.push(...leaveUnread(lines, region, read, context));
      continue;
    }
    logHeads(lines, region, log);
    heads.add(read.kind, read.columns);
    const isLater = cuts.some(({ element }) => element === read.kind);
    tellColumns(lines, region, read, isLater, warn);
    cuts.push(cutOf(lines, region, read, isLater ? undefined : read.kind, warn));
    const doubts = doubtsOfTable(region, read, context.hasCells);
    tellManyDoubts(lines, region, read, doubts, warn);
    if (year === undefined) tellMissingYear(read, warn);
    const isFirst = draft.tasks.length === 0;
    draft.addTasks(read.tasks, doubts.tasks);
    tellMissingRows(lines, region, read, context, isFirst);
    draft.addEvents(read.events, doubts.events);
  }
  return { tasks: draft.tasks, events: draft.events, heads: heads.agreed(), cuts };
}

/** The year of the months of a table of cells: that of the title, of a heading above it, or of the head of its times. */
function yearOfTable(
  lines: readonly SourceLine[],
  { grid, from }: TableRegion,
  { said, told }: PlanYear,
): string | undefined {
  if (!grid) return said ?? told;
  const heads = yearsIn(grid.columns.map(({ label = '' }) => label).join('; '));
  // A head that says another year than the title: a person decides.
  if (said && heads.length > 0 && !heads.includes(said)) return undefined;
  return said ?? yearAbove(lines, from) ?? (heads.length === 1 ? heads[0] : told);
}
