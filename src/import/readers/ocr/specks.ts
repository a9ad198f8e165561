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
