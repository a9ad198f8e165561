import { expect, test } from 'vitest';
import { readDate, showDate } from './date-text.ts';

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
