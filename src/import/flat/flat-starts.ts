import { timeColumns, type Atom } from './flat-atom.ts';
import { isAmong, keepBest } from './best-ways.ts';
import type { FlatRules } from './flat-search.ts';
import type { Way } from './flat-walk.ts';

/** How a cell may follow another: what it costs, and whether it opens a row. */
interface Step {
  readonly cost: number;
  readonly goesOn: boolean;
  readonly isNew: boolean;
}

/** A way to open a cell behind others. */
export interface Start {
  readonly before: Way | undefined;
  readonly step: Step;
  readonly score: number;
}

/** The best ways to open a cell of a column at a piece: in a row, and in one that goes on below a break. */
export function startsOf(
  ways: readonly (Way | undefined)[],
  column: number,
  atoms: readonly Atom[],
  at: number,
  rules: FlatRules,
  most: number,
): { beside: Start[]; below: Start[] } {
  const beside: Start[] = [];
  const below: Start[] = [];
  for (const before of ways)
    for (const step of stepsTo(before, column, atoms, at, rules)) {
      const score = (before?.score ?? 0) + step.cost;
      const list = step.goesOn ? below : beside;
      if (isAmong(list, score, most)) keepBest(list, { before, step, score }, most);
    }
  return { beside, below };
}

function costOfSkips({ columns, measure }: FlatRules, from: number, to: number): number {
  let sum = 0;
  for (let column = from; column < to; column += 1)
    sum += columns[column] === 'text' ? -30 : measure.skips[column]!;
  return sum;
}

export const costOfRest = (way: Way, rules: FlatRules): number =>
  way.goesOn ? 0 : costOfSkips(rules, way.column + 1, rules.columns.length);

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

function stepsTo(
  before: Way | undefined,
  column: number,
  atoms: readonly Atom[],
  at: number,
  rules: FlatRules,
): Step[] {
  const atom = atoms[at]!;
  const text = rules.columns.indexOf('text');
  const open = (from: number) => costOfSkips(rules, from, column);
  if (!before) return [{ cost: open(0), goesOn: false, isNew: true }];
  const steps: Step[] = [];
  if (column > before.column)
    steps.push({ cost: before.goesOn ? -0.1 : open(before.column + 1), goesOn: before.goesOn, isNew: false });
  else if (rules.isMany ? column <= text : column > text && before.column > column) {
    const below = rules.isMany
      ? open(0) + (column === text ? rules.signs.newRow(atom) : 0)
      : open(text + 1) - 9;
    steps.push({ cost: costOfRest(before, rules) + below, goesOn: false, isNew: true });
  }
  // Behind a break the row goes on with any of its columns.
  if (atom.isBelowBreak)
    steps.push({
      cost: -0.5 + worthOfCut(before, column, timeColumns.has(rules.columns[column]!), atoms),
      goesOn: true,
      isNew: false,
    });
  return steps;
}
