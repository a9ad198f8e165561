import type { FlatCell } from './flat-rules.ts';

/** A cell on a way through the pieces, how good the way is up to its end, and the way to it. */
interface ScoredWay extends Omit<FlatCell, 'row'> {
  readonly score: number;
  readonly before: ScoredWay | undefined;
}

/**
 * How much worse the next best way is that parts each row of the best one otherwise. A way may leave the best one at any cell and
 * come back to it at any other: so all that end a cell where it does are looked at, besides those that lead to the end.
 *
 * @param cells those of the best way
 * @param ends the ways to the end, the best first
 * @param besides all ways that end where one does, in the same column
 */
export function marginsOf<Way extends ScoredWay>(
  cells: readonly FlatCell[],
  ends: readonly { readonly way: Way; readonly score: number }[],
  besides: (way: Way) => readonly Way[],
): number[] {
  const margins = Array<number>((cells.at(-1)?.row ?? -1) + 1).fill(Infinity);
  const own = new Set<ScoredWay>();
  for (let way: ScoredWay | undefined = ends[0]!.way; way; way = way.before) own.add(way);
  const cellFrom = new Map(cells.map(({ from }, at) => [from, at]));
  const look = (other: ScoredWay, worse: number) => {
    const places = new Set<number>();
    let way: ScoredWay | undefined = other;
    for (; way && !own.has(way); way = way.before) places.add(placeOf(way));
    const from = cellFrom.get(way?.to ?? 0) ?? cells.length;
    for (let at = from; at < cells.length && cells[at]!.to <= other.to; at += 1)
      if (!places.has(placeOf(cells[at]!)))
        margins[cells[at]!.row] = Math.min(margins[cells[at]!.row]!, worse);
  };
  for (const { way, score } of ends.slice(1)) look(way, ends[0]!.score - score);
  for (const way of own)
    for (const other of besides(way as Way)) if (other !== way) look(other, way.score - other.score);
  return margins;
}

/** A cell as a key: columns and pieces are fewer than that. */
const placeOf = ({ column, from, to }: Omit<FlatCell, 'row'>): number =>
  (from * 0x10000 + to) * 0x100 + column;
