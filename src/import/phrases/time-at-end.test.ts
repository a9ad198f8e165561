import { expect, test } from 'vitest';
import { endsInTime } from './time-at-end.ts';

test.each([
  'Ban Tổ chức Tháng 2',
  'Ban Tổ chức Tháng 9 - 10',
  'Văn phòng Quý II, III',
  'Sở Tài chính Quý IV/2026',
  'Sở Tài chính Quý 3',
  'Phòng Nội vụ T5/2026',
  'Phòng Nội vụ 3/2026',
  'Phòng Nội vụ 30/6',
  'Thanh tra tỉnh 25 - 28/6/2026',
  'Văn phòng Tuần 2',
  'Văn phòng Hàng tháng',
  'Các đơn vị Thường xuyên',
])('a time of another cell ends %o', (text) => {
  expect(endsInTime.test(text)).toBe(true);
});

test.each([
  'Tháng 2',
  'Báo cáo kết quả công tác trong Tháng 2',
  'Kế hoạch tổ chức lễ kỷ niệm ngày 30/4',
  'Nghị quyết số 12/2026',
  'Thu ngân sách (Quý I',
  'Chương trình công tác tháng 2',
  'Xã Quý Lộc',
])('none ends %o', (text) => {
  expect(endsInTime.test(text)).toBe(false);
});
