import { keepWay, leastOf, listOf } from './best-ways.ts';
import type { Atom } from '../flat-atom.ts';
import { timeColumns, type FlatColumn } from '../flat-column.ts';
import { weighLine, weighNeighbour, weighRow } from './flat-gaps.ts';
import type { Start } from './flat-starts.ts';
import { besideOf, lineAbove, type Walk, type Way } from './flat-walk.ts';
import { bestClose, closeCell, goOn, openCell, overhang } from './flat-weigh.ts';

/** A cell that begins at a piece, before it is known where it ends. */
export interface Opened {
  readonly from: number;
  readonly column: number;
  readonly kind: FlatColumn;
  readonly goesOn: boolean;
  readonly starts: readonly Start[];
  /** How good ways through it may be at most, beside what its pieces are worth. */
  readonly hope: number;
  /** What its pieces up to the last one are worth. */
  inside: number;
}

export function opened(
  { atoms, rules, besides }: Walk,
  from: number,
  column: number,
  goesOn: boolean,
  starts: readonly Start[],
): Opened {
  const kind = rules.columns[column]!;
  return {
    ...{ from, column, kind, goesOn, starts },
    hope: starts[0]!.score + bestClose(kind, rules.signs) + besides,
    inside: openCell(atoms, from, kind, goesOn, rules.signs),
  };
}

/** Whether a cell may hold the piece in front of another, too. */
export function reaches(walk: Walk, cell: Opened, to: number): boolean {
  const { atoms, rules } = walk;
  const { from, column, kind } = cell;
  if (to - from > (rules.signs.longest[kind] ?? 20)) return false;
  const width = rules.measure.widths[column]!;
  if (to > from + 1) carryOn(walk, cell, to - 1, width);
  cell.inside += overhang(atoms, from, to - 1, width);
  return true;
}

/** Go on with a cell behind its first piece. */
function carryOn(walk: Walk, cell: Opened, at: number, width: number): void {
  const { atoms, rules, lineStarts } = walk;
  const { measure, leading, signs } = rules;
  const { from, column, kind } = cell;
  const atom = atoms[at]!;
  if (atom.isBelowBreak && kind !== 'text') cell.inside -= leading && !atoms[at - 1]!.isOpen ? 2 : 0.5;
  cell.inside += goOn(atoms, from, at, kind, width, measure.gaps);
  if (leading) {
    const line = lineStarts[at - 1]!;
    const above = { ...lineAbove(walk, at), isInCell: line >= from && atoms[line]!.startsLine };
    cell.inside += weighLine(above, atom, leading, signs.opensParagraph(atom, kind), measure.shifts[column]);
  }
  if (!timeColumns.has(kind) && signs.isAlone(atom)) cell.inside -= 6;
}

/** Add the ways through the cells of a list that end in front of a piece: the shortest are mostly the best. */
export function endCells(
  walk: Walk,
  cells: readonly Opened[],
  to: number,
  next: Atom | undefined,
  lists: readonly Way[][],
): void {
  const { column, goesOn } = cells[0]!;
  const kept = listOf(lists, column, goesOn);
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    const cell = cells[index]!;
    // Most cells are out of the question whatever their words say.
    if (cell.hope + cell.inside < leastOf(kept, walk.most)) continue;
    const close = closeCell(walk.atoms, cell.from, to, column, goesOn, walk.rules, next);
    addWays(walk, cell, to, cell.inside + close, kept);
  }
}

function addWays(walk: Walk, cell: Opened, to: number, worth: number, kept: Way[]): void {
  const { from, column, goesOn, starts } = cell;
  for (const start of starts) {
    if (start.score + worth + walk.besides < leastOf(kept, walk.most)) break;
    const score = start.score + worth + besideOthers(walk, cell, to, start);
    const { before, isNew } = start;
    if (score >= leastOf(kept, walk.most))
      keepWay(kept, { score, column, from, to, goesOn, isNew, before }, walk.most);
  }
}

/** How well a cell stands below or beside the one in front of it. */
function besideOthers(
  walk: Walk,
  { from, column, goesOn }: Opened,
  to: number,
  { before, isNew }: Start,
): number {
  const { atoms, rules, linesIn, itemsIn } = walk;
  const { leading, areLists } = rules;
  if (!before || goesOn) return 0;
  const lines = () => [linesIn(from, to), linesIn(before.from, before.to)] as const;
  const room = !leading
    ? 0
    : isNew
      ? weighRow(atoms[from]!, leading, besideOf(walk, before, from, column))
      : weighNeighbour(atoms[from]!, ...lines(), leading, besideOf(walk, before, from, column));
  return room + (!areLists || isNew ? 0 : weighLists(itemsIn(from, to), itemsIn(before.from, before.to)));
}

/** How well lists stand beside one another: each entry has its item in the other cells. */
const weighLists = (items: number, before: number): number =>
  items === before ? (items > 1 ? 2.5 : 0) : items > 1 || before > 1 ? -2.5 : -0.5;
