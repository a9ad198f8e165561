import { fromTcvn3, fromVni } from '../../letters/legacy-letters.ts';
import type { RepairLog } from '../../repair-log.ts';

/** Signs of the font Symbol that texts use between words. */
const symbols: Readonly<Record<number, string>> = {
  0x2d: '-', 0xa3: '≤', 0xa5: '∞', 0xa2: '′', 0xb2: '″', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb8: '÷',
  0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xae: '→', 0xde: '⇒', 0xe5: 'Σ', 0x44: 'Δ', 0x53: 'Σ', 0x6d: 'μ', 0x70: 'π',
}; // prettier-ignore

/** A sign named by its place in a font; a bullet stays as it is, and is mended as all are. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const number = parseInt(code ?? '', 16);
  const known = font === 'Symbol' ? symbols[number & 0xff] : undefined;
  const isLetter = number > 31 && number < 0x10000 && !(number >= 0xd800 && number <= 0xdfff);
  return known ?? (isLetter ? String.fromCodePoint(number) : '');
}

/** Text set in a font of the old encodings is Vietnamese only in that font. */
export function convertFont(text: string, font: string | undefined, log: RepairLog, page: number): string {
  const mended = font?.startsWith('.Vn')
    ? /H$/.test(font)
      ? fromTcvn3(text).toUpperCase()
      : fromTcvn3(text)
    : font && /^VNI[- ]/i.test(font)
      ? fromVni(text)
      : text;
  if (mended !== text) log.add(`letters of the font ${font} → Unicode`, page);
  return mended;
}
