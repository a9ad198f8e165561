import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { createRepairLog } from '../repair-log.ts';
import { dropRunningMatter } from './running-matter.ts';

const textsOf = (text: string): string[] =>
  dropRunningMatter(readLines(text).lines, () => false, createRepairLog()).map((line) => line.text);

const room = '\n\n\n\n\n\n';
const first = 'Các cơ quan, đơn vị rà soát, bổ sung quy chế làm việc, bảo đảm phân công rõ người, rõ';
const rest = 'việc, rõ thời gian và gửi báo cáo trước ngày 25 hằng tháng.';

test('the head of pages and their Roman numbers are known by the room between pages', () => {
  const head = 'Hướng dẫn công tác văn thư - Văn phòng Tỉnh ủy Đông Lâm';
  const pages = [first, `${head}\n\n${rest}\n\nii`, `${head}\n\n${first}\n${rest}\n\niii`];
  expect(textsOf(pages.join(room))).toEqual([first, rest, first, rest]);
});

test.each(['Thời gian dự kiến kiểm tra các đơn vị', 'Lãnh đạo phụ trách'])(
  'the label "%s" at the head of each page is no running head',
  (label) => {
    const pages = [first, `${label}\n\n${rest}`, `${label}\n\n${first}\n${rest}`];
    expect(textsOf(pages.join(room)).filter((text) => text === label)).toHaveLength(2);
  },
);

const bodies = [
  'Rà soát quy chế làm việc.',
  'Kiểm tra hồ sơ của xã.',
  'Bàn giao đất cho dân.',
  'Họp tổng kết.',
];
const pagesWith = (edge: (page: number) => string): string[] =>
  textsOf(bodies.map((text, at) => `${text}\n${edge(at + 1)}`).join('\n\f'));

test('a number at the end of a running foot counts the pages or stays the same: that of a month does neither', () => {
  expect(pagesWith((page) => `Kế hoạch kiểm tra tháng này - trang ${page}`)).toEqual(bodies);
  expect(pagesWith(() => `Kế hoạch kiểm tra năm 2025`)).toEqual(bodies);
  expect(pagesWith((page) => `Sở Tài chính Tháng ${[4, 3, 8, 2][page - 1]}`)).toHaveLength(8);
});

test('the first line of a head that a table has on each page is no running head', () => {
  const head = 'TT Nội dung công việc trong năm';
  const pages = [`${first}\n${head}\n${rest}`, `${head}\n${first}`, `${head}\n${rest}`, `${head}\n${first}`];
  expect(textsOf(pages.join('\n\f')).filter((text) => text === head)).toHaveLength(4);
});
