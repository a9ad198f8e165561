import type { Draft } from '../../src/import/draft.ts';
import { printedWords, sourceWords } from './printed-words.ts';

/**
 * Words of a source that neither its draft holds nor its repairs name, each as `word: 1 of 2`; of what a program gives as
 * text nobody knows the order, so that words are counted.
 */
export function lostWords(source: string, draft: Draft): string[] {
  const blocks = draft.blocks.map((block) => {
    if (block.type === 'table') return block.rows.flat().join(' ');
    return 'text' in block ? block.text : block.type;
  });
  // Rows that follow one another may have the same time, each in a cell of its own.
  const times = draft.fields.tasks.flatMap(({ whenAsWritten = '' }) => whenAsWritten.split(/\s+/));
  const have = count([...printedWords(draft.fields, blocks), ...reported(draft), ...times]);
  const numbers = draft.repairs.flatMap(({ what, lines }) => (what === 'page number' ? lines : []));
  const lost = [...count(sourceWords(source, new Set(numbers)).flatMap(apart))].filter(
    ([word, needed]) => (have.get(word) ?? 0) < needed,
  );
  // A year that its cell cut in two, one half on the next page, is whole again.
  const isMended = (word: string) =>
    lost.some(([other]) =>
      [word + other, other + word].some((whole) => /\/20\d\d$/u.test(whole) && have.has(whole)),
    );
  return lost
    .filter(([word]) => !isMended(word))
    .map(([word, needed]) => `${word}: ${have.get(word) ?? 0} of ${needed}`);
}

/** A quarter that extraction runs into the number of the next row: `IV13`. */
const apart = (word: string): string[] => word.split(/(?<=^[IV]{1,3})(?=\d{1,3}$)/u);

/** A word without the signs around it, and a month without its nought: brackets and stops may go with the cell that they close. */
const bare = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    .replace(/^0(?=\d$)/u, '');

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.map(bare).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that the importer left out and says so. */
const reported = ({ repairs, problems }: Draft): string[] => {
  // Numbers that stand in the cells of another row are skipped by those left out: "its number 11 follows 9".
  const skipped = problems.reduce((sum, { message }) => {
    const [, number, above] = /its number (\d+) follows (\d+)/u.exec(message) ?? [];
    return sum + Math.max(0, Number(number ?? 1) - Number(above ?? 0) - 1);
  }, 0);
  return repairs.flatMap(({ what, count: times }) => {
    if (what === 'mark of a signed copy') return ['Đã', 'đã', 'ký'];
    if (what === 'number of a recipient' || what === 'number of a row')
      return Array.from({ length: times + skipped }, (_, at) => String(at + 1));
    const label = /^label "(.+)"$/u.exec(what)?.[1];
    return label ? Array.from({ length: times }, () => label.split(/\s+/)).flat() : [];
  });
};
