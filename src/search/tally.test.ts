import { expect, test } from 'vitest';
import { Tally } from './tally.ts';

test('sums are kept by number, and begin anew when they are taken', () => {
  const tally = new Tally();
  const take = () => {
    const sums: [number, number][] = [];
    tally.take((number, sum) => sums.push([number, sum]));
    return sums;
  };
  tally.add(9000, 1);
  tally.add(3, 2);
  tally.add(9000, 0.5);
  expect(tally.size).toBe(2);
  expect(take()).toEqual([
    [9000, 1.5],
    [3, 2],
  ]);
  expect(take()).toEqual([]);
  tally.add(3, 1);
  expect(take()).toEqual([[3, 1]]);
});
