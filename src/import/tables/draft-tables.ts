import { doubtsOfRows } from '../doubts/row-doubts.ts';
import { eventRow, taskRow } from '../doubts/read-rows.ts';
import { strayNames } from '../doubts/stray-names.ts';
import { cellText } from '../grid/cell-text.ts';
import { tableRows, type GridRow } from '../grid/grid.ts';
import { yearAbove, yearsIn, type PlanYear } from '../programme/plan-year.ts';
import type { ProgrammeRow } from '../programme/programme.ts';
import type { RepairLog } from '../repair-log.ts';
import type { SourceLine } from '../source-line.ts';
import { createDraftHeads } from './column-heads.ts';
import { regionsOf, rowLines } from './draft-regions.ts';
import { createDraftRows } from './draft-rows.ts';
import { tellMissingRows } from './missing-rows.ts';
import { readTable } from './read-table.ts';
import type { DraftTables, TableContext, TableCut } from './table-context.ts';
import type { TableRegion } from './table-region.ts';
import { cutOf } from './table-remains.ts';

/** Read the tables of a text; what cannot be read for sure stays in it. */
export function readTables(lines: readonly SourceLine[], context: TableContext): DraftTables {
  const { log, warn } = context;
  const draft = createDraftRows(context);
  const cuts: TableCut[] = [];
  const heads = createDraftHeads();
  for (const region of regionsOf(lines, context)) {
    const rows = rowLines(lines, region);
    const at = lines[region.from]!.line;
    const year = yearOfTable(lines, region, context.years);
    const read = readTable(region, rows, year, context.time);
    if (region.grid && typeof read === 'string') {
      if (region.kind !== 'table')
        warn(
          at,
          `The table could not be read as a ${region.kind}: ${read}. It stands in the draft as a table.`,
          'Enter its rows by hand.',
        );
      else tellDoubts(region.grid.rows, warn);
      cuts.push({ from: region.from, to: region.to, rows: tableRows(region.printed ?? region.grid) });
      continue;
    }
    if (region.kind === 'table') continue;
    logHeads(lines, region, log, typeof read === 'string');
    if (typeof read === 'string') {
      if (region.list) {
        warn(
          at,
          `The list could not be read as tasks: ${read}. It stands in the draft as text.`,
          'Enter its rows by hand.',
        );
        continue;
      }
      warn(
        at,
        `The table could not be read for sure: ${read}. It stands in the draft as text.`,
        'Enter its rows by hand, or import a DOCX or PDF of it.',
      );
      cuts.push(...repeatedHeads(region));
      continue;
    }
    heads.add(region.kind, read.columns);
    const again = cuts.some(({ element }) => element === region.kind);
    // With headings of its own, each row says where it stood.
    if (again && !region.titles)
      warn(
        at,
        'A second table of the same kind: its rows stand with those of the first.',
        'Look whether the order of the page matters.',
      );
    if (read.rest)
      warn(
        at,
        `The columns "${read.rest[0]!.slice(1).join('", "')}" have no place in a ${region.kind === 'programme' ? 'task' : 'calendar entry'}: they stand in a table below.`,
        'Look whether they should stay there.',
      );
    const stray =
      read.rest && region.columns.includes('joint')
        ? strayNames(
            read.rest,
            read.tasks.map(({ task }) => task.jointAsWritten),
          )
        : undefined;
    if (stray)
      warn(
        at,
        `The column "${stray}" holds names of bodies, and that of the bodies that join in is empty: words may stand in the wrong column.`,
        'Compare the whole table with the source.',
      );
    cuts.push(cutOf(lines, region, read, again ? undefined : region.kind, warn));
    const isGuessed = region.grid?.isGuessed ?? region.labels !== undefined;
    const isSure = context.hasCells && region.grid?.isGuessed !== true && region.grid !== undefined;
    const taskDoubts = doubtsOfRows(read.tasks.map(taskRow), isGuessed, isSure);
    const isRuled =
      region.grid !== undefined && region.grid.isGuessed !== true && region.labels === undefined;
    const eventDoubts = doubtsOfRows(read.events.map(eventRow), region.grid?.isGuessed, isSure, isRuled);
    const uncertain = [
      ...read.tasks.filter(({ doubts }, index) => doubts.length > 0 || taskDoubts[index]),
      ...read.events.filter(({ doubts }, index) => doubts.length > 0 || eventDoubts[index]),
    ].length;
    const all = read.tasks.length + read.events.length;
    if (isGuessed && uncertain >= 3 && uncertain >= all / 3)
      warn(
        at,
        `${uncertain} of ${all} rows of the table are not sure: the others may hold words of other cells, too.`,
        'Compare the whole table with the source.',
      );
    const ofNoYear = year === undefined && read.tasks.find(({ task }) => lacksYear(task));
    if (ofNoYear)
      warn(
        ofNoYear.line,
        'The text does not say for sure of which year the months of the table are: they have none.',
        'Write the months of its rows by hand.',
      );
    const isFirst = draft.tasks.length === 0;
    draft.addTasks(read.tasks, taskDoubts);
    tellMissingRows(lines, region, read, context, isFirst);
    draft.addEvents(read.events, eventDoubts);
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

/** Whether a task is due in a month that has no year. */
const lacksYear = ({ month, recurrence, whenAsWritten = '' }: ProgrammeRow['task']): boolean =>
  month === undefined &&
  recurrence === undefined &&
  /^\d{1,2}$|^T\.?\s?\d|tháng\s+\d{1,2}(?!\s*[/\d])/iu.test(whenAsWritten);

/** Heads printed again on later pages of a table that stays in the text. */
function repeatedHeads({ heads, from }: TableRegion): TableCut[] {
  let first = from;
  while (heads.has(first)) first += 1;
  return [...heads].filter((index) => index >= first).map((index) => ({ from: index, to: index + 1 }));
}

/** Log the heads of a table, each by its first line, and the numbers of pages that stand above those printed again. */
function logHeads(lines: readonly SourceLine[], region: TableRegion, log: RepairLog, isText: boolean): void {
  const first = Math.min(...region.heads);
  let last = -2;
  for (const index of [...region.heads].sort((a, b) => a - b)) {
    const { text, line } = lines[index]!;
    if (index > first && index !== last + 1 && /^\d{1,3}$/.test(text)) {
      log.add('page number', line);
      continue;
    }
    if (index !== last + 1 && !(index === first && isText))
      log.add(index === first ? 'table head' : 'repeated table head', line);
    last = index;
  }
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
