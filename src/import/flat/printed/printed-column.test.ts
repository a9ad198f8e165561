import { expect, test } from 'vitest';
import { measureWidth } from './printed-column.ts';
import { timesWidth } from './times-width.ts';

test('a width explains lines that have no room for the word below them', () => {
  const { least, most } = measureWidth([
    { width: 20, filled: 22 },
    { width: 19.5, filled: 20.6 },
    { width: 20.2, filled: 21 },
    { width: 8, filled: undefined },
    // Two cells joined on a line are wider.
    { width: 31, filled: undefined },
  ]);
  expect(least).toBeCloseTo(20.2);
  expect(most).toBeCloseTo(20.6);
});

test.each([
  ['ư', 0.542],
  ['ờ', 0.529],
  ['Đề án', 0.722 + 0.444 + 0.25 + 0.444 + 0.5],
  ['W', 0.944],
])('%s is as wide as Times has it', (text, width) => {
  expect(timesWidth(text)).toBeCloseTo(width, 3);
});
