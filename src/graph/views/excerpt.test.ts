import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, locateInSentence } from './excerpt.ts';

test('a short sentence stands whole', () => {
  expect(excerptOf({ text: 'Theo Nghị quyết số 28-NQ/TW.', start: 5, end: 27 })).toEqual({
    before: 'Theo ',
    mention: 'Nghị quyết số 28-NQ/TW',
    after: '.',
  });
});

test('a long one is cut at blanks, and says so', () => {
  const words = 'từ '.repeat(100);
  const { before, mention, after } = excerptOf({ text: `${words}28-NQ/TW ${words}`, start: 300, end: 308 });
  expect(mention).toBe('28-NQ/TW');
  expect(before).toMatch(/^… (từ )+$/);
  expect(after).toMatch(/^( từ)+ …$/);
});

test('the mention is that of the citation, not an earlier one of the same words', () => {
  const block = 'Một. Theo 28-NQ/TW và 28-NQ/TW.';
  const sentence = 'Theo 28-NQ/TW và 28-NQ/TW.';
  expect(locateInSentence(block, { text: '28-NQ/TW', sentence, start: 22, end: 30 })).toEqual({
    text: sentence,
    start: 17,
    end: 25,
  });
});

test('a sentence that the block lacks is searched for the words', () => {
  const found = locateInSentence('khác', { text: 'B', sentence: 'A B', start: 0, end: 1 });
  expect(found).toEqual({ text: 'A B', start: 2, end: 3 });
});

test('nothing but the cut is ever changed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      const text = a + b + c;
      const { before, mention, after } = excerptOf({ text, start: a.length, end: a.length + b.length });
      expect(mention).toBe(b);
      expect(a.endsWith(before.replace(/^…/, ''))).toBe(true);
      expect(c.startsWith(after.replace(/ …$/, ''))).toBe(true);
    }),
  );
});
