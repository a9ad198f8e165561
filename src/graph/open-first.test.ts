import { expect, test } from 'vitest';
import { byYear, openFirst } from './open-first.ts';

test.each([
  [[], 0],
  [[5], 1],
  [[500], 1],
  [[10, 10, 10], 3],
  [[10, 10, 11], 2],
  [[30, 1, 1], 1],
  [[0, 30, 10], 2],
])('of groups of %j, with 20 enough, %i stay open', (sizes, count) => {
  const { open, folded } = openFirst(sizes, (size) => size, 20);
  expect(open).toHaveLength(count);
  expect([...open, ...folded]).toEqual(sizes);
});

test('months go by year', () => {
  const months = [{ month: '2024-02' }, { month: '2023-12' }, { month: '2024-01' }, { month: '' }];
  expect(byYear(months).map(({ year, months: own }) => [year, own.length])).toEqual([
    ['2024', 2],
    ['2023', 1],
    ['', 1],
  ]);
});
