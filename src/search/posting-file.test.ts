import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PostingFile, writeEntries, type Entry } from './posting-file.ts';
import { PostingCoder } from './posting-list.ts';

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

test('what is written reads back, each entry by its key', () => {
  const byKey = fc.uniqueArray(entry, { maxLength: 5, selector: ({ key }) => key });
  fc.assert(
    fc.property(byKey, fc.nat({ max: 1_000_000 }), (entries, size) => {
      const file = new PostingFile(writeEntries(entries, new PostingCoder(size)));
      expect(file.heads.map(({ key }) => key)).toEqual(entries.map(({ key }) => key));
      expect(file.heads.map(({ key }) => file.get(key)).reverse()).toEqual([...entries].reverse());
    }),
  );
});

test('a file tells how many pages an entry has, and that it has none', () => {
  const spellings = [
    { text: 'dân', pages: [0, 7], levels: [1, 5] },
    { text: 'dần', pages: [7], levels: [0] },
  ];
  const file = new PostingFile(writeEntries([{ key: 'dan', spellings }], new PostingCoder(9)));
  expect(file.heads).toMatchObject([{ key: 'dan', count: 3 }]);
  expect(file.get('dang')).toBeUndefined();
});

test('a common word takes about a bit a page, a rare one two bytes', () => {
  const bytes = (pages: number[]) => {
    const levels = pages.map(() => 2);
    return writeEntries([{ key: 'a', spellings: [{ text: 'a', pages, levels }] }], new PostingCoder(16_000))
      .length;
  };
  const without = bytes([]);
  const half = Array.from({ length: 16_000 }, (_, page) => page).filter((page) => (page * page) % 11 < 5);
  expect(bytes([9000]) - without).toBeLessThanOrEqual(4);
  expect(bytes(half) - without).toBeLessThan(16_000 / 8);
});
