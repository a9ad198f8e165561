import { indexWord, looseKey } from './spelling.ts';
import { scanTokens, TokenTable, UnitReader } from './token-table.ts';

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
  readonly #byToken = new TokenTable();
  readonly #units = new UnitReader();

  /** Tell the words of a text by their numbers, -1 for one of which nothing can be looked for. */
  read(text: string, each: (word: number) => void): void {
    const whole = text.normalize('NFC');
    const units = this.#units.read(whole);
    scanTokens(units, (start, end, hash) => {
      each(this.#byToken.at(units, start, end, hash, () => this.#numberOf(whole.slice(start, end))));
    });
  }

  /** Number of a word in the spelling of the index, which has been met. */
  numberOfIndexed(text: string): number {
    return this.#numbers.get(text)!;
  }

  /** Number of a word as it stands in a text. */
  #numberOf(token: string): number {
    const text = indexed(indexWord(token));
    const loose = indexed(looseKey(token));
    if (!text || !loose) return -1;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.words.push({ text, loose, count: 0 }) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }
}

/** A word without what Pagefind leaves out of words: signs such as the 2 of m². */
export const indexed = (word: string): string => word.replace(/[^\p{Alphabetic}\p{M}\p{Nd}]/gu, '');
