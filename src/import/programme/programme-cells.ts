import { slugify } from '../../domain/fold.ts';
import { cellText } from '../grid/cell-text.ts';
import type { Column } from '../grid/column-kind.ts';
import { cellIn, cellOf, type Grid, type GridCell, type GridRow } from '../grid/grid.ts';
import { parsePeriodCell, parsePeriodTitle, type Period } from '../phrases/period.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRegion } from '../tables/table-region.ts';
import { partBodies } from './assignment.ts';
import { isDoubtful, unsure } from './doubtful-row.ts';
import { isSupported, toTasks, type ProgrammeRow, type RowCells } from './programme.ts';
import { isTimeCell, partsOf, sectionOf, type TaskTable } from './section-cells.ts';
import { followSections, type SectionRow } from './section-rows.ts';
import { splitRow } from './split-row.ts';

/** Columns that have a place in a task; what others say stands beside the tasks. */
export const taskColumns: readonly Column[] = [
  'number',
  'month',
  'time',
  'deadline',
  'text',
  'bodies',
  'joint',
];

const timeColumns: readonly Column[] = ['month', 'time', 'deadline'];

/** What a table says as tasks, and its rows of times below which nothing stands. */
export interface ProgrammeCells {
  readonly rows: readonly ProgrammeRow[];
  readonly idle: readonly Omit<SectionRow, 'rank'>[];
}

/** When the rows of a table are due, and of what they are, where headings above it say so. */
type Headings = Pick<TableRegion, 'period' | 'title' | 'titles'>;

/** Read a programme whose cells are known, or say why it cannot be told as tasks. */
export function readProgrammeCells(
  grid: Grid,
  year: string | undefined,
  over: Headings = {},
): ProgrammeCells | string {
  const names = grid.columns.map(({ column }) => column);
  if (!isSupported(names)) return 'it has a column that no task has';
  // Cells that stood one below the other were parted at their bullets already.
  const isFlat =
    grid.isGuessed === true && !grid.rows.some(({ cells }) => cells.some(({ lines }) => lines[0]?.cell));
  const read = readRows({ grid, year, isFlat, ...timesOf(names) }, over);
  if (typeof read === 'string') return read;
  const { rows, idle } = read;
  const isFew = idle.length <= Math.max(1, rows.length * 0.3) && idle.every(({ period }) => period);
  if (idle[0] && !isFew) return `row "${idle[0].words.slice(0, 40)}" is no task`;
  const missed = missedLine(grid);
  if (missed) return `its words "${missed.text.slice(0, 40)}" found no cell`;
  if (rows.length === 0) return 'no row was found';
  const hasBodies = names.includes('bodies');
  if (!grid.isGuessed) return { rows: toTasks(partBodies(rows, hasBodies), year), idle };
  const doubtful = rows.map((row) => isDoubtful(row, hasBodies));
  if (doubtful.filter(Boolean).length > rows.length * 0.4) return 'its cells could not be told apart';
  const told = rows.map((row, index) => (doubtful[index] ? { ...row, doubts: [unsure] } : row));
  return { rows: toTasks(isFlat ? told : partBodies(told, hasBodies), year), idle };
}

/** Which column of times leads the rows, and which says of each when it is due. */
function timesOf(names: readonly Column[]): Pick<TaskTable, 'lead' | 'own'> {
  const first = names.find((column) => column !== 'number')!;
  const lead = timeColumns.includes(first) ? first : undefined;
  return { lead, own: timeColumns.find((column) => names.includes(column) && column !== lead) };
}

/** The first line of a table that stands in none of its columns. */
function missedLine({ rows, columns }: Grid): SourceLine | undefined {
  const used = new Set<SourceLine>(
    rows.flatMap((row) => columns.flatMap((column) => cellIn(row, column)?.lines ?? [])),
  );
  return rows.flatMap((row) => row.cells.flatMap(({ lines }) => lines)).find((line) => !used.has(line));
}

/** What rows say that holds on for those below them. */
interface Above {
  /** The time of the last cell of the column of times that leads, and whether no row stands below it yet. */
  period?: Period | undefined;
  opensPeriod: boolean;
  cell?: GridCell | undefined;
  /** The words of that cell, with no title below it. */
  said?: string | undefined;
  months?: RowCells['months'];
}

