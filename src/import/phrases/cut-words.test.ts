import { expect, test } from 'vitest';
import { isCutWord } from './cut-words.ts';

test.each([
  ['Thán', 'g 3'],
  ['Thá', 'ng'],
  ['Thườn', 'g'],
  ['THÁN', 'G 03'],
  ['Trướ', 'c 15/4'],
  ['11/202', '5'],
  ['Quý IV/20', '26'],
  ['Trước 21/3/', '2026'],
  ['Trước 16/05', '/2022'],
  ['Phườn', 'g Bãi Cháy'],
])('a narrow column cut the word %s with its end "%s"', (above, below) => {
  expect(isCutWord(above, below)).toBe(true);
});

test.each([
  ['Tháng', '3'],
  ['Hằng', 'tháng'],
  ['Trước', 'ngày 15/4'],
  ['điểm', 'c khoản 2'],
  ['đợt 3/2', '5 Hội nghị'],
  ['năm 20', '26 hộ'],
  ['', 'g'],
])('%s and "%s" are words of their own', (above, below) => {
  expect(isCutWord(above, below)).toBe(false);
});
