import { expect, test } from 'vitest';
import { readDate, readTime, showDate } from './date-text.ts';

test.each([
  ['05/03/2024', '2024-03-05'],
  ['5-3-2024', '2024-03-05'],
  ['5.3.2024', '2024-03-05'],
  ['3/2024', '2024-03'],
  ['2024', '2024'],
  ['2024-03-05', '2024-03-05'],
  ['31/02/2024', '31/02/2024'],
  ['13/2024', '13/2024'],
  ['5/3/24', '5/3/24'],
  ['05/03/2024 sáng', '05/03/2024 sáng'],
  ['', ''],
])('%s is read as %s', (text, iso) => {
  expect(readDate(text)).toBe(iso);
});

test.each(['2024-03-05', '2024-03', '2024'])('%s, shown and read, is the same', (iso) => {
  expect(readDate(showDate(iso))).toBe(iso);
});

test.each(['', 'tháng 3', '2024-3-5'])('shows %o as it is', (text) => {
  expect(showDate(text)).toBe(text);
});

test.each([
  ['7h30', '07:30'],
  ['14 giờ', '14:00'],
  ['14 giờ 05 phút', '14:05'],
  ['07:30', '07:30'],
  ['7g', '07:00'],
  ['7h5', '7h5'],
  ['sáng', 'sáng'],
  ['7', '7'],
])('the time %s is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});
