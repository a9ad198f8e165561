import type { SeenWord } from './recogniser.ts';

/** Signs that stand alone in a text: bullets, rules below a title, the star of a letterhead. */
const alone = /^(?:[-–—•+*/&=…]|[-–—_]{2,}|\.{3,}|["“”()[\].,;:])$/u;

/** Whether a word is no word: a speck, a piece of a seal or of a signature. */
export const isSpeck = ({ text, confidence }: Pick<SeenWord, 'text' | 'confidence'>): boolean => {
  const trimmed = text.trim();
  if (trimmed === '' || /^[|¦‖\\~`^ˆ˜¨°_'‘’]+$/u.test(trimmed)) return true;
  // A word that was hardly read is still a word: a person must see it.
  if (/[\p{L}\p{N}]/u.test(trimmed)) return trimmed.length === 1 && confidence < 20;
  return alone.test(trimmed) ? confidence < 25 : confidence < 80;
};

/** A bullet is often taken for another short stroke. */
export const mendSeen = (text: string): string => text.replace(/^[¬—–_]$/u, '-').replace(/^[°»®¢]$/u, '-');

/**
 * Figures that can only be others, and stay in doubt: behind a single figure a quotation mark is a slender 1, as in the
 * day 11; a lunar day has lost its slash, as in `(1212 ÂL)`.
 *
 * @param next the word behind it
 */
export function mendFigure(text: string, next = ''): string {
  if (/^ÂL/u.test(next)) return text.replace(/^\((\d{2})(0[1-9]|1[0-2])$/u, '($1/$2');
  return text.replace(/^(\d)["“”]$/u, '$11');
}
