import type { Column } from '../../grid/column-kind.ts';
import type { LevelCell, LevelLine } from './level-lines.ts';

/** How the lines of a cell stand in its row: from its upper edge on, or around its middle. */
export type Stand = 'top' | 'middle';

/** No row has more printed lines on a page. */
const tallest = 45;

/** Rows as the indices behind their last lines, what speaks against them, and the places where others are about as good. */
export interface LevelRows {
  readonly ends: readonly number[];
  readonly cost: number;
  readonly unsure: ReadonlySet<number>;
}

/**
 * Part the lines of a table into rows by the heights at which cells stand: each row is as high as its longest cell, and the others
 * stand around its middle, or from its upper edge on. A cell with one line more or less than another stands half a line further
 * up or down and is printed on lines of its own, so that rows that begin elsewhere seldom fit the lines that are seen. Besides,
 * no cell begins inside a sentence, and none breaks off where the next word would have fitted. Of all ways to part the lines the
 * one is taken that says least against itself.
 *
 * @param starts lines on which a row has to begin, where cells over several rows show it
 * @param middles where the middles of such cells stand, for each of their columns: no row has two
 */
export function partLevelRows(
  lines: readonly LevelLine[],
  columns: readonly Column[],
  starts: ReadonlySet<number>,
  middles: readonly (readonly number[])[],
): LevelRows {
  const text = columns.indexOf('text');
  let best: LevelRows | undefined;
  for (const stand of ['middle', 'top'] as const)
    for (const ofText of ['middle', 'top'] as const) {
      const stands = columns.map((_, column): Stand => (column === text ? ofText : stand));
      let found = searchRows(
        lines,
        columns,
        stands,
        starts,
        middles,
        columns.map(() => 0.5),
      );
      // Where nearly each row says something, an empty cell speaks against a row.
      const filled = fillOf(lines, found.ends, columns.length);
      found = searchRows(
        lines,
        columns,
        stands,
        starts,
        middles,
        filled.map((share) => 1.2 * share * share),
      );
      if (!best || found.cost < best.cost) best = found;
    }
  return best!;
}

/** The share of rows that have words in each column. */
function fillOf(lines: readonly LevelLine[], ends: readonly number[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const filled = ends.filter((end, row) =>
      lines.slice(ends[row - 1] ?? 0, end).some(({ cells }) => cells[column]),
    );
    return filled.length / Math.max(1, ends.length);
  });
}

function searchRows(
  lines: readonly LevelLine[],
  columns: readonly Column[],
  stands: readonly Stand[],
  starts: ReadonlySet<number>,
  middles: readonly (readonly number[])[],
  emptyCosts: readonly number[],
): LevelRows {
  const count = lines.length;
  // Where columns are halves of days or persons, a row is all that stands beside a day.
  const isOfDays = columns.some((column) => column === 'afternoon' || column === 'leader');
  const isNumbered = columns[0] === 'number' && lines.filter(({ cells }) => cells[0]?.isOnce).length > 1;
  /** Least cost of the lines in front of an index, and from one on. */
  const upTo: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  const rows: { from: number; to: number; cost: number }[] = [];
  for (let to = 1; to <= count; to += 1) {
    let least = { cost: Infinity, from: to - 1 };
    for (let from = to - 1; from >= Math.max(0, to - tallest); from -= 1) {
      const own =
        rowCost(lines, from, to, columns, stands, starts, emptyCosts, isNumbered, isOfDays) +
        keyCost(middles, from, to, isOfDays);
      if (own === Infinity) break;
      rows.push({ from, to, cost: own });
      const whole = upTo[from]!.cost + own;
      if (whole < least.cost) least = { cost: whole, from };
    }
    upTo.push(least);
  }
  const after = new Array<number>(count + 1).fill(Infinity);
  after[count] = 0;
  for (const { from, to, cost } of rows.toReversed()) after[from] = Math.min(after[from]!, after[to]! + cost);
  const ends: number[] = [];
  for (let to = count; to > 0; to = upTo[to]!.from) ends.unshift(to);
  const cost = upTo[count]!.cost;
  return { ends, cost, unsure: unsureEnds(rows, upTo, after, ends, cost, count) };
}

/** Ways that differ by less are about as good. */
const margin = 0.6;

/** Places where a row ends although it is about as good that none does, or the other way round. */
function unsureEnds(
  rows: readonly { readonly from: number; readonly to: number; readonly cost: number }[],
  upTo: readonly { readonly cost: number }[],
  after: readonly number[],
  ends: readonly number[],
  cost: number,
  count: number,
): Set<number> {
  const unsure = new Set<number>();
  const isEnd = new Set(ends);
  for (let at = 1; at < count; at += 1)
    if (!isEnd.has(at) && upTo[at]!.cost + after[at]! < cost + margin) unsure.add(at);
  const without = new Map(ends.slice(0, -1).map((end) => [end, Infinity]));
  for (const { from, to, cost: own } of rows)
    for (const end of ends) {
      if (end <= from) continue;
      if (end >= to) break;
      const whole = upTo[from]!.cost + own + after[to]!;
      if (whole < without.get(end)!) without.set(end, whole);
    }
  for (const [end, whole] of without) if (whole < cost + margin) unsure.add(end);
  return unsure;
}

