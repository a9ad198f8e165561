import { expect, test } from 'vitest';
import { fullName, landIn, landOf } from './full-name.ts';

test.each([
  ['TỈNH ỦY BÌNH AN', { body: 'Tỉnh ủy Bình An', level: 'tỉnh', place: 'Bình An' }],
  ['THÀNH UỶ AN HẢI', { body: 'Thành ủy An Hải', level: 'thành phố', place: 'An Hải' }],
  ['ĐẢNG ỦY PHƯỜNG AN LẠC', { body: 'Đảng ủy phường An Lạc', level: 'phường', place: 'An Lạc' }],
  ['UBND THỊ XÃ KỲ ANH', { body: 'Ủy ban nhân dân thị xã Kỳ Anh', level: 'thị xã', place: 'Kỳ Anh' }],
  ['Hội đồng nhân dân xã Đạ K’Ho', { body: 'Hội đồng nhân dân xã Đạ K’Ho', level: 'xã', place: 'Đạ K’Ho' }],
])('%s is of a place', (line, land) => expect(landOf(line)).toEqual(land));

test.each(['ĐẢNG BỘ TỈNH BÌNH AN', 'VĂN PHÒNG', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN', 'SỞ Y TẾ', 'TỈNH ỦY', ''])(
  '%s is of none that is known',
  (line) => expect(landOf(line)).toBeUndefined(),
);

test.each([
  ['TỈNH ỦY BÌNH AN', 'Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh ủy Bình An'],
  ['TỈNH ỦY BÌNH AN', 'Văn phòng', 'Văn phòng Tỉnh ủy Bình An'],
  ['TỈNH ỦY BÌNH AN', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình An'],
  ['TỈNH ỦY BÌNH AN', 'Sở Y tế', 'Sở Y tế tỉnh Bình An'],
  ['TỈNH ỦY BÌNH AN', 'UBKT', 'Ủy ban Kiểm tra Tỉnh ủy Bình An'],
  ['HUYỆN ỦY AN HẢI', 'Huyện đoàn', 'Huyện đoàn An Hải'],
  ['UBND TỈNH BÌNH AN', 'Thường trực Tỉnh uỷ', 'Thường trực Tỉnh uỷ Bình An'],
  ['ĐẢNG ỦY PHƯỜNG AN LẠC', 'Văn phòng Đảng ủy', 'Văn phòng Đảng ủy phường An Lạc'],
  ['ĐẢNG ỦY PHƯỜNG AN LẠC', 'Ban Xây dựng Đảng', 'Ban Xây dựng Đảng Đảng ủy phường An Lạc'],
  ['ĐẢNG ỦY PHƯỜNG AN LẠC', 'Công an phường', 'Công an phường An Lạc'],
  ['ỦY BAN NHÂN DÂN HUYỆN AN HẢI', 'VĂN PHÒNG', 'VĂN PHÒNG Ủy ban nhân dân huyện An Hải'],
  ['ỦY BAN NHÂN DÂN HUYỆN AN HẢI', 'Phòng nội vụ', 'Phòng Nội vụ huyện An Hải'],
  ['UBND TỈNH BÌNH AN', 'UBND huyện An Hải', 'Ủy ban nhân dân huyện An Hải'],
  ['UBND TỈNH BÌNH AN', 'Thường trực HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh Bình An'],
  ['UBND TỈNH BÌNH AN', 'UBND các huyện', 'Ủy ban nhân dân các huyện tỉnh Bình An'],
  ['UBND TỈNH BÌNH AN', 'Các sở, ban, ngành', 'Các sở, ban, ngành tỉnh Bình An'],
  ['TỈNH ỦY BÌNH AN', 'các ban xây dựng Đảng', 'các ban xây dựng Đảng Tỉnh ủy Bình An'],
  ['TỈNH ỦY BÌNH AN', 'các đảng ủy trực thuộc', 'các đảng ủy trực thuộc Tỉnh ủy Bình An'],
])('of %s, %s is %s', (line, name, full) => expect(fullName(name, landOf(line))).toBe(full));

test.each([
  ['TỈNH ỦY BÌNH AN', 'Huyện ủy An Hải'],
  ['TỈNH ỦY BÌNH AN', 'Sở Y tế tỉnh Bình An'],
  ['TỈNH ỦY BÌNH AN', 'Văn phòng Đảng ủy'],
  ['ĐẢNG ỦY PHƯỜNG AN LẠC', 'Ban Thường vụ Thành ủy'],
  ['HUYỆN ỦY AN HẢI', 'Sở Y tế'],
  ['UBND XÃ AN HẢI', 'Ban Tổ chức'],
  ['VĂN PHÒNG', 'UBND tỉnh'],
  ['HUYỆN ỦY AN HẢI', 'Các sở, ban, ngành tỉnh'],
  ['TỈNH ỦY BÌNH AN', 'Các ban Đảng Trung ương'],
  ['TỈNH ỦY BÌNH AN', 'Các cơ quan nêu tại mục II'],
])('of %s, %s stays', (line, name) => expect(fullName(name, landOf(line))).toBe(name));

test.each([
  ['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Bình An'],
  ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình An'],
  ['Công an phường', 'Công an phường An Lạc'],
  ['Ban Thường vụ Thành ủy', 'Ban Thường vụ Thành ủy'],
  ['Sở Y tế', 'Sở Y tế'],
])('in a ward whose letterhead names the province, %s is %s', (name, full) => {
  const land = { ...landOf('ĐẢNG ỦY PHƯỜNG AN LẠC')!, above: landIn('ĐẢNG BỘ TỈNH BÌNH AN') };
  expect(fullName(name, land)).toBe(full);
});

const office = { ...landOf('UBND TỈNH BÌNH AN')!, office: 'Sở Y tế tỉnh Bình An' };

test.each([
  ['Văn phòng Sở', 'Văn phòng Sở Y tế tỉnh Bình An'],
  ['Thanh tra', 'Thanh tra Sở Y tế tỉnh Bình An'],
  ['Phòng Quản lý Dược', 'Phòng Quản lý Dược Sở Y tế tỉnh Bình An'],
  ['Các phòng, đơn vị thuộc Sở', 'Các phòng, đơn vị thuộc Sở Y tế tỉnh Bình An'],
  ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình An'],
  ['Sở Tài chính', 'Sở Tài chính tỉnh Bình An'],
  ['Phòng Y tế huyện An Hải', 'Phòng Y tế huyện An Hải'],
])('in an office, %s is %s', (name, full) => expect(fullName(name, office)).toBe(full));

test.each([
  ['LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH AN', 'Tỉnh ủy Bình An', 'Bình An'],
  ['Trường Chính trị thành phố An Hải', 'Thành ủy An Hải', 'An Hải'],
])('%s is in a land', (name, body, place) => expect(landIn(name)).toMatchObject({ body, place }));

test.each(['SỞ Y TẾ', 'CHÍNH PHỦ', 'TỈNH BÌNH AN', ''])('%s says no land', (name) =>
  expect(landIn(name)).toBeUndefined(),
);
