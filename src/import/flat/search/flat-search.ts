import { cellsOf, listOf, walkCells } from './best-ways.ts';
import type { Atom } from '../flat-atom.ts';
import { endCells, opened, reaches, type Opened } from './flat-cell.ts';
import { costOfRest, startsOf } from './flat-starts.ts';
import { noWays, walkOf, type Walk } from './flat-walk.ts';
import { marginsOf } from './row-margins.ts';
import type { FlatRules, FlatWay } from './flat-rules.ts';

/**
 * Part pieces into cells that follow one another, each in a column, the columns in order; behind the break of a page a row
 * may go on with all its columns.
 *
 * Every way is weighed by what the columns hold (names of bodies, times), by their width, and by where lines break before they
 * are full; the heaviest wins.
 */
export const partCells = (atoms: readonly Atom[], rules: FlatRules): FlatWay | undefined =>
  partUpTo(atoms, rules, [atoms.length])[0];

/** The same for as many of the pieces as there are in front of each of some others. */
export function partUpTo(
  atoms: readonly Atom[],
  rules: FlatRules,
  ends: readonly number[],
): (FlatWay | undefined)[] {
  const walk = walkOf(atoms, rules);
  return walkCells<Opened, FlatWay>(ends, rules.columns.length, {
    open: (at, cells) => openCells(walk, at, cells),
    reaches: (cell, to) => reaches(walk, cell, to),
    end: (cells, to) => endCells(walk, cells, to, atoms[to], walk.best[to]!),
    finish: (to, cells) => wayToEnd(walk, to, cells),
  });
}

/** Open the cells that may begin at a piece. */
function openCells(walk: Walk, at: number, cells: readonly Opened[][]): void {
  const { rules, best } = walk;
  const ways = at === 0 ? [undefined] : best[at]!.flat();
  if (ways.length === 0) return;
  for (let column = 0; column < rules.columns.length; column += 1) {
    const { beside, below } = startsOf(walk, ways, column, at);
    if (beside.length > 0) listOf(cells, column, false).push(opened(walk, at, column, false, beside));
    if (below.length > 0) listOf(cells, column, true).push(opened(walk, at, column, true, below));
  }
}

/** The best way to a place, if nothing stands behind it. */
function wayToEnd(walk: Walk, to: number, reaching: readonly (readonly Opened[])[]): FlatWay | undefined {
  const { rules, best } = walk;
  const end = noWays(rules);
  for (const own of reaching) if (own.length > 0) endCells(walk, own, to, undefined, end);
  const ends = end
    .flat()
    .map((way) => ({ way, score: way.score + costOfRest(walk, way) }))
    .sort((a, b) => b.score - a.score);
  const [first] = ends;
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const margins = marginsOf(cells, ends, (way) =>
    listOf(way.to === to ? end : best[way.to]!, way.column, way.goesOn),
  );
  const doubtful = margins.flatMap((own, row) => (own < rules.signs.margin ? [row] : []));
  return { cells, doubtful: new Set(doubtful), margins };
}
