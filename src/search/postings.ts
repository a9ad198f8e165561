/**
 * How much a page is about a word, in steps: about a fifth, half of, once, twice, four and eight times an ordinary
 * mention in a text of ordinary length.
 */
export const levelWeights = [0.2, 0.5, 1, 2, 4, 8] as const;

const bounds = [0.32, 0.72, 1.4, 2.8, 5.6];

/** The step that is nearest to a weight. */
export function levelOf(weight: number): number {
  const level = bounds.findIndex((bound) => weight < bound);
  return level < 0 ? bounds.length : level;
}

/** Pages that have a word, ascending, with the level of each. */
export interface Postings {
  readonly pages: readonly number[];
  readonly levels: readonly number[];
}

/**
 * Many lists of pages that grow at the same time. They share one block of memory, since an index of ten thousand
 * documents has some ten million entries.
 */
export class PostingLists {
  /** Two numbers an entry: the place of the one before it in its list, and page and level. */
  #entries = new Uint32Array(2 ** 16);
  #last = new Uint32Array(2 ** 12);
  #used = 2; // Place 0 means that there is none.

  /** Add a page to a list; the pages of a list come in ascending order. */
  add(list: number, page: number, level: number): void {
    if (this.#used === this.#entries.length) this.#entries = grown(this.#entries);
    while (list >= this.#last.length) this.#last = grown(this.#last);
    this.#entries[this.#used] = this.#last[list]!;
    this.#entries[this.#used + 1] = page * 8 + level;
    this.#last[list] = this.#used;
    this.#used += 2;
  }

  read(list: number): Postings {
    const pages: number[] = [];
    const levels: number[] = [];
    for (let at = this.#last[list] ?? 0; at !== 0; at = this.#entries[at]!) {
      const entry = this.#entries[at + 1]!;
      pages.push(Math.floor(entry / 8));
      levels.push(entry % 8);
    }
    return { pages: pages.reverse(), levels: levels.reverse() };
  }
}

function grown(block: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(block.length * 2);
  larger.set(block);
  return larger;
}
