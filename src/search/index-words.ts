import { compareCodes } from '../domain/sort.ts';
import type { IndexFolder } from './index-folder.ts';
import type { Manifest } from './manifest.ts';
import { forgetOld, indexRecords, type FoundWord, type RecordWords } from './pagefind-binary.ts';
import { PostingCoder } from './posting-list.ts';
import { PostingLists } from './postings.ts';
import { WordReader, type PageText } from './record-words.ts';
import { pairFilesOf, wordFiles } from './word-files.ts';

/** Shards that Pagefind indexes at the same time. */
const atOnce = 2;

/**
 * The words of all records, as one index. Pagefind indexes the words of each shard; what it found is joined word by
 * word, so that one file tells all pages of a word. Pairs of words that stand together are files of the same kind,
 * made here: Pagefind would take three times as long for them as for the words.
 */
export class WordTables {
  readonly #cacheDir: string;
  readonly #used = new Set<string>();
  readonly #reader = new WordReader();
  readonly #words = new PostingLists();
  readonly #pairs = new PostingLists();
  readonly #running: { readonly first: number; readonly words: Promise<readonly FoundWord[]> }[] = [];
  #pages = 0;

  constructor(cacheDir: string) {
    this.#cacheDir = cacheDir;
  }

  /** Take in the texts of the next shard; its pages go on where those of the last one ended. */
  async add(texts: readonly PageText[]): Promise<void> {
    const first = this.#pages;
    const { vocabulary } = this.#reader;
    const pages = texts.map((text): RecordWords => {
      const words: RecordWords = [];
      const page = this.#pages;
      this.#pages += 1;
      this.#reader.read(
        text,
        (word, level) => (words[level] ??= []).push(vocabulary.words[word]!.text),
        (pair, level) => {
          this.#pairs.add(pair, page, level);
        },
      );
      return words;
    });
    const words = indexRecords(pages, this.#cacheDir, this.#used);
    words.catch(() => undefined); // Told when it is joined.
    this.#running.push({ first, words });
    if (this.#running.length >= atOnce) await this.#join();
  }

  /**
   * Write the files of words and of pairs.
   *
   * @param kinds the kind of each page (`pageKind`)
   */
  async write(folder: IndexFolder, kinds: Uint8Array): Promise<Pick<Manifest, 'words' | 'pairs'>> {
    while (this.#running.length > 0) await this.#join();
    await forgetOld(this.#cacheDir, this.#used);
    const { vocabulary, pairs } = this.#reader;
    const coder = new PostingCoder(kinds);
    const words: string[] = [];
    for (const { first, bytes } of wordFiles(this.#words, vocabulary, coder)) {
      await folder.write(`words-${words.length}`, bytes);
      words.push(first);
    }
    let files = '';
    for (const { letter, bytes } of pairFilesOf(pairs, this.#pairs, vocabulary, coder)) {
      await folder.write(`pairs-${files.length}`, bytes);
      files += letter;
    }
    return { words, pairs: files };
  }

  /** Every syllable without marks, with how often it stands in the texts: `chuc 12`, sorted. */
  syllables(): string {
    const counts = new Map<string, number>();
    for (const { loose, count } of this.#reader.vocabulary.words) {
      if (/^[a-z]+$/.test(loose)) counts.set(loose, (counts.get(loose) ?? 0) + count);
    }
    return [...counts]
      .sort(([a], [b]) => compareCodes(a, b))
      .map(([syllable, count]) => `${syllable} ${count}`)
      .join('\n');
  }

  /** Join what Pagefind made of the oldest shard that is being indexed. */
  async #join(): Promise<void> {
    const { first, words } = this.#running.shift()!;
    for (const { word, entries } of await words) {
      const number = this.#reader.vocabulary.numberOfIndexed(word);
      for (const entry of entries) this.#words.add(number, first + (entry >> 3), entry & 7);
    }
  }
}
