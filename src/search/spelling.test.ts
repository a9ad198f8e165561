import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactKey, hasMarks, indexWord, looseKey, tokenize } from './spelling.ts';

describe('the loose key', () => {
  test.each([
    ['Đảng', 'dang'],
    ['ĐẢNG', 'dang'],
    ['kỷ', 'ki'],
    ['kỉ', 'ki'],
    ['quy', 'qui'],
    ['thuỷ', 'thuy'],
    ['NQ', 'nq'],
    ['QĐi', 'qdi'],
  ])('of %s is %s', (word, key) => {
    expect(looseKey(word)).toBe(key);
  });
});

describe('the exact key', () => {
  test.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['kỷ', 'kỉ'],
    ['quý', 'quí'],
    ['ĐẢNG', 'đảng'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
  ])('takes %s and %s for one spelling', (a, b) => {
    expect(exactKey(a)).toBe(exactKey(b));
  });

  test.each([
    ['đường', 'dương'],
    ['đào', 'đạo'],
    ['tuy', 'tui'],
    ['thuy', 'thui'],
    ['ban', 'bàn'],
    ['luật', 'luât'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(exactKey(a)).not.toBe(exactKey(b));
  });
});

test.each([
  ['đào', true],
  ['dao', false],
  ['nq', false],
  ['QĐ', true],
  ['ly', false],
  ['28', false],
])('%s has marks: %s', (word, expected) => {
  expect(hasMarks(word)).toBe(expected);
});

test('words of a text keep their places', () => {
  const text = 'Nghị quyết số 28-NQ/TW.';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Nghị',
    'quyết',
    'số',
    '28',
    'NQ',
    'TW',
  ]);
});

describe('a word of the index', () => {
  test.each([
    ['Đảng', 'ḓảng'],
    ['hoà', 'hoà'],
    ['hòa', 'hoà'],
    ['kỷ', 'kỉ'],
    ['quyết', 'quyết'],
    ['người', 'ngươì'],
    ['28', '28'],
  ])('%s is %s', (word, indexed) => {
    expect(indexWord(word)).toBe(indexed.normalize('NFC'));
  });

  test('is the loose key but for its marks', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyýỳỷỹỵớộĐÝKLT28'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (word) => {
        const bare = indexWord(word).normalize('NFD').replace(/\p{M}/gu, '');
        expect(bare).toBe(looseKey(word));
      }),
    );
  });
});
