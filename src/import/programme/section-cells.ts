import { cellText } from '../grid/cell-text.ts';
import type { Column } from '../grid/column-kind.ts';
import { cellOf, type Grid, type GridCell, type GridRow } from '../grid/grid.ts';
import { parsePeriodTitle } from '../phrases/period.ts';
import { isSectionNumber, isSectionTitle, type SectionRow } from './section-rows.ts';

/** A table of tasks, and how it says when they are due. */
export interface TaskTable {
  readonly grid: Grid;
  /** Of its months, as of `parsePeriod`. */
  readonly year: string | undefined;
  /** The column of times that stands first, and may speak for several rows. */
  readonly lead: Column | undefined;
  /** The column in which each row says its own time. */
  readonly own: Column | undefined;
  /** Whether its cells stood one below the other. */
  readonly isFlat: boolean;
}

/** The cells of a row that speaks for those below it: one over most columns, or a number and a title alone. */
export function sectionOf(
  row: GridRow,
  next: GridRow | undefined,
  { grid, year }: TaskTable,
): readonly GridCell[] | undefined {
  const own = row.cells.filter((one) => one.row === row.at);
  const [number, text] = [cellOf(row, 'number', grid), cellOf(row, 'text', grid)];
  if (own.length === 1 && (isWide(own[0]!, grid) || !text)) return own;
  if (!text || row.cells.some((one) => one !== number && one !== text)) return undefined;
  const title = cellText(text.lines);
  if (!number || number === text)
    return isSectionTitle(title) || parsePeriodTitle(title, year) ? [text] : undefined;
  const hasParts = partsOf([number, text], next, grid).parts !== undefined;
  return isSectionNumber(cellText(number.lines)) || hasParts ? [number, text] : undefined;
}

/** The number with which the rows below a section count on: `1.` of `1.1`. */
export function partsOf(
  [first]: readonly GridCell[],
  next: GridRow | undefined,
  grid: Grid,
): Pick<SectionRow, 'parts'> {
  const printed = /^\d+(?:\.\d+)*/.exec(cellText(first!.lines))?.[0];
  const below = cellText((next && cellOf(next, 'number', grid)?.lines) ?? []);
  return printed !== undefined && below.startsWith(`${printed}.`) ? { parts: `${printed}.` } : {};
}

/** Whether a lone cell stands in the column of times, which leads: its words say when. */
export const isTimeCell = (
  row: GridRow,
  [only, second]: readonly GridCell[],
  { grid, lead }: TaskTable,
): boolean =>
  second === undefined && lead !== undefined && !isWide(only!, grid) && cellOf(row, lead, grid) === only;

/** Whether a cell goes over more than half of the table. */
export const isWide = ({ from, to }: GridCell, { columns }: Grid): boolean =>
  columns.filter((column) => column.from >= from && column.to <= to).length > columns.length / 2;
