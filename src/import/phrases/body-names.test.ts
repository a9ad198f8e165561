import { expect, test } from 'vitest';
import { isName, isTailOfName, partNames, runsOn } from './body-names.ts';

test.each([
  'Văn phòng Tỉnh ủy',
  'Hội Nông dân tỉnh',
  'UBND các xã',
  'Cơ quan Ủy ban Kiểm tra',
  '05 chi bộ trực thuộc',
])('%o begins as the name of a body', (text) => {
  expect(isName(text)).toBe(true);
});

test.each(['Thị Mai', 'Tỉnh ủy, Ban Tổ chức', 'Đảng tỉnh', 'Việt Nam tỉnh', '2025 - 2030'])(
  '%o does not',
  (text) => {
    expect(isName(text)).toBe(false);
  },
);

test.each(['Tỉnh ủy', 'Huyện ủy, Ban Dân vận', 'Bộ đội Biên phòng tỉnh', 'Đảng tỉnh'])(
  '%o is the second half of a name',
  (text) => {
    expect(isTailOfName(text)).toBe(true);
  },
);

test.each([
  ['Sở Tài chính Công an tỉnh', 1],
  ['Ban Tổ chức Tỉnh ủy Văn phòng Tỉnh ủy', 1],
  ['Đảng ủy Công an tỉnh', 0],
  ['Văn phòng UBND tỉnh', 0],
  ['Ủy ban Kiểm tra Đảng ủy', 0],
  ['Đoàn giám sát của HĐND tỉnh', 0],
])('names run into others in %o %i times', (name, times) => {
  expect(runsOn(name)).toBe(times);
});

test('names of a cell stand between commas, or behind dashes', () => {
  expect(partNames('Sở Nội vụ; Công an tỉnh, UBND các xã.')).toEqual([
    'Sở Nội vụ',
    'Công an tỉnh',
    'UBND các xã',
  ]);
  expect(partNames('- Cục Di sản - Vụ Pháp chế')).toEqual(['Cục Di sản', 'Vụ Pháp chế']);
});
