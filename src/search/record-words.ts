import { PairNumbers } from './pair-numbers.ts';
import { levelOf } from './postings.ts';
import type { Clause } from './records.ts';
import { Tally } from './tally.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a mention weighs by where it stands. */
const weights: Readonly<Record<Clause['role'] | 'title', number>> = {
  title: 5,
  heading: 2,
  text: 1,
  routine: 0.35,
};

/** What of a page is searched. */
export interface PageText {
  readonly title: string;
  readonly clauses: readonly Clause[];
}

/** A text of so many different words weighs as it is; of a longer text each weighs less, of a shorter one more. */
const ordinaryLength = 300;

/** Reads the words of records, and the pairs of words that stand together, one record after another. */
export class WordReader {
  readonly vocabulary = new Vocabulary();
  readonly pairs = new PairNumbers();
  readonly #words = new Tally();
  readonly #pairSums = new Tally();

  /** Tell the level of each word of a record, and of each pair. */
  read(
    { title, clauses }: PageText,
    onWord: (word: number, level: number) => void,
    onPair: (pair: number, level: number) => void,
  ): void {
    this.#add(title, weights.title);
    for (const { role, text } of clauses) this.#add(text, weights[role]);
    const length = 0.4 + (0.6 * this.#words.size) / ordinaryLength;
    this.#words.take((word, weight) => {
      onWord(word, levelOf(weight / length));
    });
    this.#pairSums.take((pair, weight) => {
      onPair(pair, levelOf(weight / length));
    });
  }

  #add(text: string, weight: number): void {
    const { words } = this.vocabulary;
    let before = -1;
    this.vocabulary.read(text, (word) => {
      if (word >= 0) {
        words[word]!.count += 1;
        this.#words.add(word, weight);
        if (before >= 0) this.#pairSums.add(this.pairs.numberOf(before, word), weight);
      }
      before = word;
    });
  }
}
