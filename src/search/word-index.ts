import { compareCodes } from '../domain/sort.ts';
import {
  lettersOfPair,
  pairFile,
  pairKey,
  readPage,
  wordFile,
  type Manifest,
  type PageFacts,
} from './manifest.ts';
import { PagefindProgram, type PagefindIndex } from './pagefind-wasm.ts';
import { PostingFile, type Entry } from './posting-file.ts';

/** Where the files of an index come from: unpacked, by their path in its folder. */
export interface IndexSource {
  /** `index.pagefind`. */
  readonly manifest: () => Promise<Manifest>;
  /** Pagefind's search program. */
  readonly program: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly file: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Pages that have a word, ascending, with the score of each. */
export interface Scores {
  readonly pages: readonly number[];
  readonly scores: readonly number[];
}

/**
 * So many pages go into one index of Pagefind: it holds each page that it finds against every page of the word, so
 * that many small indexes answer sooner than a large one.
 */
const pagesPerIndex = 1024;

/** So many words are taken for a half-typed one. */
const mostGuesses = 10;

/** How rare a word is: Pagefind's measure. */
const rarity = (pages: number, having: number): number =>
  Math.log((pages - having + 0.5) / (having + 0.5) + 1);

/**
 * The words of the site. Pagefind ranks the pages within each part of the index; since it takes a word for as rare as
 * it is in that part, scores are put right by how rare it is in all parts, and come out as those of one index.
 */
export class WordIndex {
  readonly facts: readonly PageFacts[];
  readonly #source: IndexSource;
  readonly #manifest: Manifest;
  readonly #program: PagefindProgram;
  readonly #pagesPerIndex: number;
  readonly #indexes = new Map<number, PagefindIndex>();
  readonly #files = new Map<string, Promise<PostingFile>>();
  readonly #loaded = new Set<string>();
  readonly #scores = new Map<string, Scores>();

  private constructor(source: IndexSource, manifest: Manifest, program: PagefindProgram, size: number) {
    this.#source = source;
    this.#manifest = manifest;
    this.#program = program;
    this.#pagesPerIndex = size;
    this.facts = [...manifest.pages].map(readPage);
  }

  static async open(source: IndexSource, size = pagesPerIndex): Promise<WordIndex> {
    const [manifest, program] = await Promise.all([
      source.manifest(),
      source.program().then((file) => PagefindProgram.start(file)),
    ]);
    return new WordIndex(source, manifest, program, size);
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
    const { pairFiles } = this.#manifest;
    if (pairFiles === 0) return undefined;
    const file = await this.#file(`pairs-${pairFile(first, second, pairFiles)}`);
    return file.get(pairKey(first, second));
  }

  /** The most used pairs whose second word begins so; none for less than two letters of it. */
  async pairsFrom(first: string, second: string): Promise<Entry[]> {
    const { pairFiles } = this.#manifest;
    if (pairFiles === 0 || second.length < lettersOfPair) return [];
    return this.#matching([`pairs-${pairFile(first, second, pairFiles)}`], pairKey(first, second));
  }

  /** Pages that have a word or pair, with Pagefind's score. */
  scores(entry: Entry, spelling: string): Scores {
    const name = `${entry.key} ${spelling}`;
    let scores = this.#scores.get(name);
    if (!scores) {
      scores = this.#search(entry, spelling);
      this.#scores.set(name, scores);
    }
    return scores;
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
      file = this.#source.file(`${this.#manifest.folder}/${name}`).then((bytes) => new PostingFile(bytes));
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return file;
  }

  #search(entry: Entry, spelling: string): Scores {
    const having = new Set(entry.spellings.flatMap(({ pages }) => pages)).size;
    const found: { page: number; score: number }[] = [];
    for (const [part, own] of partsOf(entry, this.#pagesPerIndex)) {
      const first = part * this.#pagesPerIndex;
      const index = this.#index(part);
      const name = `${part} ${entry.key}`;
      if (!this.#loaded.has(name)) index.load(own);
      this.#loaded.add(name);
      const results = index.search(entry.key, spelling);
      const pages = Math.min(this.#pagesPerIndex, this.size - first);
      const right = rarity(this.size, having) / rarity(pages, results.length);
      for (const { page, score } of results) found.push({ page: first + page, score: score * right });
    }
    found.sort((a, b) => a.page - b.page);
    return { pages: found.map(({ page }) => page), scores: found.map(({ score }) => score) };
  }

  #index(part: number): PagefindIndex {
    let index = this.#indexes.get(part);
    if (!index) {
      index = this.#program.makeIndex(Math.min(this.#pagesPerIndex, this.size - part * this.#pagesPerIndex));
      this.#indexes.set(part, index);
    }
    return index;
  }
}

/** An entry cut into parts of so many pages, each counting its pages from 0; parts without any are left out. */
function partsOf({ key, spellings }: Entry, size: number): Map<number, Entry> {
  const parts = new Map<
    number,
    { key: string; spellings: { text: string; pages: number[]; levels: number[] }[] }
  >();
  for (const { text, pages, levels } of spellings) {
    pages.forEach((page, at) => {
      const part = Math.floor(page / size);
      if (!parts.has(part)) parts.set(part, { key, spellings: [] });
      const { spellings: own } = parts.get(part)!;
      if (own.at(-1)?.text !== text) own.push({ text, pages: [], levels: [] });
      own.at(-1)!.pages.push(page % size);
      own.at(-1)!.levels.push(levels[at]!);
    });
  }
  return parts;
}
