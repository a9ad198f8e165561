/** A word of an index of Pagefind, in one spelling, with its places in texts: each as `8 × place + page`. */
export interface PagefindWord {
  readonly word: string;
  readonly places: Uint32Array;
}

/** So many pages an index may have, for a page to go into three bits. */
const mostPages = 8;

/**
 * Read the words of a file of Pagefind's index (CBOR, unpacked, without the mark in front). It is a list with one
 * list of words; a word is `[word, pages, [[spelling, pages], …]]`; a page `[step from the one before, places,
 * places in its title]`; places are steps too, and in front of them stands their weight as `-1 - 24 × weight`.
 */
export function* readPagefindWords(bytes: Uint8Array): Generator<PagefindWord> {
  const reader = new Reader(bytes);
  reader.list(1);
  for (let words = reader.list(); words > 0; words -= 1) {
    reader.list(3);
    const word = reader.text();
    const places = reader.places();
    if (places.length > 0) yield { word, places };
    for (let spellings = reader.list(); spellings > 0; spellings -= 1) {
      reader.list(2);
      yield { word: reader.text(), places: reader.places() };
    }
  }
}

const decoder = new TextDecoder();

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Length of the list that begins here; an error where it is to have another. */
  list(wanted?: number): number {
    const length = this.#head(4);
    if (wanted !== undefined && length !== wanted)
      throw new Error(`Pagefind wrote a list of ${length} for one of ${wanted}.`);
    return length;
  }

  text(): string {
    const length = this.#head(3);
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  places(): Uint32Array {
    const found: number[] = [];
    let page = 0;
    for (let pages = this.list(); pages > 0; pages -= 1) {
      this.list(3);
      page += this.#head(0);
      if (page >= mostPages) throw new Error(`Pagefind numbers a page ${page}.`);
      let left = this.list() - 1;
      this.#head(1);
      for (let place = 0; left > 0; left -= 1) {
        place += this.#head(0);
        found.push(8 * place + page);
      }
      this.list(0);
    }
    return Uint32Array.from(found);
  }

  /** The number that begins what stands here, which must be of a kind. */
  #head(kind: number): number {
    const bytes = this.#bytes;
    const first = bytes[this.#at]!;
    this.#at += 1;
    if (first >> 5 !== kind) throw new Error(`Pagefind wrote ${first} where kind ${kind} was awaited.`);
    const info = first & 31;
    if (info < 24) return info;
    if (info > 26) throw new Error(`Pagefind wrote a number of kind ${info}.`);
    let value = 0;
    for (let left = 1 << (info - 24); left > 0; left -= 1) {
      value = value * 256 + bytes[this.#at]!;
      this.#at += 1;
    }
    return value;
  }
}
