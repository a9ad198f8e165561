import type { Atom } from '../flat-atom.ts';
import type { FlatColumn } from '../flat-column.ts';
import { endsHalf } from '../../phrases/openings.ts';
import { weightAt, weightsFor } from '../search/piece-notes.ts';
import { isKnownByForm, joinWords, wordsOf } from '../search/flat-weigh.ts';
import type { WordCounts } from '../search/word-counts.ts';
import type { PrintedColumn } from './printed-column.ts';
import type { PrintedContent } from './printed-content.ts';
import type { PrintedRules } from './printed-rules.ts';
import { isStretchedLine } from './printed-law.ts';

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
