import { isMarkedEntry } from '../../calendar/calendar-entries.ts';
import type { Atom } from '../flat-atom.ts';
import type { Beside, LineAbove } from './flat-gaps.ts';
import type { FlatRules } from './flat-rules.ts';

/** A cell on a way through some pieces, how good the way is up to its end, and the way to it. */
export interface Way {
  readonly score: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on with a row that a page break cuts. */
  readonly goesOn: boolean;
  readonly isNew: boolean;
  readonly before: Way | undefined;
}

/** A search through some pieces: what is known of them before, and the best ways found so far. */
export interface Walk {
  readonly atoms: readonly Atom[];
  readonly rules: FlatRules;
  /** How many ways to a place are kept with the same column and of the same kind. */
  readonly most: number;
  /** What a cell gains, at most, by where it stands beside another. */
  readonly besides: number;
  /** Where the text stands among the columns. */
  readonly text: number;
  /** What it costs that a row lacks the columns from one to another. */
  readonly skipped: readonly (readonly number[])[];
  /** Tell on how many lines some pieces stand, and how many items of lists begin in them. */
  readonly linesIn: (from: number, to: number) => number;
  readonly itemsIn: (from: number, to: number) => number;
  /** The index of the piece with which the printed line of each begins. */
  readonly lineStarts: readonly number[];
  /** The best ways to each place, by the column of their last cell; behind them those that go on below a break. */
  readonly best: readonly (readonly Way[][])[];
}

/** A search that has found nothing yet. */
export const walkOf = (atoms: readonly Atom[], rules: FlatRules): Walk => ({
  ...{ atoms, rules },
  most: rules.leading ? 4 : 2,
  besides: rules.leading || rules.areLists ? mostBeside : 0,
  text: rules.columns.indexOf('text'),
  skipped: skipsOf(rules),
  linesIn: lineCounter(atoms),
  itemsIn: itemCounter(atoms),
  lineStarts: startsOfLines(atoms),
  best: atoms.map(() => noWays(rules)),
});

/** Lists of ways by column, none of which is known. */
export const noWays = ({ columns }: FlatRules): Way[][] =>
  Array.from({ length: columns.length * 2 }, (): Way[] => []);

const mostBeside = 5;

/** What it costs that a row lacks columns, by the first of them and the one behind the last; no row lacks its text. */
const skipsOf = ({ columns, measure }: FlatRules): number[][] =>
  [...columns, undefined].map((_, from) => {
    let sum = 0;
    return [...columns, undefined].map((_kind, to) => {
      if (to > from) sum += columns[to - 1] === 'text' ? -30 : measure.skips[to - 1]!;
      return sum;
    });
  });

/** The first piece of the printed line above a piece. */
export function lineAbove({ atoms, lineStarts }: Walk, at: number): Omit<LineAbove, 'isInCell'> {
  const atom = atoms[lineStarts[at - 1]!]!;
  return { atom, isTop: atom.isBelowBreak };
}

/** Where a cell begins, beside or below which lines. */
export function besideOf(walk: Walk, before: Way, from: number, column: number): Beside {
  const isBelow = columnAt(before, walk.lineStarts[from - 1]!, walk.atoms) === column;
  return { above: { ...lineAbove(walk, from), isInCell: false }, isBelow };
}

/** The column in which a printed line begins; none that is known where its first words were cut off. */
function columnAt(way: Way, start: number, atoms: readonly Atom[]): number | undefined {
  let cell = way;
  while (cell.from > start && cell.before) cell = cell.before;
  return atoms[start]!.startsLine ? cell.column : undefined;
}

/** Tells on how many lines some pieces stand. */
function lineCounter(atoms: readonly Atom[]): (from: number, to: number) => number {
  const lines: number[] = [];
  for (const [at, { line }] of atoms.entries())
    lines.push((lines[at - 1] ?? 0) + (at > 0 && atoms[at - 1]!.line.line === line.line ? 0 : 1));
  return (from, to) => lines[to - 1]! - lines[from]! + 1;
}

/** Tells how many items of lists begin in some pieces. */
function itemCounter(atoms: readonly Atom[]): (from: number, to: number) => number {
  const items = [0];
  for (const [at, { edge, rest }] of atoms.entries())
    items.push(items[at]! + (edge === 'line' && isMarkedEntry(rest) ? 1 : 0));
  return (from, to) => items[to]! - items[from]!;
}

/** The index of the piece with which the printed line of each piece begins. */
function startsOfLines(atoms: readonly Atom[]): number[] {
  const starts: number[] = [];
  for (const [at, { edge }] of atoms.entries()) starts.push(edge === 'line' ? at : (starts[at - 1] ?? 0));
  return starts;
}
