import { expect, test } from 'vitest';
import { nextWith } from './next-with.ts';

test('finds the next one from lines further and further down, and looks at each line once', () => {
  const asked: number[] = [];
  const next = nextWith(10, (at) => {
    asked.push(at);
    return at === 3 || at === 7;
  });

  expect([0, 2, 3, 4, 7, 8, 9, 10].map(next)).toEqual([3, 3, 3, 7, 7, 10, 10, 10]);
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
