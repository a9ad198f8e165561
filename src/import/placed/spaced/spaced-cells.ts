import type { Column } from '../../grid/column-kind.ts';
import type { PlacedWord } from '../placed-line.ts';
import { cellCost, gapBefore, widthsOf } from './cell-cost.ts';
import type { Room, SpacedColumn } from './spaced-columns.ts';

/** The words of a line in each column, and whether other ways to part them are about as good. */
export interface PartedLine {
  readonly cells: PlacedWord[][];
  readonly isUnsure: boolean;
  /** What speaks against it, from 0. */
  readonly cost: number;
}

/** What is known of a page when one of its lines is parted. */
export interface SpacedPage {
  readonly columns: readonly SpacedColumn[];
  readonly kinds: readonly Column[];
  readonly rooms: readonly Room[];
  /** The column in which words stand as a line of a cell elsewhere, and in no other. */
  readonly homes: ReadonlyMap<string, number>;
}

/** What the lines around one say of each column. */
export type LinesAround = readonly {
  /** Where its cells begin. */
  readonly begun: readonly number[];
  /** The first word below the line. */
  readonly next: string | undefined;
  /** Whether it has words a line or two above. */
  readonly hasAbove: boolean;
}[];

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
  const { columns } = page;
  const count = words.length;
  const ends = widthsOf(words);
  const cost = (column: number, from: number, to: number) =>
    from === to ? 0 : cellCost(words, ends, page, around, column, from, to);
  /** For each column and number of words in front of it: the best way up to its end, and where it begins there. */
  const best: Way[][] = [];
  /** The same with words in that column: behind an empty one there is a wide gap. */
  const filled: Way[][] = [];
  for (const column of columns.keys()) {
    const own: Way[] = [];
    const ownFilled: Way[] = [];
    for (let to = 0; to <= count; to += 1) {
      let least: Way = { cost: Infinity, from: 0, isBehind: false };
      for (let from = column === 0 ? 0 : to; from >= 0; from -= 1) {
        if (column === 0 && from > 0) break;
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
  const found = best.at(-1)![count]!.cost;
  if (found > worst) return undefined;
  const cuts: number[] = [];
  let way = best;
  for (let column = columns.length - 1, to = count; column >= 0; column -= 1) {
    const own = way[column]![to]!;
    cuts.unshift((to = own.from));
    way = own.isBehind ? filled : best;
  }
  const upTo = [...cuts.slice(1), count];
  const sum = (own: readonly number[]) =>
    columns.reduce((all, _, column) => all + cost(column, own[column]!, own[column + 1] ?? count), 0);
  const isTight = (at: number) => at > 0 && at < count && gapBefore(words, at) < 2;
  const isUnsure = cuts.some((cut, column) => {
    if (column === 0) return false;
    // An empty column may have the last words of the one in front of it.
    const isOwn = isTight(cut) || (cut === upTo[column] && cut > cuts[column - 1]!);
    return (
      isOwn &&
      [-3, -2, -1, 1, 2, 3].some((by) => {
        const other = cuts.with(column, cut + by);
        const isInOrder = other.every((own, at) => own <= (other[at + 1] ?? count) && own >= 0);
        return isInOrder && isTight(cut + by) && sum(other) < found + margin;
      })
    );
  });
  return { cells: cuts.map((from, column) => words.slice(from, upTo[column])), isUnsure, cost: found };
}

interface Way {
  readonly cost: number;
  readonly from: number;
  /** Whether only a blank stands in front of it: the column before it has words. */
  readonly isBehind: boolean;
}
