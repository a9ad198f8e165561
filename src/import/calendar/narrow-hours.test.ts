import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { joinNarrowHours } from './narrow-hours.ts';

const joined = (...lines: string[]) =>
  joinNarrowHours(readLines(lines.join('\n')).lines, new Set()).map(({ text }) => text);

test('minutes below an hour go with it, alone or in front of the next cell', () => {
  expect(joined('8 giờ', '30', 'Họp thôn')).toEqual(['8 giờ 30', 'Họp thôn']);
  expect(joined('Chiều 14h', '00 Trưởng ban Họp thôn')).toEqual(['Chiều 14h 00 Trưởng ban Họp thôn']);
});

test.each([
  ['8 giờ', '30 năm thành lập thôn'],
  ['8 giờ', '32 Họp thôn'],
  ['8 giờ 00', '30 Trưởng ban'],
  ['Họp thôn lúc 8 giờ', '30 Trưởng ban'],
])('what is no minutes stays: %s, %s', (...lines) => expect(joined(...lines)).toEqual(lines));

test('a page parts them', () => {
  const { lines } = readLines('8 giờ\n30');
  expect(joinNarrowHours(lines, new Set([lines[1]!]))).toEqual(lines);
});
