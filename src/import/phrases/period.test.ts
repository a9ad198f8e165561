import { expect, test } from 'vitest';
import { parsePeriod, parsePeriodCell, parsePeriodTitle } from './period.ts';

test.each([
  ['Tháng 3', '2024-03'],
  ['03/2025', '2025-03'],
  ['Kỳ họp tháng 7', '2024-07'],
  ['Kỳ họp thường lệ giữa năm, tháng 7', '2024-07'],
  ['Tháng 7 (kỳ họp giữa năm)', '2024-07'],
  ['Tháng 12/2024 (Kỳ họp thứ 21)', '2024-12'],
  ['Tuần 2 tháng 3', '2024-03'],
  ['Cuối tháng 4', '2024-04'],
  ['Dự kiến trong tháng 5/2025', '2025-05'],
])('%s is in %s', (words, month) => {
  expect(parsePeriod(words, '2024')?.month).toBe(month);
});

test.each([
  'Trước 15/3',
  'Tháng 3, 9',
  'Tháng 3+4',
  'Tháng 8 - 9',
  'Tháng 10 hoặc tháng 11',
  'Tháng 7 (lùi sang tháng 8)',
  'Kỳ họp thường lệ cuối năm 2024',
  'Hết tháng 3',
  'Quý II',
  'T3',
  'Hội nghị tổng kết tháng thanh niên',
])('"%s" is no one month', (words) => {
  expect(parsePeriod(words, '2024')?.month).toBeUndefined();
});

test('without a year a month is none of any year', () => {
  expect(parsePeriod('Kỳ họp tháng 7', undefined)).toEqual({ key: '7', asWritten: 'Kỳ họp tháng 7' });
});

test.each([
  ['T3', '2024-03'],
  ['T.11', '2024-11'],
  ['T3/2025', '2025-03'],
  ['Ban Chấp hành: Tháng 6', '2024-06'],
])('the cell "%s" says %s', (words, month) => {
  expect(parsePeriodCell(words, '2024')).toMatchObject({ month, asWritten: words });
});

test.each(['T13', 'Ban Thường vụ: Tháng 1; Ban Chấp hành: Tháng 3', 'T3-T4'])(
  'the cell "%s" says no one month',
  (words) => {
    expect(parsePeriodCell(words, '2024')?.month).toBeUndefined();
  },
);

test.each([
  ['Ngày 20 hằng tháng', 'month'],
  ['Hàng quý', 'quarter'],
])('%s recurs', (words, recurrence) => {
  expect(parsePeriod(words, '2024')?.recurrence).toBe(recurrence);
});

test.each([
  ['1. Tháng 01', '2024-01'],
  ['II. THÁNG 02', '2024-02'],
  ['12) Tháng 12', '2024-12'],
  ['Tháng 3', '2024-03'],
  ['3. Tháng thanh niên', undefined],
  ['3/2024', '2024-03'],
])('the title %s is of %s', (words, month) => {
  expect(parsePeriodTitle(words, '2024')?.month).toBe(month);
});

test.each([
  ['Trước ngày 20/7', '2024-07-20'],
  ['Trước ngày 15 tháng 8', '2024-08-15'],
  ['Chậm nhất 15/7', '2024-07-15'],
  ['Trước 20/7/2025', '2025-07-20'],
])('the day of "%s" is one of the year of the programme', (text, deadline) => {
  expect(parsePeriod(text, '2024')?.deadline).toBe(deadline);
  expect(parsePeriod(text, undefined)?.deadline).toBe(text.includes('2025') ? deadline : undefined);
});

test('two days have no deadline, nor has one that no calendar has', () => {
  expect(parsePeriod('Trước 15/6 và 15/12', '2024')?.deadline).toBeUndefined();
  expect(parsePeriod('Trước ngày 31/2', '2024')?.deadline).toBeUndefined();
});

test('a day alone is a time in a cell of a column of times only', () => {
  expect(parsePeriodCell('20/7', '2024')).toEqual({ key: '20-7', deadline: '2024-07-20', asWritten: '20/7' });
  expect(parsePeriodCell('20/7', undefined)).toBeUndefined();
  expect(parsePeriodCell('40/7', '2024')).toBeUndefined();
  expect(parsePeriod('20/7', '2024')).toBeUndefined();
});
