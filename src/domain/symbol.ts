import { slugify } from './fold.ts';

/**
 * The mark that identifies a document ("số và ký hiệu").
 *
 * State bodies write number, sometimes the year, then the notation: `02/NQ-CP`, `30/2020/NĐ-CP`, `51/2024/QH15`.
 * Party bodies write the number, a hyphen, then the notation: `57-NQ/TW`.
 */
export interface DocumentSymbol {
  /** As it should be printed: no stray blanks, plain hyphens, letters of one alphabet. */
  readonly text: string;
  /** As printed, zeros too: `05`, `66.13`, `30a`. */
  readonly number: string;
  /** Printed only on normative acts of the State. */
  readonly year: string | undefined;
  /** Code and body with the mark between them: `NQ/TW`, `NĐ-CP`, `QH15`. */
  readonly notation: string;
  /** Code of the kind, where one is printed: `NQ`, `CTr`. */
  readonly code: string | undefined;
  /** Code of the body with its unit: `TW`, `BTCTU`, `UBND-KT`. */
  readonly body: string;
}

const lookAlikes: Readonly<Record<string, string>> = {
  ...pairs('АВЕКМНОРСТХІЈ', 'ABEKMHOPCTXIJ'), // Cyrillic
  ...pairs('аеорсхіј', 'aeopcxij'),
  ...pairs('ΑΒΕΗΙΚΜΝΟΡΤΥΧ', 'ABEHIKMNOPTYX'), // Greek
  ...pairs('ÐƉðƢƣ', 'ĐĐđƯư'),
  ...pairs('‐‑‒–—―−', '-------'),
  ...pairs('∕⁄／', '///'),
};
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g');

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to[at]!]));
}

/** Letters and marks of other alphabets that look like ours become ours, one for one: `NĐ-СР` in Cyrillic, `NÐ–CP`. */
export function mendLookAlikes(text: string): string {
  return text.replace(lookAlike, (letter) => lookAlikes[letter]!);
}

/** One run of letters in a notation: `NQ`, `CTr`, `TTg`, `BCĐTKNQ18`, `GDTrH`, `SNgV`, `BLĐTB&XH`; a slip leaves blanks around the `&`. */
export const segmentPattern =
  '(?:CTrHĐ|CTr(?![A-ZĐ])|TTr|Ttr|QĐi|QyĐ|TTg|(?:[A-ZĐĂÂÊÔƠƯ]{2,8}[rhpg](?=[A-ZĐ]))?[A-ZĐĂÂÊÔƠƯ]{1,16}(?: ?& ?[A-ZĐĂÂÊÔƠƯ]{1,8}(?![a-zà-ỹ])){0,2}\\d{0,3})';
const rest = `(?:(?:-|/)${segmentPattern})*`;
const party = new RegExp(`^(\\d{1,6}[a-z]?)-?(${segmentPattern})([/-])(${segmentPattern}${rest})$`);
/** Codes of kinds that older acts part from the body by a stroke: `42/2002/QĐ/TTg`, `01/2003/TTLT/BKH-BTC`. */
const strokeCode = '(?:QĐ|NĐ|CT|NQ|TT|TTLT|TTLB|TTLN)(?=/)';
const state = new RegExp(
  `^(\\d{1,6}[a-z]?(?:\\.\\d{1,3})?)/(?:(\\d{4}|\\d{2})/)?(?:(${segmentPattern})-|(${strokeCode})/)?(${segmentPattern}${rest})$`,
);
/** Bodies that signed without a code of the kind until about 1993: `168-CP`, `217-HĐBT`, `01-CT`. */
export const bareBodies = '(?:CP|TTg|TTG|HĐBT|CT|SL|LCT|NV)';
const bare = new RegExp(`^(\\d{1,5}[a-z]?)-(${bareBodies})$`);

/** Read a symbol, or return `undefined` when the text is not one. Stray blanks and look-alike letters are mended. */
export function parseSymbol(input: string): DocumentSymbol | undefined {
  const text = mendLookAlikes(input.normalize('NFC')).replace(/[\s\u200b\u00ad]+/g, '');
  const fromState = state.exec(text);
  if (fromState) {
    const [, number, year, hyphened, stroked, body] = fromState;
    const code = hyphened ?? stroked;
    const notation = code ? `${code}${stroked ? '/' : '-'}${body}` : body!;
    return { text, number: number!, year, notation, code, body: body! };
  }
  const fromBare = bare.exec(text);
  if (fromBare) {
    const [, number, body] = fromBare;
    return { text, number: number!, year: undefined, notation: body!, code: undefined, body: body! };
  }
  const fromParty = party.exec(text);
  if (!fromParty) return undefined;
  const [, number, code, mark, body] = fromParty;
  const notation = `${code}${mark}${body}`;
  return { text: `${number}-${notation}`, number: number!, year: undefined, notation, code, body: body! };
}

/**
 * Whether words can stand as the symbol of a document: its number first, and what counts it behind. Many symbols of
 * real papers have units and slips that `parseSymbol` doesn't know, so this asks for no more.
 */
export const canBeSymbol = (text: string): boolean => /^\d.*[\p{L}/-]/u.test(text);

/** Plain ASCII for addresses and file names: `23-CTr/TU` becomes `23-ctr-tu`. */
export function symbolSlug(symbol: string): string {
  return slugify(parseSymbol(symbol)?.text ?? symbol);
}

/** `05` and `5` are one number; `66.13` and `30a` stay. */
export function bareNumber(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}
