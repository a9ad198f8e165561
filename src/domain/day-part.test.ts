import { expect, test } from 'vitest';
import { partOfTime } from './day-part.ts';

test.each([
  ['00:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:30', 'afternoon'],
  ['18:00', 'evening'],
  ['23:30', 'evening'],
])('%s lies in the %s', (time, part) => {
  expect(partOfTime(time)).toBe(part);
});
