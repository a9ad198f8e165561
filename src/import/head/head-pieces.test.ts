import { expect, test } from 'vitest';
import { isPlaceAndDay } from './head-pieces.ts';

test.each([
  'Hà Tĩnh, ngày 29 tháng 12 năm 2022',
  'Hà Nội, ngày tháng năm',
  'Bình An, ngày     tháng 3 năm',
  '........., ngày ... tháng ... năm 2024',
  'ngày 05/3/2019',
])('%o is place and day', (text) => {
  expect(isPlaceAndDay(text)).toBe(true);
});

// They head a column of a calendar.
test.each(['Ngày tháng năm', 'Ngày tháng', 'Thứ, ngày tháng năm họp', 'Ngày, tháng, năm'])(
  '%o is none',
  (text) => {
    expect(isPlaceAndDay(text)).toBe(false);
  },
);
