import { columnsOf, partLabels, type PlacedHead } from '../placed-head.ts';
import { phrasesOf, type Phrase, type PlacedLine } from '../placed-line.ts';

/** Read a head that is printed again, as each page of a table has it: the same labels, wherever they stand on the new page. */
export function readHeadAgain(
  lines: readonly PlacedLine[],
  at: number,
  head: PlacedHead,
  blank: number,
): PlacedHead | undefined {
  const labels = head.columns.map(({ text }) => text);
  const phrases: Phrase[] = [];
  for (let length = 1; length <= head.length + 2 && at + length <= lines.length; length += 1) {
    const own = phrasesOf(lines[at + length - 1]!, blank);
    if (!own.every(({ words }) => words.every(({ text }) => labels.some((label) => label.includes(text)))))
      return undefined;
    phrases.push(...own.flatMap(partLabels));
    const columns = columnsOf(phrases);
    if (columns.length !== labels.length || !columns.every(({ text }, index) => text === labels[index]))
      continue;
    return {
      ...head,
      columns: columns.map(({ x0, x1 }, index) => ({ ...head.columns[index]!, x0, x1 })),
      length,
    };
  }
  return undefined;
}
