import { isMarkedEntry } from '../calendar/calendar-entries.ts';
import { timeColumns, type Atom } from './flat-atom.ts';
import { weighLine, weighNeighbour, weighRow, type Beside, type Leading } from './flat-gaps.ts';
import { marginsOf } from './row-margins.ts';
import type { FlatColumn, FlatSigns } from './flat-signs.ts';
import type { WordCounts } from './word-counts.ts';
import { bestClose, closeCell, goOn, openCell, overhang, type GapOdds } from './flat-weigh.ts';

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
  /** Whether the cells of each column end with a stop: nearly all of them, or none. */
  readonly stops: readonly ('always' | 'never' | undefined)[];
  /** The share of the lines of each column that begin further left or right than the one above, where it is known. */
  readonly shifts: readonly (number | undefined)[];
  /** How often the same words stand in cells of each column. */
  readonly known: readonly WordCounts[];
}

/** How pieces may be parted into cells. */
export interface FlatRules {
  readonly columns: readonly FlatColumn[];
  readonly measure: FlatMeasure;
  /** Whether they are several rows, not one; one may still have a second line of cells beside its text. */
  readonly isMany: boolean;
  readonly signs: FlatSigns;
  /** Whether the cells of each row are lists. */
  readonly areLists?: boolean | undefined;
  /** How wide the lines are set, where the empty lines between them tell of cells. */
  readonly leading?: Leading | undefined;
}

/** The best way to part pieces. */
export interface FlatWay {
  readonly cells: readonly FlatCell[];
  /** Rows that the next best way, not much worse, parts otherwise. */
  readonly doubtful: ReadonlySet<number>;
  /** How much worse the next best way is that parts each row otherwise. */
  readonly margins: readonly number[];
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
  const { columns, measure, leading } = rules;
  const most = leading ? 4 : 2;
  const besides = leading || rules.areLists ? mostBeside : 0;
  const linesIn = lineCounter(atoms);
  const itemsIn = itemCounter(atoms);
  const lineStarts = startsOfLines(atoms);
  const aboveOf = (at: number) => {
    const first = atoms[lineStarts[at - 1]!]!;
    return { atom: first, isTop: first.isBelowBreak };
  };
  const besideOf = (before: Way, from: number, column: number): Beside => {
    const isBelow = columnAt(before, lineStarts[from - 1]!, atoms) === column;
    return { above: { ...aboveOf(from), isInCell: false }, isBelow };
  };
  /** Best ways to each place, by the column of their last cell; those that go on below a break stand apart. */
  const best: (Way[] | undefined)[][] = Array.from({ length: atoms.length + 1 }, () => []);
  const hasBreak = atoms.some(({ isBelowBreak }) => isBelowBreak);
  for (let from = 0; from < atoms.length; from += 1) {
    const ways: (Way | undefined)[] = from === 0 ? [undefined] : best[from]!.flatMap((list) => list ?? []);
    if (ways.length === 0) continue;
    for (const [column, kind] of columns.entries()) {
      const opened = startsOf(ways, column, atoms, from, rules, most);
      for (const goesOn of hasBreak ? [false, true] : [false]) {
        const starts = goesOn ? opened.below : opened.beside;
        if (starts.length === 0) continue;
        const until = Math.min(atoms.length, from + (rules.signs.longest[kind] ?? 20));
        const isTime = timeColumns.has(kind);
        const hope = starts[0]!.score + bestClose(kind, rules.signs) + besides;
        let inside = openCell(atoms, from, kind, goesOn, rules.signs);
        for (let to = from + 1; to <= until; to += 1) {
          if (to > from + 1) {
            if (atoms[to - 1]!.isBelowBreak && kind !== 'text')
              inside -= leading && !atoms[to - 2]!.isOpen ? 2 : 0.5;
            inside += goOn(atoms, from, to - 1, kind, measure.widths[column]!, measure.gaps);
            if (leading)
              inside += weighLine(
                {
                  ...aboveOf(to - 1),
                  isInCell: lineStarts[to - 2]! >= from && atoms[lineStarts[to - 2]!]!.startsLine,
                },
                atoms[to - 1]!,
                leading,
                rules.signs.opensParagraph(atoms[to - 1]!, kind),
                measure.shifts[column],
              );
            if (!isTime && rules.signs.isAlone(atoms[to - 1]!)) inside -= 6;
          }
          inside += overhang(atoms, from, to - 1, measure.widths[column]!);
          const list = (best[to]![column + (goesOn ? columns.length : 0)] ??= []);
          // Most cells are out of the question whatever their words say.
          if (!isAmong(list, hope + inside, most)) continue;
          const worth = inside + closeCell(atoms, from, to, column, goesOn, rules);
          for (const { before, step, score } of starts) {
            if (!isAmong(list, score + worth + besides, most)) break;
            const room =
              !leading || !before || goesOn
                ? 0
                : step.isNew
                  ? weighRow(atoms[from]!, leading, besideOf(before, from, column))
                  : weighNeighbour(
                      atoms[from]!,
                      linesIn(from, to),
                      linesIn(before.from, before.to),
                      leading,
                      besideOf(before, from, column),
                    );
            const lists =
              !rules.areLists || !before || goesOn || step.isNew
                ? 0
                : weighLists(itemsIn(from, to), itemsIn(before.from, before.to));
            const beside = room + lists;
            const sum = score + worth + beside;
            if (isAmong(list, sum, most))
              keepBest(list, { score: sum, column, from, to, goesOn, isNew: step.isNew, before }, most);
          }
        }
      }
    }
  }
  const ends = best[atoms.length]!.flatMap((list) => list ?? [])
    .map((way) => ({ way, score: way.score + costOfRest(way, rules) }))
    .sort((a, b) => b.score - a.score);
  const [first] = ends;
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const margins = marginsOf(
    cells,
    ends,
    (way) => best[way.to]![way.column + (way.goesOn ? columns.length : 0)]!,
  );
  const doubtful = margins.flatMap((own, row) => (own < rules.signs.margin ? [row] : []));
  return { cells, doubtful: new Set(doubtful), margins };
}

/** What a cell gains, at most, by where it stands beside another. */
const mostBeside = 5;

/** How well lists stand beside one another: each entry has its item in the other cells. */
const weighLists = (items: number, before: number): number =>
  items === before ? (items > 1 ? 2.5 : 0) : items > 1 || before > 1 ? -2.5 : -0.5;

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

/** A way to open a cell behind others. */
interface Start {
  readonly before: Way | undefined;
  readonly step: Step;
  readonly score: number;
}

/** The best ways to open a cell of a column at a piece: in a row, and in one that goes on below a break. */
function startsOf(
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

/** Whether one with a score is among the best: most are not, and need not be made. */
const isAmong = (list: readonly { readonly score: number }[], score: number, most: number): boolean =>
  list.length < most || score > list[most - 1]!.score;

/** Put one of the best into their list, the best first; of equals the earlier one. */
export function keepBest<One extends { readonly score: number }>(list: One[], one: One, most: number): void {
  if (!isAmong(list, one.score, most)) return;
  let at = Math.min(list.length, most - 1);
  for (; at > 0 && one.score > list[at - 1]!.score; at -= 1) list[at] = list[at - 1]!;
  list[at] = one;
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
