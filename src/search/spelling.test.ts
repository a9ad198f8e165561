import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactKey, fromIndex, hasMarks, looseKey, toIndex, tokenize } from './spelling.ts';

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

describe('what the index holds', () => {
  const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

  test.each([
    ['Đảng bộ', 'Dang bo'],
    ['kỷ luật', 'ki luat'],
    ['KỶ LUẬT', 'KI LUAT'],
    ['quy định', 'qui dinh'],
    ['thủy lợi, tuy', 'thuy loi, tuy'],
  ])('for %s loses its marks to %s', (text, bare) => {
    expect(strip(toIndex(text))).toBe(bare);
  });

  test('turns back to the text, letter for letter', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyýỳỷỹỵĐYÝKLT ,.-/28'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(fromIndex(toIndex(text))).toBe(text);
        expect(toIndex(text)).toHaveLength(text.length);
      }),
    );
  });
});
