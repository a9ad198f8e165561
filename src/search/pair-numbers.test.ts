import { expect, test } from 'vitest';
import { PairNumbers } from './pair-numbers.ts';

test('pairs get numbers in the order in which they come, and keep them as they grow many', () => {
  const pairs = new PairNumbers();
  const all: [number, number][] = [];
  for (let first = 0; first < 300; first += 1)
    for (let second = 0; second < 100; second += 1) all.push([first * 7919, second]);
  const numbers = all.map((_, number) => number);
  const read = () => all.map(([first, second]) => pairs.numberOf(first, second));
  expect(read()).toEqual(numbers);
  expect(read()).toEqual(numbers);
  expect(pairs.size).toBe(all.length);
  expect(numbers.map((number) => pairs.wordsOf(number))).toEqual(all);
});

test('the order of the words of a pair counts', () => {
  const pairs = new PairNumbers();
  expect([pairs.numberOf(1, 2), pairs.numberOf(2, 1), pairs.numberOf(1, 2)]).toEqual([0, 1, 0]);
});
