import { expect, test } from 'vitest';
import { encodeCbor } from '../../tests/support/cbor.ts';
import { readPagefindWords } from './pagefind-index.ts';

const read = (value: Parameters<typeof encodeCbor>[0]) =>
  [...readPagefindWords(encodeCbor(value))].map(({ word, places }) => [word, ...places]);

test('words and their spellings come with their pages and places', () => {
  const words = [
    [
      '28',
      [
        [0, [-25, 6], []],
        [6, [-25, 7000, 1], []],
      ],
      [],
    ],
    [
      'dao',
      [],
      [
        ['ḓào', [[2, [-25, 5], []]]],
        [
          'ḓạo',
          [
            [1, [-25, 7], []],
            [1, [-25, 1], []],
          ],
        ],
      ],
    ],
  ];
  expect(read([words])).toEqual([
    ['28', 6 * 8, 7000 * 8 + 6, 7001 * 8 + 6],
    ['ḓào', 5 * 8 + 2],
    ['ḓạo', 7 * 8 + 1, 8 + 2],
  ]);
});

test.each([
  ['another shape', [[], []]],
  ['a word without spellings', [[['28', []]]]],
  ['a place in a title', [[['28', [[0, [-25, 6], [-25, 1]]], []]]]],
  ['too many pages', [[['28', [[8, [-25, 6], []]], []]]]],
  ['a place without a weight', [[['28', [[0, [6], []]], []]]]],
])('refuses %s', (_, value) => {
  expect(() => read(value as never)).toThrow(/Pagefind/);
});
