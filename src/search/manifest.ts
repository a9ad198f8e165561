import type { FacetId } from './facets.ts';

/** `index.pagefind`: what a search needs to know of the index before it fetches any other file of it. */
export interface Manifest {
  /** Folder of the other files; another whenever any of them changes, so that they can be kept for ever. */
  readonly folder: string;
  /** A letter for each page, newest first: `packPage`. */
  readonly pages: string;
  /** First word of each file of words, in order. */
  readonly words: readonly string[];
  /** Filters that have files of their own. */
  readonly apart: readonly FacetId[];
  /** A letter for each file of pairs of words: how many buckets of pairs it has (`packBuckets`). */
  readonly pairs: string;
}

/** What is known of a page without fetching it. */
export interface PageFacts {
  /** Whether it is the first of a group: the pages of a document stand together. */
  readonly first: boolean;
  /** Size of its file, in steps of two: 0 is up to half a kilobyte, 5 above 8. */
  readonly size: number;
  /** Whether the site has its text. */
  readonly held: boolean;
  /** How often it is cited, in steps of two: 0 never, 3 above 7 times. */
  readonly cited: number;
}

/** Of how many kinds pages are by `pageKind`. */
export const pageKinds = 4;

/** Documents with text and without, and rows of them: words stand in each kind about as often. */
export const pageKind = ({ first, held }: Pick<PageFacts, 'first' | 'held'>): number =>
  2 * Number(first) + Number(held);

const firstLetter = 0x28;

/** The facts of a page as one letter. */
export const packPage = ({ first, size, held, cited }: PageFacts): string =>
  String.fromCodePoint(firstLetter + ((cited * 2 + Number(held)) * 6 + size) * 2 + Number(!first));

/** Read a letter that `packPage` made. */
export function readPage(letter: string): PageFacts {
  const code = letter.codePointAt(0)! - firstLetter;
  const rest = code >> 1;
  const about = Math.floor(rest / 6);
  return { first: code % 2 === 0, size: rest % 6, held: about % 2 === 1, cited: about >> 1 };
}

export const sizeStep = (bytes: number): number =>
  [512, 1024, 2048, 4096, 8192].filter((top) => bytes > top).length;
export const sizeOf = (step: number): number => 400 * 2 ** step;
export const citedStep = (times: number): number => [0, 2, 7].filter((top) => times > top).length;

/** The file of words that may hold a word, or -1 where it comes before all of them. */
export function wordFile(word: string, words: readonly string[]): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** So many letters of a second word are enough to find the pairs that it may belong to. */
export const lettersOfPair = 2;

/** Which of so many buckets has the pairs that begin with a word and go on with some letters. */
export function pairBucket(first: string, second: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${first} ${second.slice(0, lettersOfPair)}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0) % buckets;
}

/** So many buckets of pairs go into a file at most, for their number to be a letter that needs no escape. */
export const mostBuckets = 64;

/** How many buckets a file has, as a letter. */
export const packBuckets = (count: number): string => String.fromCodePoint(firstLetter + count);
const bucketsIn = (letter: string): number => letter.codePointAt(0)! - firstLetter;

/** The file of a pair of which at least two letters of the second word are known; -1 where there are no pairs. */
export function pairFile(first: string, second: string, pairs: string): number {
  const buckets = [...pairs].reduce((sum, letter) => sum + bucketsIn(letter), 0);
  if (buckets === 0) return -1;
  let left = pairBucket(first, second, buckets);
  return [...pairs].findIndex((letter) => (left -= bucketsIn(letter)) < 0);
}

/** How a pair stands in its file; no word has a dot. */
export const pairKey = (first: string, second: string): string => `.${first}.${second}`;
