import { expect, test } from 'vitest';
import { readPairs } from '../../tests/gold/chain/measure.ts';
import { candidateFinder } from './chain-candidates.ts';
import { matchRead, readWords } from './chain-match.ts';

const pairs = ['pairs.tsv', 'held-out.tsv', 'committees.tsv', 'committees-held-out.tsv'].flatMap(readPairs);
const done = pairs.map((pair) => readWords(pair.done));

test('finds everything that is proposed, and looks at few of the others', () => {
  const find = candidateFinder(done);
  let looked = 0;
  for (const { task } of pairs) {
    const planned = readWords(task);
    const found = find(planned.words);
    looked += found.length;
    expect(done.filter((work) => matchRead(planned, work)).filter((work) => !found.includes(work))).toEqual(
      [],
    );
  }
  expect(looked).toBeLessThan((pairs.length * done.length) / 4);
});

test('keeps the order, and names each once', () => {
  const find = candidateFinder(done.slice(0, 20));
  const found = find(done[0]!.words);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(done.slice(0, 20).filter((work) => found.includes(work)));
});
