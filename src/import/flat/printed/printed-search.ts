import type { SourceLine } from '../../source-line.ts';
import { timeColumns, type Atom } from '../flat-atom.ts';
import { cellsOf, type FlatWay } from '../flat-search.ts';
import { marginsOf } from '../row-margins.ts';
import type { FlatColumn } from '../flat-signs.ts';
import type { PrintedColumn } from './printed-column.ts';
import type { PrintedContent } from './printed-content.ts';
import {
  bestPlace,
  weighBelow,
  weighBeside,
  weighLeadOf,
  weighUp,
  type Setting,
  type Standing,
} from './printed-law.ts';
import { startsAt, type Start } from './printed-starts.ts';
import {
  floorOf,
  keepWay,
  likely,
  limits,
  lineAbove,
  walkOf,
  waysTo,
  weighRow,
  type Walk,
} from './printed-walk.ts';
import { bestClose, closeCell, closeCut, goOn, openCell, overhang } from './printed-weigh.ts';

/** Pieces of a row, or of several that no number parts. */
export interface PrintedStretch {
  readonly atoms: readonly Atom[];
  readonly number: SourceLine | undefined;
}

/** What is known of a table when its cells are parted. */
export interface PrintedRules {
  readonly columns: readonly PrintedColumn[];
  readonly setting: Setting;
  readonly content: PrintedContent;
}

/** The best way to part a stretch, and how good it is. */
export interface PrintedWay extends FlatWay {
  readonly score: number;
}

/** Part a stretch into cells by the laws of its page: columns in order, row by row; below a break of the page a row may go on. */
export function partPrinted(stretch: PrintedStretch, rules: PrintedRules): PrintedWay | undefined {
  const walk = walkOf(stretch, rules);
  /** The cells that reach up to a piece, by their column: those that begin first stand first. */
  const cells = walk.best[0]!.map((): Opened[] => []);
  for (let at = 0; at < stretch.atoms.length; at += 1) {
    const ways = at === 0 ? [undefined] : likely(walk, at);
    if (ways.length > 0) {
      const starts = startsAt(walk, at, ways);
      for (let column = 0; column < rules.columns.length; column += 1) {
        const { beside, below } = starts(column);
        if (beside.length > 0) cells[column]!.push(opened(walk, at, column, false, beside));
        if (below.length > 0)
          cells[column + rules.columns.length]!.push(opened(walk, at, column, true, below));
      }
    }
    for (const own of cells) endCells(walk, own, at + 1);
  }
  return bestWay(walk);
}

/** A cell that begins at a piece, before it is known where it ends. */
interface Opened {
  readonly from: number;
  readonly at: number;
  readonly column: PrintedColumn;
  readonly goesOn: boolean;
  readonly starts: readonly Start[];
  readonly isLead: boolean;
  /** The first piece of the printed line above. */
  readonly above: Atom;
  /** How good ways through it may be at most, beside what its pieces are worth. */
  readonly hope: number;
  /** What its pieces up to the last one are worth. */
  inside: number;
}

function opened(walk: Walk, from: number, at: number, goesOn: boolean, starts: readonly Start[]): Opened {
  const { columns, content } = walk.rules;
  const column = columns[at]!;
  /** Most that words win that a page cuts, beside what their first half lost. */
  const whole = goesOn ? Math.max(0, ...starts.map(({ part }) => (part ? mostOfCut - part.close : 0))) : 0;
  return {
    ...{ from, at, column, goesOn, starts },
    isLead: isLead(columns, at),
    above: lineAbove(walk, from),
    hope: starts[0]!.score + bestClose(column) + bestPlace + whole,
    inside: openCell(walk.atoms, from, column, walk.kinds, goesOn, content),
  };
}

/** How many pieces a cell has at most. */
const longestOf = (kind: FlatColumn): number => (kind === 'text' ? 70 : timeColumns.has(kind) ? 8 : 30);

/** What the words of a cell that a page cuts win, at most, beside those of its halves. */
const mostOfCut = 5.1;

