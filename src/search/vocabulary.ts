import { indexWord, looseKey } from './spelling.ts';

/** A word as the index holds it. */
export interface IndexWord {
  /** With its marks. */
  readonly text: string;
  /** Without them. */
  readonly loose: string;
  /** How often it was met. */
  count: number;
}

/** The words met so far, each with its number. */
export class Vocabulary {
  readonly words: IndexWord[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #byToken = new Map<string, number>();

  /** Number of a word as it stands in a text, or -1 where nothing of it can be looked for. */
  numberOf(token: string): number {
    const known = this.#byToken.get(token);
    if (known !== undefined) return known;
    const text = indexed(indexWord(token));
    const loose = indexed(looseKey(token));
    let number = text && loose ? this.#numbers.get(text) : -1;
    if (number === undefined) {
      number = this.words.push({ text, loose, count: 0 }) - 1;
      this.#numbers.set(text, number);
    }
    if (this.#byToken.size < 500_000) this.#byToken.set(token, number);
    return number;
  }

  /** Number of a word in the spelling of the index, which has been met. */
  numberOfIndexed(text: string): number {
    return this.#numbers.get(text)!;
  }
}

/** A word without what Pagefind leaves out of words: signs such as the 2 of m². */
export const indexed = (word: string): string => word.replace(/[^\p{Alphabetic}\p{M}\p{Nd}]/gu, '');
