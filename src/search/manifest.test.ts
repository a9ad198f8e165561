import { describe, expect, test } from 'vitest';
import { citedStep, packBuckets, packPage, pairFile, readPage, sizeStep, wordFile } from './manifest.ts';

test('the facts of a page fit into a letter', () => {
  for (const first of [true, false])
    for (const held of [true, false])
      for (let size = 0; size < 6; size += 1)
        for (let cited = 0; cited < 4; cited += 1) {
          const letter = packPage({ first, size, held, cited });
          expect([...letter]).toHaveLength(1);
          expect(readPage(letter)).toEqual({ first, size, held, cited });
        }
});

test.each([
  [sizeStep, [0, 512, 513, 8192, 9000], [0, 0, 1, 4, 5]],
  [citedStep, [0, 1, 2, 3, 7, 8], [0, 1, 1, 2, 2, 3]],
] as const)('%o', (step, values, steps) => {
  expect(values.map((value) => step(value))).toEqual(steps);
});

describe('the file of a word', () => {
  const words = ['12', 'ban', 'dao'];

  test.each([
    ['12', 0],
    ['an', 0],
    ['ban', 1],
    ['bang', 1],
    ['dao', 2],
    ['xa', 2],
    ['1', -1],
  ])('%s: %i', (word, file) => {
    expect(wordFile(word, words)).toBe(file);
  });
});

test('a pair is found by two letters of its second word, and buckets are filled alike', () => {
  const pairs = [1, 7, 64, 2, 3].map(packBuckets).join('');
  expect(pairs).toHaveLength(5);
  expect(JSON.stringify(pairs)).toBe(`"${pairs}"`);
  expect(pairFile('dao', 'ta', pairs)).toBe(pairFile('dao', 'tao', pairs));
  expect(pairFile('dao', 'tao', '')).toBe(-1);
  const counts = [0, 0, 0, 0, 0];
  for (let word = 0; word < 7700; word += 1) counts[pairFile(`w${word}`, 'tac', pairs)]! += 1;
  expect(counts.map((count) => Math.round(count / 100))).toEqual([1, 7, 64, 2, 3]);
});