/** What speaks against taking some lines for one row; `Infinity` where more lines above them only make it worse. */
function rowCost(
  lines: readonly LevelLine[],
  from: number,
  to: number,
  columns: readonly Column[],
  stands: readonly Stand[],
  starts: ReadonlySet<number>,
  emptyCosts: readonly number[],
  isNumbered: boolean,
  isOfDays: boolean,
): number {
  let cost = 0.35;
  let cut: number | undefined;
  for (let at = from + 1; at < to; at += 1) {
    if (starts.has(at)) cost += 3;
    if (lines[at]!.page !== lines[at - 1]!.page) {
      if (cut !== undefined) return Infinity;
      cut = at;
      cost += 0.5;
    } else if (lines[at]!.line.isApart) cost += 1.2;
  }
  if (lines[from]!.line.isApart) cost -= 0.4;
  cost += besideCost(lines, from, to, columns);
  for (const [column, kind] of columns.entries()) {
    let first: LevelCell | undefined;
    let last: LevelCell | undefined;
    let once = 0;
    for (let at = from; at < to; at += 1) {
      const cell = lines[at]!.cells[column];
      if (!cell) continue;
      if (cell.isOnce) once += 1;
      if (last) cost += breakCost(last, cell, kind);
      first ??= cell;
      last = cell;
    }
    if (kind === 'number' && isNumbered) {
      if (once > 1) return Infinity;
      if (once === 0) cost += 3;
      continue;
    }
    if (!first || !last) {
      if (first === undefined && lines.some(({ cells }) => cells[column]))
        cost += isOfDays ? 0.1 : kind === 'text' ? 4 : emptyCosts[column]!;
      continue;
    }
    if (first.isLower) cost += kind === 'text' ? 3 : 1.8;
    if (last.asks) cost += 1.2;
    if (once > 1) cost += (once - 1) * (kind === 'time' ? 2.5 : 1.5);
  }
  if (cut === undefined) return cost + heightCost(lines, from, to, stands);
  const parts = [
    [from, cut],
    [cut, to],
  ] as const;
  for (const [start, end] of parts)
    cost += Math.min(
      heightCost(lines, start, end, stands),
      heightCost(
        lines,
        start,
        end,
        stands.map(() => 'top'),
      ),
    );
  return cost;
}

/** What speaks against a row with the middles of several cells in it that hold for a row or more. */
function keyCost(
  middles: readonly (readonly number[])[],
  from: number,
  to: number,
  isOfDays: boolean,
): number {
  let cost = 0;
  for (const [index, own] of middles.entries()) {
    const inside = own.filter((at) => at > from - 0.3 && at < to - 0.7).length;
    cost += Math.max(0, inside - 1) * (isOfDays ? 5 : 3);
    if (isOfDays && inside === 0 && index === middles.length - 1) cost += 4;
  }
  return cost;
}

/** What speaks against a row in which other cells begin anew beside a bullet: "- Giao quân." with its body beside it. */
function besideCost(
  lines: readonly LevelLine[],
  from: number,
  to: number,
  columns: readonly Column[],
): number {
  const text = columns.indexOf('text');
  let cost = 0;
  for (let at = from + 1; at < to; at += 1) {
    const { cells } = lines[at]!;
    if (!cells[text]?.isMarked) continue;
    const begins = cells.some(
      (cell, column) =>
        cell !== undefined && column !== text && columns[column] !== 'number' && !cell.isLower,
    );
    if (begins) cost += 0.9;
  }
  return cost;
}

/** What speaks against two lines of a column being of one cell. */
function breakCost(above: LevelCell, below: LevelCell, kind: Column): number {
  if (!above.endsHere) return 0;
  if (below.isLower) return 0.1;
  if (below.isMarked) return 0.15;
  return kind === 'text' ? 1 : 0.5;
}

/** How far lines stand from where the cells of one row would stand, in lines. */
export function heightCost(
  lines: readonly LevelLine[],
  from: number,
  to: number,
  stands: readonly Stand[],
): number {
  const counts = stands.map((_, column) => {
    let count = 0;
    for (let at = from; at < to; at += 1) if (lines[at]!.cells[column]) count += 1;
    return count;
  });
  const height = Math.max(...counts);
  const next = counts.map((count, column) => (stands[column] === 'top' ? 0 : (height - count) / 2));
  let cost = 0;
  let above: number | undefined;
  for (let at = from; at < to; at += 1) {
    const { cells } = lines[at]!;
    let [sum, own, low, high] = [0, 0, Infinity, -Infinity];
    for (let column = 0; column < cells.length; column += 1) {
      if (!cells[column]) continue;
      const y = next[column]!;
      next[column] = y + 1;
      sum += y;
      own += 1;
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
    if (own === 0) continue;
    cost += Math.max(0, high - low - 0.3) * 1.2;
    const y = sum / own;
    if (above !== undefined) cost += Math.max(0, 0.3 - (y - above)) * 2;
    above = y;
  }
  return cost;
}
