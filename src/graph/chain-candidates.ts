import type { WorkWords } from '../domain/task-words.ts';

interface Worded {
  readonly words: WorkWords;
}

/**
 * Finds what may be the work that some words speak of, without looking at all there is.
 *
 * None that `matchRead` accepts is missed: it wants a symbol in common, or four fifths of all words that name either
 * matter. So at most a quarter of the planned ones may be lacking, and of the rarest quarter and one more at least one
 * is there.
 *
 * @returns in the order of `items`, each once
 */
export function candidateFinder<Item extends Worded>(
  items: readonly Item[],
): (words: WorkWords) => readonly Item[] {
  const bySymbol = placesBy(items, ({ words }) => words.symbols);
  const byWord = placesBy(items, ({ words }) => words.matter);
  return ({ symbols, matter }) => {
    const rarest = [...matter]
      .map((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, Math.floor(matter.size / 4) + 1);
    const places = new Set([...[...symbols].map((symbol) => bySymbol.get(symbol) ?? []), ...rarest].flat());
    return [...places].sort((a, b) => a - b).map((place) => items[place]!);
  };
}

function placesBy<Item>(
  items: readonly Item[],
  keys: (item: Item) => Iterable<string>,
): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  items.forEach((item, place) => {
    for (const key of keys(item)) {
      const list = lists.get(key);
      if (list) list.push(place);
      else lists.set(key, [place]);
    }
  });
  return lists;
}
