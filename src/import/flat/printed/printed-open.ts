import { isMarkedEntry } from '../../calendar/calendar-entries.ts';
import { lineWidth, type Atom } from '../flat-atom.ts';
import { timeColumns, type FlatColumn } from '../flat-column.ts';
import { isCutBefore, wordsOf } from '../search/flat-weigh.ts';
import { hasRoom, hasRoomForBlank, isTooWide, type PrintedColumn } from './printed-column.ts';
import { isMark, type PrintedContent } from './printed-content.ts';
import type { PrintedRules } from './printed-rules.ts';
import { furtherRight, goesOnBelow, isStretchedLine, weighNext } from './printed-law.ts';

/** How well a piece opens a cell of a column. */
export function openCell(
  atoms: readonly Atom[],
  at: number,
  { kind, isTicked, classes }: PrintedColumn,
  kinds: readonly FlatColumn[],
  goesOn: boolean,
  content: PrintedContent,
): number {
  const atom = atoms[at]!;
  const ofClass = classes && content.classOf ? (classes.get(content.classOf(atom)) ?? 0) : 0;
  const opening = openingOf(atom, kind, kinds, content) + ofClass;
  if (isMark(atom)) return opening + (isTicked ? 1 : 0);
  if (isTicked) return -6;
  if (goesOn) {
    const inside = atom.edge === 'line' ? 0 : atom.opens.isLower ? -1.2 : -0.6;
    return inside + (atom.opens.isLower ? 0.5 : opening * 0.3);
  }
  return opening + (at > 0 && atom.edge !== 'line' ? content.weighInside(atom, kind, atoms[at - 1]!) : 0);
}

/** What the first words of a cell tell for a column. */
function openingOf(
  atom: Atom,
  kind: FlatColumn,
  kinds: readonly FlatColumn[],
  content: PrintedContent,
): number {
  const { openings } = atom.notes;
  let weight = openings.get(kind);
  if (weight === undefined) openings.set(kind, (weight = content.weighOpening(atom, kind, kinds)));
  return weight;
}

/**
 * How well a piece goes on with the cell of the one before it.
 *
 * @param isBehind whether the line above begins with another cell, or with the number of the row: further left
 */
export function goOn(
  atoms: readonly Atom[],
  from: number,
  at: number,
  column: PrintedColumn,
  { setting, content }: PrintedRules,
  above: Atom,
  isBehind: boolean,
): number {
  const before = atoms[at - 1]!;
  const atom = atoms[at]!;
  // Nothing else stands in a cell with marks.
  if (isMark(atom) !== isMark(before)) return -6;
  if (atom.edge !== 'line') return 0.3 + (content.weighOn?.(atom, column.kind) ?? 0);
  const entry = content.weighEntry?.(atom, column.kind) ?? 0;
  const width = lineWidth(atoms, from, at - 1);
  const room = atom.isBelowBreak ? undefined : hasRoom(column, width + atom.first);
  const shift = isBehind
    ? furtherRight
    : column.isCentred === false
      ? undefined
      : (width - widthOfLine(atoms, at)) / 2;
  const isParagraph = room === true && !atom.opens.isLower;
  const gap = weighNext(setting, above, atom, isParagraph, shift);
  const place = entry + (column.isCentred === undefined && !isBehind ? gap / 2 : gap);
  const isLed = before.isOpen || (before.isHalf && atom.opens.isTail);
  if (isCutBefore(before.text, atom)) return place + 1.5;
  const wraps =
    (before.line.wraps === true ? 1 : 0) + (setting.isStretched && isStretchedLine(before) ? 1.5 : 0);
  if (column.marksWraps && !atom.isBelowBreak && !goesOnBelow(before) && hasRoomForBlank(column, width))
    return place - 2.5;
  // A whole time is not cut by a page.
  if (
    atom.isBelowBreak &&
    timeColumns.has(column.kind) &&
    content.saysTime(wordsOf(atoms, from, at), column.kind) === 'surely'
  )
    return -3;
  if (atom.isBelowBreak)
    return place + (atom.opens.isLower || isLed ? 0.8 : column.kind === 'text' ? -0.2 : -0.6);
  if (atom.opens.isLower) return place + wraps + (room ? -2.5 : 0.8);
  if (room === undefined) return place + wraps + (isLed ? 0.3 : -0.6);
  if (!room) return place + wraps + (isLed ? 0.6 : before.ends ? -0.6 : 0.1);
  const isList = isMarkedEntry(atom.text) || /[,;]$/u.test(before.text);
  return place + wraps + (isList ? -0.5 : column.paragraph);
}

/** Width of what stands on the printed line of a piece from there on. */
function widthOfLine(atoms: readonly Atom[], at: number): number {
  let last = at;
  while (atoms[last + 1] && atoms[last + 1]!.edge !== 'line') last += 1;
  return lineWidth(atoms, at, last);
}

/** What a piece costs with which its line becomes wider than the column: letters set closer may win it a little room. */
export function overhang(
  atoms: readonly Atom[],
  from: number,
  at: number,
  column: PrintedColumn,
  { isExact }: PrintedContent,
): number {
  const cost = costOfWidth(column, lineWidth(atoms, from, at), isExact);
  if (cost === 0 || at === from || atoms[at]!.edge === 'line') return cost;
  return cost - costOfWidth(column, lineWidth(atoms, from, at - 1), isExact);
}

/** What somebody does together with others may stand over the columns of all. */
const costOfWidth = (column: PrintedColumn, width: number, isExact: boolean): number =>
  !isTooWide(column, width)
    ? 0
    : !isTooWide(column, width / 1.07) || column.kind === 'leader'
      ? -2.5
      : isExact && isTooWide(column, width / 1.3)
        ? -12
        : -6;
