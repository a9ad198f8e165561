import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, wordsOf } from '../support/word-diff.ts';

test.each([
  ['a b c', 'a b c', []],
  ['a b c', 'a c', [{ removed: ['b'], added: [], after: 'a' }]],
  ['a c', 'a b c', [{ removed: [], added: ['b'], after: 'a' }]],
  ['a 28- NQ/TW b', 'a 28-NQ/TW b', [{ removed: ['28-', 'NQ/TW'], added: ['28-NQ/TW'], after: 'a' }]],
  ['', 'a', [{ removed: [], added: ['a'], after: '' }]],
  ['a', '', [{ removed: ['a'], added: [], after: '' }]],
])('%o and %o', (a, b, differences) => {
  expect(diffWords(wordsOf(a), wordsOf(b))).toEqual(differences);
});

test('bullets and dashes are not words, hyphens within a word are', () => {
  expect(wordsOf(' - Lưu  VP;\n+ 28-NQ/TW, 2020 - 2025')).toEqual([
    'Lưu',
    'VP;',
    '28-NQ/TW,',
    '2020',
    '2025',
  ]);
});

test('tells every change and no more words than there are', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const differences = diffWords(a, b);
      const removed = differences.flatMap((difference) => difference.removed).length;
      const added = differences.flatMap((difference) => difference.added).length;
      expect(a.length - removed).toBe(b.length - added);
      expect(differences.length === 0).toBe(a.join() === b.join());
    }),
  );
});
