import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from './month.ts';
import { daysOfWeek, weekNumber, weekOf, weeksBetween } from './week.ts';

test.each([
  ['2024-01-08', '2024-w02'],
  ['2024-01-14', '2024-w02'],
  ['2024-01-15', '2024-w03'],
  ['2024-01-01', '2024-w01'],
  ['2023-01-01', '2022-w52'],
  ['2021-01-03', '2020-w53'],
  ['2024-12-30', '2025-w01'],
  ['2027-01-01', '2026-w53'],
])('%s lies in %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test('a week has its days from Monday', () => {
  expect(daysOfWeek('2024-w02')).toEqual([
    '2024-01-08',
    '2024-01-09',
    '2024-01-10',
    '2024-01-11',
    '2024-01-12',
    '2024-01-13',
    '2024-01-14',
  ]);
  expect(weekNumber('2024-w02')).toBe(2);
});

test('every day of 1950–2150 is a day of its week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 73_000 }), (count) => {
      const day = addDays('1950-01-01', count);
      const days = daysOfWeek(weekOf(day));
      expect(days).toContain(day);
      expect(weekdayOf(days[0]!)).toBe(1);
      expect(weekOf(days[0]!)).toBe(weekOf(day));
    }),
  );
});

test('a stretch of days has its weeks, each once', () => {
  expect(weeksBetween('2024-12-28', '2025-01-06')).toEqual(['2024-w52', '2025-w01', '2025-w02']);
});
