import { joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { wordsOf } from '../words.ts';

/** Why the words of the rows are not those of the lines; `undefined` when they are. */
export function lostWords(lines: readonly SourceLine[], cells: readonly string[]): string | undefined {
  // A number and its dash may touch the time behind them: `1-` with `08h00` below it.
  const wordsIn = (text: string) => wordsOf(text.replace(/(\d-)(?=\d)/g, '$1 ')).map(withoutMarks);
  const printed = count(wordsIn(joinLines(lines.map(({ text }) => text))));
  const read = count(cells.flatMap(wordsIn));
  const missing = [...printed]
    .filter(([word, times]) => (read.get(word) ?? 0) !== times)
    .map(([word]) => word);
  if (missing.length === 0 && read.size === printed.size) return undefined;
  return `its words "${missing.slice(0, 5).join(' ')}" found no cell`;
}

/** A word without the brackets and stops around it. */
export const withoutMarks = (word: string): string => word.replace(/^[(*-]+|[).;,:-]+$/gu, '');

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
