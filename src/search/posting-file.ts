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

/** Write entries for a file of the index: numbers in seven bits a byte, pages as steps from one to the next. */
export function writeEntries(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  const number = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  const encoder = new TextEncoder();
  const text = (value: string) => {
    const letters = encoder.encode(value);
    number(letters.length);
    for (const letter of letters) bytes.push(letter);
  };
  number(entries.length);
  for (const { key, spellings } of entries) {
    text(key);
    number(spellings.length);
    for (const { text: spelled, pages, levels } of spellings) {
      text(spelled);
      number(pages.length);
      let before = 0;
      for (const page of pages) {
        number(page - before);
        before = page;
      }
      for (const level of levels) bytes.push(level);
    }
  }
  return Uint8Array.from(bytes);
}

/** Read what `writeEntries` wrote. */
export function readEntries(bytes: Uint8Array): Entry[] {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at]!;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const decoder = new TextDecoder();
  const text = (): string => {
    const length = number();
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  const list = <T>(read: () => T): T[] => Array.from({ length: number() }, read);
  return list(() => ({
    key: text(),
    spellings: list(() => {
      const spelled = text();
      let page = 0;
      const pages = list(() => (page += number()));
      at += pages.length;
      return { text: spelled, pages, levels: [...bytes.subarray(at - pages.length, at)] };
    }),
  }));
}
