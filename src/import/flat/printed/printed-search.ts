import { cellsOf, listOf, walkCells } from '../search/best-ways.ts';
import type { FlatWay } from '../search/flat-rules.ts';
import { marginsOf } from '../search/row-margins.ts';
import { addWays, opened, reaches, type Opened } from './printed-cell.ts';
import { startsAt } from './printed-starts.ts';
import { floorOf, likely, placeAt, walkOf, weighRow, type Place, type Walk } from './printed-walk.ts';
import { closeCell } from './printed-close.ts';
import type { PrintedStretch, PrintedRules } from './printed-rules.ts';

/** The best way to part a stretch, and how good it is. */
export interface PrintedWay extends FlatWay {
  readonly score: number;
}

/** Part a stretch into cells by the laws of its page: columns in order, row by row; below a break of the page a row may go on. */
export const partPrinted = (stretch: PrintedStretch, rules: PrintedRules): PrintedWay | undefined =>
  partUpTo(stretch, rules, [stretch.atoms.length])[0];

/** The same for as many of its pieces as there are in front of each of some others: all are parted on one way. */
export function partUpTo(
  stretch: PrintedStretch,
  rules: PrintedRules,
  ends: readonly number[],
): (PrintedWay | undefined)[] {
  const walk = walkOf(stretch, rules);
  return walkCells<Opened, PrintedWay>(ends, rules.columns.length, {
    open: (at, cells) => openCells(walk, walk.places[at]!, cells),
    reaches: (cell, to) => reaches(walk, cell, to),
    end: (cells, to) => endCells(walk, cells, walk.places[to]!),
    finish: (to, cells, ended) => wayToEnd(walk, to, cells, ended),
  });
}

/** Open the cells that may begin at a place. */
function openCells(walk: Walk, place: Place, cells: readonly Opened[][]): void {
  const ways = place.to === 0 ? [undefined] : likely(place, walk.beam);
  if (ways.length === 0) return;
  const starts = startsAt(walk, place.to, ways);
  for (let column = 0; column < walk.kinds.length; column += 1) {
    const { beside, below } = starts(column);
    if (beside.length > 0) listOf(cells, column, false).push(opened(walk, place.to, column, false, beside));
    if (below.length > 0) listOf(cells, column, true).push(opened(walk, place.to, column, true, below));
  }
}

/** Add the ways through the cells of a column that end at a place. */
function endCells(walk: Walk, cells: readonly Opened[], place: Place): void {
  const { column, goesOn, at } = cells[0]!;
  const kept = listOf(place.lists, at, goesOn);
  // The last ones are the shortest, and mostly the best: beside them most others are out of the question whatever their words say.
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    const cell = cells[index]!;
    if (cell.hope + cell.inside < floorOf(place, kept, walk.beam)) continue;
    const close = closeCell(walk.atoms, cell.from, place.to, column, goesOn, walk.rules, place.next);
    addWays(walk, cell, place, cell.inside, close);
  }
}

/** The best way to a place, if nothing stands behind it. */
function wayToEnd(
  walk: Walk,
  to: number,
  cells: readonly (readonly Opened[])[],
  ended: readonly Opened[],
): PrintedWay | undefined {
  const end = placeAt(to, undefined, walk.rules.columns);
  for (const own of cells) if (own.length > 0) endCells(walk, own, end);
  // What no cell holds may be text of the page: one way leads through it.
  for (const cell of ended) addWays(walk, cell, end, walk.worst - 8, 0);
  return bestWay(walk, end);
}

/** How much better than the next best way one must be to be sure. */
const margin = 1;

/** The best of the ways to the end. */
function bestWay(walk: Walk, end: Place): PrintedWay | undefined {
  const { kinds, skipped } = walk;
  const ends = end.lists
    .flat()
    .map((way) => ({
      way,
      score: way.score + weighRow(walk, way) + (way.goesOn ? 0 : skipped(way.column + 1, kinds.length)),
    }))
    .sort((a, b) => b.score - a.score);
  const [first] = ends;
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const margins = marginsOf(cells, ends, (way) =>
    listOf((way.to === end.to ? end : walk.places[way.to]!).lists, way.column, way.goesOn),
  );
  const doubtful = margins.flatMap((own, row) => (own < margin ? [row] : []));
  return { cells, doubtful: new Set(doubtful), margins, score: first.score };
}
