import { stripMarks } from '../../../../domain/fold.ts';
import { isCutWord } from '../../../phrases/cut-words.ts';
import { goesOn, parseBullet } from '../../../signs.ts';
import { textWidth } from '../../../text-width.ts';
import type { Printed } from '../printed-lines.ts';
import type { RuledCell, RuledGrid } from './ruled-grid.ts';

/** Where the words of a cell may stand, between its rules and what is left free beside them. */
export interface CellEdges {
  readonly left: number;
  readonly right: number;
}

/** Whether the first word of a line would have fitted on the line above it, whatever way they are set. */
export function wouldHaveFitted(before: Printed, line: Printed, { left, right }: CellEdges): boolean {
  const [start, end] = [before.x0 - left, right - before.x1];
  const isCentred = Math.abs(start - end) < 3;
  const text = line.text.trim();
  const word = ((line.x1 - line.x0) * textWidth(text.split(' ', 1)[0]!)) / textWidth(text);
  return (isCentred ? start + end : end) > (word + 0.25 * line.size) * 1.04 + 1;
}

/** The vowels of Vietnamese, with any mark. */
const vowel = /[aeiouy]/;

/** Short names of organs, which stand over columns of crosses. */
const shortName = /^(?:UBND|HĐND|MTTQ|UBKT|BTV|BCH|BTT)(?!\p{L})/u;

/** What begins a line only where the one above was cut inside a word: a sign that closes, letters that are no word. */
export function isRestOfWord(above: string, rest: string): boolean {
  if (/^[),.;:!?%…”’\]]/u.test(rest) || isCutWord(above, rest)) return true;
  // "UBN" with "D" below it, "HĐ" with "ND".
  if ((shortName.exec(above + rest)?.[0].length ?? 0) > above.length) return true;
  // "T" with "T" below it, "ST" with "T".
  if (/^\p{Lu}{1,2}$/u.test(above) && /^\p{Lu}$/u.test(rest)) return true;
  // "14h0" with "0" below it, "12/3/202" with "4".
  if (/\d[hg:/.-]\d{0,3}$/u.test(above) && /^\d{1,3}(?!\d)/u.test(rest)) return true;
  // No word has one letter but "ở" and "ý".
  if (/^\p{Ll}$/u.test(rest) && !/^[ởý]$/u.test(rest)) return true;
  const letters = stripMarks(/^\p{Ll}+(?=$|[^\p{L}\d/])/u.exec(rest)?.[0] ?? '');
  return letters !== '' && !vowel.test(letters) && /[A-Za-zÀ-ỹ]$/u.test(above);
}

/** What a line leaves of the width of its cell. */
export const roomIn = ({ left, right }: CellEdges, { x0, x1 }: Printed): number => right - left - (x1 - x0);

/** Lines of a cell, with one that was cut inside a word, as its cell was too narrow for it, in one with the rest. */
export function joinCutWords(lines: readonly Printed[], edges: CellEdges): Printed[] {
  const joined: Printed[] = [];
  let room = 0;
  for (const line of lines) {
    const above = joined.at(-1);
    const [first = ''] = line.text.trim();
    const letter = ((line.x1 - line.x0) * textWidth(first)) / textWidth(line.text.trim());
    const isCut =
      above !== undefined &&
      !above.text.trim().includes(' ') &&
      room < letter + 1 &&
      isRestOfWord(above.text.trim(), line.text.trim());
    if (isCut) joined[joined.length - 1] = { ...line, ...above, text: above.text.trimEnd() + line.text };
    else joined.push(line);
    room = roomIn(edges, line);
  }
  return joined;
}

/** Whether a line with a dash in front goes on with the name above it, as there was no room for the dash: `Thương binh - Xã hội`. */
export const isDashWithin = (before: Printed, line: Printed, first: Printed, edges: CellEdges): boolean =>
  /^\s*[-–]\s/u.test(line.text) &&
  parseBullet(first.text.trim()) === undefined &&
  !/[.;:,]\s*$/u.test(before.text) &&
  !wouldHaveFitted(before, line, edges);

/** Whether a column has a line that ends early in the middle of a sentence: then it says nothing that one does. */
export const breaksEarly = (lines: readonly Printed[], edges: CellEdges): boolean =>
  lines.some((line, at) => at > 0 && goesOn(line.text) && wouldHaveFitted(lines[at - 1]!, line, edges));

/** How far the words of the cells of a table reach, told by its rules: a column of short lines says nothing of its width. */
export function edgesOf(
  { xs }: RuledGrid,
  printed: ReadonlyMap<RuledCell, readonly Printed[]>,
): (cell: RuledCell) => CellEdges {
  /** The least room beside the words of each column. */
  const least = new Map<number, number>();
  for (const [{ column, span }, lines] of printed)
    for (const { x0, x1 } of lines) {
      const room = Math.min(x0 - xs[column]!, xs[column + span]! - x1);
      least.set(column, Math.min(room, least.get(column) ?? Infinity));
    }
  // One column may have a word that is wider than it.
  const rooms = [...least.values()].sort((a, b) => a - b);
  const beside = Math.min(10, Math.max(0.5, rooms[rooms.length > 2 ? 1 : 0] ?? 0));
  return ({ column, span }) => ({ left: xs[column]! + beside, right: xs[column + span]! - beside });
}
