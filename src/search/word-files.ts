import { compareCodes } from '../domain/sort.ts';
import { mostBuckets, packBuckets, pairBucket, pairKey } from './manifest.ts';
import type { PairNumbers } from './pair-numbers.ts';
import type { PostingCoder } from './posting-list.ts';
import { writeEntries, type Entry } from './posting-file.ts';
import type { PostingLists } from './postings.ts';
import type { IndexWord, Vocabulary } from './vocabulary.ts';

/** So many pages of words make a file of the index, about 2 KB of it. */
const pagesPerFile = 3000;

/** Files of words in order: each holds whole words, a very common one alone. Yields its first word and its bytes. */
export function* wordFiles(
  lists: PostingLists,
  { words }: Vocabulary,
  coder: PostingCoder,
): Generator<{ readonly first: string; readonly bytes: Uint8Array }> {
  const known = words.map((word, number) => ({ number, ...word }));
  known.sort((a, b) => compareCodes(a.loose, b.loose) || compareCodes(a.text, b.text));
  let entries: Entry[] = [];
  let pages = 0;
  for (const group of runs(known, ({ loose }) => loose)) {
    const key = group[0]!.loose;
    const spellings = group.map(({ number, text }) => ({ text, ...lists.read(number) }));
    const own = spellings.reduce((sum, spelling) => sum + spelling.pages.length, 0);
    if (entries.length > 0 && pages + own > pagesPerFile) {
      yield { first: entries[0]!.key, bytes: writeEntries(entries, coder) };
      entries = [];
      pages = 0;
    }
    entries.push({ key, spellings });
    pages += own;
  }
  if (entries.length > 0) yield { first: entries[0]!.key, bytes: writeEntries(entries, coder) };
}

/**
 * So many pages of pairs make a file at most, about 1 KB of it, unless a bucket has more: a common pair is alone, and
 * few bytes come along with any.
 */
const pagesPerPairFile = 1500;
const bucketsPerFile = 8;

/** Files of pairs: each holds some buckets. Yields the letter that tells how many, and its bytes. */
export function* pairFilesOf(
  pairs: PairNumbers,
  lists: PostingLists,
  { words }: Vocabulary,
  coder: PostingCoder,
): Generator<{ readonly letter: string; readonly bytes: Uint8Array }> {
  const wordsOf = (pair: number) =>
    pairs.wordsOf(pair).map((word) => words[word]!) as [first: IndexWord, second: IndexWord];
  const buckets = Array.from(
    { length: Math.ceil(lists.size / pagesPerPairFile) * bucketsPerFile },
    (): number[] => [],
  );
  for (let pair = 0; pair < pairs.size; pair += 1) {
    const [first, second] = wordsOf(pair);
    buckets[pairBucket(first.loose, second.loose, buckets.length)]!.push(pair);
  }
  const bytesOf = (own: readonly number[]): Uint8Array => {
    const named = own.map((pair) => {
      const [first, second] = wordsOf(pair);
      return { key: pairKey(first.loose, second.loose), text: pairKey(first.text, second.text), pair };
    });
    named.sort((a, b) => compareCodes(a.key, b.key) || compareCodes(a.text, b.text));
    const entries = runs(named, ({ key }) => key).map((group) => ({
      key: group[0]!.key,
      spellings: group.map(({ text, pair }) => ({ text, ...lists.read(pair) })),
    }));
    return writeEntries(entries, coder);
  };
  let open: number[][] = [];
  let pages = 0;
  for (const bucket of buckets) {
    const own = bucket.reduce((sum, pair) => sum + lists.count(pair), 0);
    if (open.length > 0 && (pages + own > pagesPerPairFile || open.length === mostBuckets)) {
      yield { letter: packBuckets(open.length), bytes: bytesOf(open.flat()) };
      open = [];
      pages = 0;
    }
    open.push(bucket);
    pages += own;
  }
  if (open.length > 0) yield { letter: packBuckets(open.length), bytes: bytesOf(open.flat()) };
}

/** Neighbours with the same key, together. */
function runs<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const found: T[][] = [];
  for (const one of list) {
    const last = found.at(-1);
    if (last && keyOf(last[0]!) === keyOf(one)) last.push(one);
    else found.push([one]);
  }
  return found;
}
