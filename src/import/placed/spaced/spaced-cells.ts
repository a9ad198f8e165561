import type { PlacedWord } from '../placed-line.ts';
import { cellCost, gapBefore, widthsOf } from './cell-cost.ts';
import type { LinesAround, SpacedPage } from './page-facts.ts';

/** The words of a line in each column, and whether other ways to part them are about as good. */
export interface PartedLine {
  readonly cells: PlacedWord[][];
  readonly isUnsure: boolean;
  /** What speaks against it, from 0. */
  readonly cost: number;
}

/** What costs more is no row of the table. */
export const worst = 8;

/** Ways that differ by less are about as good. */
const margin = 0.5;

/**
 * Part the words of a line whose places are those of a program that prints a page to text. It keeps where cells begin but counts
 * in letters, so that a cell that is full reaches up to the next: a single blank parts the two. A column is as wide as its widest
 * line, and only a line without room for more can touch the next column. Of all ways to part the line the one is taken that
 * says least against itself; `undefined` where each says too much.
 *
 * @param around what the lines around it say, for each column
 */
export function partSpacedLine(
  words: readonly PlacedWord[],
  page: SpacedPage,
  around: LinesAround,
): PartedLine | undefined {
  const ends = widthsOf(words);
  const cost: CellCost = (column, from, to) =>
    from === to ? 0 : cellCost(words, ends, page, around, column, from, to);
  const ways = waysTo(words, page.columns.length, cost);
  const found = ways.best.at(-1)![words.length]!.cost;
  if (found > worst) return undefined;
  const cuts = cutsOf(ways);
  const cells = cuts.map((from, column) => words.slice(from, cuts[column + 1] ?? words.length));
  return { cells, isUnsure: hasOtherWay(words, cuts, cost, found + margin), cost: found };
}

/** What speaks against the words from one to in front of another being the cell of a column; none stand in an empty one. */
type CellCost = (column: number, from: number, to: number) => number;

interface Way {
  readonly cost: number;
  readonly from: number;
  /** Whether only a blank stands in front of it: the column before it has words. */
  readonly isBehind: boolean;
}

/** For each column and number of words in front of it: the best way up to its end, and where it begins there. */
interface Ways {
  readonly best: readonly (readonly Way[])[];
  /** The same with words in that column: behind an empty one there is a wide gap. */
  readonly filled: readonly (readonly Way[])[];
}

/** The cheapest ways to part the first words of a line into its first columns, for each number of either. */
function waysTo(words: readonly PlacedWord[], columns: number, cost: CellCost): Ways {
  const best: Way[][] = [];
  const filled: Way[][] = [];
  for (let column = 0; column < columns; column += 1) {
    const own: Way[] = [];
    const ownFilled: Way[] = [];
    for (let to = 0; to <= words.length; to += 1) {
      let least: Way = { cost: Infinity, from: 0, isBehind: false };
      // The first column begins with the first word.
      for (let from = column === 0 ? 0 : to; from >= 0; from -= 1) {
        if (from === to) continue;
        const isBehind = gapBefore(words, from) < 2;
        const before = column === 0 ? 0 : (isBehind ? filled : best)[column - 1]![from]!.cost;
        if (before >= least.cost) continue;
        const whole = before + cost(column, from, to);
        if (whole < least.cost) least = { cost: whole, from, isBehind };
      }
      ownFilled.push(least);
      const empty = column === 0 ? (to === 0 ? 0 : Infinity) : best[column - 1]![to]!.cost;
      own.push(empty <= least.cost ? { cost: empty, from: to, isBehind: false } : least);
    }
    best.push(own);
    filled.push(ownFilled);
  }
  return { best, filled };
}

/** The word with which each column begins on the best way: followed from the last column to the first. */
function cutsOf({ best, filled }: Ways): number[] {
  const cuts: number[] = [];
  let way = best;
  for (let column = best.length - 1, to = best[0]!.length - 1; column >= 0; column -= 1) {
    const own = way[column]![to]!;
    cuts.unshift((to = own.from));
    way = own.isBehind ? filled : best;
  }
  return cuts;
}

/** Whether the line could be parted some words off a single blank at less than some cost. */
function hasOtherWay(
  words: readonly PlacedWord[],
  cuts: readonly number[],
  cost: CellCost,
  limit: number,
): boolean {
  const count = words.length;
  const sum = (own: readonly number[]) =>
    own.reduce((all, from, column) => all + cost(column, from, own[column + 1] ?? count), 0);
  const isTight = (at: number) => at > 0 && at < count && gapBefore(words, at) < 2;
  const isInOrder = (own: readonly number[]) =>
    own.every((cut, at) => cut <= (own[at + 1] ?? count) && cut >= 0);
  return cuts.some((cut, column) => {
    if (column === 0) return false;
    // An empty column may have the last words of the one in front of it.
    const isEmpty = cut === (cuts[column + 1] ?? count) && cut > cuts[column - 1]!;
    return (
      (isTight(cut) || isEmpty) &&
      [-3, -2, -1, 1, 2, 3].some((by) => {
        const other = cuts.with(column, cut + by);
        return isInOrder(other) && isTight(cut + by) && sum(other) < limit;
      })
    );
  });
}
