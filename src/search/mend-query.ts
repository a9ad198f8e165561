import { nearSpellings, readingsOf, type Reading, type Syllables } from './nearest-spelling.ts';
import type { Query, Term } from './query.ts';
import { tokenize } from './spelling.ts';

/** On how many pages two words stand side by side; both without marks. */
export type PairCount = (first: string, second: string) => Promise<number>;

/** A query as it was probably meant. */
export interface Mended {
  readonly text: string;
  /** Whether it had a word that no text has; else only words that stand nowhere beside their neighbours. */
  readonly certain: boolean;
}

/** What a word that has no neighbour as typed costs less for each time that pages with them side by side double. */
const eachDoubling = 3;
/**
 * So many readings of the first doubtful word of a query are weighed, and of the second; further ones are taken for what
 * they are likeliest. Each needs the files of its neighbours.
 */
const readingsWeighed = [12, 3] as const;
/** Of a word that the texts know, fewer. */
const readingsOfLonely = 5;
/** So many ways to read a query are followed from word to word, and so many told in the end. */
const mostFollowed = 12;
const mostTold = 3;

/**
 * What a query with words that no text has was probably meant to be, the likeliest first; nothing where nothing is near.
 * Of the readings of a word those count for more that stand beside its neighbours in the texts: `kỳ họp cui năm` is
 * `cuối năm`, not `của năm`. A word that is known but stands beside none of its neighbours is doubted too.
 */
export async function mendQuery(
  { text, terms, phrases }: Query,
  syllables: Syllables,
  pairCount: PairCount,
): Promise<Mended[]> {
  const unknown = terms.map((term) => !isKnown(term, syllables));
  const lonely = phrases.length > 0 ? [] : await findLonely(terms, unknown, pairCount);
  const rarest = rarestOf(
    terms.filter((_, at) => lonely[at]),
    syllables,
  );
  let doubted = 0;
  const readings = terms.map((term, at): readonly Reading[] => {
    const asTyped = { text: term.text, cost: 0 };
    if (!unknown[at] && term !== rarest) return [asTyped];
    const found = unknown[at]
      ? readingsOf(term.text, syllables)
      : [asTyped, ...nearSpellings(term.text, syllables)];
    if (found.length < 2) return found.length === 0 ? [asTyped] : found;
    const most = readingsWeighed[doubted] ?? 1;
    doubted += 1;
    return found.slice(0, unknown[at] ? most : Math.min(most, readingsOfLonely));
  });
  const ways = await likeliest(readings, pairCount);
  return ways
    .map((chosen): Mended => {
      const isMended = (at: number) => chosen[at] !== terms[at]!.text;
      const mended = terms.reduce(
        (all, term, at) => (isMended(at) ? replaceWord(all, term.text, chosen[at]!) : all),
        text,
      );
      return { text: mended, certain: terms.some((_, at) => unknown[at] && isMended(at)) };
    })
    .filter((mended) => mended.text !== text);
}

/**
 * Of some known words the one that the texts have least: a slip seldom makes a common word. Others that stand alone do so
 * because it stands beside them, and to weigh all of them would take a hundred files.
 */
const rarestOf = (terms: readonly Term[], syllables: Syllables): Term | undefined =>
  [...terms].sort((a, b) => (syllables.get(a.loose) ?? 0) - (syllables.get(b.loose) ?? 0))[0];

/** Whether the texts have a word, or one that begins as a half-typed one; what is no word is left alone. */
function isKnown({ loose, open }: Term, syllables: Syllables): boolean {
  if (!/[a-z]/.test(loose) || loose.length < 2 || syllables.has(loose)) return true;
  if (!open) return false;
  for (const syllable of syllables.keys()) if (syllable.startsWith(loose)) return true;
  return false;
}

/**
 * Which words stand beside none of their neighbours in any text. A half-typed word that stands
 * beside none says nothing, nor does one that is unknown itself.
 */
async function findLonely(
  terms: readonly Term[],
  unknown: readonly boolean[],
  pairCount: PairCount,
): Promise<boolean[]> {
  const beside = await Promise.all(
    terms.slice(1).map(async ({ loose, open }, at) => {
      if (unknown[at] || unknown[at + 1]) return undefined;
      const pages = await pairCount(terms[at]!.loose, loose);
      return open && pages === 0 ? undefined : pages;
    }),
  );
  return terms.map(({ loose }, at) => {
    const counts = [beside[at - 1], beside[at]].filter((count) => count !== undefined);
    return /^[a-z]{2,}$/.test(loose) && counts.length > 0 && counts.every((count) => count === 0);
  });
}

/** The readings that cost least together, each beside the one before it; the likeliest first. */
async function likeliest(
  readings: readonly (readonly Reading[])[],
  pairCount: PairCount,
): Promise<(readonly string[])[]> {
  let ways: { readonly cost: number; readonly chosen: readonly string[] }[] = [{ cost: 0, chosen: [] }];
  for (const [at, own] of readings.entries()) {
    // Where neither a word nor the one before it is doubted, how they stand together tells nothing.
    const tells = at > 0 && (own.length > 1 || readings[at - 1]!.length > 1);
    const next = ways.flatMap(({ cost, chosen }) =>
      own.map(async (reading) => {
        const pages = tells ? await pairCount(lastWord(chosen.at(-1)!), firstWord(reading.text)) : 0;
        return {
          cost: cost + reading.cost - eachDoubling * Math.log2(1 + pages),
          chosen: [...chosen, reading.text],
        };
      }),
    );
    ways = (await Promise.all(next)).sort((a, b) => a.cost - b.cost).slice(0, mostFollowed);
  }
  return ways.slice(0, mostTold).map(({ chosen }) => chosen);
}

const firstWord = (text: string): string => tokenize(text)[0]?.loose ?? '';
const lastWord = (text: string): string => tokenize(text).at(-1)?.loose ?? '';

/** Put another word in the place of one; words are letters and digits alone. */
export function replaceWord(text: string, word: string, other: string): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'), other);
}
