import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOf, levelWeights, PostingLists } from './postings.ts';

test('every level is the nearest to its own weight', () => {
  expect(levelWeights.map(levelOf)).toEqual(levelWeights.map((_, level) => level));
});

test('lists that grow side by side come back apart and in order', () => {
  const list = fc.uniqueArray(fc.nat({ max: 2 ** 24 })).map((pages) => pages.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list, { maxLength: 20 }), (wanted) => {
      const lists = new PostingLists();
      const longest = Math.max(0, ...wanted.map(({ length }) => length));
      for (let at = 0; at < longest; at += 1) {
        wanted.forEach((pages, number) => {
          if (at < pages.length) lists.add(number, pages[at]!, at % levelWeights.length);
        });
      }
      wanted.forEach((pages, number) => {
        const levels = pages.map((_, at) => at % levelWeights.length);
        expect(lists.read(number)).toEqual({ pages, levels });
      });
    }),
  );
});

test('more entries than the first block holds are kept', () => {
  const lists = new PostingLists();
  for (let page = 0; page < 100_000; page += 1) lists.add(page % 7000, page, 1);
  expect(lists.read(6999).pages.slice(0, 3)).toEqual([6999, 13999, 20999]);
  expect(lists.read(7000).pages).toEqual([]);
});
