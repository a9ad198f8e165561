import { asksForPlaceName } from '../../phrases/place-names.ts';
import { committeeAlone } from '../../phrases/body-names.ts';
import { lineWidth, type Atom } from '../flat-atom.ts';
import { timeColumns, type FlatColumn } from '../flat-column.ts';
import { endsHalf } from '../../phrases/openings.ts';
import { endOfCut, isCutBy, isCutWord } from '../../phrases/cut-words.ts';
import type { FlatRules, GapOdds } from './flat-rules.ts';
import type { FlatSigns } from '../flat-signs.ts';
import { weightAt, weightsFor } from './piece-notes.ts';

/** Whether a line is the end of the post above it: `Đ/c Bí thư` with `Đảng ủy` below it, `Phó Bí thư` with `Thường trực`. */
const isOfPost = (before: Atom | undefined, atom: Atom): boolean =>
  atom.edge === 'line' && (atom.notes.isOfPost ??= endsPost(before, atom));

const endsPost = (before: Atom | undefined, { text }: Atom): boolean =>
  before !== undefined &&
  ((committeeAlone.test(text) && /Bí thư$/u.test(before.text)) ||
    (/^[Tt]hường trực[.,;]?$/u.test(text) &&
      /(?:Bí thư|Chủ tịch|Giám đốc|Trưởng [Bb]an)$/u.test(before.text)));

/** Whether a line only goes on with the one above it, by the words of both. */
const goesOnAlone = (before: Atom, { opens, notes }: Atom): boolean =>
  (notes.goesOn ??= opens.isLower || opens.isTail || before.isOpen || asksForPlaceName(before.text));

/** Whether a piece ends with half a name; the committee of a post is a whole one. */
const isHalfName = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.isHalf && !isOfPost(atoms[at - 1], atoms[at]!);

/** How well a piece opens a cell of a column. */
export function openCell(
  atoms: readonly Atom[],
  at: number,
  column: FlatColumn,
  goesOn: boolean,
  signs: FlatSigns,
): number {
  const atom = atoms[at]!;
  const inLine =
    at === 0
      ? 0
      : atom.edge === 'word'
        ? /^(?:BTV|BCH|BTT|BCT)(?:$|,)/u.test(atoms[at]!.text)
          ? -1
          : signs.inLine(atom, atoms[at - 1]!)
        : atom.edge === 'blank'
          ? 1
          : 0;
  if (atom.opens.isLower) return inLine + (goesOn ? 0.5 : at === 0 ? -2 : -5);
  if (isOfPost(atoms[at - 1], atom)) return inLine - 4;
  return inLine + (goesOn ? 0.3 : 1) * signs.opens(atom, column);
}

/** Whether a line begins with the bullet of a list. */
const isItem = ({ text, edge }: Atom): boolean => edge === 'line' && /^[-–+•]\s/u.test(text);

/** How well a piece goes on with the cell of the one above it. */
export function goOn(
  atoms: readonly Atom[],
  from: number,
  at: number,
  column: FlatColumn,
  full: number,
  gaps: GapOdds,
): number {
  return goOnByWords(atoms, from, at, column, full) - oddsOf(atoms[at]!, gaps);
}

const oddsOf = ({ edge, isBelowBreak, line }: Atom, gaps: GapOdds): number =>
  edge === 'line' && !isBelowBreak ? (gaps.get(line.gap) ?? 0) : 0;

function goOnByWords(
  atoms: readonly Atom[],
  from: number,
  at: number,
  column: FlatColumn,
  full: number,
): number {
  const before = atoms[at - 1]!;
  const { opens, edge, first } = atoms[at]!;
  if (edge === 'word') return 0.3;
  if (edge === 'blank') return -0.5;
  if (isItem(atoms[from]!) && isItem(atoms[at]!)) return 0.2;
  if (isOfPost(before, atoms[at]!)) return 0.8;
  const isEarly = Number.isFinite(full) && lineWidth(atoms, from, at - 1) + first < full * 0.88;
  if (goesOnAlone(before, atoms[at]!) || isHalfName(atoms, at - 1)) return isEarly ? 0 : 0.8;
  let score = isEarly ? -2.5 : -0.2;
  if (before.ends) score -= column === 'text' || !/;$/u.test(before.text) ? 0.7 : 0.1;
  if (opens.isTask) score -= column === 'text' ? 0.5 : 1.5;
  if (opens.isBody) score -= column === 'text' ? 0.8 : 0.4;
  return score;
}

