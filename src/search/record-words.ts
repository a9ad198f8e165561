import { levelOf } from './postings.ts';
import type { Clause, SearchRecord } from './records.ts';
import { indexWord, tokenize } from './spelling.ts';

/** Words and pairs of neighbours of one record, with the level at which it has each. */
export interface RecordWords {
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
}

/** What a mention weighs by where it stands. */
const weights: Readonly<Record<Clause['role'] | 'title', number>> = {
  title: 5,
  heading: 2,
  text: 1,
  routine: 0.35,
};

/** So many different words weigh as they are; of a longer text each weighs less, of a shorter one more. */
const ordinaryLength = 300;

/** Numbers stand for words while an index is built: a pair of them is one number too. */
export const mostWords = 2 ** 25;

/** The words met so far, in the spelling of the index, each with its number. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #byToken = new Map<string, number>();
  /** Each word, and how often it was met. */
  readonly words: { readonly text: string; readonly loose: string; count: number }[] = [];

  /** Number of a word in the spelling of the index, which has been met. */
  numberOfIndexed(text: string): number {
    return this.#numbers.get(text)!;
  }

  /** Number of a word of a text, or `undefined` where nothing of it can be looked for. */
  numberOf(token: string, loose: string): number | undefined {
    const known = this.#byToken.get(token);
    if (known !== undefined) return known < 0 ? undefined : known;
    const text = indexed(indexWord(token));
    const key = indexed(loose);
    let number = text && key ? this.#numbers.get(text) : -1;
    if (number === undefined) {
      number = this.words.push({ text, loose: key, count: 0 }) - 1;
      this.#numbers.set(text, number);
    }
    if (this.#byToken.size < 200_000) this.#byToken.set(token, number);
    return number < 0 ? undefined : number;
  }
}

/** A word without what Pagefind leaves out of words: signs such as the 2 of m². */
export const indexed = (word: string): string => word.replace(/[^\p{Alphabetic}\p{M}\p{Nd}]/gu, '');

/** The words of a record, numbered by a vocabulary. */
export function recordWords({ title, clauses }: SearchRecord, vocabulary: Vocabulary): RecordWords {
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  const read = (text: string, weight: number) => {
    let before: number | undefined;
    for (const { start, end, loose } of tokenize(text)) {
      const word = vocabulary.numberOf(text.slice(start, end), loose);
      if (word !== undefined) {
        words.set(word, (words.get(word) ?? 0) + weight);
        vocabulary.words[word]!.count += 1;
        if (before !== undefined) {
          const pair = before * mostWords + word;
          pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
        }
      }
      before = word;
    }
  };
  read(title.normalize('NFC'), weights.title);
  for (const { role, text } of clauses) read(text.normalize('NFC'), weights[role]);

  const length = 0.4 + (0.6 * words.size) / ordinaryLength;
  for (const all of [words, pairs]) for (const [key, weight] of all) all.set(key, levelOf(weight / length));
  return { words, pairs };
}
