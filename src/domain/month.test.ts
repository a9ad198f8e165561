import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysOfMonth,
  monthCode,
  monthDistance,
  monthName,
  monthsOfYear,
  weekdayCode,
  weekdayCodes,
  weekdayName,
  weekdayOf,
  weeksOfMonth,
} from './month.ts';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test.each([
  ['2024-01-01', 'Thứ hai', 'T2'],
  ['2024-01-06', 'Thứ bảy', 'T7'],
  ['2024-01-07', 'Chủ nhật', 'CN'],
  ['2022-12-29', 'Thứ năm', 'T5'],
])('%s is %s', (day, name, code) => {
  expect([weekdayName(weekdayOf(day)), weekdayCode(weekdayOf(day))]).toEqual([name, code]);
});

test.each([
  ['2024-01', 1, '2024-02'],
  ['2024-12', 1, '2025-01'],
  ['2024-01', -1, '2023-12'],
  ['2024-01', -13, '2022-12'],
  ['2024-05', 0, '2024-05'],
])('%s and %i months are %s', (month, count, result) => {
  expect(addMonths(month, count)).toBe(result);
});

test('a leap year has its day', () => {
  expect(daysOfMonth('2024-02')).toHaveLength(29);
  expect(daysOfMonth('2023-02')).toHaveLength(28);
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
});

test('no day lies between days in the wrong order', () => {
  expect(daysBetween('2024-01-02', '2024-01-01')).toEqual([]);
});

test('names carry no leading zero', () => {
  expect([monthName('2024-01'), monthCode('2024-10')]).toEqual(['Tháng 1', 'Th 10']);
});

describe('laws', () => {
  test('weeks begin on Monday, are whole and hold every day of the month once', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOfMonth(month);
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!) === 1)).toBe(true);
        expect(weeks.flat().filter((day) => day.startsWith(month))).toEqual(daysOfMonth(month));
      }),
    );
  });

  test('adding and taking months leads back, as far as counted', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -500, max: 500 }), (month, count) => {
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
        expect(monthDistance(month, addMonths(month, count))).toBe(Math.abs(count));
      }),
    );
  });

  test('a year has the twelve months that follow one another', () => {
    expect(monthsOfYear('2023').map((month) => addMonths(month, 1))).toEqual([
      ...monthsOfYear('2023').slice(1),
      '2024-01',
    ]);
  });
});

test('the weekdays of a span are its first and its last', () => {
  expect(weekdayCodes('2024-01-05', '2024-01-05')).toBe('T6');
  expect(weekdayCodes('2024-01-06', '2024-01-07')).toBe('T7–CN');
});