/** What a piece costs with which its line becomes wider than the column. */
export function overhang(atoms: readonly Atom[], from: number, at: number, full: number): number {
  const above =
    at > from && atoms[at]!.edge !== 'line' ? costOfWidth(lineWidth(atoms, from, at - 1), full) : 0;
  return costOfWidth(lineWidth(atoms, from, at), full) - above;
}

const costOfWidth = (width: number, full: number): number =>
  width > full * 1.3 ? -6 : width > full * 1.08 ? -3 : 0;

/** More than `closeCell` gives, at most, in a column: what can't win with that needs no look at its words. */
export const bestClose = (column: FlatColumn, { known }: FlatSigns): number =>
  column === 'text' ? 0.8 : known + (isKnownByForm.has(column) ? 5.1 : 0.1);

/** Columns that are known by the form of their words: times. */
export const isKnownByForm: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  ...timeColumns,
  ...(['spans', 'half', 'time'] as const),
]);

/**
 * How well a cell ends in front of a piece, and whether its words fit a column.
 *
 * @param next the piece behind it; none where nothing more stands
 */
export function closeCell(
  atoms: readonly Atom[],
  from: number,
  to: number,
  at: number,
  goesOn: boolean,
  { columns, signs, measure }: FlatRules,
  next: Atom | undefined,
): number {
  const last = atoms[to - 1]!;
  const column = columns[at]!;
  const isCut = next?.isBelowBreak === true;
  const score = isCut
    ? 0
    : last.isOpen
      ? next
        ? column === 'text'
          ? -4
          : signs.open
        : -1
      : isHalfName(atoms, to - 1) && endsHalf(wordsOf(atoms, from, to))
        ? signs.half
        : 0;
  const stops = isCut || goesOn ? undefined : measure.stops[at];
  const stop = (stops === 'always' && !last.ends) || (stops === 'never' && last.ends) ? -2.5 : 0;
  if (column === 'text')
    return score + stop + (last.ends ? 0.7 : 0) + (to - from > 1 ? signs.endsText(last) : 0);
  const words = wordsOf(atoms, from, to);
  // The end of a name stands alone on a line again and again, too.
  const isKnown =
    signs.known !== 0 && measure.known[at]!.of(words) > 1 && !/^\p{Lu}?\p{Ll}{1,4}$/u.test(words);
  return score + stop + (isKnown ? signs.known : 0) + fitOf(atoms, from, to, column, goesOn || isCut, signs);
}

/** How well the words of a cell fit its column. */
function fitOf(
  atoms: readonly Atom[],
  from: number,
  to: number,
  column: FlatColumn,
  isCut: boolean,
  signs: FlatSigns,
): number {
  const weights = weightsFor(atoms[from]!.notes, column);
  return (weights[weightAt(to - from, isCut)] ??= signs.fits(wordsOf(atoms, from, to), column, isCut));
}

/** Words of a cell of some pieces. */
export function wordsOf(atoms: readonly Atom[], from: number, to: number): string {
  const { text, notes } = atoms[from]!;
  return (notes.words[to - from] ??=
    to - from > 1 ? withPiece(wordsOf(atoms, from, to - 1), atoms[to - 1]!) : text);
}

const withPiece = (above: string, atom: Atom): string =>
  isCutBefore(above, atom) ? above + atom.text : `${above} ${atom.text}`;

/** Whether a narrow column cut the word with which some words end: its end opens a piece. */
export function isCutBefore(above: string, { text, notes }: Atom): boolean {
  const end = (notes.endOfCut ??= endOfCut(text) ?? '');
  return end !== '' && isCutBy(end, above);
}

/** Words with those that follow them on their line, or on the next one. */
export const joinWords = (above: string, below: string): string =>
  isCutWord(above, below) ? above + below : `${above} ${below}`;
