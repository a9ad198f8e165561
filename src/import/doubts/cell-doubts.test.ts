import { expect, test } from 'vitest';
import { doubtOfCell, isUnclosed, type CellName } from './cell-doubts.ts';

/** A cell in a row that has a host and a place beside its text. */
const doubt = (name: CellName, words: string) =>
  doubtOfCell({ name, words }, { cells: [{ name: 'host', words: 'Văn phòng' }] });

test.each<[CellName, string]>([
  ['text', 'Họp Ban Thường vụ Huyện ủy tháng 5 tại Hội trường lớn'],
  ['text', 'Phó Chủ tịch Lê Văn Cò dự Lễ khánh thành Nhà văn hóa thôn Đoài'],
  ['text', 'Làm việc với Chủ tịch UBND xã An Hạ về tiến độ cấp đất'],
  ['text', 'Hội nghị sơ kết 6 tháng'],
  ['text', 'Hội thi kể chuyện (vòng 1) theo điểm a) và b) của Quy chế'],
  ['text', 'Phát động Tháng Thanh niên, ra quân Tháng 3'],
  ['text', 'Kiểm tra chỉnh trang tuyến đường 2 Tháng 9.'],
  ['text', 'Trực tiếp công dân sáng Thứ Ba hằng tuần'],
  ['text', 'Quy định định mức xe ô tô'],
  ['text', 'Sáng: Dự lễ giao quân tại huyện Sáng Tạo'],
  ['text', 'Viếng Khu di tích Chủ tịch Hồ Chí Minh'],
  ['place', 'Bảo tàng Chủ tịch Hồ Chí Minh'],
  ['host', 'Ban Xây dựng Đảng'],
  ['participants', 'Đại diện các tổ chức và khách mời'],
  ['participants', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
  ['participants', 'Đ/c Quý'],
  ['participants', 'Các cơ quan trực thuộc'],
  ['place', 'Phòng họp số 2'],
  ['place', 'Sân trụ sở'],
  ['host', ''],
  ['host', 'Đ/c Hoa PCT'],
  ['host', 'Chủ tịch, các Phó Chủ tịch'],
])('nothing speaks against the %s "%s"', (name, words) => {
  expect(doubt(name, words)).toBeUndefined();
});

test.each<[CellName, string, string]>([
  ['text', 'Hội nghị Ban Chấp hành lần thứ 14 HT Huyện ủy', '"HT Huyện ủy"'],
  ['text', 'Giao ban đầu tháng Phòng họp số 2', '"Phòng họp số 2"'],
  ['text', 'Tiếp công dân định kỳ Đ/c Bí thư Đảng ủy', '"Đ/c Bí thư Đảng ủy"'],
  ['text', 'Kiểm tra phòng cháy. Thứ Năm, ngày 09/5 Họp tổ', 'Thứ Năm, ngày 09/5'],
  ['text', 'Họp Hội đồng sáng kiến Thứ Sáu việc làm', '"Thứ Sáu"'],
  ['text', 'Sơ kết công tác đảng Tháng 9', '"Tháng 9"'],
  ['text', 'Sơ kết Nghị quyết số 2 Tháng 9', '"Tháng 9"'],
  ['text', 'Dự lễ giao, nhận quân năm nay. 2', '"2"'],
  ['text', 'Chào cờ. 14 giờ 00: Họp chi bộ', '"14 giờ 00:"'],
  ['text', 'Kiểm tra công tác tuyển quân Sáng: Dự lễ giao quân', '"Sáng:"'],
  ['text', 'Rà soát các văn bản của', 'breaks off'],
  ['text', 'Hội nghị trực tuyến (do Thanh tra tỉnh chủ trì', 'not closed'],
  ['text', 'Hội thảo “Chuyển đổi số', 'not closed'],
  ['text', 'Thanh tra Sở; Phòng Văn hóa huyện An Hạ', 'is a name'],
  ['text', 'Tòa án nhân dân huyện', 'is a name'],
  ['text', '29', 'no words'],
  ['host', 'Ban Quản lý dự án, Phòng Quản lý dự án và', 'breaks off'],
  ['body', 'Ban Tổ chức Huyện ủy Huyện ủy', 'twice'],
  ['host', 'Ban Chỉ đạo Đ/c Phó Bí thư', '"Đ/c Phó Bí thư"'],
  ['participants', 'Toàn thể đảng viên Phòng họp số 2', '"Phòng họp số 2"'],
  ['place', 'Thôn Đoài. 13 giờ 30', '13 giờ 30'],
  ['place', 'Giảng đường nhà', 'breaks off'],
  ['host', 'Các đồng chí Phó', 'breaks off'],
  ['participants', 'Đội thanh niên, học sinh THCS', 'breaks off'],
  ['participants', 'Toàn thể. Địa điểm: Hội trường', '"Địa điểm:"'],
])('the %s "%s" is told', (name, words, part) => {
  expect(doubt(name, words)).toContain(part);
});

test.each([
  ['(a) và (b)', false],
  ['a) thành lập; b) giải thể', false],
  ['theo Kế hoạch (số 5', true],
  ['giải thể)', true],
])('%s is unclosed: %s', (words, isOpen) => {
  expect(isUnclosed(words)).toBe(isOpen);
});
