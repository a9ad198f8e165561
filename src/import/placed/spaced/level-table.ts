import type { Column } from '../../grid/column-kind.ts';
import { wordsIn, type CellLine } from '../cell-line.ts';
import { keyColumns } from '../row-begins.ts';
import type { KeyCell } from '../placed-keys.ts';
import { keyCells, levelKeys, type KeyLine, type LevelKeys } from './level-keys.ts';
import { middlesOf, startsOf } from './key-places.ts';
import { extentsOf, heightsOf, joined } from './level-heights.ts';
import { clock, levelLines, type LevelLine } from './level-lines.ts';
import { partLevelRows, type LevelRows } from './level-rows.ts';

/** The rows of a stretch of lines, and the cells that hold for several of them. */
export interface LevelTable {
  readonly rows: readonly (readonly CellLine[])[];
  readonly keys: ReadonlyMap<number, readonly KeyCell[]>;
  /** Lines at which a row may as well begin as not, by their index in the source. */
  readonly unsure: ReadonlySet<number>;
}

/**
 * Part lines into rows by the heights at which cells stand, as programs that print a page to text keep them.
 *
 * @param rooms how wide a line of each column can be, in ems
 */
export function partLevelTable(
  lines: readonly CellLine[],
  columns: readonly Column[],
  rooms: readonly number[],
  pageOf: (at: number) => number | undefined,
): LevelTable | undefined {
  const leading = keysOf(lines, columns);
  const merged = columns.flatMap((kind, column) =>
    keyColumns.includes(kind) && column > columns.indexOf('text') ? [column] : [],
  );
  const first = readLevels(lines, columns, rooms, pageOf, leading);
  // A time behind the text may hold for several rows, too.
  const second =
    merged.length > 0 ? readLevels(lines, columns, rooms, pageOf, [...leading, ...merged]) : undefined;
  return second && (!first || second.cost < first.cost - gain) ? second : first;
}

/** By how much it has to be better that a column behind the text has cells over several rows. */
const gain = 4;

function readLevels(
  lines: readonly CellLine[],
  columns: readonly Column[],
  rooms: readonly number[],
  pageOf: (at: number) => number | undefined,
  keyed: readonly number[],
): (LevelTable & { readonly cost: number }) | undefined {
  const level = levelLines(lines, columns, new Set(keyed), rooms, pageOf);
  if (level.length === 0) return undefined;
  const linesOf = (heights: ReadonlyMap<CellLine, number>) =>
    new Map(keyed.map((column) => [column, keyLines(lines, column, heights, pageOf)]));
  const cells = (heights: ReadonlyMap<CellLine, number>) =>
    new Map([...linesOf(heights)].map(([column, own]) => [column, keyCells(own, column, columns[column]!)]));
  const plain = new Map(lines.map((line, at) => [line, at]));
  const middles = middlesOf(level, cells(plain), lines);
  const read = (starts: ReadonlySet<number>) => {
    const rows = partLevelRows(level, columns, starts, middles);
    const heights = heightsOf(level, rows.ends, lines);
    return { rows, ...keysAt(level, rows, heights, linesOf(heights), columns) };
  };
  const free = read(new Set());
  const starts = startsOf(level, cells(heightsOf(level, free.rows.ends, lines)));
  const bound = starts && starts.size > 0 ? read(starts) : undefined;
  const best = bound && bound.cost < free.cost ? bound : free;
  if (best.cost === Infinity) return undefined;
  return {
    cost: best.cost,
    rows: withAllLines(level, best.rows.ends, lines),
    keys: best.keys,
    unsure: new Set([...best.rows.unsure].flatMap((at) => [level[at - 1]!.line.at, level[at]!.line.at])),
  };
}

/** Columns whose cells hold for several rows: those that lead and say a day, a month, or a half of the day, but no clock time. */
function keysOf(lines: readonly CellLine[], columns: readonly Column[]): number[] {
  return columns.slice(0, Math.max(0, columns.indexOf('text'))).flatMap((kind, column) => {
    if (!keyColumns.includes(kind)) return [];
    if (kind !== 'time') return [column];
    const words = lines.map((line) => wordsIn(line, column)).filter(Boolean);
    return words.filter((text) => clock.test(text)).length < words.length * 0.4 ? [column] : [];
  });
}

const keyLines = (
  lines: readonly CellLine[],
  column: number,
  heights: ReadonlyMap<CellLine, number>,
  pageOf: (at: number) => number | undefined,
): KeyLine[] =>
  lines
    .filter(({ cells }) => cells[column]!.length > 0)
    .map((line) => ({ line, page: pageOf(line.at), y: heights.get(line)! }));

/** The rows for which the cells of each such column hold: those nearest to the text first, as none further out parts them. */
function keysAt(
  level: readonly LevelLine[],
  { ends, cost: ofRows }: LevelRows,
  heights: ReadonlyMap<CellLine, number>,
  lines: ReadonlyMap<number, readonly KeyLine[]>,
  columns: readonly Column[],
): { keys: Map<number, readonly KeyCell[]>; cost: number } {
  let units = ends.map((end, row) => ({
    from: row,
    to: row + 1,
    extents: extentsOf(level.slice(ends[row - 1] ?? 0, end), heights),
  }));
  let cost = ofRows;
  const keys = new Map<number, readonly KeyCell[]>();
  const rows = units;
  for (const [column, own] of [...lines].reverse()) {
    if (own.length === 0) continue;
    if (column > columns.indexOf('text')) units = rows;
    const found: LevelKeys = levelKeys(
      units.map(({ extents }) => extents),
      own,
      column,
      columns[column]!,
    );
    cost += found.cost;
    const whole = found.keys.map((key) => ({
      lines: key.lines,
      from: units[key.from]!.from,
      to: units[key.to - 1]!.to,
    }));
    keys.set(column, whole);
    const first = whole[0]?.from ?? 0;
    const groups = [...(first > 0 ? [{ from: 0, to: first }] : []), ...whole];
    units = groups.map(({ from, to }) => ({
      ...{ from, to },
      extents: joined(
        units.filter((unit) => unit.from >= from && unit.to <= to).flatMap(({ extents }) => extents),
      ),
    }));
  }
  return { keys, cost };
}

/** Rows with the lines that only such cells stand on, each with the row above it. */
function withAllLines(
  level: readonly LevelLine[],
  ends: readonly number[],
  lines: readonly CellLine[],
): CellLine[][] {
  const rows = ends.map((): CellLine[] => []);
  const rowOf = new Map(level.map(({ line }, at) => [line, ends.findIndex((end) => at < end)]));
  let row = 0;
  for (const line of lines) {
    row = rowOf.get(line) ?? row;
    rows[row]!.push(line);
  }
  return rows;
}
