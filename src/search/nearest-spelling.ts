import { exactKey, looseKey } from './spelling.ts';

/** Every syllable of the texts without marks, with how often it stands there. */
export type Syllables = ReadonlyMap<string, number>;

/** Read `syllables`. */
export function readSyllables(lines: string): Map<string, number> {
  return new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [syllable, count] = line.split(' ');
        return [syllable!, Number(count)];
      }),
  );
}

const telexTones: Readonly<Record<string, string>> = {
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  s: '\u0301',
  j: '\u0323',
};

/** What was meant where Telex was typed with the input method off: `nghij` is `nghị`, `quyeets` is `quyết`. */
export function fromTelex(word: string): string {
  let tone = '';
  const letters = word
    .toLowerCase()
    .replace(
      /^([a-z]*[aeiouy][a-z]*?)([frxsj])([a-z]*)$/,
      (_, before: string, key: string, after: string) => {
        tone = telexTones[key]!;
        return before + after;
      },
    )
    .replace(/dd/, 'đ')
    .replace(/aa|ee|oo/, (two) => ({ aa: 'â', ee: 'ê', oo: 'ô' })[two]!)
    .replace(/uwow|uow|uwo/, 'ươ')
    .replace(/aw|ow|uw/, (two) => ({ aw: 'ă', ow: 'ơ', uw: 'ư' })[two]!);
  return withTone(letters, tone);
}

const vniTones: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/**
 * What was meant where VNI was typed with the input method off: `nghi5` is `nghị`, `quye61t` and `quye6t1` are
 * `quyết`, `d9o62ng` is `đồng`. A word that is no VNI is returned as it is: `qh15`, `tw5`, `28`.
 */
export function fromVni(word: string): string {
  const lower = word.toLowerCase();
  const tones = lower.match(/[1-5]/g) ?? [];
  if (!/^[a-z]+[1-9][a-z1-9]*$/.test(lower) || tones.length > 1) return word;
  const letters = lower
    .replace(/[1-5]/g, '')
    .replace(/^d([a-z678]*)9/, 'đ$1')
    .replace(/([aeo])([a-z]*)6/, (_, vowel: string, after: string) => vowel.concat('\u0302', after))
    .replace(/a([a-z]*)8/, 'a\u0306$1')
    .replace(/u7?o7|uo([a-z]*)7/, 'u\u031Bo\u031B$1')
    .replace(/([uo])([a-z]*)7/, (_, vowel: string, after: string) => vowel.concat('\u031B', after))
    .normalize('NFC');
  if (/\d/.test(letters)) return word;
  return withTone(letters, vniTones[tones[0] ?? ''] ?? '');
}

/** Put a tone on the vowel that bears it: on the one with a mark of its own, else on the last but those behind it. */
function withTone(letters: string, tone: string): string {
  return tone ? letters.replace(/([aăâeêioôơuưy])(?!.*[ăâêôơư])/, `$1${tone}`).normalize('NFC') : letters;
}

/** Steps of typing between two words: a letter left out, added, changed, or two swapped. */
export function typingDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, rows[i - 2]![j - 2]! + 1);
      }
      rows[i]![j] = steps;
    }
  }
  return rows[a.length]![b.length]!;
}

/** What a word may have been meant for. */
export interface Reading {
  /** As one would search for it; two words where a blank was lost. */
  readonly text: string;
  /** How unlikely it is by itself: a slip of the hand is about 10, a word that is twice as frequent is 1 less. */
  readonly cost: number;
}

/** So many readings of a word are weighed. */
const mostReadings = 12;

/** What a word that no text has may have been meant for, the likeliest first. */
export function readingsOf(word: string, syllables: Syllables): Reading[] {
  const vni = fromVni(word);
  if (vni !== word) return syllables.has(looseKey(vni)) ? [{ text: vni, cost: 0 }] : [];
  const loose = looseKey(word);
  const telex = fromTelex(loose);
  // "daoo" is no Telex: no syllable has two such vowels.
  const isSyllable = exactKey(telex) !== loose && !/[aeo][âêô]/.test(telex.normalize('NFC'));
  if (isSyllable && syllables.has(looseKey(telex))) return [{ text: telex, cost: 0 }];
  return [...nearSpellings(word, syllables), ...splitWord(word, syllables)]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostReadings);
}

/** Syllables of the texts that are a slip of the hand away from a word, the likeliest first. */
export function nearSpellings(word: string, syllables: Syllables): Reading[] {
  const loose = looseKey(word);
  if (!/^[a-z]{2,}$/.test(loose)) return [];
  const readings: Reading[] = [];
  for (const [text, count] of syllables) {
    if (Math.abs(text.length - loose.length) > 1 || count < 2 || text === loose) continue;
    const distance = typingDistance(loose, text);
    if (distance > (loose.length > 5 ? 2 : 1)) continue;
    // Often used words are meant more often; the first letter is seldom wrong.
    readings.push({ text, cost: distance * 10 - Math.log2(count) + (text[0] === loose[0] ? 0 : 4) });
  }
  return readings.sort((a, b) => a.cost - b.cost).slice(0, mostReadings);
}

/** Two syllables of the texts that were typed without a blank: `nghịquyết`; of several ways the most frequent. */
export function splitWord(word: string, syllables: Syllables): Reading[] {
  let best: string | undefined;
  let most = 1;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const least = Math.min(...parts.map((part) => syllables.get(looseKey(part)) ?? 0));
    if (least > most) [best, most] = [parts.join(' '), least];
  }
  // A slip in a letter is likelier than a lost blank, but not in a word that is too long for a syllable.
  const cost = (word.length > 6 ? -10 : 20) - Math.log2(most);
  return best === undefined ? [] : [{ text: best, cost }];
}

/** Consonants at the beginning of a syllable that sound alike somewhere in the country. */
const alike: readonly (readonly [string, string])[] = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['gi', 'd'],
  ['gi', 'r'],
  ['d', 'r'],
  ['l', 'n'],
];

/** Syllables of the texts that sound like a word: `trí` for `chí`, `xuất` for `suất`. */
export function soundsLike(word: string, syllables: Syllables): string[] {
  const lower = word.toLowerCase();
  return alike
    .flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ])
    .filter(([one]) => lower.startsWith(one!) && !(one === 's' && lower.startsWith('sh')))
    .map(([one, other]) => other! + lower.slice(one!.length))
    .filter((found) => (syllables.get(looseKey(found)) ?? 0) > 1);
}
