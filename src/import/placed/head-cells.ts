import type { PlacedHead } from './placed-head.ts';
import type { PlacedLine, PlacedWord } from './placed-line.ts';
import type { PlacedCell } from './placed-cell.ts';

/** The labels of a head as cells of one row. */
export function headCells(
  lines: readonly PlacedLine[],
  from: number,
  { columns, length }: PlacedHead,
  row: number,
): PlacedCell[] {
  const middles = columns.map(({ x0, x1 }) => [x0, x1] as const);
  return columns.map((_, column) => {
    const own = Array.from({ length }, (_, index) => from + index).flatMap((at) => {
      const words = lines[at]!.words.filter((word) => nearest(middles, word) === column);
      return words.length > 0 ? [{ at, words }] : [];
    });
    return { row, column, rows: 1, span: 1, lines: own };
  });
}

/** The label under or over which a word stands. */
function nearest(columns: readonly (readonly [number, number])[], { x0, x1 }: PlacedWord): number {
  const distance = ([from, to]: readonly [number, number]) => Math.max(from - x1, x0 - to);
  return columns.reduce((best, column, at) => (distance(column) < distance(columns[best]!) ? at : best), 0);
}
