import { keepWay, listOf } from '../search/best-ways.ts';
import type { Atom } from '../flat-atom.ts';
import { timeColumns, type FlatColumn } from '../flat-column.ts';
import type { PrintedColumn } from './printed-column.ts';
import { bestPlace, weighBelow, weighBeside, weighLeadOf, weighUp, type Standing } from './printed-law.ts';
import type { Start } from './printed-starts.ts';
import { floorOf, lineAbove, most, type Place, type Walk } from './printed-walk.ts';
import { bestClose, closeCut } from './printed-close.ts';
import { goOn, openCell, overhang } from './printed-open.ts';

/** A cell that begins at a piece, before it is known where it ends. */
export interface Opened {
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

export function opened(
  walk: Walk,
  from: number,
  at: number,
  goesOn: boolean,
  starts: readonly Start[],
): Opened {
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
const longestOf = (kind: FlatColumn): number =>
  kind === 'text' ? 70 : timeColumns.has(kind) && !placed.has(kind) ? 8 : 30;

/** Columns that say where, beside the time. */
const placed: ReadonlySet<FlatColumn> = new Set<FlatColumn>(['momentPlace', 'placeMoment']);

/** What the words of a cell that a page cuts win, at most, beside those of its halves. */
const mostOfCut = 5.1;

/** Whether a cell may hold the piece in front of another, too. */
export function reaches(walk: Walk, cell: Opened, to: number): boolean {
  const { atoms, rules, firstOfLine } = walk;
  const { from, column } = cell;
  if (to - from > longestOf(column.kind)) return false;
  if (to > from + 1) {
    const line = firstOfLine[to - 2]!;
    const isBehind = line < from || (line === 0 && walk.isBehindNumber);
    cell.inside += goOn(atoms, from, to - 1, column, rules, atoms[line]!, isBehind);
  }
  cell.inside += overhang(atoms, from, to - 1, column, rules.content);
  return cell.inside >= walk.worst;
}

/** Add the ways through a cell that ends at a place. */
export function addWays(walk: Walk, cell: Opened, place: Place, inside: number, ending: number): void {
  const { from, at, column, goesOn } = cell;
  const { to, next } = place;
  const kept = listOf(place.lists, at, goesOn);
  const count = walk.lines[to - 1]! - walk.lines[from]! + 1;
  const standing: Standing = { lines: count, isText: column.kind === 'text', isLead: cell.isLead };
  let floor = floorOf(place, kept, walk.beam);
  for (const start of cell.starts) {
    const { before, isNew, part } = start;
    const worth = start.score + inside;
    if (part && worth + bestPlace + mostOfCut - part.close < floor) continue;
    const gain = part
      ? closeCut(walk.atoms, part, from, to, column, walk.rules, next) - part.close - ending
      : 0;
    const sum = worth + ending + gain;
    if (sum + bestPlace < floor) {
      // The others are no better.
      if (!goesOn) break;
      continue;
    }
    const weight = placeOf(walk, cell, start, standing);
    const score = sum + weight;
    if (score < floor) continue;
    if (score > place.top) place.top = score;
    const beside = before === undefined ? weight : isNew ? 0 : before.place + weight;
    const close = ending + gain;
    keepWay(
      kept,
      {
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
      },
      most,
    );
    floor = floorOf(place, kept, walk.beam);
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

/** Whether the cells of a column may stand beside several rows: times in front of all others, or the bodies that do them. */
export const isLead = (columns: readonly PrintedColumn[], at: number): boolean =>
  at === 0 && (timeColumns.has(columns[at]!.kind) || columns[at]!.kind === 'bodies');
