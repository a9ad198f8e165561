import { compareCodes } from '../domain/sort.ts';
import { pairFile, pairKey } from './manifest.ts';
import type { PairNumbers } from './pair-numbers.ts';
import type { PostingCoder } from './posting-list.ts';
import { writeEntries, type Entry } from './posting-file.ts';
import type { PostingLists } from './postings.ts';
import type { IndexWord, Vocabulary } from './vocabulary.ts';

/** So many pages of words make a file of the index, about 4 KB of it. */
const pagesPerFile = 5000;

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

/** How many files so many pages of pairs make. */
export const pairFiles = (pages: number): number => Math.ceil(pages / pagesPerFile);

/** Files of pairs, each by its number; every number below `files` comes up. */
export function* pairFilesOf(
  pairs: PairNumbers,
  files: number,
  lists: PostingLists,
  { words }: Vocabulary,
  coder: PostingCoder,
): Generator<Uint8Array> {
  const byFile = Array.from({ length: files }, (): number[] => []);
  for (let pair = 0; pair < pairs.size; pair += 1) {
    const [first, second] = pairs.wordsOf(pair);
    byFile[pairFile(words[first]!.loose, words[second]!.loose, files)]!.push(pair);
  }
  for (const own of byFile) {
    const named = own.map((pair) => {
      const [first, second] = pairs.wordsOf(pair).map((word) => words[word]!) as [IndexWord, IndexWord];
      return { key: pairKey(first.loose, second.loose), text: pairKey(first.text, second.text), pair };
    });
    named.sort((a, b) => compareCodes(a.key, b.key) || compareCodes(a.text, b.text));
    yield writeEntries(
      runs(named, ({ key }) => key).map((group) => ({
        key: group[0]!.key,
        spellings: group.map(({ text, pair }) => ({ text, ...lists.read(pair) })),
      })),
      coder,
    );
  }
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
