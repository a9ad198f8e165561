import { expect, test } from 'vitest';
import type { Fragment } from './pdf-page.ts';
import { linesOf } from './printed-lines.ts';

/** Words of one line, each `width` wide, with a gap behind each. */
const wordsOf = (words: readonly string[], gaps: readonly number[], size = 14): Fragment[] => {
  let x = 85;
  return words.map((text, at) => {
    const from = x;
    x = from + text.length * 6 + (gaps[at] ?? 0);
    return { text, x0: from, x1: from + text.length * 6, y: 100, size };
  });
};
const partsOf = (fragments: readonly Fragment[]) => linesOf(fragments)[0]!.map(({ text }) => text);

test('a line that a break stretched over the page is one part', () => {
  const words = ['3.', 'Ủy', 'ban', 'nhân', 'dân', 'các', 'xã:'];
  expect(partsOf(wordsOf(words, [48, 48.3, 48, 47.9, 48, 48]))).toEqual(['3. Ủy ban nhân dân các xã:']);
});

test.each([
  ['labels of columns', ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Ghi chú'], [48, 48, 48, 48]],
  ['numbers of columns', ['1', '2', '3', '4', '5'], [48, 48, 48, 48]],
  ['words with gaps of their own', ['xã', 'an', 'lập', 'bình'], [48, 60, 33]],
])('%s stay apart', (_, words, gaps) => {
  expect(partsOf(wordsOf(words, gaps))).toEqual(words);
});

test('a motto is parted from a name that reaches it', () => {
  const words = ['HỘI NÔNG DÂN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'];
  expect(partsOf(wordsOf(words, [4]))).toEqual(words);
  expect(partsOf(wordsOf(['HỘI NÔNG DÂN', 'VIỆT NAM'], [4]))).toEqual(['HỘI NÔNG DÂN VIỆT NAM']);
});
