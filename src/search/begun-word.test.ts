import { expect, test } from 'vitest';
import { readBegun } from './begun-word.ts';

test.each([
  ['dấu hiệu v', 'dấu hiệu '],
  ['ngắn  hạn ở', 'ngắn  hạn '],
  ['n', ''],
  [' ng', ''],
  ['2022 v', '2022 '],
])('%j ends in a word just begun', (query, before) => {
  expect(readBegun(query)).toEqual({ before });
});

test.each(['', 'dấu hiệu v ', 'dấu hiệu vi', 'ngh', '"dấu hiệu v', '28', 'nq 2', '28-n', 'v/v'])(
  '%j does not',
  (query) => {
    expect(readBegun(query)).toBeUndefined();
  },
);
