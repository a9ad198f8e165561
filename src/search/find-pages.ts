import type { Term, Words } from './query.ts';
import { indexed } from './vocabulary.ts';
import { indexWord } from './spelling.ts';
import type { Entry } from './posting-file.ts';
import type { Scores } from './page-scorer.ts';
import type { WordIndex } from './word-index.ts';
import { pairKey } from './manifest.ts';

/** A page with all the words, and how well it has them. */
export interface FoundPage {
  readonly page: number;
  readonly score: number;
  /** Whether it has every two neighbouring words of the query side by side, so that it may have all of them so. */
  readonly paired: boolean;
}

/** What words that stand together add, beside each of them. */
const together = 1;
/**
 * What each pair of neighbours adds besides: a page that has every pair once goes before one that has most of them
 * often, since it alone may have the whole phrase.
 */
const eachPair = 20;
/** What a longer word counts beside the one typed so far. */
const longer = 0.5;
/** From so many letters on, a single half-typed word brings longer ones. */
const lettersToGuess = 3;

/**
 * Pages that have every word of a query and every quoted phrase, the best first; of equal ones the newer. Words that
 * stand together as in the query raise a page. No text is fetched for it.
 */
export async function findPages({ terms, phrases }: Words, index: WordIndex): Promise<FoundPage[]> {
  const words = terms
    .map((term, at) => ({
      ...term,
      at,
      key: indexed(term.loose),
      spelling: indexed(indexWord(term.text)),
    }))
    .filter(({ key }) => key !== '');
  if (words.length === 0) return index.facts.map((_, page) => ({ page, score: 0, paired: false }));

  const [lists, pairs] = await Promise.all([
    Promise.all(words.map((word, at) => listOf(word, words[at - 1], index))),
    Promise.all(words.slice(1).map((word, at) => pairOf(words[at]!, word, index))),
  ]);
  const having = new Uint8Array(index.size);
  const sums = new Float64Array(index.size);
  lists.forEach(({ pages, scores }, term) => {
    pages.forEach((page, at) => {
      if (having[page] !== term) return;
      having[page] = term + 1;
      sums[page]! += scores[at]!;
    });
  });
  const neighbours = new Uint8Array(index.size);
  pairs.forEach(({ pages, scores }) => {
    pages.forEach((page, at) => {
      sums[page]! += together * scores[at]!;
      neighbours[page]! += 1;
    });
  });
  const quoted = pairs
    .filter((_, at) => phrases.some(([first, last]) => words[at]!.at >= first && words[at + 1]!.at <= last))
    .map(({ pages }) => new Set(pages));
  const found: number[] = [];
  having.forEach((count, page) => {
    if (count < words.length || quoted.some((pages) => !pages.has(page))) return;
    const { held, cited } = index.facts[page]!;
    sums[page]! += eachPair * neighbours[page]! + 0.1 * Number(held) + 0.05 * cited;
    found.push(page);
  });
  return inOrder(found, sums, (page) => pairs.length > 0 && neighbours[page] === pairs.length);
}

/** Pages with the best score first, of equal ones the newer. */
function inOrder(
  pages: readonly number[],
  scores: Float64Array,
  isPaired: (page: number) => boolean,
): FoundPage[] {
  // One number for each page, so that they are sorted as numbers. Scores are rounded, so that pages which differ only
  // by how a number is added up are equal.
  const most = 2 ** 24;
  const keys = Float64Array.from(pages, (page) => page - Math.round(scores[page]! * 1e4) * most).sort();
  return Array.from(keys, (key) => {
    const rounded = Math.ceil(-key / most);
    const page = key + rounded * most;
    return { page, score: rounded / 1e4, paired: isPaired(page) };
  });
}

interface Word extends Term {
  /** Place in the query. */
  readonly at: number;
  readonly key: string;
  readonly spelling: string;
}

/** Pages with a word; of one half typed also those with longer ones, first of all behind the word before it. */
async function listOf(word: Word, before: Word | undefined, index: WordIndex): Promise<Scores> {
  const whole = await index.word(word.key);
  const lists = whole ? [index.scores(whole, word.spelling)] : [];
  if (!word.open) return best(lists, index.size);
  const longerWords = before
    ? (await index.pairsFrom(before.key, word.key)).map((entry) => scoresOf(entry, before, word, index))
    : [];
  lists.push(...longerWords.map((list) => weighed(list, longer)));
  if (lists.length === 0 || !before) lists.push(...(await guesses(word, index)));
  return best(lists, index.size);
}

async function guesses(word: Word, index: WordIndex): Promise<Scores[]> {
  if (word.key.length < lettersToGuess) return [];
  const entries = await index.wordsFrom(word.key);
  return entries
    .filter(({ key }) => key !== word.key)
    .map((entry) => weighed(index.scores(entry, entry.key), longer));
}

async function pairOf(first: Word, second: Word, index: WordIndex): Promise<Scores> {
  if (!second.open) {
    const entry = await index.pair(first.key, second.key);
    return entry ? scoresOf(entry, first, second, index) : best([], index.size);
  }
  const entries = await index.pairsFrom(first.key, second.key);
  const whole = pairKey(first.key, second.key);
  return best(
    entries.map((entry) => weighed(scoresOf(entry, first, second, index), entry.key === whole ? 1 : longer)),
    index.size,
  );
}

const scoresOf = (entry: Entry, first: Word, second: Word, index: WordIndex): Scores =>
  index.scores(entry, pairKey(first.spelling, second.spelling));

const weighed = ({ pages, scores }: Scores, weight: number): Scores => ({
  pages,
  scores: weight === 1 ? scores : scores.map((score) => score * weight),
});

/** The best score of each page in several lists. */
function best(lists: readonly Scores[], size: number): Scores {
  if (lists.length === 1) return lists[0]!;
  const bestOf = new Float64Array(size);
  let count = 0;
  for (const { pages, scores } of lists) {
    for (let at = 0; at < pages.length; at += 1) {
      const page = pages[at]!;
      if (scores[at]! <= bestOf[page]!) continue;
      if (bestOf[page] === 0) count += 1;
      bestOf[page] = scores[at]!;
    }
  }
  const pages = new Uint32Array(count);
  const scores = new Float64Array(count);
  let at = 0;
  for (let page = 0; at < count; page += 1) {
    if (bestOf[page] === 0) continue;
    pages[at] = page;
    scores[at] = bestOf[page]!;
    at += 1;
  }
  return { pages, scores };
}
