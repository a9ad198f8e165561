import { expect, test } from 'vitest';
import { asksForDate, asksForDay, asksForNumber, asksForRoom } from './asks-for-figure.ts';

test.each(['từ ngày', 'CÔNG TÁC NĂM', 'Lịch công tác Tuần', 'Chương trình công tác Quý'])(
  'a date follows %o in a title',
  (text) => {
    expect(asksForDate.test(text)).toBe(true);
  },
);

test.each(['từ ngày', 'kỷ niệm tháng', 'Ngày', 'Quý'])('a day follows %o in a cell', (text) => {
  expect(asksForDay.test(text)).toBe(true);
});

test.each(['Đ/c Lê Văn Năm', 'Bà Trần Thị Quý', 'họp giao ban tuần', 'Thanh niên'])(
  'no day follows %o in a cell',
  (text) => {
    expect(asksForDay.test(text)).toBe(false);
  },
);

test.each(['Nghị quyết số', 'nhà số', 'KẾ HOẠCH SỐ', 'số'])('a number follows %o', (text) => {
  expect(asksForNumber.test(text)).toBe(true);
});

test.each([
  'Sơ kết công tác chuyển đổi số',
  'PHÁT TRIỂN KINH TẾ SỐ',
  'Bình dân học vụ số',
  'vùng đồng bào dân tộc thiểu số',
  'Chi cục Dân số',
])('no number follows %o', (text) => {
  expect(asksForNumber.test(text)).toBe(false);
});

test.each([
  ['Phòng họp số', true],
  ['Kỳ họp lần thứ', true],
  ['Nhà A, tầng', true],
  ['Nghị quyết số', false],
  ['Đại hội', false],
])('whether a room or a session is asked for by %o: %o', (text, asks) => {
  expect(asksForRoom.test(text)).toBe(asks);
});
