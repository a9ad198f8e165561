import { slugify } from '../../domain/fold.ts';
import { cellIn, type Grid, type GridCell, type GridRow } from '../grid/grid.ts';
import { partBodies } from './assignment.ts';
import { splitRow } from './split-row.ts';
import { cellText } from '../grid/cell-text.ts';
import { parsePeriodCell, parsePeriodTitle, type Period } from '../phrases/period.ts';
import { isDoubtful, unsure } from './doubtful-row.ts';
import { isSupported, toTasks, type ProgrammeRow, type RowCells } from './programme.ts';
import { followSections, isSectionNumber, isSectionTitle, type SectionRow } from './section-rows.ts';
import type { SourceLine } from '../source-line.ts';
import type { TableRegion } from '../tables/table-region.ts';
import type { Column } from '../grid/column-kind.ts';

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

/**
 * Read a programme whose cells are known, or say why it cannot be told as tasks.
 *
 * @param over when its rows are due, and of what they are, where headings above it say so
 */
export function readProgrammeCells(
  grid: Grid,
  year: string | undefined,
  over: Pick<TableRegion, 'period' | 'title' | 'titles'> = {},
): ProgrammeCells | string {
  const names = grid.columns.map(({ column }) => column);
  if (!isSupported(names)) return 'it has a column that no task has';
  const first = names.find((column) => column !== 'number')!;
  const periodFirst = timeColumns.includes(first);
  const own = timeColumns.some((column) => names.includes(column) && !(periodFirst && column === first));
  const hasBodies = names.includes('bodies');
  const topics = over.titles ?? [];
  // Cells that stood one below the other were parted at their bullets already.
  const isFlat = grid.isGuessed && !grid.rows.some(({ cells }) => cells.some(({ lines }) => lines[0]?.cell));
  let months: RowCells['months'];
  const rows: RowCells[] = [];
  const sections = followSections();
  let period: Period | undefined;
  let opensPeriod = false;
  let periodCell: GridCell | undefined;
  /** Words of the cell of times above a row, with no title between them. */
  let saidAbove: string | undefined;
  // A quarter above rows that say their months is a topic of theirs, as those below it in the table are.
  if (own && over.title)
    sections.open({ ...over.title, isTopic: true, period: over.period?.month ? over.period : undefined });

  for (const [index, row] of grid.rows.entries()) {
    const section = sectionOf(row, grid.rows[index + 1]);
    if (section) {
      const words = section.map(({ lines }) => cellText(lines)).join(' ');
      const bare = words.replace(/^[*+•-]\s*/u, '');
      const next =
        parsePeriodTitle(bare, year) ?? (isTimeCell(row, section) ? writtenPeriod(words) : undefined);
      // Where rows say themselves when, a month above them still is theirs ("Tuần 3" in March); a year is a topic.
      sections.open({
        words: bare,
        isTopic: own || (periodFirst && !isTimeCell(row, section)),
        period: own && !next?.month ? undefined : next,
        line: section[0]!.lines[0]!.line,
        ...partsOf(section, grid.rows[index + 1]),
      });
      if (next) months = { year: next.recurrence ? undefined : (/20\d{2}/.exec(words)?.[0] ?? year) };
      // A time over the rows below it closes that of the cell above.
      if (next) period = undefined;
      periodCell = section[0];
      saidAbove = undefined;
      continue;
    }
    const when = periodFirst ? cell(row, first) : undefined;
    let repeatedAt: number | undefined;
    if (when && when !== periodCell) {
      const words = cellText(when.lines);
      if (words === saidAbove) repeatedAt = when.lines[0]!.line;
      saidAbove = words;
      sections.closeTimes(words);
      period = parsePeriodCell(words, year) ?? writtenPeriod(words);
      periodCell = when;
      opensPeriod = true;
    }
    const text = cell(row, 'text')?.lines ?? [];
    if (text.length === 0) return `row ${row.at + 1} says nothing of what is to be done`;
    const number = cellText(cell(row, 'number')?.lines ?? []);
    const other = timeColumns.find((column) => names.includes(column) && !(periodFirst && column === first));
    const joint = cell(row, 'joint')?.lines;
    sections.leave(number);
    const above = sections.above();
    const isFirst = rows.length === 0;
    const titled = over.period && !above.period ? { period: over.period, opensPeriod: isFirst } : above;
    const dated = other ? (cell(row, other)?.lines ?? []) : [];
    // So is one in a cell beside them.
    const quarter = periodFirst && dated.length > 0 && !period?.month ? period?.asWritten : undefined;
    const cells: RowCells = {
      ...(periodFirst && period ? { period, opensPeriod } : titled),
      ...{ sections: [...topics, ...above.sections, ...(quarter ? [quarter] : [])] },
      ...{ text, bodies: cell(row, 'bodies')?.lines ?? [] },
      ...(number && { number }),
      ...(joint && { joint }),
      ...(row.doubts && { doubts: row.doubts }),
      ...(row.dropped && { dropped: row.dropped }),
      ...(repeatedAt && { repeatedAt }),
      ...(own && months && { months }),
      ...(other && { when: dated }),
    };
    // A number in front of a month counts months; else it says that the row is one task.
    const isWhole = number !== '' && !(when && when.row === row.at && when.rows === 1);
    const parted = isFlat || isWhole ? [cells] : splitRow(cells);
    rows.push(...parted);
    opensPeriod = false;
  }
  const idle = sections.unused();
  const isFew = idle.length <= Math.max(1, rows.length * 0.3) && idle.every(({ period }) => period);
  if (idle[0] && !isFew) return `row "${idle[0].words.slice(0, 40)}" is no task`;
  const used = new Set<SourceLine>(
    grid.rows.flatMap((row) => grid.columns.flatMap((column) => cellIn(row, column)?.lines ?? [])),
  );
  const missed = grid.rows.flatMap((row) =>
    row.cells.flatMap(({ lines }) => lines.filter((line) => !used.has(line))),
  );
  if (missed.length > 0) return `its words "${missed[0]!.text.slice(0, 40)}" found no cell`;
  if (rows.length === 0) return 'no row was found';
  if (!grid.isGuessed) return { rows: toTasks(partBodies(rows, hasBodies), year), idle };
  const doubtful = rows.map((row) => isDoubtful(row, names.includes('bodies')));
  if (doubtful.filter(Boolean).length > rows.length * 0.4) return 'its cells could not be told apart';
  const told = rows.map((row, index) => (doubtful[index] ? { ...row, doubts: [unsure] } : row));
  return { rows: toTasks(isFlat ? told : partBodies(told, hasBodies), year), idle };

  function cell(row: GridRow, column: Column): GridCell | undefined {
    const place = grid.columns.find((one) => one.column === column);
    return place && cellIn(row, place);
  }

  /** The cells of a row that speaks for those below it: one over most columns, or a number and a title alone. */
  function sectionOf(row: GridRow, next: GridRow | undefined): GridCell[] | undefined {
    const own = row.cells.filter((one) => one.row === row.at);
    if (own.length === 1 && (isWide(own[0]!, grid) || !textIn(row, grid))) return own;
    const [number, text] = [cell(row, 'number'), cell(row, 'text')];
    if (!text || row.cells.some((one) => one !== number && one !== text)) return undefined;
    const title = cellText(text.lines);
    if (!number || number === text)
      return isSectionTitle(title) || parsePeriodTitle(title, year) ? [text] : undefined;
    const hasParts = partsOf([number, text], next).parts !== undefined;
    return isSectionNumber(cellText(number.lines)) || hasParts ? [number, text] : undefined;
  }

  /** The number with which the rows below a section count on: `1.` of `1.1`. */
  function partsOf([first]: readonly GridCell[], next: GridRow | undefined): Pick<SectionRow, 'parts'> {
    const printed = /^\d+(?:\.\d+)*/.exec(cellText(first!.lines))?.[0];
    const below = cellText((next && cell(next, 'number')?.lines) ?? []);
    return printed !== undefined && below.startsWith(`${printed}.`) ? { parts: `${printed}.` } : {};
  }

  /** Whether a lone cell stands in the column of times, which leads: its words say when. */
  function isTimeCell(row: GridRow, [only, second]: readonly GridCell[]): boolean {
    return second === undefined && periodFirst && !isWide(only!, grid) && cell(row, first) === only;
  }
}

