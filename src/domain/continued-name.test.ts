import { expect, test } from 'vitest';
import { continuesName } from './continued-name.ts';

test.each([
  ['Sở Kế hoạch', 'và Đầu tư'],
  ['Sở Văn hóa', 'Thể thao'],
  ['Sở Văn hóa, Thể thao', 'và Du lịch'],
  ['Sở Nông nghiệp', 'và PTNT'],
  ['Phòng Tài chính', 'Kế hoạch'],
  ['Bộ Lao động', 'Thương binh'],
  ['Các huyện', 'thành'],
  ['Các huyện, thành', 'thị ủy'],
  ['UBND các huyện', 'thành phố'],
  ['Các ban cán sự đảng', 'đảng đoàn'],
])('the name %j goes on with %j', (before, words) => {
  expect(continuesName(before, words)).toBe(true);
});

test.each([
  ['Sở Nội vụ', 'Sở Tài chính'],
  ['Sở Nội vụ', 'và Văn phòng Tỉnh ủy'],
  ['Sở Nội vụ', 'VPTU'],
  ['Sở Nội vụ', 'TT Huyện ủy'],
  ['Sở Y tế', 'Công an tỉnh'],
  ['Sở Y tế', 'các sở liên quan'],
  ['Ban Tổ chức Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy'],
  ['Ban Nội chính', 'Hội Nông dân'],
  ['TAND tỉnh', 'Viện KSND tỉnh'],
  ['CT', 'các PCT UBND tỉnh'],
])('behind %j another name begins with %j', (before, words) => {
  expect(continuesName(before, words)).toBe(false);
});