/** Add the ways through the cells of a column that end in front of a piece, and drop those that end there at the latest. */
function endCells(walk: Walk, cells: Opened[], to: number): void {
  if (cells.length === 0) return;
  const { at, goesOn } = cells[0]!;
  const { worst } = walk.rules.content.isExact ? limits.exact : limits.loose;
  let count = 0;
  for (const cell of cells)
    if (reaches(walk, cell, to, worst)) cells[count++] = cell;
    // What no cell holds may be text of the page: one way leads through it.
    else addWays(walk, cell, walk.atoms.length, worst - 8, 0);
  cells.length = count;
  const kept = waysTo(walk, to, at, goesOn);
  // The last ones are the shortest, and mostly the best: beside them most others are out of the question whatever their words say.
  for (const cell of cells.toReversed())
    if (cell.hope + cell.inside >= floorOf(walk, to, kept))
      addWays(
        walk,
        cell,
        to,
        cell.inside,
        closeCell(walk.atoms, cell.from, to, cell.column, goesOn, walk.rules),
      );
}

/** Whether a cell may hold the piece in front of another, too. */
function reaches(walk: Walk, cell: Opened, to: number, worst: number): boolean {
  const { atoms, rules, firstOfLine } = walk;
  const { from, column } = cell;
  if (to - from > longestOf(column.kind)) return false;
  if (to > from + 1) {
    const line = firstOfLine[to - 2]!;
    const isBehind = line < from || (line === 0 && walk.isBehindNumber);
    cell.inside += goOn(atoms, from, to - 1, column, rules, atoms[line]!, isBehind);
  }
  cell.inside += overhang(atoms, from, to - 1, column, rules.content);
  return cell.inside >= worst;
}

/** Add the ways through a cell that ends in front of a piece. */
function addWays(walk: Walk, cell: Opened, to: number, inside: number, ending: number): void {
  const { from, at, column, goesOn } = cell;
  const kept = waysTo(walk, to, at, goesOn);
  const count = walk.lines[to - 1]! - walk.lines[from]! + 1;
  const standing: Standing = { lines: count, isText: column.kind === 'text', isLead: cell.isLead };
  let floor = floorOf(walk, to, kept);
  for (const start of cell.starts) {
    const { before, isNew, part } = start;
    const worth = start.score + inside;
    if (part && worth + bestPlace + mostOfCut - part.close < floor) continue;
    const gain = part ? closeCut(walk.atoms, part, from, to, column, walk.rules) - part.close - ending : 0;
    const sum = worth + ending + gain;
    if (sum + bestPlace < floor) {
      // The others are no better.
      if (!goesOn) break;
      continue;
    }
    const place = placeOf(walk, cell, start, standing);
    const score = sum + place;
    if (score < floor) continue;
    if (score > walk.tops[to]!) walk.tops[to] = score;
    const beside = before === undefined ? place : isNew ? 0 : before.place + place;
    const close = ending + gain;
    keepWay(kept, {
      score,
      column: at,
      from,
      to,
      standing,
      goesOn,
      isNew,
      before,
      part,
      place: beside,
      close,
    });
    floor = floorOf(walk, to, kept);
  }
}

/** How well a cell stands below or beside the one in front of it. */
function placeOf(
  { atoms, number, rules: { setting } }: Walk,
  { from, goesOn, above }: Opened,
  { before, isNew }: Start,
  standing: Standing,
): number {
  const atom = atoms[from]!;
  if (goesOn) return before!.goesOn ? weighUp(setting, above, atom, before!.standing.lines - 1) : 0;
  if (!before) return number ? weighLeadOf(setting, number, atom, standing) : 0;
  return isNew
    ? weighBelow(setting, above, atom)
    : weighBeside(setting, above, atom, standing, before.standing);
}

/** How much better than the next best way one must be to be sure. */
const margin = 1;

/** The best of the ways to the end. */
function bestWay(walk: Walk): PrintedWay | undefined {
  const { best, atoms, kinds, skipped } = walk;
  const ends = best[atoms.length]!.flat()
    .map((way) => ({
      way,
      score: way.score + weighRow(walk, way) + (way.goesOn ? 0 : skipped(way.column + 1, kinds.length)),
    }))
    .sort((a, b) => b.score - a.score);
  const [first] = ends;
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const margins = marginsOf(cells, ends, (way) => waysTo(walk, way.to, way.column, way.goesOn));
  const doubtful = margins.flatMap((own, row) => (own < margin ? [row] : []));
  return { cells, doubtful: new Set(doubtful), margins, score: first.score };
}

/** Whether the cells of a column may stand beside several rows: times in front of all others. */
export const isLead = (columns: readonly PrintedColumn[], at: number): boolean =>
  at === 0 && timeColumns.has(columns[at]!.kind);
