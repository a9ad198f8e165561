import type { Column } from '../table-regions.ts';
import { lineWidth, type Atom } from './flat-atom.ts';
import type { FlatSigns } from './flat-signs.ts';
import { partCells, wordsOf, type FlatMeasure, type FlatWay } from './flat-cells.ts';

/** Pieces of one row, or of several that no number parts, and how they were parted. */
export interface Stretch {
  readonly atoms: readonly Atom[];
  readonly isMany: boolean;
}

/** Part all stretches of a table, and measure its columns by what came out, until that changes nothing. */
export function partStretches(
  stretches: readonly Stretch[],
  columns: readonly Column[],
  signs: FlatSigns,
): { ways: readonly FlatWay[]; measure: FlatMeasure } | undefined {
  const text = columns.indexOf('text');
  let measure: FlatMeasure = {
    widths: columns.map((column) =>
      column === 'text' ? quantile(stretches.flatMap(({ atoms }) => signs.firstWidths(atoms))) : Infinity,
    ),
    known: columns.map(() => new Map()),
    skips: columns.map((column, at) => signs.skips[column] ?? (at < text ? -0.3 : -3)),
  };
  let ways: FlatWay[] = [];
  let before = '';
  for (let round = 0; round < 6; round += 1) {
    ways = [];
    for (const { atoms, isMany } of stretches) {
      const way = partCells(atoms, { columns, measure, isMany, signs });
      if (!way) return undefined;
      ways.push(way);
    }
    const cuts = JSON.stringify(ways.map(({ cells }) => cells));
    if (cuts === before) break;
    before = cuts;
    const whole = stretches.length - (signs.endsInText && stretches.length > 3 ? 1 : 0);
    measure = measureOf(stretches.slice(0, whole), ways.slice(0, whole), columns);
  }
  return { ways, measure };
}

function measureOf(
  stretches: readonly Stretch[],
  ways: readonly FlatWay[],
  columns: readonly Column[],
): FlatMeasure {
  const cellsOf = (column: number) =>
    ways.flatMap(({ cells }, at) =>
      cells
        .filter((cell) => cell.column === column)
        .map(({ from, to }) => lineWidths(stretches[at]!.atoms, from, to)),
    );
  const rows = ways.reduce((sum, { cells }) => sum + (cells.at(-1)?.row ?? 0) + 1, 0);
  return {
    widths: columns.map((_, column) => fullWidth(cellsOf(column))),
    known: columns.map((_, column) => countWords(stretches, ways, column)),
    skips: columns.map((_, column) => {
      const filled = new Set(
        ways.flatMap(({ cells }, at) =>
          cells.filter((cell) => cell.column === column).map(({ row }) => `${at} ${row}`),
        ),
      ).size;
      return Math.max(-6, 1.5 * Math.log((rows - filled + 0.5) / (rows + 1)));
    }),
  };
}

/** Widths of the lines of a cell. */
const lineWidths = (atoms: readonly Atom[], from: number, to: number): number[] =>
  atoms
    .slice(from, to)
    .flatMap(({ line }, at) =>
      atoms[from + at + 1]?.line === line && from + at + 1 < to ? [] : [lineWidth(atoms, from, from + at)],
    );

/** The full width of a column: of the lines that go on below, where there are some, else of the widest. */
function fullWidth(cells: readonly (readonly number[])[]): number {
  const full = cells.flatMap((lines) => lines.slice(0, -1));
  return full.length > 4
    ? Math.max(quantile(full), quantile(cells.flat()))
    : Math.max(...cells.flat(), cells.flat().length === 0 ? Infinity : 0);
}

/** The width that nearly all lines keep to. */
function quantile(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.92)] ?? Infinity;
}

/** How often the same words stand in cells of a column. */
function countWords(
  stretches: readonly Stretch[],
  ways: readonly FlatWay[],
  column: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [at, { cells }] of ways.entries())
    for (const cell of cells) {
      if (cell.column !== column) continue;
      const words = wordsOf(stretches[at]!.atoms, cell.from, cell.to);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  return counts;
}
