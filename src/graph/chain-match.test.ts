import { expect, test } from 'vitest';
import { measure, readPairs } from '../../tests/gold/chain/measure.ts';
import { matchWork, type DoneWork } from './chain-match.ts';

test.each([
  ['pairs.tsv', 100],
  ['held-out.tsv', 40],
])('proposals of %s are right', (name, least) => {
  const pairs = readPairs(name);
  expect(pairs.length).toBeGreaterThanOrEqual(least);
  const { precision, recall } = measure(pairs);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

const reasonOf = (text: string, done: DoneWork) =>
  matchWork({ text, month: done.day.slice(0, 7) }, done)?.reason;

// Every task beside what belongs to another one; those that cite one act may rightly be proposed.
test('what belongs to one task is not proposed to another', () => {
  const pairs = [...readPairs('pairs.tsv'), ...readPairs('held-out.tsv')];
  const wrong = pairs.flatMap(({ task }) =>
    pairs
      .filter((other) => other.task.text !== task.text)
      .filter(({ done }) => reasonOf(task.text, done) === 'same-words')
      .filter(({ done }) => !pairs.some((pair) => pair.belongs && pair.done.text === done.text))
      .map(({ done }) => `${task.text} | ${done.text}`),
  );
  expect(wrong).toEqual([]);
});
