import { BitReader, BitWriter } from './bit-coder.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { PostingCoder } from './posting-list.ts';
import type { Postings } from './postings.ts';

/** A word in one spelling, with the pages that have it. */
export interface Spelled extends Postings {
  /** With its marks, as in the index. */
  readonly text: string;
}

/** A word in all its spellings, or a pair of words. */
export interface Entry {
  /** Without marks. */
  readonly key: string;
  readonly spellings: readonly Spelled[];
}

/**
 * Write entries for a file of the index: first their keys and spellings, with how many pages each has and how many
 * bytes its lists take, then the lists.
 */
export function writeEntries(entries: readonly Entry[], coder: PostingCoder): Uint8Array {
  const head = new ByteWriter();
  const bits = new BitWriter();
  head.number(entries.length);
  const lists = entries.map(({ key, spellings }) => {
    head.text(key);
    head.number(spellings.length);
    for (const spelled of spellings) {
      head.text(spelled.text);
      head.number(spelled.pages.length);
      coder.write(spelled, bits);
    }
    const list = bits.end();
    head.number(list.length);
    return list;
  });
  for (const list of lists) head.bytes(list);
  return head.end();
}

/** What a file tells of an entry before its lists are read. */
export interface EntryHead {
  readonly key: string;
  /** How many pages its spellings have together. */
  readonly count: number;
}

interface Place extends EntryHead {
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  readonly start: number;
  readonly length: number;
}

/** Reads what `writeEntries` wrote, each entry when it is asked for. */
export class PostingFile {
  /** In the order of the file. */
  readonly heads: readonly EntryHead[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #lists: Uint8Array;
  readonly #coder: PostingCoder;
  readonly #entries = new Map<string, Entry>();

  /** @param coder of the pages for which the file was written */
  constructor(bytes: Uint8Array, coder: PostingCoder) {
    const head = new ByteReader(bytes);
    this.#coder = coder;
    let start = 0;
    const places = head.list((): Place => {
      const key = head.text();
      const spellings = head.list(() => ({ text: head.text(), count: head.number() }));
      const count = spellings.reduce((sum, spelling) => sum + spelling.count, 0);
      const length = head.number();
      start += length;
      return { key, count, spellings, start: start - length, length };
    });
    this.heads = places;
    this.#places = new Map(places.map((place) => [place.key, place]));
    this.#lists = head.rest();
  }

  get(key: string): Entry | undefined {
    const known = this.#entries.get(key);
    if (known) return known;
    const place = this.#places.get(key);
    if (!place) return undefined;
    const bits = new BitReader(this.#lists.subarray(place.start, place.start + place.length));
    const spellings = place.spellings.map(({ text, count }) => ({ text, ...this.#coder.read(count, bits) }));
    const entry = { key, spellings };
    this.#entries.set(key, entry);
    return entry;
  }
}
