import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { dayBelow, missingDay } from './lacked-day.ts';

const days = (...list: readonly (string | readonly [string, string])[]) =>
  list.map((day) => (typeof day === 'string' ? { from: day, to: day } : { from: day[0], to: day[1] }));

test('a week without its Wednesday lacks it', () => {
  expect(missingDay(days('2024-05-13', '2024-05-14', '2024-05-16', '2024-05-17'))).toBe('2024-05-15');
});

test.each([
  ['a whole week', days('2024-05-13', '2024-05-14', '2024-05-15', '2024-05-16', '2024-05-17')],
  ['one whose entry goes over it', days('2024-05-13', ['2024-05-14', '2024-05-15'], '2024-05-16')],
  ['one that has only some days', days('2024-05-13', '2024-05-15', '2024-05-17')],
  ['one that goes on after its weekend', days('2024-05-16', '2024-05-17', '2024-05-20', '2024-05-21')],
  ['a month', days('2024-05-13', '2024-05-14', '2024-05-16', '2024-05-30')],
  ['two days', days('2024-05-13', '2024-05-15')],
])('%s lacks none', (_, list) => {
  expect(missingDay(list)).toBeUndefined();
});

test.each([
  ['Thứ Tư', 'Thứ Tư\n15/5/2024\nSáng: Họp chi bộ'],
  ['Thứ Tư Sáng: Họp chi bộ', 'Giảng đường\nThứ Tư Sáng: Họp chi bộ'],
  ['Thứ Tư, ngày 15/5/2024', 'Thứ Tư, ngày 15/5/2024\nNơi nhận:'],
  [undefined, 'Nơi nhận:\nThứ Tư'],
  [undefined, 'Đề nghị các đơn vị gửi lịch trước thứ Năm hằng tuần.'],
])('the day %s stands below a calendar in %j', (day, text) => {
  expect(dayBelow(readLines(text).lines, 0)?.text).toBe(day);
});

test.each([
  ['30/01 20/12 Thứ Ba\nThăm các đơn vị', '30/01 20/12 Thứ Ba'],
  ['30 Tư Nghỉ lễ', '30 Tư Nghỉ lễ'],
  ['Lễ\n01/02 Thứ Năm', '01/02 Thứ Năm'],
  ['25/01 đã thông báo', undefined],
  ['30 đồng chí dự', undefined],
  ['30 năm ngày thành lập', undefined],
  ['Nơi nhận:\n30/01', undefined],
])('below a calendar that ends on 26/01 %o has the day %o', (text, day) => {
  expect(dayBelow(readLines(text).lines, 0, '2024-01-26')?.text).toBe(day);
});
