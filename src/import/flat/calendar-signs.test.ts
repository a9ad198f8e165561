import { describe, expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { asksForName, calendarClass } from './calendar-signs.ts';
import { atomsOf } from './flat-atom.ts';

describe('words that ask for a name or a number behind them', () => {
  test.each(['Đ/c', 'Đồng chí', 'PCT', 'CVP', 'Lầu', 'PH', 'Xã', 'UBND Xã', 'họp tại', 'Dự'])(
    '%s',
    (text) => {
      expect(asksForName(text)).toBe(true);
    },
  );

  test.each([
    'Giám đốc Sở',
    'Lãnh đạo Phòng',
    'Bí thư Đảng ủy',
    'Hội trường A',
    'PCT Oanh',
    'Phòng họp tầng 3',
  ])('not %s', (text) => {
    expect(asksForName(text)).toBe(false);
  });
});

test.each([
  ['Đ/c Nguyễn Văn Bền', 'person'],
  ['PCT Oanh', 'person'],
  ['Phòng họp số 2', 'place'],
  ['Xã Tân Hòa', 'place'],
  ['Các thành viên Ban Chỉ đạo', 'participants'],
  ['Sở Nội vụ', 'body'],
  ['Trần Thị Mơ', 'name'],
  ['trực tuyến', 'other'],
])('%s is of the class %s', (text, name) => {
  const [atom] = atomsOf(readLines(text).lines, (line) => [line], new Set());
  expect(calendarClass(atom!)).toBe(name);
});
