import type { Column } from '../../grid/column-kind.ts';
import type { Stand } from './height-cost.ts';
import type { LevelLine } from './level-lines.ts';
import { keyCost, rowCost } from './row-cost.ts';

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
