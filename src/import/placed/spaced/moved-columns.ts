import { phrasesOf, type Phrase, type PlacedLine } from '../placed-line.ts';
import type { SpacedColumn } from './spaced-columns.ts';

/**
 * Where the columns of a page without labels may stand: those of the page before, each moved to where most cells begin, or stand
 * around their middle, as its own kind of column has them. A page may be set wider or narrower, and a program that prints it leaves
 * out more or less of the room between two columns; so one way for each weight of that.
 */
export function movedColumns(
  before: readonly SpacedColumn[],
  rows: readonly number[],
  lines: readonly PlacedLine[],
): (readonly SpacedColumn[])[] {
  const phrases = rows.flatMap((at) => phrasesOf(lines[at]!, 1));
  const last = Math.ceil(Math.max(0, ...phrases.map(({ x1 }) => x1)));
  const near = (of: (phrase: Phrase) => number) => {
    const counts = new Array<number>(last + 2).fill(0);
    for (const phrase of phrases) counts[Math.round(of(phrase))]! += 1;
    return counts.map((count, x) => count + ((counts[x - 1] ?? 0) + (counts[x + 1] ?? 0)) * 0.7);
  };
  const seen = { begins: near(({ x0 }) => x0), middles: near(({ x0, x1 }) => (x0 + x1) / 2) };
  return [before, ...stretchCosts.map((cost) => moveTo(before, seen, rows.length, cost))];
}

/** What speaks against a gap between two columns being a letter wider or narrower than on the page before, in cells. */
const stretchCosts = [0.5, 0.1, 0.02];

const placeOf = ({ edge, middle }: SpacedColumn): number => edge ?? middle;

interface Way {
  readonly cost: number;
  readonly path: readonly number[];
}

function moveTo(
  before: readonly SpacedColumn[],
  { begins, middles }: { readonly begins: readonly number[]; readonly middles: readonly number[] },
  most: number,
  stretchCost: number,
): SpacedColumn[] {
  let ways: Way[] = begins.map((_, x) => ({ cost: x * 0.01, path: [] }));
  for (const [index, column] of before.entries()) {
    const gains = column.edge === undefined ? middles : begins;
    const gap = index === 0 ? 0 : placeOf(column) - placeOf(before[index - 1]!);
    ways = gains.map((gain, x): Way => {
      let best: Way = index === 0 ? ways[x]! : { cost: Infinity, path: [] };
      for (let from = 0; index > 0 && from < x - 1; from += 1) {
        const cost = ways[from]!.cost + Math.abs(x - from - gap) * stretchCost;
        if (cost < best.cost) best = { cost, path: ways[from]!.path };
      }
      return { cost: best.cost - Math.min(gain, most), path: [...best.path, x] };
    });
  }
  const { path } = ways.reduce((best, way) => (way.cost < best.cost ? way : best), {
    cost: Infinity,
    path: before.map(placeOf),
  });
  return before.map((column, index) => {
    const by = path[index]! - placeOf(column);
    return {
      from: column.from + by,
      to: column.to + by,
      edge: column.edge === undefined ? undefined : path[index]!,
      middle: column.middle + by,
    };
  });
}
