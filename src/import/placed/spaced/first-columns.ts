import type { PlacedHead } from '../placed-head.ts';
import { phrasesOf, type Phrase, type PlacedLine } from '../placed-line.ts';
import { opensCell } from './opens-cell.ts';
import type { SpacedColumn } from './spaced-columns.ts';

/**
 * The first guess where columns stand below their labels: between the middles of two labels they part where few phrases stand, so
 * that cells begin in each, and that its label stands over its middle rather than elsewhere.
 */
export function columnsBelow(
  { columns: labels }: PlacedHead,
  rows: readonly number[],
  lines: readonly PlacedLine[],
): SpacedColumn[] {
  const phrases = rows.flatMap((at) => phrasesOf(lines[at]!, 1));
  const first = Math.min(labels[0]!.x0, ...phrases.map(({ x0 }) => x0));
  const last = Math.max(labels.at(-1)!.x1, ...phrases.map(({ x1 }) => x1));
  const middles = labels.map(({ x0, x1 }) => (x0 + x1) / 2);
  const starts = new Array<number>(Math.ceil(last) + 2).fill(0);
  for (const { words } of phrases)
    for (const [at, { x0 }] of words.entries())
      if (at === 0) starts[Math.ceil(x0)]! += 1;
      // Only a blank may stand in front of a cell whose left neighbour is full.
      else if (opensCell(words.slice(at, at + 2))) starts[Math.ceil(x0)]! += half;
  const upTo = starts.map(
    (
      (sum) => (count: number) =>
        (sum += count)
    )(0),
  );
  const most = Math.max(1, rows.length * 0.15);
  /** What speaks against a column from one place to another. */
  const columnCost = (column: number, from: number, to: number) => {
    const begun = upTo[Math.floor(to)]! - (upTo[Math.ceil(from) - 1] ?? 0);
    return (
      Math.max(0, 1 - begun / most) * 0.6 +
      Math.min(0.15, Math.abs(middles[column]! - (from + to) / 2) * 0.01)
    );
  };
  let ways: { readonly x: number; readonly cost: number; readonly path: readonly number[] }[] = [
    { x: first, cost: 0, path: [] },
  ];
  for (let column = 0; column + 1 < labels.length; column += 1) {
    const next: typeof ways = [];
    for (let x = Math.ceil(middles[column]!) + 0.5; x < middles[column + 1]!; x += 1) {
      const crossing =
        phrases.reduce((sum, phrase) => sum + crossingOf(phrase, x), 0) / Math.max(1, rows.length);
      let best = { cost: Infinity, path: [] as readonly number[] };
      for (const way of ways) {
        const cost = way.cost + columnCost(column, way.x, x);
        if (cost < best.cost) best = { cost, path: [...way.path, x] };
      }
      next.push({ x, cost: best.cost + crossing, path: best.path });
    }
    ways = next;
  }
  let best = { cost: Infinity, path: [] as readonly number[] };
  for (const way of ways) {
    const cost = way.cost + columnCost(labels.length - 1, way.x, last);
    if (cost < best.cost) best = { cost, path: way.path };
  }
  return labels.map((_, column) => {
    const [from, to] = [best.path[column - 1] ?? first, best.path[column] ?? last];
    return { from, to, edge: undefined, middle: (from + to) / 2 };
  });
}

/** What a word counts that may open a cell behind a single blank. */
const half = 0.5;

/** Whether a phrase goes over a place: with a word, or with the blank between two. */
function crossingOf({ x0, x1, words }: Phrase, x: number): number {
  if (x0 >= x || x1 <= x) return 0;
  if (words.some((word) => word.x0 < x && word.x1 > x)) return 1;
  const behind = words.findIndex((word) => word.x0 >= x);
  return opensCell(words.slice(behind, behind + 2)) ? 0.2 : 0.4;
}
