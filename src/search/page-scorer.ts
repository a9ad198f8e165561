import type { PagefindProgram } from './pagefind-wasm.ts';
import { type PagefindIndex } from './pagefind-wasm.ts';
import type { Entry } from './posting-file.ts';

/** Pages that have a word, ascending, with the score of each. */
export interface Scores {
  readonly pages: Uint32Array;
  readonly scores: Float64Array;
}

/** So many pages has the smallest index that is made; a larger one for words that pages have in more ways. */
const fewestPages = 64;

/** How rare a word is: Pagefind's measure. */
const rarity = (pages: number, having: number): number =>
  Math.log((pages - having + 0.5) / (having + 0.5) + 1);

/**
 * Scores the pages of a word as Pagefind does. It would hold each page against every other that has the word, so it is
 * given only one page for each way in which pages have it (which spellings, on which levels), of which there are some
 * dozens; all pages of a way get the same score. Since Pagefind then takes the word for as rare as it is among those
 * few, scores are put right by how rare it is in all pages, and come out as those of one large index.
 */
export class PageScorer {
  readonly #program: PagefindProgram;
  /** How many pages the site has. */
  readonly #size: number;
  readonly #indexes = new Map<number, { readonly index: PagefindIndex; readonly loaded: Set<string> }>();
  readonly #scores = new Map<string, Scores>();
  /** For each page the way in which it has the word that is being scored; zeros between words. */
  readonly #wayOf: Uint32Array;

  constructor(program: PagefindProgram, size: number) {
    this.#program = program;
    this.#size = size;
    this.#wayOf = new Uint32Array(size);
  }

  /** Pages that have a word or pair, with the score of each; pages with the spelling come first. */
  scores(entry: Entry, spelling: string): Scores {
    const name = `${entry.key} ${spelling}`;
    let scores = this.#scores.get(name);
    if (!scores) {
      scores = this.#score(entry, spelling);
      this.#scores.set(name, scores);
    }
    return scores;
  }

  #score(entry: Entry, spelling: string): Scores {
    const ways = new Ways();
    const wayOf = this.#wayOf;
    let having = 0;
    entry.spellings.forEach(({ pages, levels }, spelled) => {
      pages.forEach((page, at) => {
        if (wayOf[page] === 0) having += 1;
        wayOf[page] = ways.next(wayOf[page]!, spelled, levels[at]!);
      });
    });
    const scoreOf = this.#scoresOfWays(ways, entry, spelling, having);
    const pages = new Uint32Array(having);
    const scores = new Float64Array(having);
    let at = 0;
    wayOf.forEach((way, page) => {
      if (way === 0) return;
      pages[at] = page;
      scores[at] = scoreOf[way]!;
      at += 1;
    });
    wayOf.fill(0);
    return { pages, scores };
  }

  #scoresOfWays(ways: Ways, entry: Entry, spelling: string, having: number): Float64Array {
    const scoreOf = new Float64Array(ways.count + 1);
    let size = fewestPages;
    while (size < ways.count) size *= 4;
    const { index, loaded } = this.#index(size);
    if (!loaded.has(entry.key)) index.load(ways.entry(entry));
    loaded.add(entry.key);
    const results = index.search(entry.key, spelling);
    const right = rarity(this.#size, having) / rarity(size, results.length);
    for (const { page, score } of results) scoreOf[page + 1] = score * right;
    return scoreOf;
  }

  #index(size: number) {
    let known = this.#indexes.get(size);
    if (!known) {
      known = { index: this.#program.makeIndex(size), loaded: new Set() };
      this.#indexes.set(size, known);
    }
    return known;
  }
}

/** The ways in which pages have a word, numbered from 1 in the order in which they are met. */
class Ways {
  /** For each way its spellings with their levels. */
  readonly #ways: (readonly (readonly [spelling: number, level: number])[])[] = [];
  readonly #numbers = new Map<number, number>();

  get count(): number {
    return this.#ways.length;
  }

  /** The way of a page that has the word in one more spelling than in a way; 0 is the page that had none. */
  next(before: number, spelling: number, level: number): number {
    const key = (before * 4096 + spelling) * 8 + level;
    let way = this.#numbers.get(key);
    if (way === undefined) {
      way = this.#ways.push([...(this.#ways[before - 1] ?? []), [spelling, level]]);
      this.#numbers.set(key, way);
    }
    return way;
  }

  /** The word with a page for each way. */
  entry({ key, spellings }: Entry): Entry {
    return {
      key,
      spellings: spellings.map(({ text }, spelling) => {
        const pages: number[] = [];
        const levels: number[] = [];
        this.#ways.forEach((way, page) => {
          const own = way.find(([one]) => one === spelling);
          if (!own) return;
          pages.push(page);
          levels.push(own[1]);
        });
        return { text, pages, levels };
      }),
    };
  }
}
