import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { columnNumbersAt } from './column-numbers.ts';
import { readFlatHead } from './flat-head.ts';

const linesOf = (text: string) => readLines(text).lines;

test.each([
  ['(1) (2) (3) (4)\n1 Xây dựng', 4, 1],
  ['(1)\n(2) (3)\n1', 3, 2],
  ['1 2 3 4 5', 5, 1],
  ['A B 1 2 3', 5, 1],
])('the numbers of columns %j are told', (text, count, length) => {
  expect(columnNumbersAt(linesOf(text), 0)).toMatchObject({ count, to: length });
});

test.each(['1 2 xã biên giới', '1', '(1) Trong ngày', 'A B', '1 3 4', '(1) 2 3'])('%j are none', (text) => {
  expect(columnNumbersAt(linesOf(text), 0)).toBeUndefined();
});

test('labels end at the numbers of their columns, and months to tick are none', () => {
  const head = 'TT Nội dung Cơ quan chủ trì\nThời gian\nhoàn thành\n';
  expect(readFlatHead(linesOf(`${head}1 2 3 4\n1 Xây dựng`), 0)).toMatchObject({ length: 4 });
  expect(readFlatHead(linesOf(`${head}(1) (2) (3) (4)\n1 Xây dựng`), 0)?.labels).toHaveLength(4);
  const months = readFlatHead(linesOf('TT Nội dung Cơ quan chủ trì Tháng\n1 2 3 4 5 6\n1 Xây dựng'), 0);
  expect(months?.labels.at(-1)).toEqual({ column: 'other', text: 'Tháng Tháng 1 2 3 4 5 6' });
});
