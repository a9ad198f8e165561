import { mendLookAlikes } from '../symbol.ts';
import { mendTones } from '../tones.ts';

/** A text made easy to match, with the way back to the offsets of the original. */
export interface PlainText {
  /** One form for blanks, dashes and look-alike letters; NFC. */
  readonly text: string;
  /** The same in lower case, letter for letter, with the marks of tones where most write them: `hóa`, `ủy`. */
  readonly lower: string;
  /** Offset in the original of an offset in `text`. */
  readonly origin: (offset: number) => number;
}

const oddBlank = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** Make a text easy to match. For NFC text no offset moves. */
export function plainText(original: string): PlainText {
  const composed = original.normalize('NFC');
  const text = mendLookAlikes(composed.replace(oddBlank, ' '));
  const lower = text.toLowerCase();
  return {
    text,
    lower: mendTones(lower.length === text.length ? lower : text.replace(/./gsu, lowerSameLength)),
    origin: composed === original ? (offset) => offset : originsOf(original),
  };
}

function lowerSameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Offsets of a decomposed text, by offset of its composed form. */
function originsOf(original: string): (offset: number) => number {
  const origins: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const { length } = cluster.normalize('NFC');
    for (let unit = 0; unit < length; unit++) origins.push(Math.min(index + unit, index + cluster.length));
  }
  origins.push(original.length);
  return (offset) => origins[offset] ?? original.length;
}
