/** A stretch of a sentence of the site: figures and quoted words are set in the serif, the rest in the sans. */
export interface Figure {
  readonly text: string;
  readonly serif: boolean;
}

const serif = /(“[^”]*”|\d+(?:[./,–-]\d+)*)/u;

/** Cut a sentence so that its figures and quotations can be set apart. */
export function cutFigures(sentence: string): Figure[] {
  return sentence
    .split(serif)
    .map((text, index) => ({ text, serif: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
