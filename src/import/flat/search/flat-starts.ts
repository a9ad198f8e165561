import { isAmong, keepBest } from './best-ways.ts';
import type { Atom } from '../flat-atom.ts';
import { timeColumns } from '../flat-column.ts';
import type { Walk, Way } from './flat-walk.ts';

/** A way to open a cell behind others. */
export interface Start {
  readonly before: Way | undefined;
  /** Whether the cell opens a row. */
  readonly isNew: boolean;
  /** How good the way is up to there, with what it costs to open a cell so. */
  readonly score: number;
}

/** The best ways to open a cell of a column at a piece: in a row, and in one that goes on below a break. */
export function startsOf(
  walk: Walk,
  ways: readonly (Way | undefined)[],
  column: number,
  at: number,
): { beside: Start[]; below: Start[] } {
  const { atoms, rules, skipped, text, most } = walk;
  const { isBelowBreak } = atoms[at]!;
  const isTime = timeColumns.has(rules.columns[column]!);
  const opening = openingOf(walk, column, at);
  const beside: Start[] = [];
  const below: Start[] = [];
  const add = (list: Start[], before: Way | undefined, isNew: boolean, cost: number) => {
    const score = (before?.score ?? 0) + cost;
    if (isAmong(list, score, most)) keepBest(list, { before, isNew, score }, most);
  };
  for (const before of ways) {
    if (!before) add(beside, before, true, skipped[0]![column]!);
    else {
      if (column > before.column) {
        if (before.goesOn) add(below, before, false, -0.1);
        else add(beside, before, false, skipped[before.column + 1]![column]!);
      } else if (rules.isMany ? column <= text : column > text && before.column > column)
        add(beside, before, true, costOfRest(walk, before) + opening);
      // Behind a break the row goes on with any of its columns.
      if (isBelowBreak) add(below, before, false, -0.5 + worthOfCut(before, column, isTime, atoms));
    }
  }
  return { beside, below };
}

/** What it costs to open a row, or a second line of cells beside a text, with a column. */
const openingOf = ({ atoms, rules, skipped, text }: Walk, column: number, at: number): number =>
  rules.isMany
    ? skipped[0]![column]! + (column === text ? rules.signs.newRow(atoms[at]!) : 0)
    : skipped[text + 1]![column]! - 9;

/** What it costs that a row ends behind a cell. */
export const costOfRest = ({ skipped, rules }: Walk, way: Way): number =>
  way.goesOn ? 0 : skipped[way.column + 1]![rules.columns.length]!;

/** How well a cell goes on below a break: what it was broken off inside must go on, what had ended need not. */
function worthOfCut(before: Way, column: number, isTime: boolean, atoms: readonly Atom[]): number {
  for (let way: Way | undefined = before; way; way = way.before) {
    if (way.column === column) {
      const last = atoms[way.to - 1]!;
      return last.isOpen || last.isHalf ? 2 : last.ends || isTime ? -2 : 0;
    }
    if (way.isNew) break;
  }
  return -0.5;
}
