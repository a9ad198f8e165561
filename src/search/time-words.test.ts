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
    ['quý một năm 2023', 'quarter', ['2023-01', '2023-02', '2023-03'], ''],
    ['quý IV năm 2022', 'quarter', ['2022-10', '2022-11', '2022-12'], ''],
    ['19/5/2018', 'day', ['2018-05'], ''],
    ['ngày 19.5.2018', 'day', ['2018-05'], ''],
    ['19-05-2018', 'day', ['2018-05'], ''],
    ['ngày 19 tháng 5 năm 2018', 'day', ['2018-05'], ''],
    ['đào tạo tháng 4/2023', 'month', ['2023-04'], 'đào tạo'],
    ['lịch tháng 1 2024 dân vận', 'month', ['2024-01'], 'lịch dân vận'],
    ['tháng tư năm 2023', 'month', ['2023-04'], ''],
    ['thang nam nam 2023', 'month', ['2023-05'], ''],
    ['tháng năm 2023', 'month', ['2023-05'], ''],
    ['tháng mười một năm 2023', 'month', ['2023-11'], ''],
    ['tháng mười 2023', 'month', ['2023-10'], ''],
    ['tháng bảy/2023', 'month', ['2023-07'], ''],
    ['quí II/2023', 'quarter', ['2023-04', '2023-05', '2023-06'], ''],
    ['Q3 2023', 'quarter', ['2023-07', '2023-08', '2023-09'], ''],
    ['tuần 2 năm 2024', 'week', ['2024-01'], ''],
    ['tuan 5/2024', 'week', ['2024-01', '2024-02'], ''],
    ['sáng thứ sáu ngày 05/01/2024', 'day', ['2024-01'], ''],
    ['6 tháng đầu năm 2023', 'half-year', ['01', '02', '03', '04', '05', '06'].map((m) => `2023-${m}`), ''],
    [
      'sơ kết sáu tháng cuối năm 2023',
      'half-year',
      ['07', '08', '09', '10', '11', '12'].map((m) => `2023-${m}`),
      'sơ kết',
    ],
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
    'tuần 54 2024',
    'tuần tra 2024',
    'quy 5 2023',
    'tháng tới 2023',
  ])('%s names none', (query) => {
    expect(readTime(query)).toBeUndefined();
  });
});

describe('without a year, of the months that are known', () => {
  const known = { months: ['2022-01', '2023-04', '2024-01'], weeks: ['2022-w02', '2024-w01', '2024-w02'] };

  test.each([
    ['tháng 1', 'month', ['2024-01', '2022-01'], ''],
    ['chuong trinh cong tac thang 1', 'month', ['2024-01', '2022-01'], 'chuong trinh cong tac'],
    ['vptu tháng tư', 'month', ['2023-04'], 'vptu'],
    ['t4', 'month', ['2023-04'], ''],
    ['sáng ngày 5/1', 'day', ['2024-01'], ''],
    ['ngày 5 tháng 1', 'day', ['2024-01'], ''],
    ['thứ sáu 5/1', 'day', ['2024-01'], ''],
    ['thu 6 ngay 5/1', 'day', ['2024-01'], ''],
    ['5/1', 'day', ['2024-01'], ''],
    ['tuần 2', 'week', ['2024-01'], ''],
    ['lich tuan 1 thuong truc', 'week', ['2024-01'], 'lich thuong truc'],
    ['quý I', 'quarter', ['2024-01', '2022-01'], ''],
    ['quý một', 'quarter', ['2024-01', '2022-01'], ''],
    ['nhiệm vụ quý 2', 'quarter', ['2023-04'], 'nhiệm vụ'],
    ['q2', 'quarter', ['2023-04'], ''],
  ])('%s is a %s', (query, kind, months, rest) => {
    const reading = readTime(query, known);
    expect(reading?.time.kind).toBe(kind);
    expect(reading?.time.months).toEqual(months);
    expect(reading?.rest).toBe(rest);
  });

  test.each([
    'tháng 2',
    '6 tháng đầu năm',
    'trong 12 tháng',
    '5/1 phòng',
    'tỷ lệ 3/4',
    'ngày 31/4',
    '15/KH',
    't4a',
    'tuần 3',
    'tuần tra 2 lần',
    'quý 3',
    'quý báu',
    'quy i2',
    'q2 nhà',
    'tuần này',
    'hôm nay',
  ])('%s names none', (query) => {
    expect(readTime(query, known)).toBeUndefined();
  });
});

describe('by the clock', () => {
  const known = {
    months: ['2023-12', '2024-01', '2024-02'],
    weeks: ['2023-w52', '2024-w01', '2024-w02'],
    today: '2024-01-03',
  };

  test.each([
    ['tuần này', 'week', '2024-w01', ''],
    ['lịch tuần sau', 'week', '2024-w02', 'lịch'],
    ['tuan truoc', 'week', '2023-w52', ''],
    ['hôm nay', 'day', '2024-01-03', ''],
    ['ngày mai', 'day', '2024-01-04', ''],
    ['hôm qua', 'day', '2024-01-02', ''],
    ['tháng này', 'month', '2024-01', ''],
    ['nhiệm vụ tháng tới', 'month', '2024-02', 'nhiệm vụ'],
    ['tháng trước', 'month', '2023-12', ''],
    ['năm ngoái', 'year', '2023-01', ''],
  ])('%s is a %s', (query, kind, first, rest) => {
    const reading = readTime(query, known);
    const { day, week, months } = reading!.time;
    expect([reading?.time.kind, week ?? day ?? months[0], reading?.rest]).toEqual([kind, first, rest]);
  });

  test.each(['năm sau', 'tuần tới đây', 'tháng nay mai'])('%s: what is not known is not named', (query) => {
    const reading = readTime(query, { ...known, months: ['2023-12'], weeks: ['2023-w52'] });
    expect(reading).toBeUndefined();
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
