import { describe, expect, test } from 'vitest';
import { readTime, readYear } from './time-words.ts';

describe('times in a query', () => {
  test.each([
    ['tháng 4 2023', 'month', ['2023-04'], ''],
    ['thang 4 2023', 'month', ['2023-04'], ''],
    ['tháng 4 năm 2023', 'month', ['2023-04'], ''],
    ['tháng 04/2023', 'month', ['2023-04'], ''],
    ['t4/2023', 'month', ['2023-04'], ''],
    ['T4 2023', 'month', ['2023-04'], ''],
    ['4/2023', 'month', ['2023-04'], ''],
    ['04-2023', 'month', ['2023-04'], ''],
    ['2023-04', 'month', ['2023-04'], ''],
    ['quý II 2023', 'quarter', ['2023-04', '2023-05', '2023-06'], ''],
    ['quy 2/2023', 'quarter', ['2023-04', '2023-05', '2023-06'], ''],
    ['quý IV năm 2022', 'quarter', ['2022-10', '2022-11', '2022-12'], ''],
    ['19/5/2018', 'day', ['2018-05'], ''],
    ['19-05-2018', 'day', ['2018-05'], ''],
    ['ngày 19 tháng 5 năm 2018', 'day', ['2018-05'], ''],
    ['đào tạo tháng 4/2023', 'month', ['2023-04'], 'đào tạo'],
    ['lịch tháng 1 2024 dân vận', 'month', ['2024-01'], 'lịch dân vận'],
  ])('%s is a %s', (query, kind, months, rest) => {
    const reading = readTime(query);
    expect(reading?.time.kind).toBe(kind);
    expect(reading?.time.months).toEqual(months);
    expect(reading?.rest).toBe(rest);
  });

  test.each([
    'tháng 13 2023',
    '31/2/2023',
    '2114/QĐ-TTg 2020',
    '30/2020/NĐ-CP',
    '28-NQ/TW',
    'tháng 4',
    'quy định 2023',
    '302/2017',
    'nghị quyết 28',
    '24/7',
  ])('%s names none', (query) => {
    expect(readTime(query)).toBeUndefined();
  });
});

test.each([
  ['2023', '2023'],
  [' 2024 ', '2024'],
  ['28', undefined],
  ['3023', undefined],
])('%s as a year is %s', (query, year) => {
  expect(readYear(query)).toBe(year);
});
