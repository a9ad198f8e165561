import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, parseDay } from './day.ts';

test.each([
  ['Hà Tĩnh, ngày 29 tháng 12 năm 2022', '2022-12-29'],
  ['ngày 05 tháng 01 năm 2024', '2024-01-05'],
  ['75-QĐ/TU, ngày 29/12/2020;', '2020-12-29'],
  ['ngày 3/6/2013 của Ban Chấp hành', '2013-06-03'],
  ['(18-01-2022)', '2022-01-18'],
])('reads the day in %o', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each([
  '',
  'ngày     tháng 12 năm 2022',
  '31/02/2023',
  '20/54 công đoàn cơ sở',
  '26-52025',
  '10-11/12 ÂL',
  '2020-2025',
])('finds no day in %o', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('every day that a calendar has is read back as it was printed', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1930-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const [y, m, d] = day.split('-') as [string, string, string];
        expect(dayOf(y, m, d)).toBe(day);
        expect(parseDay(`ngày ${d} tháng ${m} năm ${y}`)).toBe(day);
        expect(parseDay(`${Number(d)}/${Number(m)}/${y}`)).toBe(day);
      },
    ),
  );
});
