import { expect, test } from 'vitest';
import { behindTime, opensTime } from './time-words.ts';

test.each([
  ['Tháng 9 Ấn phẩm', 'Ấn phẩm'],
  ['Thường xuyên Tin, bài', 'Tin, bài'],
  ['Quý II/2025 Sở Tài chính', 'Sở Tài chính'],
  ['26/3 Văn phòng', 'Văn phòng'],
  ['6 tháng đầu năm Tuần 4', 'Tuần 4'],
  ['Tháng 9 - Quyết định bảng giá', '- Quyết định bảng giá'],
  ['Quý IV x x', 'x x'],
])('behind the time of %o stands %o', (text, rest) => {
  expect(behindTime(text)).toBe(rest);
});

test.each([
  'Tháng 9',
  'Trước ngày 15/12/2025',
  'Trước kỳ họp HĐND tỉnh',
  'Quý I và quý II',
  'Quý I - Quý II',
  'Tháng 9 xã',
  'Ban Nội chính',
])('nothing of another cell stands in %o', (text) => {
  expect(behindTime(text)).toBeUndefined();
});

test.each(['Tháng 3', 'Quý IV', 'Tuần 2', '25 - 28/6', 'Hằng quý', 'Trước 30/6', 'Kỳ họp giữa năm'])(
  '%o begins a time',
  (text) => {
    expect(opensTime.test(text)).toBe(true);
  },
);

test.each(['Tháng Thanh niên', 'Quý vị đại biểu', 'Kỳ họp thứ 9', 'Hội nghị'])('%o does not', (text) => {
  expect(opensTime.test(text)).toBe(false);
});
