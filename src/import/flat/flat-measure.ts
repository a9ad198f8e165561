import type { Column } from '../table-regions.ts';
import type { Atom } from './flat-atom.ts';
import { partCells, type FlatMeasure, type FlatWay } from './flat-cells.ts';

/** Pieces of one row, or of several that no number parts, and how they were parted. */
export interface Stretch {
  readonly atoms: readonly Atom[];
  readonly isMany: boolean;
}

const firstSkips: Readonly<Partial<Record<Column, number>>> = { bodies: -4, joint: -2, note: 0, other: -1.5 };

/** Part all stretches of a table, and measure its columns by what came out, until that changes nothing. */
export function partStretches(
  stretches: readonly Stretch[],
  columns: readonly Column[],
): { ways: readonly FlatWay[]; measure: FlatMeasure } | undefined {
  const text = columns.indexOf('text');
  let measure: FlatMeasure = {
    widths: columns.map((column) =>
      column === 'text'
        ? quantile(stretches.flatMap(({ atoms }) => atoms.map(({ width }) => width)))
        : Infinity,
    ),
    skips: columns.map((column, at) => firstSkips[column] ?? (at < text ? -0.3 : -3)),
  };
  let ways: FlatWay[] = [];
  let before = '';
  for (let round = 0; round < 6; round += 1) {
    ways = [];
    for (const { atoms, isMany } of stretches) {
      const way = partCells(atoms, { columns, measure, isMany });
      if (!way) return undefined;
      ways.push(way);
    }
    const cuts = JSON.stringify(ways.map(({ cells }) => cells));
    if (cuts === before) break;
    before = cuts;
    measure = measureOf(stretches, ways, columns);
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
        .map(({ from, to }) => stretches[at]!.atoms.slice(from, to).map(({ width }) => width)),
    );
  const rows = ways.reduce((sum, { cells }) => sum + (cells.at(-1)?.row ?? 0) + 1, 0);
  return {
    widths: columns.map((_, column) => fullWidth(cellsOf(column))),
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
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? Infinity;
}
