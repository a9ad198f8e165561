import { expect, test } from 'vitest';
import { opensKey } from './placed-keys.ts';

test.each([
  ['13/01', 'Thứ Hai 12/01', 'day'],
  ['Thứ Ba', 'Thứ Hai 12/01', 'day'],
  ['T3', 'T2 30/9', 'time'],
  ['2/4', '1/4 (T3)', 'time'],
  ['14h00', '07h30', 'time'],
  ['Thứ Hai', 'Thứ Hai 20/01/2025 08:00', 'time'],
  ['14:30', 'Thứ Hai 20/01/2025 08:00', 'time'],
  ['Tháng 3', 'Tháng 2', 'month'],
] as const)('"%s" below "%s" in a column of kind %s is another cell', (words, above, kind) => {
  expect(opensKey(words, above, kind)).toBe(true);
});

test.each([
  ['12/01', 'Thứ Hai', 'day'],
  ['30/9', 'T2', 'time'],
  ['(T3)', '1/4', 'time'],
  ['01/06/2022', '07h30, thứ tư', 'time'],
  ['08:00', 'Thứ Hai 20/01/2025', 'time'],
  ['10/3', 'Trước ngày', 'time'],
  ['II', 'Quý', 'month'],
] as const)('"%s" below "%s" in a column of kind %s goes on', (words, above, kind) => {
  expect(opensKey(words, above, kind)).toBe(false);
});
