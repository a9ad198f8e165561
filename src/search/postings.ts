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

/** Numbers of a block of memory; a list takes pieces of them, each twice as long as the one before, up to a limit. */
const blockSize = 2 ** 16;
const firstPiece = 3;
const longestPiece = 1023;
/** What each list keeps: where it begins, where its next number goes, how much room is left, how many it has. */
const fields = 4;

/**
 * Many lists of pages that grow at the same time. They share blocks of memory, since an index of ten thousand
 * documents has some ten million entries; the numbers of a list stand together, so that it is read without leaps.
 */
export class PostingLists {
  readonly #blocks: Uint32Array[] = [];
  #used = blockSize;
  #size = 0;
  #lists = new Uint32Array(fields * 2 ** 12);

  /** Add a page to a list; the pages of a list come in ascending order. */
  add(list: number, page: number, level: number): void {
    const at = fields * list;
    while (at >= this.#lists.length) this.#lists = grown(this.#lists);
    const lists = this.#lists;
    if (lists[at + 2] === 0) this.#addPiece(at);
    const place = lists[at + 1]!;
    this.#blocks[Math.floor(place / blockSize)]![place % blockSize] = page * 8 + level;
    lists[at + 1] = place + 1;
    lists[at + 2]! -= 1;
    lists[at + 3]! += 1;
    this.#size += 1;
  }

  /** How many pages all lists have. */
  get size(): number {
    return this.#size;
  }

  /** How many pages a list has. */
  count(list: number): number {
    return this.#lists[fields * list + 3] ?? 0;
  }

  read(list: number): Postings {
    const at = fields * list;
    const count = this.count(list);
    const pages = new Array<number>(count);
    const levels = new Array<number>(count);
    let place = this.#lists[at]!;
    let piece = firstPiece;
    for (let done = 0; done < count;) {
      const block = this.#blocks[Math.floor(place / blockSize)]!;
      const start = place % blockSize;
      const end = Math.min(piece, count - done);
      for (let one = 0; one < end; one += 1) {
        const entry = block[start + one]!;
        pages[done + one] = entry >>> 3;
        levels[done + one] = entry & 7;
      }
      done += end;
      place = block[start + piece]!;
      piece = next(piece);
    }
    return { pages, levels };
  }

  /** Give a list a piece of memory; behind it is room for where the one after it begins. */
  #addPiece(at: number): void {
    const count = this.#lists[at + 3]!;
    let piece = firstPiece;
    for (let room = piece; room <= count; room += piece) piece = next(piece);
    if (this.#used + piece + 1 > blockSize) {
      this.#blocks.push(new Uint32Array(blockSize));
      this.#used = 0;
    }
    const place = (this.#blocks.length - 1) * blockSize + this.#used;
    this.#used += piece + 1;
    if (count === 0) this.#lists[at] = place;
    else {
      const last = this.#lists[at + 1]!;
      this.#blocks[Math.floor(last / blockSize)]![last % blockSize] = place;
    }
    this.#lists[at + 1] = place;
    this.#lists[at + 2] = piece;
  }
}

const next = (piece: number): number => Math.min(longestPiece, 2 * piece + 1);

function grown(block: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(block.length * 2);
  larger.set(block);
  return larger;
}