/** What is no section, nor a task: `Ghi chú: …`, a sentence about the table. */
const remark = /^[*(–-]*\s*(?:ghi chú|lưu ý|chú thích|chú ý)(?![A-Za-zÀ-ỹ])/iu;

/** A table without the rows at its end that are remarks over all columns, and their lines. */
export function partRemarks(grid: Grid): { readonly grid: Grid; readonly below: readonly SourceLine[] } {
  const isRemark = ({ cells }: GridRow) =>
    cells.length === 1 && isWide(cells[0]!, grid) && remark.test(cellText(cells[0]!.lines));
  const last = grid.rows.findLastIndex((row) => !isRemark(row));
  const below = grid.rows.slice(last + 1).flatMap(({ cells }) => cells[0]!.lines);
  return {
    grid: { ...grid, rows: grid.rows.slice(0, last + 1) },
    below: [...(grid.below ?? []), ...below.map((line) => ({ ...line, cell: undefined }))],
  };
}

/** Whether a cell goes over more than half of the table. */
const isWide = ({ from, to }: GridCell, { columns }: Grid): boolean =>
  columns.filter((column) => column.from >= from && column.to <= to).length > columns.length / 2;

/** Whether the column of the text has words for this row, its own or of a cell merged over several rows. */
function textIn(row: GridRow, { columns }: Grid): boolean {
  const place = columns.find(({ column }) => column === 'text');
  return place !== undefined && cellIn(row, place) !== undefined;
}

/** A time that no pattern knows keeps its words. */
const writtenPeriod = (words: string): Period => ({ key: slugify(words), asWritten: words });
