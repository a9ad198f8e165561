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

/** A word in one spelling, its tone mark apart: `hoà` and `hòa` are `hoa` with a grave, `kỷ` is `ki` with a hook. */
function spell(word: string): { readonly letters: string; readonly mark: string } {
  let mark = '';
  const letters = word
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .normalize('NFD')
    .replace(/[\u0300\u0309\u0303\u0301\u0323]/g, (one) => {
      mark = one;
      return '';
    })
    .normalize('NFC');
  return { letters: yForI.test(letters) ? `${letters.slice(0, -1)}i` : letters, mark };
}

/** Key with marks, the tone written behind the word: `hoà` and `hòa` become `hoa1`, `Đảng` becomes `đang2`. */
export function exactKey(word: string): string {
  const { letters, mark } = spell(word);
  return letters + (tones[mark] ?? '');
}

const lastVowel = /[aăâeêioôơuưy](?!.*[aăâeêioôơuưy])/u;

/**
 * A word with marks as the index holds it: its tone on the last vowel, wherever that is usual. Pagefind takes a mark
 * off only where Unicode does, so that đ is written as a d with another mark; without marks the word is its loose key.
 */
export function indexWord(word: string): string {
  const { letters, mark } = spell(word);
  return letters.replaceAll('đ', 'ḓ').replace(lastVowel, `$&${mark}`).normalize('NFC');
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

/** Both keys of a word. */
export interface WordKeys {
  readonly loose: string;
  readonly exact: string;
}

/** A language has few syllables, so their keys are kept. */
const keys = new Map<string, WordKeys>();

function keysOf(word: string): WordKeys {
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
