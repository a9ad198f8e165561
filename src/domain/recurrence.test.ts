import { expect, test } from 'vitest';
import { fallsIn, readFrequency } from './recurrence.ts';

test.each([
  ['Định kỳ 6 tháng, Thường trực Tỉnh ủy làm việc với: (1) …', 'half-year'],
  ['- Định kỳ hằng quý, Thường trực Tỉnh ủy: (1) Làm việc với Ban Nội chính', 'quarter'],
  ['2. Hằng tháng, căn cứ Chương trình công tác trọng tâm', 'month'],
  ['Hàng năm, tổ chức đánh giá', 'year'],
  ['Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy làm việc với các huyện khi cần thiết.', 'as-needed'],
])('%s', (text, frequency) => {
  expect(readFrequency(text)).toBe(frequency);
});

test.each([
  'Đánh giá nhiệm vụ 6 tháng đầu năm',
  '6 tháng đầu năm, tăng trưởng đạt',
  'Tổng kết hằng năm',
  'Khi cần thiết thì báo cáo.',
  '',
])('%o says nothing of it', (text) => {
  expect(readFrequency(text)).toBeUndefined();
});

test.each([
  ['month', 12],
  ['quarter', 4],
  ['half-year', 2],
  ['year', 1],
  ['as-needed', 0],
] as const)('what recurs by %s is laid out on %i months', (frequency, count) => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(months.filter((month) => fallsIn(frequency, month))).toHaveLength(count);
});
