/** A run of figures, or of the words around it. */
export interface Run {
  readonly text: string;
  readonly figures: boolean;
}

const figures = /(\d+(?:[\d./]*\d)?)/u;

/** Part the figures of a line from its words: figures are set in the serif, where they are tabular. */
export function splitFigures(text: string): Run[] {
  return text
    .split(figures)
    .map((run, index) => ({ text: run, figures: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
