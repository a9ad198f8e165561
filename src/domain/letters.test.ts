import { expect, test } from 'vitest';
import { capitals, isCapitalised, opensCapital, opensSmall, smalls } from './letters.ts';

const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', ...'̣̀́̉̃'].map((mark) => (vowel + mark).normalize('NFC')),
);
const alphabet = [...vowels, ...'bcdđfghjklmnpqrstvwxz', ...'àáâãäåæçèéêëìíîïñòóôõöøùúûüýþ'];

test.each(alphabet)('knows %s in both cases', (letter) => {
  const capital = letter.toUpperCase();
  expect([opensSmall(letter), opensCapital(letter)]).toEqual([true, false]);
  expect([opensSmall(capital), opensCapital(capital)]).toEqual([false, true]);
});

test('calls nothing a letter that Unicode does not', () => {
  const all = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
  const within = (letters: string) => all.filter((sign) => new RegExp(`[${letters}]`).test(sign));
  expect(within(capitals).filter((sign) => !/\p{Lu}/u.test(sign))).toEqual([]);
  expect(within(smalls).filter((sign) => !/\p{Ll}/u.test(sign))).toEqual([]);
});

test.each([
  ['Tỉnh', true],
  ['Ủy', true],
  ['TỈNH', false],
  ['tỉnh', false],
  ['T.', false],
  ['', false],
])('tells whether %s is capitalised', (word, expected) => {
  expect(isCapitalised(word)).toBe(expected);
});
