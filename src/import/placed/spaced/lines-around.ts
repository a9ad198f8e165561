import type { LinesAround } from './page-facts.ts';
import type { PartedLine } from './spaced-cells.ts';

/** What the lines around one say of its columns, as they were parted before. */
export function linesAround(
  parted: readonly (PartedLine | undefined)[],
  line: number,
  columns: number,
): LinesAround {
  const sure = (by: number) => {
    const own = parted[line + by];
    return own && own.cost < mostSure ? [own] : [];
  };
  const [above, below] = [[-1, -2].flatMap(sure), [1, 2].flatMap(sure)];
  const first = (own: readonly PartedLine[], column: number) =>
    own.flatMap(({ cells }) => cells[column]![0] ?? []);
  return Array.from({ length: columns }, (_, column) => ({
    begun: first([...above, ...below], column).map(({ x0 }) => x0),
    next: first(below, column)[0]?.text,
    hasAbove: first(above, column).length > 0,
  }));
}

/** A line that costs less tells something of those around it. */
const mostSure = 4;
