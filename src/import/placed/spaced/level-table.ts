import type { Column } from '../../grid/column-kind.ts';
import { wordsIn, type CellLine } from '../cell-line.ts';
import { keyColumns } from '../row-begins.ts';
import type { KeyCell } from '../placed-keys.ts';
import { keyCells, levelKeys, type Extent, type KeyLine, type LevelKeys } from './level-keys.ts';
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

/** The height of each line on the pages of its table, in lines, as its rows tell. */
function heightsOf(
  level: readonly LevelLine[],
  ends: readonly number[],
  lines: readonly CellLine[],
): Map<CellLine, number> {
  const heights = new Map<CellLine, number>();
  let base = 0;
  for (const [row, end] of ends.entries()) {
    const from = ends[row - 1] ?? 0;
    const counts = level[0]!.cells.map(
      (_, column) => level.slice(from, end).filter(({ cells }) => cells[column]).length,
    );
    const height = Math.max(...counts);
    const next = counts.map((count) => (height - count) / 2);
    let above = base - 0.5;
    for (const { line, cells } of level.slice(from, end)) {
      const ys = cells.flatMap((cell, column) => (cell ? [next[column]!++] : []));
      above = Math.max(above + 0.25, base + ys.reduce((sum, y) => sum + y, 0) / ys.length);
      heights.set(line, above);
    }
    base += height;
  }
  for (let at = 0; at < lines.length; at += 1) {
    if (heights.has(lines[at]!)) continue;
    let end = at;
    while (end < lines.length && !heights.has(lines[end]!)) end += 1;
    const before = at > 0 ? heights.get(lines[at - 1]!)! : undefined;
    const after = end < lines.length ? heights.get(lines[end]!)! : undefined;
    for (let own = at; own < end; own += 1) {
      const share = (own - at + 1) / (end - at + 1);
      const y =
        before === undefined ? after! - (end - own) * 0.5
        : after === undefined ? before + (own - at + 1) * 0.5
        : before + (after - before) * share; // prettier-ignore
      heights.set(lines[own]!, y);
    }
  }
  return heights;
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

/** Where lines stand on each of their pages. */
function extentsOf(level: readonly LevelLine[], heights: ReadonlyMap<CellLine, number>): Extent[] {
  return joined(
    level.map(({ line, page }) => ({ page, top: heights.get(line)!, bottom: heights.get(line)! })),
  );
}

function joined(extents: readonly Extent[]): Extent[] {
  const pages = [...new Set(extents.map(({ page }) => page))];
  return pages.map((page) => {
    const own = extents.filter((extent) => extent.page === page);
    return {
      page,
      top: Math.min(...own.map(({ top }) => top)),
      bottom: Math.max(...own.map(({ bottom }) => bottom)),
    };
  });
}

/** Where the middles of such cells stand among the lines by which rows are told; half a line below one where they stand between two. */
function middlesOf(
  level: readonly LevelLine[],
  cells: ReadonlyMap<number, readonly (readonly KeyLine[])[]>,
  lines: readonly CellLine[],
): number[][] {
  const index = new Map(level.map(({ line }, at) => [line, at]));
  let last = -1;
  const places = new Map(
    lines.map((line) => {
      const own = index.get(line);
      last = own ?? last;
      return [line, own ?? last + 0.5];
    }),
  );
  return [...cells.values()].map((own) =>
    own
      .filter((cell) => cell.every(({ page }) => page === cell[0]!.page))
      .map((cell) => (places.get(cell[0]!.line)! + places.get(cell.at(-1)!.line)!) / 2),
  );
}

/** Lines on which such cells begin; `undefined` where one begins beside no other words. */
function startsOf(
  level: readonly LevelLine[],
  cells: ReadonlyMap<number, readonly (readonly KeyLine[])[]>,
): Set<number> | undefined {
  const starts = new Set<number>();
  for (const [first] of [...cells.values()].flat()) {
    const at = level.findIndex(({ line }) => line === first!.line);
    if (at < 0) return undefined;
    starts.add(at);
  }
  return starts;
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
