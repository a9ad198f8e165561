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
  ['Ban Thi đua', 'Khen thưởng tỉnh'],
  ['Hội đồng Thi đua', 'Khen thưởng'],
  ['Hội Văn học', 'Nghệ thuật'],
  ['Đài Phát thanh', 'Truyền hình'],
  ['Báo', 'và Phát thanh'],
  ['Báo và Phát thanh', 'truyền hình'],
  ['Ban Văn hóa', 'Xã hội HĐND tỉnh'],
  ['Ban Kinh tế', 'Ngân sách'],
  ['Ban Tuyên giáo', 'và Dân vận Tỉnh ủy'],
  ['Ban Dân tộc', 'và Tôn giáo'],
  ['Văn phòng Đoàn ĐBQH', 'và HĐND tỉnh'],
  ['VP HĐND', 'và UBND huyện'],
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
  ['Ban Tuyên giáo', 'Dân vận'],
  ['Ban Tuyên giáo', 'và Ban Dân vận'],
  ['Ban Tổ chức', 'và Nội chính'],
  ['Các ban Tuyên giáo', 'và Dân vận'],
  ['Ban Văn hóa', 'Công an tỉnh'],
  ['Hội Nông dân', 'và Phụ nữ'],
  ['Báo', 'và Đài Phát thanh'],
  ['Văn phòng Đoàn ĐBQH', 'HĐND tỉnh'],
  ['Văn phòng UBND tỉnh', 'và HĐND tỉnh'],
  ['Ban Kinh tế', 'Văn phòng'],
  ['Tòa án', 'Viện Kiểm sát'],
])('behind %j another name begins with %j', (before, words) => {
  expect(continuesName(before, words)).toBe(false);
});
