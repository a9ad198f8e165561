import { expect, test } from 'vitest';
import { widthOf } from './render-calendar.ts';

test.each([
  ['05', []],
  ['Thứ 2', []],
  ['Thứ Hai (12/5)', ['long']],
  ['Thứ Hai ngày 12/5', ['long']],
  ['Thứ 2 (11/11/2019)', ['long', 'dated']],
  ['30/12/2024 - 03/01/2025', ['long']],
  ['Chủ nhật, 17/11/2019)', ['long', 'dated']],
])('a whole date in brackets is set smaller: %s', (words, classes) => {
  expect(widthOf(words)).toEqual(classes);
});
