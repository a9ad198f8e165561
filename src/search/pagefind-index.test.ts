import { expect, test } from 'vitest';
import { encodeCbor } from './cbor.ts';
import { readPagefindWords } from './pagefind-index.ts';

const read = (value: Parameters<typeof encodeCbor>[0]) =>
  [...readPagefindWords(encodeCbor(value))].map(({ word, entries }) => [word, ...entries]);

test('words and their spellings come with pages and levels', () => {
  const words = [
    [
      '28',
      [
        [0, [-25, 6], []],
        [300, [-73, 70000], []],
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
            [1, [-145, 7], []],
            [1, [-49, 1], []],
          ],
        ],
      ],
    ],
  ];
  expect(read([words])).toEqual([
    ['28', 0, 300 * 8 + 2],
    ['ḓào', 16],
    ['ḓạo', 8 + 5, 16 + 1],
  ]);
});

test.each([
  ['another shape', [[], []]],
  ['a word without spellings', [[['28', []]]]],
  ['a place in a title', [[['28', [[0, [-25, 6], [-25, 1]]], []]]]],
  ['a place without a weight', [[['28', [[0, [6], []]], []]]]],
])('refuses %s', (_, value) => {
  expect(() => read(value as never)).toThrow(/Pagefind/);
});
