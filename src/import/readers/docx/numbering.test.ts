import { expect, test } from 'vitest';
import { formatNumber } from './numbering.ts';

test.each([
  [4, 'upperRoman', 'IV'],
  [1999, 'upperRoman', 'MCMXCIX'],
  [9, 'lowerRoman', 'ix'],
  [1, 'lowerLetter', 'a'],
  [26, 'upperLetter', 'Z'],
  [28, 'lowerLetter', 'bb'],
  [7, 'decimalZero', '07'],
  [7, 'none', ''],
  [12, 'ordinalText', '12'],
  [0, 'upperRoman', '0'],
])('writes %i as %s: %s', (number, format, text) => {
  expect(formatNumber(number, format)).toBe(text);
});
