import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfList } from './parts-of-list.ts';

test('the parts joined are the list, and only the last may be short', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, length) => {
      const parts = partsOfList(items, length);
      expect(parts.flatMap((part) => part.items)).toEqual(items);
      expect(parts.slice(0, -1).every((part) => part.items.length === length)).toBe(true);
      expect(parts.map(({ page, pages }) => `${page}/${pages}`)).toEqual(
        parts.map((_, index) => `${index + 1}/${parts.length}`),
      );
    }),
  );
});

test('an empty list has one page', () => {
  expect(partsOfList([])).toEqual([{ page: 1, pages: 1, items: [] }]);
});
