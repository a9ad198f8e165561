import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';

const head = ['TỈNH ỦY BẮC SƠN', '', '', 'CHƯƠNG TRÌNH', 'công tác năm 2025', ''];
const words = Array.from({ length: 20 }, (_, at) => `Dòng thứ ${at + 1} của văn bản này`);
const pagesOf = (...lines: readonly string[]) =>
  readLines([...head, ...words, ...lines].join('\n'))
    .lines.slice(-3)
    .map(({ text, page }) => `${page} ${text}`);

test('numbers below two empty lines, and nothing else below as much room, tell the pages of a text', () => {
  expect(pagesOf('', '', '2', 'Trang sau', 'nói tiếp')).toEqual(['2 2', '2 Trang sau', '2 nói tiếp']);
  expect(pagesOf('', '', '2', 'a', '', '', '', '3', 'b')).toEqual(['2 a', '3 3', '3 b']);
  expect(pagesOf('', '', '2', 'Nơi nhận:', '', '', '', 'Trần Văn Bình')).toContain('2 Trần Văn Bình');
});

test.each([
  ['below one empty line', ['', '2', 'Trang sau', 'nói tiếp']],
  ['out of order: days', ['', '', '2', 'a', '', '', '5', 'b']],
  ['among lines set with room', ['', '', 'a', '', '', '2', 'b']],
  ['above no page: it is not the second', ['', '', '12', 'a', 'b']],
])('a number %s tells no page', (_, lines) => {
  for (const line of pagesOf(...lines)) expect(line).toMatch(/^1 /);
});
