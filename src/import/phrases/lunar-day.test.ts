import { expect, test } from 'vitest';
import { isLunarLabel, isSolarLabel, lunarDay } from './lunar-day.ts';

test.each(['Âm lịch', 'Ngày âm', 'NGÀY ÂM LỊCH', 'Lịch âm'])('%s stands over lunar days', (label) => {
  expect(isLunarLabel(label)).toBe(true);
});

test.each(['Dương lịch', 'Ngày dương', 'Ngày', 'Âm nhạc', 'Lịch âm nhạc'])(
  '%s stands over no lunar days',
  (label) => {
    expect(isLunarLabel(label)).toBe(false);
  },
);

test.each([
  ['11/7', '(11/7 ÂL)'],
  ['(19-20/7)', '(19-20/7 ÂL)'],
  ['01/12 ÂL', '(01/12 ÂL)'],
  ['(01/12 âm lịch)', '(01/12 ÂL)'],
])('%s is written as %s', (words, written) => {
  expect(lunarDay(words)).toBe(written);
});

test.each([
  ['Dương lịch', true],
  ['NGÀY DƯƠNG', true],
  ['Lịch dương', true],
  ['Đường', false],
  ['Ngày đường', false],
  ['Dương Văn An', false],
])('%s stands over days of the common calendar: %s', (label, isSolar) => {
  expect(isSolarLabel(label)).toBe(isSolar);
});
