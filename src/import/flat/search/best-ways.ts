import type { FlatCell } from './flat-rules.ts';

/** Whether one with a score is among the best: most are not, and need not be made. */
export const isAmong = (list: readonly { readonly score: number }[], score: number, most: number): boolean =>
  score > leastOf(list, most);

/** Put one of the best into their list, the best first; of equals the earlier one. */
export function keepBest<One extends { readonly score: number }>(list: One[], one: One, most: number): void {
  if (!isAmong(list, one.score, most)) return;
  let at = Math.min(list.length, most - 1);
  for (; at > 0 && one.score > list[at - 1]!.score; at -= 1) list[at] = list[at - 1]!;
  list[at] = one;
}

/** The score that one must have to be among the best. */
export const leastOf = (kept: readonly { readonly score: number }[], most: number): number =>
  kept.length < most ? -Infinity : kept[most - 1]!.score;

/** Keep a way among the best, the best first; of equals the one whose last cell begins first, or that was found first. */
export function keepWay<Way extends { readonly score: number; readonly from: number }>(
  kept: Way[],
  way: Way,
  most: number,
): void {
  const isBehind = (other: Way) =>
    other.score < way.score || (other.score === way.score && other.from > way.from);
  if (kept.length === most && !isBehind(kept[most - 1]!)) return;
  let at = Math.min(kept.length, most - 1);
  for (; at > 0 && isBehind(kept[at - 1]!); at -= 1) kept[at] = kept[at - 1]!;
  kept[at] = way;
}

/** Of lists by column those of cells that go on below a break or not. */
export const listOf = <One>(lists: readonly One[], column: number, goesOn: boolean): One =>
  lists[goesOn ? column + lists.length / 2 : column]!;

/** How a search opens cells, carries them on, and finds the ways through them. */
interface Steps<Cell, Found> {
  /** Opens the cells that may begin at a piece. */
  readonly open: (at: number, cells: readonly Cell[][]) => void;
  /** Whether a cell may hold the piece in front of another, too. */
  readonly reaches: (cell: Cell, to: number) => boolean;
  /** Finds the ways through the cells of one list that end in front of a piece; those that begin first stand first. */
  readonly end: (cells: readonly Cell[], to: number) => void;
  /** The best way up to a piece, if nothing stands behind it, through the cells that end there, or that ended above. */
  readonly finish: (
    to: number,
    cells: readonly (readonly Cell[])[],
    ended: readonly Cell[],
  ) => Found | undefined;
}

/**
 * Walk through pieces with all cells that may hold the next one, and find the best ways to some of them: from place to place all
 * cells are looked at that may end there, so that most of them need not be weighed.
 *
 * @param ends places where nothing more may stand
 * @param columns how many columns there are; cells that go on below a break of the page have lists of their own
 */
export function walkCells<Cell, Found>(
  ends: readonly number[],
  columns: number,
  { open, reaches, end, finish }: Steps<Cell, Found>,
): (Found | undefined)[] {
  const last = Math.max(...ends);
  const found = new Map<number, Found | undefined>();
  const cells = Array.from({ length: columns * 2 }, (): Cell[] => []);
  const ended: Cell[] = [];
  for (let to = 1; to <= last; to += 1) {
    open(to - 1, cells);
    for (const own of cells) {
      let count = 0;
      for (const cell of own)
        if (reaches(cell, to)) own[count++] = cell;
        else ended.push(cell);
      own.length = count;
    }
    if (ends.includes(to)) found.set(to, finish(to, cells, ended));
    if (to < last) for (const own of cells) if (own.length > 0) end(own, to);
  }
  return ends.map((at) => found.get(at));
}

/** A cell on a way through the pieces, and the way to it. */
interface CellWay extends Omit<FlatCell, 'row'> {
  readonly isNew: boolean;
  readonly before: CellWay | undefined;
}

/** The cells of a way, with the row of each. */
export function cellsOf(last: CellWay): FlatCell[] {
  const path: CellWay[] = [];
  for (let way: CellWay | undefined = last; way; way = way.before) path.unshift(way);
  let row = 0;
  return path.map(({ column, from, to, isNew }, at): FlatCell => {
    if (isNew && at > 0) row += 1;
    return { row, column, from, to };
  });
}
