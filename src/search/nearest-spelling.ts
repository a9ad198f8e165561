import { exactKey, looseKey } from './spelling.ts';

/** Every syllable of the texts without marks, with how often it stands there. */
export type Syllables = ReadonlyMap<string, number>;

/** Read `syllables.json`. */
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

/** The syllable of the texts that a word was probably meant for, or `undefined` where none is near. */
export function nearestSpelling(word: string, syllables: Syllables): string | undefined {
  const loose = looseKey(word);
  if (!/^[a-z]{2,}$/.test(loose)) return undefined;
  const telex = fromTelex(loose);
  // "daoo" is no Telex: no syllable has two such vowels.
  const isSyllable = exactKey(telex) !== loose && !/[aeo][âêô]/.test(telex.normalize('NFC'));
  if (isSyllable && syllables.has(looseKey(telex))) return telex;

  let best: string | undefined;
  let bestScore = Infinity;
  for (const [syllable, count] of syllables) {
    if (Math.abs(syllable.length - loose.length) > 1 || count < 2) continue;
    const distance = typingDistance(loose, syllable);
    if (distance > (loose.length > 5 ? 2 : 1)) continue;
    // Often used words are meant more often; the first letter is seldom wrong.
    const score = distance * 10 - Math.log2(count) + (syllable[0] === loose[0] ? 0 : 4);
    if (score < bestScore) [best, bestScore] = [syllable, score];
  }
  return best;
}
