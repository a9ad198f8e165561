import { compareCodes } from '../domain/sort.ts';
import {
  lettersOfPair,
  pageKind,
  pairFile,
  pairKey,
  readPage,
  wordFile,
  type Manifest,
  type PageFacts,
} from './manifest.ts';
import { PageScorer, type Scores } from './page-scorer.ts';
import { PostingFile, type Entry } from './posting-file.ts';
import { PostingCoder } from './posting-list.ts';

/** Where the files of an index come from: unpacked, by their path in its folder. */
export interface IndexSource {
  /** `index.pagefind`. */
  readonly manifest: () => Promise<Manifest>;
  readonly file: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** So many words are taken for a half-typed one. */
const mostGuesses = 10;

/** The words of the site: where each stands, and how well each page has it. */
export class WordIndex {
  readonly facts: readonly PageFacts[];
  readonly #source: IndexSource;
  readonly #manifest: Manifest;
  readonly #coder: PostingCoder;
  readonly #scorer: PageScorer;
  readonly #files = new Map<string, Promise<PostingFile>>();

  private constructor(source: IndexSource, manifest: Manifest) {
    this.#source = source;
    this.#manifest = manifest;
    this.facts = [...manifest.pages].map(readPage);
    this.#coder = new PostingCoder(Uint8Array.from(this.facts, pageKind));
    this.#scorer = new PageScorer(this.facts.length);
  }

  static async open(source: IndexSource): Promise<WordIndex> {
    return new WordIndex(source, await source.manifest());
  }

  /** How many pages there are. */
  get size(): number {
    return this.facts.length;
  }

  /** A word in all its spellings, by its key without marks. */
  async word(key: string): Promise<Entry | undefined> {
    const file = wordFile(key, this.#manifest.words);
    return file < 0 ? undefined : (await this.#file(`words-${file}`)).get(key);
  }

  /** The most used words that begin so. */
  async wordsFrom(start: string): Promise<Entry[]> {
    const { words } = this.#manifest;
    const files: number[] = [];
    for (let file = Math.max(0, wordFile(start, words)); file < words.length; file += 1) {
      if (files.length > 0 && !words[file]!.startsWith(start)) break;
      files.push(file);
    }
    return this.#matching(
      files.map((file) => `words-${file}`),
      start,
    );
  }

  /** Two words that stand together. */
  async pair(first: string, second: string): Promise<Entry | undefined> {
    const file = pairFile(first, second, this.#manifest.pairs);
    return file < 0 ? undefined : (await this.#file(`pairs-${file}`)).get(pairKey(first, second));
  }

  /** On how many pages two words stand together, each spelling counted by itself. */
  async pairCount(first: string, second: string): Promise<number> {
    const file = pairFile(first, second, this.#manifest.pairs);
    if (file < 0) return 0;
    const key = pairKey(first, second);
    const { heads } = await this.#file(`pairs-${file}`);
    return heads.find((head) => head.key === key)?.count ?? 0;
  }

  /** The most used pairs whose second word begins so; none for less than two letters of it. */
  async pairsFrom(first: string, second: string): Promise<Entry[]> {
    const file = second.length < lettersOfPair ? -1 : pairFile(first, second, this.#manifest.pairs);
    return file < 0 ? [] : this.#matching([`pairs-${file}`], pairKey(first, second));
  }

  /** Pages that have a word or pair, with the score of each. */
  scores(entry: Entry, spelling: string): Scores {
    return this.#scorer.scores(entry, spelling);
  }

  async #matching(files: readonly string[], start: string): Promise<Entry[]> {
    const found = await Promise.all(files.map((file) => this.#file(file)));
    return found
      .flatMap((file) => file.heads.map((head) => ({ ...head, file })))
      .filter(({ key }) => key.startsWith(start))
      .sort((a, b) => b.count - a.count || compareCodes(a.key, b.key))
      .slice(0, mostGuesses)
      .map(({ key, file }) => file.get(key)!);
  }

  #file(name: string): Promise<PostingFile> {
    let file = this.#files.get(name);
    if (!file) {
      file = this.#source
        .file(`${this.#manifest.folder}/${name}`)
        .then((bytes) => new PostingFile(bytes, this.#coder));
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return file;
  }
}
