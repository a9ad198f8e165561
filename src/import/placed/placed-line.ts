/** A word of a page and where it stands; lengths in any one measure, from the left edge. */
export interface PlacedWord {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** A printed line as words with their places. */
export interface PlacedLine {
  readonly words: readonly PlacedWord[];
  /** Whether more room than usual stands above it; `undefined` where a page begins and nobody can tell. */
  readonly isApart: boolean | undefined;
  /** The page on which it stands, where the source tells. */
  readonly page?: number | undefined;
}

/** Words that follow one another with no more than a blank between them. */
export interface Phrase extends PlacedWord {
  readonly words: readonly PlacedWord[];
}

/** Every search for a table asks for the phrases of a line again; the blank is one and the same for all lines of a text. */
const partedBefore = new WeakMap<PlacedLine, { readonly blank: number; readonly phrases: Phrase[] }>();

/**
 * Part a line where the room between words is wider than a blank.
 *
 * @param blank width of a blank between words; twice of it parts columns
 */
export function phrasesOf(line: PlacedLine, blank: number): readonly Phrase[] {
  const before = partedBefore.get(line);
  if (before?.blank === blank) return before.phrases;
  const parts: PlacedWord[][] = [];
  for (const word of line.words) {
    const last = parts.at(-1)?.at(-1);
    if (last && word.x0 - last.x1 < blank * 1.9) parts.at(-1)!.push(word);
    else parts.push([word]);
  }
  const phrases = parts.map(phraseOf);
  partedBefore.set(line, { blank, phrases });
  return phrases;
}

/** Words of one line, in their order, as one phrase. */
export const phraseOf = (words: readonly PlacedWord[]): Phrase => ({
  words,
  text: words.map(({ text }) => text).join(' '),
  x0: words[0]!.x0,
  x1: words.at(-1)!.x1,
});

/** The words of a line. */
export const lineText = ({ words }: PlacedLine): string => words.map(({ text }) => text).join(' ');
