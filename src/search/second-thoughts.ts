import { replaceWord } from './mend-query.ts';
import { soundsLike, type Syllables } from './nearest-spelling.ts';
import { readWords, type Query, type Words } from './query.ts';

/*
 * What to try where a question found nothing that has its words together: a slip may have made another word of one
 * (`lãi sut`, `đồng trí`), which no list of words can tell.
 */

/** Another way to put a query: what to search, and how to say it. */
export interface SecondThought {
  /** What is searched. */
  readonly words: Words;
  /** What results are held against. */
  readonly as: Words;
  /** The query as it was probably meant. */
  readonly meant?: string;
  /** The word that is left out. */
  readonly left?: string;
}

/** The query as it was probably meant. */
export const meantQuery = (meant: string): SecondThought => ({
  words: readWords(meant),
  as: readWords(meant),
  meant,
});

/** How many other ways are tried: each is a search. */
const mostSwapped = 3;
const mostDropped = 3;

/**
 * Other ways to put a query of several words: with a word that sounds alike, and without one of its rarest words. A
 * quoted phrase is left as it is.
 */
export function secondThoughts({ text, terms, phrases }: Query, syllables: Syllables): SecondThought[] {
  if (terms.length < 2 || terms.length > 10 || phrases.length > 0) return [];
  const swapped = terms
    .flatMap(({ text: word }) => soundsLike(word, syllables).map((other) => replaceWord(text, word, other)))
    .slice(0, mostSwapped)
    .map(meantQuery);
  if (terms.length < 3) return swapped;
  const whole: Words = { terms, phrases };
  const rarest = terms
    .map((term, at) => ({ at, count: syllables.get(term.loose) ?? 0 }))
    .sort((a, b) => a.count - b.count)
    .slice(0, mostDropped);
  const dropped = rarest.map(({ at }): SecondThought => ({
    words: { terms: terms.filter((_, other) => other !== at), phrases: [] },
    as: whole,
    left: terms[at]!.text,
  }));
  return [...swapped, ...dropped];
}
