import { expect, test } from 'vitest';
import { rowCounter } from './plain-marks.ts';

test.each([
  ['1 2 3', '1 2 3'],
  ['I 1 2 II 1 III', 'I 1 2 II 1 III'],
  ['1 1.1 1.2 2 2.1', '1 1.1 1.2 2 2.1'],
  ['A 1 2 B 1 C', 'A 1 2 B 1 C'],
  // A figure that begins a line, and the heading of the text below, count nothing.
  ['1 12 2 2025', '1 2'],
  ['1 2 3. a)', '1 2'],
  ['2 3', ''],
])('of %s rows are numbered %s', (words, expected) => {
  const counts = rowCounter();
  expect(
    words
      .split(' ')
      .filter((word) => counts(word))
      .join(' '),
  ).toBe(expected);
});
