import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

// As pdftotext -layout prints it: "Thời gian" holds days, each with its weekday below it.
const calendar = `  TỈNH ỦY HỒNG SƠN                         ĐẢNG CỘNG SẢN VIỆT NAM
             *
       Số 91-LCT/TU                      Hồng Sơn, ngày 28 tháng 4 năm 2026

                                 LỊCH CÔNG TÁC
                   của Thường trực Tỉnh ủy tháng 5 năm 2026
                                     -----
Thời gian        Nội dung                              Chủ trì          Địa điểm
Ngày 06/5        Hội nghị Ban Thường vụ Tỉnh ủy        Bí thư Tỉnh ủy   Phòng họp A
(Thứ Tư)
Ngày 12-13/5     Tiếp xúc cử tri trước kỳ họp Quốc     Đoàn đại biểu    Các xã,
                 hội                                   Quốc hội tỉnh    phường
Ngày 15/5        Tiếp công dân định kỳ                 Bí thư Tỉnh ủy   Trụ sở Tiếp
(Thứ Sáu)                                                               công dân tỉnh
Ngày 19/5        Dâng hương kỷ niệm 136 năm Ngày       Thường trực      Quảng trường
(Thứ Ba)         sinh Chủ tịch Hồ Chí Minh             Tỉnh ủy          trung tâm
Ngày 26/5        Hội nghị trực tuyến toàn quốc quán    Ban Thường vụ    Hội trường
                 triệt nghị quyết của Bộ Chính trị     Tỉnh ủy          Tỉnh ủy
Ngày 29/5        Họp Hội đồng thi đua, khen thưởng     Phó Bí thư       Phòng họp B
                                                       Thường trực

Nơi nhận:                                             T/L BAN THƯỜNG VỤ
- Các ban Tỉnh ủy,                                    CHÁNH VĂN PHÒNG
- Lưu Văn phòng Tỉnh ủy.
                                                          Cao Tiến Lực
`;

test('each day that stands with its word "Ngày" in a column of times begins a row', () => {
  const { events } = makeDraft(readLines(calendar), {
    ...{ file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  }).fields;
  expect(events.map(({ from, to, text, hostsAsWritten, place }) => [from, to, text, hostsAsWritten, place])).toEqual([
    ['2026-05-06', '2026-05-06', 'Hội nghị Ban Thường vụ Tỉnh ủy', 'Bí thư Tỉnh ủy', 'Phòng họp A'],
    ['2026-05-12', '2026-05-13', 'Tiếp xúc cử tri trước kỳ họp Quốc hội', 'Đoàn đại biểu Quốc hội tỉnh', 'Các xã, phường'],
    ['2026-05-15', '2026-05-15', 'Tiếp công dân định kỳ', 'Bí thư Tỉnh ủy', 'Trụ sở Tiếp công dân tỉnh'],
    ['2026-05-19', '2026-05-19', 'Dâng hương kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh', 'Thường trực Tỉnh ủy', 'Quảng trường trung tâm'],
    ['2026-05-26', '2026-05-26', 'Hội nghị trực tuyến toàn quốc quán triệt nghị quyết của Bộ Chính trị', 'Ban Thường vụ Tỉnh ủy', 'Hội trường Tỉnh ủy'],
    ['2026-05-29', '2026-05-29', 'Họp Hội đồng thi đua, khen thưởng', 'Phó Bí thư Thường trực', 'Phòng họp B'],
  ]); // prettier-ignore
});

// The weekday below each day begins nothing; the second day stands below a full line.
const tight = `     HUYỆN ỦY MƯỜNG LÝ                     ĐẢNG CỘNG SẢN VIỆT NAM
             *
       Số 03-LCT/HU                        Mường Lý, ngày 28 tháng 01 năm 2025

                         LỊCH CÔNG TÁC THÁNG 02/2025
                                   -----
       Ngày            Nội dung công tác             Chủ trì             Thành phần
03/02                 Sáng: Gặp mặt đầu        Thường trực Huyện     Cán bộ, công chức
(Thứ Hai)             xuân                     ủy                    khối Đảng
05/02                 Cả ngày: Kiểm tra        Đ/c Bí thư Huyện ủy   Ban Chỉ huy Quân
(Thứ Tư)              công tác tuyển quân                            sự huyện
13/02                 Sáng: Dự lễ giao         Thường trực Huyện     Các cơ quan, đơn vị
(Thứ Năm)             nhận quân                ủy
20/02                 Sáng: Họp Ban            Đ/c Bí thư Huyện ủy   Các đồng chí Ủy
(Thứ Năm)             Thường vụ Huyện ủy                             viên Ban Thường vụ
`;

test('each day begins a row, not the weekday below it', () => {
  const { events } = makeDraft(readLines(tight), {
    ...{ file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  }).fields;
  expect(events.map(({ from, text, hostsAsWritten }) => [from, text, hostsAsWritten])).toEqual([
    ['2025-02-03', 'Gặp mặt đầu xuân', 'Thường trực Huyện ủy'],
    ['2025-02-05', 'Kiểm tra công tác tuyển quân', 'Đ/c Bí thư Huyện ủy'],
    ['2025-02-13', 'Dự lễ giao nhận quân', 'Thường trực Huyện ủy'],
    ['2025-02-20', 'Họp Ban Thường vụ Huyện ủy', 'Đ/c Bí thư Huyện ủy'],
  ]);
});
