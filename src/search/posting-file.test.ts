import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntries, writeEntries, type Entry } from './posting-file.ts';

const spelled = fc
  .record({
    text: fc.string({ unit: 'grapheme' }),
    pages: fc.uniqueArray(fc.nat({ max: 1_000_000 }), { minLength: 1 }),
  })
  .map(({ text, pages }) => ({
    text: text.normalize('NFC'),
    pages: pages.sort((a, b) => a - b),
    levels: pages.map((page) => page % 6),
  }));
const entry: fc.Arbitrary<Entry> = fc.record({
  key: fc.string(),
  spellings: fc.array(spelled, { maxLength: 4 }),
});

test('what is written reads back', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      expect(readEntries(writeEntries(entries))).toEqual(entries);
    }),
  );
});
