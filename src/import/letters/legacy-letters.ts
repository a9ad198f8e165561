/** Letters of the encodings that Vietnamese offices used before Unicode, as they look when read as Latin-1. */

const tcvn3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const unicode = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const ofTcvn3 = new Map([...tcvn3].map((letter, index) => [letter, [...unicode][index]!]));

/** TCVN3 (ABC): one sign a letter. Its capitals with marks are small letters in a font of capitals. */
export function fromTcvn3(text: string): string {
  return (
    text
      // What stands beside one another on a line, parted by blanks, is set in a font of its own.
      .split(/(\n|\t| {2,})/)
      .map((piece) => {
        const capitals = /[A-Z]{2}/.test(piece) && !/[a-z]/.test(piece);
        return piece.replace(/[A-Za-z\u00A1-\u00FF]+/g, (word) => {
          const mended = [...word].map((letter) => ofTcvn3.get(letter) ?? letter).join('');
          const inCapitals = capitals || (/[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word));
          return inCapitals ? mended.toUpperCase() : mended;
        });
      })
      .join('')
  );
}

const tones: readonly (readonly [string, string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
const hats: readonly (readonly [string, string])[] = [
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
];
const breves: readonly (readonly [string, string])[] = [
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
];
const horned: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư' };
const alone: Readonly<Record<string, string>> = { ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' };

const ofVni = new Map<string, string>();
for (const base of 'aeouyôö') {
  const letter = horned[base] ?? base;
  for (const [sign, mark] of tones) ofVni.set(base + sign, (letter + mark).normalize('NFC'));
  if ('aeo'.includes(base))
    for (const [sign, mark] of hats) ofVni.set(base + sign, (letter + mark).normalize('NFC'));
  if (base === 'a')
    for (const [sign, mark] of breves) ofVni.set(base + sign, (letter + mark).normalize('NFC'));
}
for (const [sign, letter] of Object.entries(alone)) ofVni.set(sign, letter);
for (const [signs, letter] of [...ofVni]) {
  ofVni.set(signs.toUpperCase(), letter.toUpperCase());
  ofVni.set(signs[0]!.toUpperCase() + signs.slice(1), letter.toUpperCase());
}

/** VNI Windows: the letter, then a sign for its marks. */
export function fromVni(text: string): string {
  return text.replace(
    /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñæóòîôöÑÆÓÒÎÔÖ]/g,
    (signs) => ofVni.get(signs) ?? [...signs].map((sign) => ofVni.get(sign) ?? sign).join(''),
  );
}

const common =
  /(?<![A-Za-zÀ-ỹ])(?:và|của|các|nhân|dân|công|tỉnh|năm|đảng|ủy|uỷ|quyết|định|số|ngày|tháng|về|việc|thực|hiện|chính|được|theo|với|cộng|hòa|hoà|xã|hội|độc|lập|hạnh|phúc|đồng|chí)(?![A-Za-zÀ-ỹ])/giu;

/** How many of the commonest Vietnamese words a text has: the measure of a right reading. */
export const vietnameseWords = (text: string): number => text.match(common)?.length ?? 0;

/** Letters that no Vietnamese word in Unicode has, and all old encodings have in most of their words. */
const foreign =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;

/** Lines of a text after they were converted. */
export interface Converted {
  readonly lines: readonly string[];
  readonly from: 'TCVN3' | 'VNI';
}

/**
 * Convert a text whose letters are those of an old encoding seen as Latin: `Uû ban nh©n d©n`; `undefined` when it is
 * none. Lines in Unicode may stand between the others, as where a person typed the title anew: they stay.
 */
export function convertLegacyLines(lines: readonly string[]): Converted | undefined {
  const isUnicode = (line: string) => /[\u0100-\u1EFF]/.test(line);
  const old = lines.filter((line) => !isUnicode(line)).join('\n');
  if (!foreign.test(old)) return undefined;
  const encodings = [
    ['TCVN3', fromTcvn3],
    ['VNI', fromVni],
  ] as const;
  const best = encodings
    .map(([from, convert]) => ({ from, convert, words: vietnameseWords(convert(old)) }))
    .reduce((one, other) => (other.words > one.words ? other : one));
  if (best.words < vietnameseWords(old) + 2) return undefined;
  const isMixed = lines.some(isUnicode);
  const mend = (line: string): string => {
    if (isUnicode(line)) return line;
    const mended = best.convert(line);
    if (!isMixed) return mended;
    const gain = vietnameseWords(mended) - vietnameseWords(line);
    return gain > 0 || (gain === 0 && foreign.test(line)) ? mended : line;
  };
  return { lines: lines.map(mend), from: best.from };
}
