import { expect, test } from 'vitest';
import { cutFigures } from './figures.ts';

test('figures and quotations are set apart, and no word is lost', () => {
  const sentence = 'Ghi là “các ban Đảng” ở tháng 1, 6 và 12/2023.';
  const pieces = cutFigures(sentence);
  expect(pieces.filter(({ serif }) => serif).map(({ text }) => text)).toEqual([
    '“các ban Đảng”',
    '1',
    '6',
    '12/2023',
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
});

test('a sentence without any is one piece', () => {
  expect(cutFigures('không rõ')).toEqual([{ text: 'không rõ', serif: false }]);
});
