import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { findDayStarts } from './day-starts.ts';

const starts = (texts: readonly string[]) => {
  const { lines } = readLines(texts.join('\n'));
  const found = findDayStarts(
    lines,
    { yearOf: () => '2022', month: '2022-11' },
    { isNumbered: false, isTimed: false },
  );
  return found?.map(({ cell }) => cell.map(({ text }) => text).join(' '));
};

test.each([
  [
    [
      'Hai',
      '14/11',
      'Sáng',
      '7h30 Giao ban',
      'Ba',
      '15/11',
      'Sáng',
      '8h00 Kiểm tra',
      'CN',
      '20/11',
      'Cả ngày',
    ],
    ['Hai 14/11', 'Ba 15/11', 'CN 20/11'],
  ],
  [
    ['Thứ Hai', '14/11', 'Sáng', '7h30 Giao ban', 'Thứ Ba', '15/11', 'Sáng', '8h00 Kiểm tra'],
    ['Thứ Hai 14/11', 'Thứ Ba 15/11'],
  ],
  [
    ['14/11', 'Sáng', '7h30 Họp với lãnh đạo xã', 'Ba', 'Vì', '15/11', 'Sáng', '8h00 Kiểm tra'],
    ['14/11', '15/11'],
  ],
  [
    ['14/11', 'Sáng', 'Thăm thầy cô giáo nhân', 'ngày 20/11', 'Lý Nhân', '15/11', 'Sáng'],
    ['14/11', '15/11'],
  ],
  [
    [
      '03',
      'Sơ kết công tác',
      'chuyển đổi số',
      '04',
      'Họp giao ban',
      '05',
      'Nghe báo cáo Nghị quyết số',
      '06',
      'của Huyện ủy',
    ],
    ['03', '04', '05'],
  ],
])('the days of %j', (lines, days) => {
  expect(starts(lines)).toEqual(days);
});

test('a first line that is no day opens none', () => {
  expect(starts(['Hai', 'bên trao đổi', '14/11', 'Sáng'])).toBeUndefined();
});
