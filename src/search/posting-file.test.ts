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
    fc.property(byKey, fc.constant(1_000_001), (entries, size) => {
      const coder = new PostingCoder(new Uint8Array(size));
      const file = new PostingFile(writeEntries(entries, coder), coder);
      expect(file.heads.map(({ key }) => key)).toEqual(entries.map(({ key }) => key));
      expect(file.heads.map(({ key }) => file.get(key)).reverse()).toEqual([...entries].reverse());
    }),
  );
});

test('a list of many pages reads back, whatever the kinds of pages', () => {
  const page = fc.record({ kind: fc.nat({ max: 3 }), level: fc.integer({ min: -3, max: 5 }) });
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 300 }), (all) => {
      const coder = new PostingCoder(Uint8Array.from(all, ({ kind }) => kind));
      const having = [...all.entries()].filter(([, { level }]) => level >= 0);
      const [pages, levels] = [having.map(([at]) => at), having.map(([, { level }]) => level)];
      const entries = [{ key: 'a', spellings: [{ text: 'a', pages, levels }] }];
      expect(new PostingFile(writeEntries(entries, coder), coder).get('a')).toEqual(entries[0]);
    }),
  );
});

test('a file tells how many pages an entry has, and that it has none', () => {
  const spellings = [
    { text: 'dân', pages: [0, 7], levels: [1, 5] },
    { text: 'dần', pages: [7], levels: [0] },
  ];
  const coder = new PostingCoder(new Uint8Array(9));
  const file = new PostingFile(writeEntries([{ key: 'dan', spellings }], coder), coder);
  expect(file.heads).toMatchObject([{ key: 'dan', count: 3 }]);
  expect(file.get('dang')).toBeUndefined();
});

test('a common word takes about a bit a page, a rare one two bytes', () => {
  const bytes = (pages: number[], kinds = new Uint8Array(16_000)) => {
    const levels = pages.map(() => 2);
    return writeEntries([{ key: 'a', spellings: [{ text: 'a', pages, levels }] }], new PostingCoder(kinds))
      .length;
  };
  const without = bytes([]);
  const half = Array.from({ length: 16_000 }, (_, page) => page).filter((page) => (page * page) % 11 < 5);
  expect(bytes([9000]) - without).toBeLessThanOrEqual(4);
  expect(bytes(half) - without).toBeLessThan(16_000 / 8);
  // Where all of a kind have it and none of another, next to nothing.
  const kinds = Uint8Array.from({ length: 16_000 }, (_, page) => Number(half.includes(page)));
  expect(bytes(half, kinds) - without).toBeLessThan(60);
});
