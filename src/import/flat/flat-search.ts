import { timeColumns, type Atom } from './flat-atom.ts';
import type { FlatColumn, FlatSigns } from './flat-signs.ts';
import { closeCell, goOn, openCell, overhang, type GapOdds } from './flat-weigh.ts';

/** A cell: pieces from one to another, in a column of a row. */
export interface FlatCell {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What the rows read so far tell of the columns. */
export interface FlatMeasure {
  /** Full width of the lines of each column. */
  readonly widths: readonly number[];
  /** What a row without a cell in a column costs. */
  readonly skips: readonly number[];
  /** How much likelier than not each room above a line parts cells. */
  readonly gaps: GapOdds;
  /** How often the same words stand in cells of each column. */
  readonly known: readonly ReadonlyMap<string, number>[];
}

/** How pieces may be parted into cells. */
export interface FlatRules {
  readonly columns: readonly FlatColumn[];
  readonly measure: FlatMeasure;
  /** Whether they are several rows, not one; one may still have a second line of cells beside its text. */
  readonly isMany: boolean;
  readonly signs: FlatSigns;
}

/** The best way to part pieces. */
export interface FlatWay {
  readonly cells: readonly FlatCell[];
  /** Rows that the next best way, not much worse, parts otherwise. */
  readonly doubtful: ReadonlySet<number>;
}

interface Way {
  readonly score: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on with a row that a page break cuts. */
  readonly goesOn: boolean;
  readonly isNew: boolean;
  readonly before: Way | undefined;
}

/** How a cell may follow another: what it costs, and whether it opens a row. */
interface Step {
  readonly cost: number;
  readonly goesOn: boolean;
  readonly isNew: boolean;
}

/**
 * Part pieces into cells that follow one another, each in a column, the columns in order; behind the break of a page a row
 * may go on with all its columns.
 *
 * Every way is weighed by what the columns hold (names of bodies, times), by their width, and by where lines break before they
 * are full; the heaviest wins.
 */
export function partCells(atoms: readonly Atom[], rules: FlatRules): FlatWay | undefined {
  const { columns, measure } = rules;
  /** Two best ways to each place, by the column of their last cell; those that go on below a break stand apart. */
  const best: (Way[] | undefined)[][] = Array.from({ length: atoms.length + 1 }, () => []);
  const hasBreak = atoms.some(({ isBelowBreak }) => isBelowBreak);
  for (let from = 0; from < atoms.length; from += 1) {
    const ways: (Way | undefined)[] = from === 0 ? [undefined] : best[from]!.flatMap((list) => list ?? []);
    if (ways.length === 0) continue;
    for (const [column, kind] of columns.entries()) {
      const opened = startsOf(ways, column, atoms, from, rules);
      for (const goesOn of hasBreak ? [false, true] : [false]) {
        const starts = goesOn ? opened.below : opened.beside;
        if (starts.length === 0) continue;
        const until = Math.min(atoms.length, from + (rules.signs.longest[kind] ?? 20));
        const isTime = timeColumns.has(kind);
        let inside = openCell(atoms, from, kind, goesOn, rules.signs);
        for (let to = from + 1; to <= until; to += 1) {
          if (to > from + 1) {
            if (atoms[to - 1]!.isBelowBreak && kind !== 'text') inside -= 0.5;
            inside += goOn(atoms, from, to - 1, kind, measure.widths[column]!, measure.gaps);
            if (!isTime && rules.signs.isAlone(atoms[to - 1]!)) inside -= 6;
          }
          inside += overhang(atoms, from, to - 1, measure.widths[column]!);
          const worth = inside + closeCell(atoms, from, to, column, goesOn, rules);
          const list = (best[to]![column + (goesOn ? columns.length : 0)] ??= []);
          for (const { before, step, score } of starts) {
            if (list.length > 1 && score + worth <= list[1]!.score) break;
            keepBest(list, { score: score + worth, column, from, to, goesOn, isNew: step.isNew, before });
          }
        }
      }
    }
  }
  const [first, second] = best[atoms.length]!.flatMap((list) => list ?? [])
    .map((way) => ({ way, score: way.score + costOfRest(way, rules) }))
    .sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const other = new Set(
    second && first.score - second.score < rules.signs.margin ? cellsOf(second.way).map(placeOf) : [],
  );
  const doubtful = cells.filter((cell) => other.size > 0 && !other.has(placeOf(cell)));
  return { cells, doubtful: new Set(doubtful.map(({ row }) => row)) };
}

/** A way to open a cell behind others. */
interface Start {
  readonly before: Way | undefined;
  readonly step: Step;
  readonly score: number;
}

/** The two best ways to open a cell of a column at a piece: in a row, and in one that goes on below a break. */
function startsOf(
  ways: readonly (Way | undefined)[],
  column: number,
  atoms: readonly Atom[],
  at: number,
  rules: FlatRules,
): { beside: Start[]; below: Start[] } {
  const beside: Start[] = [];
  const below: Start[] = [];
  for (const before of ways)
    for (const step of stepsTo(before, column, atoms, at, rules))
      keepBest(step.goesOn ? below : beside, { before, step, score: (before?.score ?? 0) + step.cost });
  return { beside, below };
}

/** Put one of two best into their list, the best first; of equals the earlier one. */
function keepBest<One extends { readonly score: number }>(list: One[], one: One): void {
  const [first, second] = list;
  if (first && one.score > first.score) list.splice(0, 2, one, first);
  else if (!first) list.push(one);
  else if (!second || one.score > second.score) list[1] = one;
}

const placeOf = ({ column, from, to }: FlatCell): string => `${column} ${from} ${to}`;

function cellsOf(last: Way): FlatCell[] {
  const path: Way[] = [];
  for (let way: Way | undefined = last; way; way = way.before) path.unshift(way);
  let row = 0;
  return path.map(({ column, from, to, isNew }, at): FlatCell => {
    if (isNew && at > 0) row += 1;
    return { row, column, from, to };
  });
}

function costOfSkips({ columns, measure }: FlatRules, from: number, to: number): number {
  let sum = 0;
  for (let column = from; column < to; column += 1)
    sum += columns[column] === 'text' ? -30 : measure.skips[column]!;
  return sum;
}

const costOfRest = (way: Way, rules: FlatRules): number =>
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
