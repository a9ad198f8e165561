/**
 * Vietnamese spelling as search sees it.
 *
 * Two keys stand for a word. The loose one has no marks, so that `dao tao` finds `đào tạo`; the exact one keeps
 * them, but not where a word may be written in two ways: old and new tone marks (`hoà`, `hòa`) and y for i
 * (`kỷ luật`, `kỉ luật`) are one spelling.
 */
const tones: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};

/** Syllables in which y and i are both in use: `lý`, `kỹ`, `sĩ`, `quy`. */
const yForI = /^(h|k|l|m|s|t|v|qu)y$/;

/** Key without marks: `Đảng` becomes `dang`, `kỷ` becomes `ki`. */
export function looseKey(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
  return yForI.test(bare) ? `${bare.slice(0, -1)}i` : bare;
}

/** Key with marks, the tone written behind the word: `hoà` and `hòa` become `hoa1`, `Đảng` becomes `đang2`. */
export function exactKey(word: string): string {
  let tone = '';
  const letters = word
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .normalize('NFD')
    .replace(/[\u0300\u0309\u0303\u0301\u0323]/g, (mark) => {
      tone = tones[mark]!;
      return '';
    })
    .normalize('NFC');
  const spelled = yForI.test(letters) ? `${letters.slice(0, -1)}i` : letters;
  return spelled + tone;
}

/** Whether a word was typed with any mark of its own. */
export function hasMarks(word: string): boolean {
  return exactKey(word) !== looseKey(word);
}

/** A word of a text with its place. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly loose: string;
  readonly exact: string;
}

/** Both keys of a word; a language has few syllables, so they are kept. */
const keys = new Map<string, { readonly loose: string; readonly exact: string }>();

function keysOf(word: string): { readonly loose: string; readonly exact: string } {
  let known = keys.get(word);
  if (!known) {
    known = { loose: looseKey(word), exact: exactKey(word) };
    if (keys.size < 50_000) keys.set(word, known);
  }
  return known;
}

/** Words and numbers of a text in order; `28-NQ/TW` is three. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    const { loose, exact } = keysOf(word);
    tokens.push({ start: match.index, end: match.index + word.length, loose, exact });
  }
  return tokens;
}

/*
 * Pagefind finds letters with and without their marks only where Unicode takes the mark off: not for đ, and y
 * stays y. So the index holds, in their place, letters that no Vietnamese text has and that Unicode reduces to d
 * and i; what is shown is turned back.
 */
const standIns: Readonly<Record<string, string>> = {
  đ: 'ḓ',
  Đ: 'Ḓ',
  ð: 'ḏ',
  Ð: 'Ḏ',
  y: 'ȉ',
  ý: 'ȋ',
  ỳ: 'ḭ',
  ỷ: 'ḯ',
  ỹ: 'ĭ',
  ỵ: 'į',
  Y: 'Ȉ',
  Ý: 'Ȋ',
  Ỳ: 'Ḭ',
  Ỷ: 'Ḯ',
  Ỹ: 'Ĭ',
  Ỵ: 'Į',
};
const originals = Object.fromEntries(Object.entries(standIns).map(([letter, standIn]) => [standIn, letter]));
const standInPattern = new RegExp(`[${Object.values(standIns).join('')}]`, 'g');
const yPattern = /(?<![\p{L}\p{M}])(h|k|l|m|s|t|v|qu)([yýỳỷỹỵ])(?![\p{L}\p{M}])/giu;

/** Text as the index holds it; letter for letter, so places stay. */
export function toIndex(text: string): string {
  return text
    .normalize('NFC')
    .replace(yPattern, (_, before: string, y: string) => before + standIns[y]!)
    .replace(/[đĐðÐ]/g, (letter) => standIns[letter]!);
}

/** Text of the index as people wrote it. */
export function fromIndex(text: string): string {
  return text.replace(standInPattern, (letter) => originals[letter]!);
}
