import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';
import { costOfNone, measure, weighCell, weighCut } from './row-weights.ts';
import { partSoftly } from './soft-lines.ts';

/** One row of a table that was written out cell by cell; a column without a cell is left out. */
export type RowOfLines = ReadonlyMap<Column, readonly SourceLine[]>;

/** Rows, and how sure the cut is: the best way against the next best. */
export interface SplitRows {
  readonly rows: readonly RowOfLines[];
  readonly margin: number;
}

interface Way {
  readonly score: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly opensRow: boolean;
  readonly before?: Way | undefined;
}

/** More lines than a stretch of rows below one time has. */
const longest = 150;
const longestCell = 14;

/**
 * Part lines into rows and cells: rows follow one another, in each the cells stand in the order of the columns, and some
 * cells may be empty. Every way is weighed by what the columns hold and by the room between the lines; the heaviest wins.
 *
 * @param columns in the order printed, the text among them, without days and times
 */
export function splitRows(source: readonly SourceLine[], columns: readonly Column[]): SplitRows | undefined {
  const lines = source.flatMap(partSoftly);
  const text = columns.indexOf('text');
  if (lines.length === 0 || lines.length > longest || text < 0) return undefined;
  const ways = weighWays(lines, columns);
  const last = ways[lines.length]!.flatMap((own, column) =>
    column < text
      ? []
      : own.map((way) => ({ way, score: way.score - costOfEmpty(columns.slice(column + 1)) })),
  ).sort((a, b) => b.score - a.score);
  const [best, second] = last;
  if (!best) return undefined;
  return { rows: rowsOf(best.way, lines, columns), margin: best.score - (second?.score ?? -Infinity) };
}

/** The two best ways that end before a line, by the column of their last cell. */
function weighWays(lines: readonly SourceLine[], columns: readonly Column[]): readonly Way[][][] {
  const scale = measure(lines);
  const text = columns.indexOf('text');
  const ways: Way[][][] = Array.from({ length: lines.length + 1 }, () => columns.map(() => []));
  for (let from = 0; from < lines.length; from += 1) {
    const open: (Way | undefined)[] = from === 0 ? [undefined] : ways[from]!.flat();
    if (open.length === 0) continue;
    for (let to = from + 1; to <= Math.min(lines.length, from + longestCell); to += 1)
      for (const [column, kind] of columns.entries()) {
        const cell = weighCell(lines, from, to, kind, scale);
        for (const before of open)
          for (const opensRow of before && column > before.column ? [false, true] : [true]) {
            if (lacksText(before?.column, column, opensRow, text)) continue;
            const score =
              (before?.score ?? 0) +
              cell -
              costOfEmpty(skipped(before?.column, column, opensRow, columns)) +
              weighCut(lines, from, opensRow, scale);
            keepTwo(ways[to]![column]!, { score, column, from, to, opensRow, before });
          }
      }
  }
  return ways;
}

/** Whether a row has no text: one that ends in front of it, or begins or goes on behind it. */
const lacksText = (before: number | undefined, column: number, opensRow: boolean, text: number): boolean =>
  opensRow
    ? column > text || (before !== undefined && before < text)
    : column > text && before !== undefined && before < text;

/** The columns without a cell between that of the cell above and one. */
const skipped = (
  before: number | undefined,
  column: number,
  opensRow: boolean,
  columns: readonly Column[],
): readonly Column[] => {
  const behind = before === undefined ? columns.length : before + 1;
  return opensRow ? [...columns.slice(0, column), ...columns.slice(behind)] : columns.slice(behind, column);
};

const costOfEmpty = (columns: readonly Column[]): number =>
  columns.reduce((sum, one) => sum + (costOfNone[one] ?? 0.5), 0);

function keepTwo(known: Way[], way: Way): void {
  known.push(way);
  known.sort((a, b) => b.score - a.score);
  known.length = Math.min(known.length, 2);
}

function rowsOf(way: Way, lines: readonly SourceLine[], columns: readonly Column[]): RowOfLines[] {
  const rows: Map<Column, readonly SourceLine[]>[] = [];
  const cells: Way[] = [];
  for (let one: Way | undefined = way; one; one = one.before) cells.unshift(one);
  for (const { column, from, to, opensRow } of cells) {
    if (opensRow) rows.push(new Map());
    rows.at(-1)!.set(columns[column]!, lines.slice(from, to));
  }
  return rows;
}
