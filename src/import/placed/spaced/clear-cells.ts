import { phrasesOf, type Phrase, type PlacedLine } from '../placed-line.ts';
import type { PartedLine } from './spaced-cells.ts';
import type { ClearCell, SpacedColumn } from './spaced-columns.ts';

/** The cells of each column that wide gaps part from all others; in the first round those that reach into one column only. */
export function clearCells(
  rows: readonly number[],
  lines: readonly PlacedLine[],
  columns: readonly SpacedColumn[],
  parted: readonly (PartedLine | undefined)[] | undefined,
): ClearCell[][] {
  const cells = columns.map((): ClearCell[] => []);
  for (const at of rows) {
    if (parted && (!parted[at] || parted[at].cost > 4)) continue;
    const phrases = phrasesOf(lines[at]!, 1);
    const own = phrases.map((phrase) => {
      if (!parted) return columnsOver(phrase, columns);
      const over = parted[at]!.cells.flatMap((words, column) =>
        words.some((word) => phrase.words.includes(word)) ? [column] : [],
      );
      // Words with a wide gap between them are one cell: they are as wide as they stand.
      return over.length === 1 && parted[at]!.cells[over[0]!]!.length > phrase.words.length ? [] : over;
    });
    for (const [index, over] of own.entries()) {
      const column = over[0];
      if (over.length !== 1 || column === undefined) continue;
      const next = own[index + 1];
      const isBounded = column === columns.length - 1 || (next?.length === 1 && next[0] === column + 1);
      cells[column]!.push({ at, phrase: phrases[index]!, isBounded });
    }
  }
  return cells;
}

/** The columns in which words stand alone as lines of cells: twice in one at least, and in no other. */
export function homesOf(clear: readonly (readonly ClearCell[][])[], columns: number): Map<string, number> {
  const counts = new Map<string, number[]>();
  for (const page of clear)
    for (const [column, cells] of page.entries())
      for (const { phrase } of cells) {
        const own = counts.get(phrase.text) ?? new Array<number>(columns).fill(0);
        own[column]! += 1;
        counts.set(phrase.text, own);
      }
  const homes = new Map<string, number>();
  for (const [text, own] of counts) {
    const most = Math.max(...own);
    if (most > 1 && own.filter((count) => count > 0).length === 1) homes.set(text, own.indexOf(most));
  }
  return homes;
}

/** The columns into which a phrase reaches. */
function columnsOver({ x0, x1 }: Phrase, columns: readonly SpacedColumn[]): number[] {
  return columns.flatMap(({ from, to }, column) => {
    const shared = Math.min(x1, to) - Math.max(x0, from);
    return shared > 2 || shared > Math.min(x1 - x0, to - from) * 0.4 ? [column] : [];
  });
}
