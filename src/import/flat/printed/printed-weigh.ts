import { isMarkedEntry } from '../../calendar/calendar-entries.ts';
import { lineWidth, timeColumns, type Atom } from '../flat-atom.ts';
import { endsHalf } from '../../phrases/openings.ts';
import type { FlatColumn } from '../flat-signs.ts';
import { weightAt, weightsFor } from '../search/piece-notes.ts';
import { isCutBefore, isKnownByForm, joinWords, wordsOf } from '../search/flat-weigh.ts';
import type { WordCounts } from '../search/word-counts.ts';
import { hasRoom, hasRoomForBlank, isTooWide, type PrintedColumn } from './printed-column.ts';
import { isMark, type PrintedContent } from './printed-content.ts';
import type { PrintedRules } from './printed-search.ts';
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

/** More than `closeCell` gives, at most, in a column: what can't win with that needs no look at its words. */
export const bestClose = ({ kind, known }: Pick<PrintedColumn, 'kind' | 'known'>): number =>
  kind === 'text' ? 0.7 : (isKnownByForm.has(kind) ? 3.6 : 0.1) + (known.all.size > 0 ? mostKnown : 0);

/**
 * How well a cell ends in front of a piece, and whether its words fit a column.
 *
 * @param next the piece behind it; none where nothing more stands
 */
export function closeCell(
  atoms: readonly Atom[],
  from: number,
  to: number,
  column: PrintedColumn,
  goesOn: boolean,
  rules: PrintedRules,
  next: Atom | undefined,
): number {
  // The words of a long text say no more of it than that it is one.
  const isPlain = column.kind === 'text' && to - from > 8;
  const words = isPlain ? '' : wordsOf(atoms, from, to);
  const isCut = next?.isBelowBreak === true || goesOn;
  const weight = isPlain ? 0.3 : weighCell(atoms, from, to, column.kind, isCut, rules.content);
  const score = weight + ofKnown(words, column) - ofName(atoms, from, to, column);
  return next?.isBelowBreak ? score : score + endOfCell(atoms, to, next, words, column, rules);
}

/** How well a cell ends whose first words stand on the page above: the whole of it tells what it holds. */
export function closeCut(
  atoms: readonly Atom[],
  part: { readonly from: number; readonly to: number },
  from: number,
  to: number,
  column: PrintedColumn,
  rules: PrintedRules,
  next: Atom | undefined,
): number {
  const isPlain = column.kind === 'text' && to - from + part.to - part.from > 8;
  const words = isPlain ? '' : joinWords(wordsOf(atoms, part.from, part.to), wordsOf(atoms, from, to));
  const weight = isPlain ? 0.3 : weighCut(atoms, part, from, to, words, column.kind, rules.content);
  return weight + ofKnown(words, column) + endOfCell(atoms, to, next, words, column, rules);
}

/** What the words of a cell tell that a page cuts. */
function weighCut(
  atoms: readonly Atom[],
  part: { readonly from: number; readonly to: number },
  from: number,
  to: number,
  words: string,
  kind: FlatColumn,
  { weighWords }: PrintedContent,
): number {
  const { cuts } = atoms[part.from]!.notes;
  let known = cuts.get(kind);
  if (!known) cuts.set(kind, (known = new Map()));
  // Stretches of a table have fewer pieces than that.
  const key = ((part.to - part.from) * 0x10000 + from - part.from) * 0x10000 + to - from;
  let weight = known.get(key);
  if (weight === undefined) known.set(key, (weight = weighWords(words, kind, false)));
  return weight;
}

/** What it tells of a cell that the same words stand in others of its column. */
function ofKnown(words: string, { kind, known }: PrintedColumn): number {
  const count = kind === 'text' || words === '' ? 0 : known.of(words);
  return count > 1 ? Math.min(mostKnown, 0.4 + 0.2 * count) : 0;
}

const mostKnown = 1.5;

/** What it costs that a text ends with the name of a body. */
const ofName = (atoms: readonly Atom[], from: number, to: number, { names }: PrintedColumn): number =>
  names && names.all.size > 0 && endsInName(atoms, from, to, names) ? 1.5 : 0;

/** How well the last words of a cell end it. */
function endOfCell(
  atoms: readonly Atom[],
  to: number,
  next: Atom | undefined,
  words: string,
  { kind }: PrintedColumn,
  { setting: { isStretched }, content }: PrintedRules,
): number {
  const last = atoms[to - 1]!;
  let score = 0;
  const before = words === last.text ? undefined : atoms[to - 2];
  if (asksFor(last, before, content)) score -= next?.edge === 'line' ? 1 : 2.5;
  if (last.isOpen) score -= next === undefined ? 1.5 : 3.5;
  else if (last.isHalf && (words === '' || (endsHalf(words) && !content.isWhole?.(words))))
    score -= kind === 'text' ? 0.3 : 1.8;
  if (last.line.wraps === true && next?.edge === 'line') score -= content.isExact ? 4 : 2.5;
  if (isStretched && (!next || next.edge === 'line') && isStretchedLine(last)) score -= 3;
  return score + (kind === 'text' && last.ends ? 0.3 : 0);
}

/** Whether the last words of a cell ask for others: a post is whole with its office, which alone would be half a name. */
const asksFor = (last: Atom, before: Atom | undefined, { asksForMore }: PrintedContent): boolean =>
  before
    ? (last.notes.asksBehind ??= asksForMore(`${before.text} ${last.text}`))
    : (last.notes.asksAlone ??= asksForMore(last.text));

/** Whether a text ends with a name that cells of other columns hold. */
function endsInName(atoms: readonly Atom[], from: number, to: number, names: WordCounts): boolean {
  for (let at = to - 1; at > Math.max(from, to - 5); at -= 1)
    if (names.of(wordsOf(atoms, at, to)) > 1) return true;
  return false;
}

/** What the words of a cell tell. */
function weighCell(
  atoms: readonly Atom[],
  from: number,
  to: number,
  kind: FlatColumn,
  isCut: boolean,
  { weighWords }: PrintedContent,
): number {
  const weights = weightsFor(atoms[from]!.notes, kind);
  return (weights[weightAt(to - from, isCut)] ??= weighWords(wordsOf(atoms, from, to), kind, isCut));
}
