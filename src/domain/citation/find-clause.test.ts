import { expect, test } from 'vitest';
import { findClause } from './find-clause.ts';
import { findMentions } from './find-mentions.ts';

const blocks = ['dieu-5', 'dieu-5-2', 'dieu-5-2-a', 'ii', 'ii-3', 'iii', 'iii-4-2'].map((anchor) => ({
  type: 'paragraph' as const,
  anchor,
  section: '',
  text: '',
}));

test.each([
  ['điểm a khoản 2 Điều 5', 'dieu-5-2-a'],
  ['khoản 2, Điều 5', 'dieu-5-2'],
  ['điểm đ khoản 2 Điều 5', 'dieu-5-2'],
  ['Điều 5', 'dieu-5'],
  ['các khoản 1, 2 Điều 5', 'dieu-5'],
  ['mục II.3', 'ii-3'],
  ['điểm 4.2, mục III', 'iii-4-2'],
  ['Điều 6', undefined],
  ['Điều 5 và Điều 6', undefined],
])('%s is at %s', (words, anchor) => {
  const [mention] = findMentions(`theo ${words} Quyết định số 12/QĐ-UBND`);
  expect(mention!.position && findClause(mention!.position, blocks)).toBe(anchor);
});
