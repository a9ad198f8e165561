/** How often the same words stand in the cells of a column. */
export interface WordCounts {
  readonly all: ReadonlyMap<string, number>;
  readonly of: (words: string) => number;
}

/** Counts of words that are asked for by each cell that might be: nearly none is among them, and their length alone tells so. */
export function wordCounts(all: ReadonlyMap<string, number>): WordCounts {
  const lengths = new Set([...all.keys()].map((words) => words.length));
  return { all, of: (words) => (lengths.has(words.length) ? (all.get(words) ?? 0) : 0) };
}
