import type { SourceLine } from '../../source-line.ts';
import type { Atom } from '../flat-atom.ts';
import { higher, topOf, weighLead, weighUp, type Setting, type Standing } from './printed-law.ts';

/** A cell of a row: its first piece, the first one of the printed line above that, and how it stands. */
export interface PlacedCell {
  readonly atom: Atom;
  readonly above: Atom;
  readonly standing: Standing;
}

/**
 * How well the cells of a whole row stand beside one another and beside its number, now that its highest one is known; the row
 * may be a little higher than that. A cell that may stand beside several rows tells nothing of its own.
 */
export function weighPlaces(
  cells: readonly PlacedCell[],
  number: SourceLine | undefined,
  setting: Setting,
): number {
  const least = Math.max(...cells.map(({ standing }) => (standing.isLead ? 1 : standing.lines)));
  let best = -Infinity;
  for (let more = 0; more < 4; more += 1)
    best = Math.max(best, weighIn(least + more, cells, number, setting) - more * higher);
  return best;
}

function weighIn(
  height: number,
  cells: readonly PlacedCell[],
  number: SourceLine | undefined,
  setting: Setting,
): number {
  let weight = 0;
  /** Where the line that was printed last stands, counted in lines from the top of the row. */
  let printed = number ? topOf(setting, { lines: 1, isText: false, isLead: false }, height) : undefined;
  for (const [at, { atom, above, standing }] of cells.entries()) {
    if (standing.isLead) {
      printed = undefined;
      continue;
    }
    const top = topOf(setting, standing, height);
    const up = Math.abs((printed ?? top) - top);
    if (at > 0 && printed !== undefined) weight += weighUp(setting, above, atom, up);
    else if (at === 0 && number) weight += weighLead(setting, number, atom, up);
    printed = top + standing.lines - 1;
  }
  return weight;
}
