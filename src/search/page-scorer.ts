import type { Entry } from './posting-file.ts';
import { levelWeights } from './postings.ts';

/** Pages that have a word, ascending, with the score of each. */
export interface Scores {
  readonly pages: Uint32Array;
  readonly scores: Float64Array;
}

/** What many mentions of a word come to, beside one: they weigh at most three times as much (BM25). */
const saturation = 2;
const saturated = (weight: number): number => ((saturation + 1) * weight) / (saturation + weight);

/** What mentions in the very spelling that is asked for add, beside all that the word has. */
const asSpelled = 2;

/** How rare a word is. */
const rarity = (pages: number, having: number): number =>
  Math.log((pages - having + 0.5) / (having + 0.5) + 1);

/**
 * Scores the pages of a word as Pagefind's program for browsers does, which is 68 kB and would be fetched for this
 * alone: a page with one spelling of a word gets the same score. Of a page with several Pagefind forgets that one of
 * them is as typed where another is without marks; here it counts.
 */
export class PageScorer {
  /** How many pages the site has. */
  readonly #size: number;
  readonly #scores = new Map<string, Scores>();
  /** Of the word that is being scored, for each page; zeros between words. */
  readonly #all: Float64Array;
  readonly #spelled: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.#all = new Float64Array(size);
    this.#spelled = new Float64Array(size);
  }

  /** Pages that have a word or pair, with the score of each; those with the spelling get more. */
  scores(entry: Entry, spelling: string): Scores {
    const name = `${entry.key} ${spelling}`;
    let scores = this.#scores.get(name);
    if (!scores) {
      scores = this.#score(entry, spelling);
      this.#scores.set(name, scores);
    }
    return scores;
  }

  #score({ spellings }: Entry, spelling: string): Scores {
    const [all, spelled] = [this.#all, this.#spelled];
    let having = 0;
    for (const { text, pages, levels } of spellings) {
      pages.forEach((page, at) => {
        const weight = levelWeights[levels[at]!]!;
        if (all[page] === 0) having += 1;
        all[page]! += weight;
        if (text === spelling) spelled[page] = weight;
      });
    }
    const rare = rarity(this.#size, having);
    const pages = new Uint32Array(having);
    const scores = new Float64Array(having);
    let at = 0;
    all.forEach((weight, page) => {
      if (weight === 0) return;
      pages[at] = page;
      scores[at] = rare * (saturated(weight) + asSpelled * saturated(spelled[page]!));
      at += 1;
    });
    all.fill(0);
    spelled.fill(0);
    return { pages, scores };
  }
}
