import { capitals } from '../../domain/letters.ts';
import { isCapitals } from '../signs.ts';

const capitalMark = new RegExp(String.raw`^[ABCDĐEGH]\s*[.)/–-]\s*[${capitals}]`, 'u');

/**
 * Whether a line is a heading of the highest rank with a letter for a number: `A. TÌNH HÌNH`, `B- QUAN ĐIỂM`.
 *
 * I, V, X and L are left to the Roman numbers; no text has a hundred of those, so `C.` is a letter.
 */
export const parseCapitalMark = (text: string): boolean =>
  capitalMark.test(text) && isCapitals(text) && text.length > 6;
