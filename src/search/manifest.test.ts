import { describe, expect, test } from 'vitest';
import { citedStep, packPage, pairFile, readPage, sizeStep, wordFile } from './manifest.ts';

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

test('a pair is found by two letters of its second word, and files are filled alike', () => {
  expect(pairFile('dao', 'ta', 97)).toBe(pairFile('dao', 'tao', 97));
  const counts = Array.from({ length: 16 }, () => 0);
  for (let word = 0; word < 1600; word += 1) counts[pairFile(`w${word}`, 'tac', 16)]! += 1;
  expect(Math.min(...counts)).toBeGreaterThan(60);
});
