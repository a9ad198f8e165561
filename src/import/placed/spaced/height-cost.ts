import type { LevelLine } from './level-lines.ts';

/** How the lines of a cell stand in its row: from its upper edge on, or around its middle. */
export type Stand = 'top' | 'middle';

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
