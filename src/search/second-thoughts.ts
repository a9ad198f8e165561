import { meantWord, soundsLike, type Syllables } from './nearest-spelling.ts';
import { readWords, type Query, type Words } from './query.ts';

/*
 * What to try where a question found nothing that has its words together: a slip may have made another word of one
 * (`lãi sut`, `đồng trí`), which no list of words can tell.
 */

/** The query with words that no text has as they were probably meant, or `undefined` where none is near. */
export function correctQuery({ text, terms }: Query, syllables: Syllables): string | undefined {
  let changed = false;
  let corrected = text;
  for (const { text: word, loose, open } of terms) {
    if (!/[a-z]/.test(loose) || loose.length < 2 || isKnown(loose, open, syllables)) continue;
    const meant = meantWord(word, syllables);
    if (meant === undefined) continue;
    corrected = replaceWord(corrected, word, meant);
    changed = true;
  }
  return changed ? corrected : undefined;
}

/** Put another word in the place of one; words are letters and digits alone. */
function replaceWord(text: string, word: string, other: string): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'), other);
}

function isKnown(loose: string, open: boolean, syllables: Syllables): boolean {
  if (syllables.has(loose)) return true;
  if (!open) return false;
  for (const syllable of syllables.keys()) if (syllable.startsWith(loose)) return true;
  return false;
}

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
    .map((meant): SecondThought => ({ words: readWords(meant), as: readWords(meant), meant }));
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
