import { expect, test } from 'vitest';
import { dayAndMonth, dayNumbers, dayText } from './day-text.ts';

test.each([
  ['2022-12-29', '29/12/2022'],
  ['2024-01', '1/2024'],
  ['2024', '2024'],
])('%s is written %s', (value, text) => {
  expect(dayText(value)).toBe(text);
});

test.each([
  ['2024-02-09', '2024-02-09', '9/2'],
  ['2024-02-10', '2024-02-12', '10–12/2'],
  ['2025-01-30', '2025-02-01', '30/1–1/2'],
])('%s to %s is written %s', (from, to, text) => {
  expect(dayAndMonth(from, to)).toBe(text);
});

test.each([
  ['2024-02-09', '2024-02-09', '9'],
  ['2024-02-10', '2024-02-12', '10–12'],
  ['2025-01-30', '2025-02-01', '30/1–1/2'],
])('%s to %s is %s in a calendar', (from, to, text) => {
  expect(dayNumbers(from, to)).toBe(text);
});
