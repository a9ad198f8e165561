import type { RepairLog } from './repair-log.ts';

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
  '\u200B': '',
  '\u200C': '',
  '\u200D': '',
  '\u2060': '',
  '\uFEFF': '',
  '\u00AD': '',
};

/** Letters of other alphabets that look like Latin capitals; mended inside codes only. */
const lookalikes: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X',
  Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X',
}; // prettier-ignore

/** Greek and Cyrillic capitals. */
const otherCapitals = /[\u0391-\u03A9\u0410-\u042F]/g;

const blank = /[\u00A0\u2002\u2003\u2009\u202F]/;

/** Mend one line: NFC, and the letters that the field knows to be faults of extraction. Everything else stays. */
export function mendLetters(input: string, line: number, log: RepairLog): string {
  let text = input.normalize('NFC');
  if (text !== input) log.add('decomposed letters → NFC', line);
  text = text.replace(/[ƢƣÐƉð\u00A0\u2002\u2003\u2009\u202F\u200B-\u200D\u2060\uFEFF\u00AD]/g, (letter) => {
    const mended = letters[letter] ?? '';
    log.add(
      mended.trim() ? `${letter} → ${mended}` : blank.test(letter) ? 'no-break blank' : 'invisible sign',
      line,
    );
    return mended;
  });
  text = text.replace(/[\uE000-\uF8FF]/g, () => {
    log.add('private-use bullet → -', line);
    return '-';
  });

  text = text.replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g, () => {
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