/** The rows of a table, and those that speak for no other. */
function readRows(
  table: TaskTable,
  over: Headings,
): { readonly rows: readonly RowCells[]; readonly idle: ProgrammeCells['idle'] } | string {
  const { grid, own, lead } = table;
  const sections = followSections();
  // A quarter above rows that say their months is a topic of theirs, as those below it in the table are.
  if (own && over.title)
    sections.open({ ...over.title, isTopic: true, period: over.period?.month ? over.period : undefined });
  const above: Above = { opensPeriod: false };
  const rows: RowCells[] = [];
  for (const [index, row] of grid.rows.entries()) {
    const next = grid.rows[index + 1];
    const section = sectionOf(row, next, table);
    if (section) {
      openSection(row, section, next, table, above, sections);
      continue;
    }
    const when = lead && cellOf(row, lead, grid);
    const repeatedAt = when && when !== above.cell ? openTime(when, table.year, above, sections) : undefined;
    const number = cellText(cellOf(row, 'number', grid)?.lines ?? []);
    const text = cellOf(row, 'text', grid)?.lines ?? [];
    if (text.length === 0) return `row ${row.at + 1} says nothing of what is to be done`;
    sections.leave(number);
    const titles = sections.above();
    const isFirst = rows.length === 0;
    const titled = over.period && !titles.period ? { period: over.period, opensPeriod: isFirst } : titles;
    const { period, opensPeriod } = above;
    const cells: RowCells = {
      ...(lead && period ? { period, opensPeriod } : titled),
      sections: [...(over.titles ?? []), ...titles.sections, ...quarterBeside(row, table, period)],
      ...cellsOfTask(row, table),
      ...(repeatedAt && { repeatedAt }),
      ...(own && above.months && { months: above.months }),
    };
    // A number in front of a month counts months; else it says that the row is one task.
    const isWhole = number !== '' && !(when && when.row === row.at && when.rows === 1);
    rows.push(...(table.isFlat || isWhole ? [cells] : splitRow(cells)));
    above.opensPeriod = false;
  }
  return { rows, idle: sections.unused() };
}

/** A quarter in a cell in front of a row that says its month is a topic of it, as one above such rows is. */
function quarterBeside(
  row: GridRow,
  { grid, own, lead }: TaskTable,
  period: Period | undefined,
): readonly string[] {
  const saysMonth =
    lead !== undefined && own !== undefined && (cellOf(row, own, grid)?.lines.length ?? 0) > 0;
  return saysMonth && !period?.month && period?.asWritten ? [period.asWritten] : [];
}

/** The cells of a row that belong to its task alone. */
function cellsOfTask(
  row: GridRow,
  { grid, own }: TaskTable,
): Omit<RowCells, 'sections' | 'period' | 'opensPeriod'> {
  const linesOf = (column: Column) => cellOf(row, column, grid)?.lines;
  const number = cellText(linesOf('number') ?? []);
  const joint = linesOf('joint');
  return {
    ...{ text: linesOf('text') ?? [], bodies: linesOf('bodies') ?? [] },
    ...(number && { number }),
    ...(joint && { joint }),
    ...(row.doubts && { doubts: row.doubts }),
    ...(row.dropped && { dropped: row.dropped }),
    ...(own && { when: linesOf(own) ?? [] }),
  };
}

type Sections = ReturnType<typeof followSections>;

/** Take a row that speaks for those below it: a title, or a time. */
function openSection(
  row: GridRow,
  section: readonly GridCell[],
  next: GridRow | undefined,
  table: TaskTable,
  above: Above,
  sections: Sections,
): void {
  const { year, own, lead, grid } = table;
  const words = section.map(({ lines }) => cellText(lines)).join(' ');
  const bare = words.replace(/^[*+•-]\s*/u, '');
  const isTime = isTimeCell(row, section, table);
  const period = parsePeriodTitle(bare, year) ?? (isTime ? writtenPeriod(words) : undefined);
  // Where rows say themselves when, a month above them still is theirs ("Tuần 3" in March); a year is a topic.
  sections.open({
    words: bare,
    isTopic: own !== undefined || (lead !== undefined && !isTime),
    period: own && !period?.month ? undefined : period,
    line: section[0]!.lines[0]!.line,
    ...partsOf(section, next, grid),
  });
  if (period) above.months = { year: period.recurrence ? undefined : (/20\d{2}/.exec(words)?.[0] ?? year) };
  // A time over the rows below it closes that of the cell above.
  if (period) above.period = undefined;
  above.cell = section[0];
  above.said = undefined;
}

/** Take a new cell of the column of times that leads; the line where it says again what the one above says. */
function openTime(
  cell: GridCell,
  year: string | undefined,
  above: Above,
  sections: Sections,
): number | undefined {
  const words = cellText(cell.lines);
  const repeatedAt = words === above.said ? cell.lines[0]!.line : undefined;
  sections.closeTimes(words);
  above.said = words;
  above.period = parsePeriodCell(words, year) ?? writtenPeriod(words);
  above.cell = cell;
  above.opensPeriod = true;
  return repeatedAt;
}

/** A time that no pattern knows keeps its words. */
const writtenPeriod = (words: string): Period => ({ key: slugify(words), asWritten: words });
