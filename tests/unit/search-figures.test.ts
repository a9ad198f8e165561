import { expect, test } from 'vitest';
import { percentile, quality, rankOf } from '../support/search-figures.ts';

test('a rank counts from 1, and 0 is not listed', () => {
  expect(rankOf(['/a/', '/b/'], ['/b/', '/c/'])).toBe(2);
  expect(rankOf(['/a/'], ['/c/'])).toBe(0);
});

test('MRR is the mean of 1/rank, and what is not listed adds nothing', () => {
  expect(quality([1, 2, 0, 12])).toEqual({
    queries: 4,
    mrr: (1 + 1 / 2 + 1 / 12) / 4,
    hit1: 1 / 4,
    hit10: 2 / 4,
  });
});

test('percentiles', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(percentile([], 0.5)).toBe(0);
});
