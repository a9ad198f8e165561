import { eventRow, taskRow } from '../doubts/read-rows.ts';
import { doubtsOfRows } from '../doubts/row-doubts.ts';
import { strayNames } from '../doubts/stray-names.ts';
import type { ProgrammeRow } from '../programme/programme.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRows } from './table-rows.ts';
import type { TableContext } from './table-context.ts';
import type { TableRegion } from './table-region.ts';

/** What speaks against each row of a table beside what its reader was not sure of; `undefined` where nothing does. */
export interface TableDoubts {
  readonly tasks: readonly (string | undefined)[];
  readonly events: readonly (string | undefined)[];
}

/**
 * Tell what is odd about the columns of a table: it is the second of its kind, or some have no place in a task or an event.
 *
 * @param isLater whether a table of its kind stands above it
 */
export function tellColumns(
  lines: readonly SourceLine[],
  region: TableRegion,
  { rest, tasks }: TableRows,
  isLater: boolean,
  warn: TableContext['warn'],
): void {
  const at = lines[region.from]!.line;
  // With headings of its own, each row says where it stood.
  if (isLater && !region.titles)
    warn(
      at,
      'A second table of the same kind: its rows stand with those of the first.',
      'Look whether the order of the page matters.',
    );
  if (!rest) return;
  warn(
    at,
    `The columns "${rest[0]!.slice(1).join('", "')}" have no place in a ${region.kind === 'programme' ? 'task' : 'calendar entry'}: they stand in a table below.`,
    'Look whether they should stay there.',
  );
  const joint = tasks.map(({ task }) => task.jointAsWritten);
  const stray = region.columns.includes('joint') ? strayNames(rest, joint) : undefined;
  if (stray)
    warn(
      at,
      `The column "${stray}" holds names of bodies, and that of the bodies that join in is empty: words may stand in the wrong column.`,
      'Compare the whole table with the source.',
    );
}

/** @param hasCells whether the file itself says where cells begin and end */
export function doubtsOfTable(
  { grid, labels }: TableRegion,
  read: TableRows,
  hasCells: boolean,
): TableDoubts {
  const isDrawn = grid !== undefined && grid.isGuessed !== true;
  const isSure = hasCells && isDrawn;
  return {
    tasks: doubtsOfRows(read.tasks.map(taskRow), { isGuessed: isGuessed({ grid, labels }), isSure }),
    events: doubtsOfRows(read.events.map(eventRow), {
      isGuessed: grid?.isGuessed,
      isSure,
      isRuled: isDrawn && labels === undefined,
    }),
  };
}

/** Whether the places of words alone told the cells of a table. */
const isGuessed = ({ grid, labels }: Pick<TableRegion, 'grid' | 'labels'>): boolean =>
  grid?.isGuessed ?? labels !== undefined;

/** Tell that many rows of a table whose cells were guessed are not sure. */
export function tellManyDoubts(
  lines: readonly SourceLine[],
  region: TableRegion,
  { tasks, events }: TableRows,
  others: TableDoubts,
  warn: TableContext['warn'],
): void {
  if (!isGuessed(region)) return;
  const uncertain =
    tasks.filter(({ doubts }, at) => doubts.length > 0 || others.tasks[at]).length +
    events.filter(({ doubts }, at) => doubts.length > 0 || others.events[at]).length;
  const all = tasks.length + events.length;
  if (uncertain < 3 || uncertain < all / 3) return;
  warn(
    lines[region.from]!.line,
    `${uncertain} of ${all} rows of the table are not sure: the others may hold words of other cells, too.`,
    'Compare the whole table with the source.',
  );
}

/** Tell that the months of a table have no year, where nothing else says it. */
export function tellMissingYear({ tasks }: TableRows, warn: TableContext['warn']): void {
  const first = tasks.find(({ task }) => lacksYear(task));
  if (first)
    warn(
      first.line,
      'The text does not say for sure of which year the months of the table are: they have none.',
      'Write the months of its rows by hand.',
    );
}

/** Whether a task is due in a month that has no year. */
const lacksYear = ({ month, recurrence, whenAsWritten = '' }: ProgrammeRow['task']): boolean =>
  month === undefined &&
  recurrence === undefined &&
  /^\d{1,2}$|^T\.?\s?\d|tháng\s+\d{1,2}(?!\s*[/\d])/iu.test(whenAsWritten);
