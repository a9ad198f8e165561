import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { hasTimes, joinTimes, plainTimes } from './head-times.ts';

const joined = (text: string) => joinTimes(readLines(text).lines).map((line) => plainTimes(line.text));

test.each([
  ['Nội dung\nQuý I Quý II Quý\nIII Quý IV Ghi chú', ['Nội dung', '', 'Quý I Quý II Quý III Quý IV Ghi chú']],
  ['Nội dung T1 T2 T3\nT4 Chủ trì', ['Nội dung', 'T1 T2 T3 T4 Chủ trì']],
  ['Tháng\n1 2 3 4 5 6', ['Tháng', 'Tháng 1 2 3 4 5 6']],
])('%s', (text, lines) => {
  expect(joined(text)).toEqual(lines);
  expect(joinTimes(readLines(text).lines).some((line) => hasTimes(line.text))).toBe(true);
});

test.each(['Nội dung\nQuý I\nQuý III', 'Điều 2 3', 'Tháng 1 2 3', 'T1 T3 T5'])(
  '%s are none to tick',
  (text) => {
    const { lines } = readLines(text);
    expect(joinTimes(lines)).toEqual(lines);
  },
);
