import type { RepairLog } from '../repair-log.ts';

const letters: Readonly<Record<string, string>> = {
  // A fault of bold fonts in PDFs.
  Ƣ: 'Ư',
  ƣ: 'ư',
  // Eth and African D for the Vietnamese letter.
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  '\u00A0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  // Ends of lines that no editor counts.
  '\u000B': ' ',
  '\u0085': ' ',
  '\u2028': ' ',
  '\u2029': ' ',
};

/** Signs that turn the direction of what follows, join or fill: text that looks like another, and never Vietnamese. */
const hidden =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF0-\uFFFB\uFFFE\uFFFF]/;

/** Letters of other alphabets that look like Latin capitals; mended inside codes only. */
const lookalikes: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X',
  Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X',
}; // prettier-ignore

/** Greek and Cyrillic capitals. */
const otherCapitals = /[\u0391-\u03A9\u0410-\u042F]/g;

/** Signs of fonts of symbols. */
const privateUse = /[\uE000-\uF8FF]/g;

const control = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g;

const blank = /[\u00A0\u2002\u2003\u2009\u202F]/;

const mendable = new RegExp(`[${Object.keys(letters).join('')}${hidden.source.slice(1, -1)}]`, 'g');

/** Whatever is mended; most lines hold nothing of it. */
const odd = new RegExp([mendable, privateUse, control, otherCapitals].map(({ source }) => source).join('|'));

/** Mend one line: NFC, and the letters that the field knows to be faults of extraction. Everything else stays. */
export function mendLetters(input: string, line: number, log: RepairLog): string {
  let text = input.normalize('NFC');
  if (text !== input) log.add('decomposed letters → NFC', line);
  if (!odd.test(text)) return text;
  text = text.replace(mendable, (letter) => {
    const mended = letters[letter] ?? '';
    log.add(mended.trim() ? `${letter} → ${mended}` : nameOf(letter), line);
    return mended;
  });
  // What stood between a letter and its mark is gone.
  text = text.normalize('NFC');
  text = text.replace(privateUse, (_, at: number, whole: string) => {
    // Within a word no bullet stands: a font does not say which letter it shows.
    if (isLetter(whole[at - 1]) && isLetter(whole[at + 1])) return '\uFFFD';
    log.add('private-use bullet → -', line);
    return '-';
  });

  text = text.replace(control, () => {
    log.add('control character dropped', line);
    return '';
  });
  if (text.search(otherCapitals) < 0) return text;
  // A code: capitals, digits, hyphens, slashes, with at least one Latin capital or digit.
  return text.replace(/(?<![\p{Lu}\d])[\p{Lu}\d][\p{L}\d]*(?:[-/][\p{L}\d]+)+/gu, (code) =>
    code.replace(otherCapitals, (letter) => {
      const mended = lookalikes[letter];
      if (mended) log.add(`look-alike letter in a code → ${mended}`, line);
      return mended ?? letter;
    }),
  );
}

const isLetter = (sign = ''): boolean => /\p{L}/u.test(sign);

const nameOf = (letter: string): string =>
  blank.test(letter)
    ? 'no-break blank'
    : hidden.test(letter)
      ? 'invisible sign'
      : 'control character dropped';
