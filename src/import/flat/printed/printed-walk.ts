import type { SourceLine } from '../../source-line.ts';
import { leastOf } from '../search/best-ways.ts';
import type { Atom } from '../flat-atom.ts';
import type { FlatColumn } from '../flat-column.ts';
import { weighPlaces, type PlacedCell } from './printed-row.ts';
import type { Standing } from './printed-law.ts';
import type { PrintedColumn } from './printed-column.ts';
import type { PrintedRules, PrintedStretch } from './printed-rules.ts';

/** A cell on a way through the pieces of a stretch, how good the way is up to its end, and the way to it. */
export interface Way {
  readonly score: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
  readonly goesOn: boolean;
  readonly isNew: boolean;
  readonly before: Way | undefined;
  /** The part of its cell on the page above, where the page cuts it. */
  readonly part: Way | undefined;
  /** How well the cells of its row stand beside one another, as far as it is known. */
  readonly place: number;
  /** How well its words end it. */
  readonly close: number;
}

/** A search through a stretch: what is known of it before, and the ways found so far. */
export interface Walk {
  readonly atoms: readonly Atom[];
  readonly number: SourceLine | undefined;
  readonly rules: PrintedRules;
  readonly kinds: readonly FlatColumn[];
  /** On which printed line each piece stands, counted from one. */
  readonly lines: readonly number[];
  /** The piece with which the printed line of each begins. */
  readonly firstOfLine: readonly number[];
  /** Whether the number of the row stands in front of the first line, or words that were cut off. */
  readonly isBehindNumber: boolean;
  /** What it costs that a row lacks columns from one to another. */
  readonly skipped: (from: number, to: number) => number;
  /** What is worse than the best by so much is not followed. */
  readonly beam: number;
  /** A cell that costs more is none. */
  readonly worst: number;
  /** Where cells may end, by the piece behind. */
  readonly places: readonly Place[];
}

/** A place between two pieces, and the ways to it. */
export interface Place {
  readonly to: number;
  /** The piece behind it; none where the stretch is thought to end. */
  readonly next: Atom | undefined;
  /** The best ways, by the column of their last cell; behind them those whose last cell goes on below a break. */
  readonly lists: readonly Way[][];
  /** The score of the best one so far. */
  top: number;
}

/** How many ways to a place are kept with the same column and of the same kind. */
export const most = 3;

/** What is worse than the best by so much is not followed, and a cell that costs more is none; low rows part sooner. */
const limits = { loose: { beam: 11, worst: -14 }, exact: { beam: 8, worst: -9 } };

/** A search that has found nothing yet. */
export function walkOf({ atoms, number }: PrintedStretch, rules: PrintedRules): Walk {
  const { columns, content } = rules;
  return {
    ...{ atoms, number, rules },
    kinds: columns.map(({ kind }) => kind),
    lines: linesUpTo(atoms),
    firstOfLine: firstsOfLines(atoms),
    isBehindNumber: number?.line === atoms[0]?.line.line || atoms[0]?.startsLine === false,
    skipped: skipsOf(columns),
    ...(content.isExact ? limits.exact : limits.loose),
    places: atoms.map((next, to) => placeAt(to, next, columns)),
  };
}

/** A place to which no way is known. */
export const placeAt = (to: number, next: Atom | undefined, { length }: readonly PrintedColumn[]): Place => ({
  ...{ to, next, top: -Infinity },
  lists: Array.from({ length: length * 2 }, (): Way[] => []),
});

/** The ways to a place that may still be the best. */
export function likely({ lists }: Place, beam: number): Way[] {
  let top = -Infinity;
  for (const [first] of lists) if (first && first.score > top) top = first.score;
  return lists.flatMap((list) => list.filter(({ score }) => score > top - beam));
}

/** The score that a way to a place must have to be followed, among those kept with its column. */
export const floorOf = ({ next, top }: Place, kept: readonly Way[], beam: number): number =>
  Math.max(leastOf(kept, most), next ? top - beam : -Infinity);

/** The first piece of the printed line above a piece, or of the stretch. */
export const lineAbove = ({ atoms, firstOfLine }: Walk, at: number): Atom =>
  atoms[at > 0 ? firstOfLine[at - 1]! : 0]!;

/** How much worse the cells of a row stand than was thought while not all were known; no page tells that of a row it cuts. */
export function weighRow(walk: Walk, last: Way): number {
  const { atoms, number } = walk;
  const { setting } = walk.rules;
  if (setting.stand !== 'mixed') return 0;
  const cells: PlacedCell[] = [];
  let first = last;
  for (let way: Way | undefined = last; way; way = way.isNew ? undefined : way.before) {
    if (way.goesOn) return 0;
    for (let at = way.from; at < way.to; at += 1) if (atoms[at]!.isBelowBreak) return 0;
    cells.unshift({ atom: atoms[way.from]!, above: lineAbove(walk, way.from), standing: way.standing });
    first = way;
  }
  return weighPlaces(cells, first.before ? undefined : number, setting) - last.place;
}

/** On which printed line each piece stands, counted from one. */
export function linesUpTo(atoms: readonly Atom[]): number[] {
  let count = 0;
  return atoms.map(({ edge }, at) => (count += at === 0 || edge === 'line' ? 1 : 0));
}

function firstsOfLines(atoms: readonly Atom[]): number[] {
  let first = 0;
  return atoms.map(({ edge }, at) => (edge === 'line' ? (first = at) : first));
}

function skipsOf(columns: readonly PrintedColumn[]): Walk['skipped'] {
  const sums = [0];
  for (const { skip } of columns) sums.push(sums.at(-1)! + skip);
  return (from, to) => sums[to]! - sums[from]!;
}
