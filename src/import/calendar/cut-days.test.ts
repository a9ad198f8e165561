import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { joinCutDays } from './cut-days.ts';

/** What stands above and below the break of a page, and after. */
function joined(above: readonly string[], below: readonly string[]): string[] {
  const lines = readLines([...above, ...below].join('\n')).lines;
  const breaks = new Set([lines[above.length]!]);
  const time = { month: '2025-05', yearOf: () => '2025' };
  return joinCutDays(lines, breaks, time).lines.map(({ text }) => text);
}

test.each([
  [['Thứ Ba Sáng Kiểm tra'], ['13/5 Chiều'], ['Thứ Ba 13/5', 'Sáng Kiểm tra', 'Chiều']],
  [['13/5 Sáng: 8h00'], ['(Thứ Ba)', 'năm 2025.'], ['13/5 (Thứ Ba)', 'Sáng: 8h00', 'năm 2025.']],
  [['7 14h00, ngày 14/5 Tiếp'], ['(Thứ Tư) kỳ.'], ['7 14h00, ngày 14/5 (Thứ Tư)', 'Tiếp', 'kỳ.']],
  [
    ['9', '(07/8', '- Sáng: Họp'],
    ['ÂL)', 'UBND'],
    ['9', '(07/8 ÂL)', '- Sáng: Họp', 'UBND'],
  ],
  [['30 Chiều: Họp'], ['(28/8', 'ÂL)'], ['30', '(28/8 ÂL)', 'Chiều: Họp']],
  [
    ['Thứ Tư Cả', 'Họp'],
    ['ngày 14/5', 'Thứ Năm'],
    ['Thứ Tư ngày 14/5', 'Cả', 'Họp', 'Thứ Năm'],
  ],
  [['Thứ Ba Sáng Họp'], ['ngày', '13/5 tỉnh'], ['Thứ Ba ngày 13/5', 'Sáng Họp', 'tỉnh']],
  [
    ['Thứ Ba,', 'Họp'],
    ['ngày', '13/5', '7 giờ'],
    ['Thứ Ba, ngày 13/5', 'Họp', '7 giờ'],
  ],
  [['13/5', '(Thứ', 'Sáng Họp'], ['Ba) Chiều'], ['13/5 (Thứ Ba)', 'Sáng Họp', 'Chiều']],
  [['13/5/202 Sáng Họp'], ['5 giữa'], ['13/5/2025', 'Sáng Họp', 'giữa']],
  [['Ba Sáng 8h00 Họp'], ['13/5 Chiều'], ['Ba 13/5', 'Sáng 8h00 Họp', 'Chiều']],
])('%j above %j', (above, below, whole) => {
  expect(joined(above, below)).toEqual(whole);
});

test.each([
  ['a date of another weekday', ['Thứ Ba Sáng Kiểm tra'], ['14/5 Chiều']],
  ['a weekday of another date', ['13/5 Sáng: 8h00'], ['(Thứ Tư)', 'năm 2025.']],
  ['a weekday with its date', ['Thứ Ba 13/5', 'Sáng'], ['14/5 Chiều']],
  ['a word inside a text', ['thứ hai tháng 9.'], ['13/5 Chiều']],
  ['a bare weekday of another date', ['Tư Sáng 8h00 Họp'], ['13/5 Chiều']],
  ['a year with which a line begins', ['Năm học 2024 - 2025'], ['15/5 Chiều']],
  ['a half that is of another weekday', ['13/5', '(Thứ', 'Sáng'], ['Tư) Chiều']],
  ['a date inside an entry', ['13/5', 'Thứ Ba', '8h00: Mừng ngày lễ'], ['13/5', 'Chiều']],
  ['no rest of a day', ['9', 'Họp'], ['UBND tỉnh']],
])('leaves %s', (_, above, below) => {
  expect(joined(above, below)).toEqual([...above, ...below]);
});

test('a narrow column cuts a whole day', () => {
  expect(joined(['Cả', 'ngày', 'Thanh tra'], ['tại trường'])).toEqual(['Cả ngày', 'Thanh tra', 'tại trường']);
});
