import { lineWidth, type Atom } from '../flat-atom.ts';
import { leadingOf, shiftsIn, type Leading } from './flat-gaps.ts';
import { partCells } from './flat-search.ts';
import type { FlatMeasure, FlatWay } from './flat-rules.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { FlatColumn } from '../flat-column.ts';
import { wordsOf } from './flat-weigh.ts';
import { firstGaps, readGaps } from './gap-odds.ts';
import { wordCounts, type WordCounts } from './word-counts.ts';
import type { Stretch } from './stretch.ts';

/** Part all stretches of a table, and measure its columns by what came out, until that changes nothing. */
export function partStretches(
  stretches: readonly Stretch[],
  columns: readonly FlatColumn[],
  signs: FlatSigns,
  areLists: boolean,
  rounds = 6,
): { ways: readonly FlatWay[]; measure: FlatMeasure; leading: Leading | undefined } | undefined {
  const text = columns.indexOf('text');
  const leading = signs.readsLeading ? leadingOf(stretches.flatMap(({ atoms }) => atoms)) : undefined;
  const full = quantile(stretches.flatMap(({ atoms }) => signs.firstWidths(atoms)));
  const shifts = leading && shiftsIn(stretches.map(({ atoms }) => atoms));
  let measure: FlatMeasure = {
    // No column is wider than that of the text.
    widths: columns.map((column) => (column === 'text' || leading !== undefined ? full : Infinity)),
    known: columns.map(() => wordCounts(new Map())),
    gaps: signs.usesGaps ? firstGaps(stretches) : new Map(),
    stops: columns.map(() => undefined),
    // Words of a text are set to the left.
    shifts: columns.map((column) => (column === 'text' ? Math.min(shifts ?? 0.05, 0.05) : shifts)),
    skips: columns.map((column, at) => signs.skips[column] ?? (at < text ? -0.3 : -3)),
  };
  let ways: FlatWay[] = [];
  let before = '';
  for (let round = 0; round < rounds; round += 1) {
    ways = [];
    for (const { atoms, isMany } of stretches) {
      const way = partCells(atoms, { columns, measure, isMany, signs, leading, areLists });
      if (!way) return undefined;
      ways.push(way);
    }
    const cuts = JSON.stringify(ways.map(({ cells }) => cells));
    if (cuts === before) break;
    before = cuts;
    const whole = stretches.length - (signs.endsInText && stretches.length > 3 ? 1 : 0);
    measure = measureOf(
      stretches.slice(0, whole),
      ways.slice(0, whole),
      columns,
      signs,
      leading !== undefined,
      shifts,
    );
  }
  return { ways, measure, leading };
}

function measureOf(
  stretches: readonly Stretch[],
  ways: readonly FlatWay[],
  columns: readonly FlatColumn[],
  signs: FlatSigns,
  readsStops: boolean,
  shifts: number | undefined,
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
    gaps: signs.usesGaps ? readGaps(stretches, ways) : new Map(),
    stops: columns.map((_, column) => (readsStops ? stopsOf(stretches, ways, column) : undefined)),
    shifts: columns.map((column, at) =>
      readsStops ? shiftsOf(stretches, ways, at, column === 'text' ? 0.02 : shifts) : undefined,
    ),
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

/** Whether nearly all cells of a column end with a stop, or hardly any. */
function stopsOf(
  stretches: readonly Stretch[],
  ways: readonly FlatWay[],
  column: number,
): 'always' | 'never' | undefined {
  const ends = ways.flatMap(({ cells }, at) =>
    cells.filter((cell) => cell.column === column).map(({ to }) => stretches[at]!.atoms[to - 1]!.ends),
  );
  const share = ends.filter(Boolean).length / ends.length;
  if (ends.length < 5) return undefined;
  return share > 0.75 ? 'always' : share < 0.25 ? 'never' : undefined;
}

/** How many lines inside cells of a column have an empty line above them although the line above has none. */
function shiftsOf(
  stretches: readonly Stretch[],
  ways: readonly FlatWay[],
  column: number,
  usual = 0.3,
): number {
  const lines = ways.flatMap(({ cells }, at) =>
    cells.flatMap((cell) =>
      cell.column === column
        ? stretches[at]!.atoms.slice(cell.from, cell.to).filter(
            (atom, index, own) =>
              index > 0 &&
              atom.edge === 'line' &&
              !atom.isBelowBreak &&
              own[index - 1]!.startsLine &&
              own[index - 1]!.line.gap === 0,
          )
        : [],
    ),
  );
  return (lines.filter(({ line }) => line.gap > 0).length + usual * 4) / (lines.length + 4);
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
function countWords(stretches: readonly Stretch[], ways: readonly FlatWay[], column: number): WordCounts {
  const counts = new Map<string, number>();
  for (const [at, { cells }] of ways.entries())
    for (const cell of cells) {
      if (cell.column !== column) continue;
      const words = wordsOf(stretches[at]!.atoms, cell.from, cell.to);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  return wordCounts(counts);
}
