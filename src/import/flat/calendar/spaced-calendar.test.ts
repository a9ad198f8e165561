import { describe, expect, test } from 'vitest';
import { makeDraft, type Draft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** A paper as extracted from a printed page: `·` is the blank at which a line was broken. */
const draftOf = (text: string): Draft =>
  makeDraft(readLines(`${text.replace(/^ {4,}/gmu, '').replace(/·$/gmu, ' ')}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });

const eventsOf = ({ fields }: Draft) =>
  fields.events.map(({ from, part, time, text, hostsAsWritten, participants, place }) =>
    [from, part, time, text, hostsAsWritten, participants, place].map((value) => value ?? '').join(' | '),
  );

describe('a calendar with empty lines where its cells begin higher or lower', () => {
  test('days and halves merged, lines set close, cells on one line, a day cut by the page', () => {
    const draft = draftOf(`LỊCH CÔNG TÁC TUẦN 20

      (Từ ngày 12/5/2025 đến ngày 16/5/2025)

      Thứ, ngày Buổi Nội dung Chủ trì Thành phần Địa điểm

      Thứ Hai

      12/5

      Sáng

      7h30: Giao ban đầu·
      tuần lãnh đạo Sở. Giám đốc Sở Các Phó Giám đốc Phòng họp tầng 3

      9h00: Họp Hội đồng thi
      đua khen thưởng xét·
      danh hiệu quý II năm·
      2025.

      Giám đốc Sở Thành viên Hội đồng Phòng họp tầng 3

      Chiều

      14h00: Làm việc với·
      UBND huyện Tân Phú·
      về tiến độ xây dựng·
      trường đạt chuẩn quốc·
      gia.

      PGĐ Trần Văn·
      Khoa

      Phòng Kế hoạch;·
      Phòng Trung học

      UBND huyện·
      Tân Phú

      Thứ Ba Sáng 8h00: Kiểm tra công tác
      chuẩn bị kỳ thi tốt·
      nghiệp THPT năm·
      2025.

      PGĐ Lê Thị Mỹ·
      Dung

      Đoàn kiểm tra theo·
      Quyết định số 415

      Trường THPT Đoàn·
      Kết





      Thứ, ngày Buổi Nội dung Chủ trì Thành phần Địa điểm

      13/5 Chiều
      13h30: Dự họp UBND·
      tỉnh về giao biên chế·
      ngành giáo dục.

      Giám đốc Sở Phòng Tổ chức cán bộ Hội trường UBND tỉnh

      Thứ Tư

      14/5

      Sáng

      8h00: Hội nghị trực·
      tuyến toàn quốc về·
      chuyển đổi số.

      PGĐ Trần Văn·
      Khoa

      Các phòng chuyên môn Phòng họp trực tuyến

      Chiều 14h00: Tiếp công dân·
      định kỳ. Giám đốc Sở Thanh tra Sở Phòng Tiếp công dân

      Nơi nhận:
      - Lưu: VT.`);
    expect(eventsOf(draft)).toEqual([
      '2025-05-12 | morning | 07:30 | Giao ban đầu tuần lãnh đạo Sở. | Giám đốc Sở | Các Phó Giám đốc | Phòng họp tầng 3',
      '2025-05-12 | morning | 09:00 | Họp Hội đồng thi đua khen thưởng xét danh hiệu quý II năm 2025. | Giám đốc Sở | Thành viên Hội đồng | Phòng họp tầng 3',
      '2025-05-12 | afternoon | 14:00 | Làm việc với UBND huyện Tân Phú về tiến độ xây dựng trường đạt chuẩn quốc gia. | PGĐ Trần Văn Khoa | Phòng Kế hoạch; Phòng Trung học | UBND huyện Tân Phú',
      '2025-05-13 | morning | 08:00 | Kiểm tra công tác chuẩn bị kỳ thi tốt nghiệp THPT năm 2025. | PGĐ Lê Thị Mỹ Dung | Đoàn kiểm tra theo Quyết định số 415 | Trường THPT Đoàn Kết',
      '2025-05-13 | afternoon | 13:30 | Dự họp UBND tỉnh về giao biên chế ngành giáo dục. | Giám đốc Sở | Phòng Tổ chức cán bộ | Hội trường UBND tỉnh',
      '2025-05-14 | morning | 08:00 | Hội nghị trực tuyến toàn quốc về chuyển đổi số. | PGĐ Trần Văn Khoa | Các phòng chuyên môn | Phòng họp trực tuyến',
      '2025-05-14 | afternoon | 14:00 | Tiếp công dân định kỳ. | Giám đốc Sở | Thanh tra Sở | Phòng Tiếp công dân',
    ]);
  });

  test('numbered rows whose cells of days say at what time, in brackets below', () => {
    const draft = draftOf(`LỊCH CÔNG TÁC

      Tháng 6 năm 2025 của Thường trực HĐND huyện

      TT Thời gian Nội dung Chủ trì Địa điểm

      1 Từ 02 - 03/6

      Đoàn giám sát của·
      HĐND huyện giám·
      sát việc thực hiện·
      bảo hiểm y tế.

      Phó Chủ tịch·
      HĐND huyện

      Các xã Phú Lộc,·
      Hương An

      2
      05/6

      (Sáng)

      Họp Thường trực·
      HĐND huyện phiên
      tháng 6.

      Chủ tịch HĐND·
      huyện Phòng họp A

      3
      05/6

      (Chiều)

      Thẩm tra các báo·
      cáo, tờ trình, dự·
      thảo nghị quyết.

      Ban Kinh tế - Xã·
      hội Phòng họp B

      4
      10/6

      (Cả ngày)

      Tiếp xúc cử tri·
      trước kỳ họp.

      Các tổ đại biểu·
      HĐND huyện UBND các xã

      Nơi nhận:
      - Lưu: VT.`);
    expect(eventsOf(draft)).toEqual([
      '2025-06-02 |  |  | Đoàn giám sát của HĐND huyện giám sát việc thực hiện bảo hiểm y tế. | Phó Chủ tịch HĐND huyện |  | Các xã Phú Lộc, Hương An',
      '2025-06-05 | morning |  | Họp Thường trực HĐND huyện phiên tháng 6. | Chủ tịch HĐND huyện |  | Phòng họp A',
      '2025-06-05 | afternoon |  | Thẩm tra các báo cáo, tờ trình, dự thảo nghị quyết. | Ban Kinh tế - Xã hội |  | Phòng họp B',
      '2025-06-10 | all-day |  | Tiếp xúc cử tri trước kỳ họp. | Các tổ đại biểu HĐND huyện |  | UBND các xã',
    ]);
  });

  test('lists in the cells of a month, each item of a day with its own, and a lunar day cut by the page', () => {
    const draft = draftOf(`CHƯƠNG TRÌNH CÔNG TÁC

      Tháng 3 năm 2025

      Ngày Nội dung công việc Cơ quan chuẩn bị Địa điểm

      3

      (04/02 ÂL)

      - Sáng: Thường trực·
      Huyện ủy giao ban tuần.

      - Chiều: Họp Ban Chỉ·
      đạo chuyển đổi số,·
      đánh giá tiến độ triển·
      khai quý I.

      - Văn phòng Huyện ủy

      - Phòng Khoa học và·
      Công nghệ

      - Phòng họp số 1

      - Phòng họp tầng 5,·
      UBND huyện

      4-5

      (05-06/02 ÂL)

      Hội nghị Ban Chấp·
      hành Đảng bộ huyện·
      lần thứ 19.

      Văn phòng Huyện ủy Hội trường Huyện ủy

      6 (07/02
      - Sáng: Làm việc với·
      Đảng ủy xã An Sơn về·
      công tác đại hội.
      - Ban Tổ chức·
      Huyện ủy
      - UBND xã An Sơn




      Ngày Nội dung công việc Cơ quan chuẩn bị Địa điểm

      ÂL)

      - Chiều: Gặp mặt cán·
      bộ nữ nhân kỷ niệm·
      Ngày Quốc tế Phụ nữ.

      - Hội Liên hiệp Phụ·
      nữ huyện

      - Nhà khách Huyện ủy

      10

      (11/02 ÂL)

      - Sáng: Chào cờ đầu·
      tháng.

      - Chiều: Nghe báo cáo·
      kết quả thanh tra đất·
      đai tại xã Đức Phong.

      - Văn phòng Huyện ủy

      - Thanh tra huyện

      - Sân Huyện ủy

      - Phòng họp số 2

      Nơi nhận:
      - Lưu: VT.`);
    const [first, ...others] = eventsOf(draft);
    expect(draft.fields.subject).toBe('Công tác tháng 3 năm 2025');
    expect([first, ...others.slice(0, 2), ...others.slice(-2)]).toEqual([
      '2025-03-03 | morning |  | Thường trực Huyện ủy giao ban tuần. | Văn phòng Huyện ủy |  | Phòng họp số 1',
      '2025-03-03 | afternoon |  | Họp Ban Chỉ đạo chuyển đổi số, đánh giá tiến độ triển khai quý I. | Phòng Khoa học và Công nghệ |  | Phòng họp tầng 5, UBND huyện',
      '2025-03-04 |  |  | Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 19. | Văn phòng Huyện ủy |  | Hội trường Huyện ủy',
      '2025-03-10 | morning |  | Chào cờ đầu tháng. | Văn phòng Huyện ủy |  | Sân Huyện ủy',
      '2025-03-10 | afternoon |  | Nghe báo cáo kết quả thanh tra đất đai tại xã Đức Phong. | Thanh tra huyện |  | Phòng họp số 2',
    ]);
    expect(draft.fields.events.find(({ from }) => from === '2025-03-06')?.lunar).toBe('(07/02 ÂL)');
  });
});

test('the weeks of several persons, each below a heading with who is busy', () => {
  const draft = draftOf(`LỊCH CÔNG TÁC TUẦN 20
      (Từ ngày 12/5/2025 đến ngày 16/5/2025)

      I. GIÁM ĐỐC VŨ ĐÌNH TOÀN
      Thứ Hai, ngày 12/5:
      - Sáng: 7h30, giao ban đầu tuần tại Phòng họp tầng 3.
      Thứ Năm, ngày 15/5:
      - Chiều: 14h00, tiếp công dân định kỳ.

      II. PHÓ GIÁM ĐỐC TRẦN VĂN KHOA
      Thứ Hai, ngày 12/5:
      - Chiều: 14h00, làm việc với UBND xã An Sơn.`);
  expect(eventsOf(draft)).toEqual([
    '2025-05-12 | morning | 07:30 | giao ban đầu tuần tại Phòng họp tầng 3. |  | GIÁM ĐỐC VŨ ĐÌNH TOÀN | ',
    '2025-05-15 | afternoon | 14:00 | tiếp công dân định kỳ. |  | GIÁM ĐỐC VŨ ĐÌNH TOÀN | ',
    '2025-05-12 | afternoon | 14:00 | làm việc với UBND xã An Sơn. |  | PHÓ GIÁM ĐỐC TRẦN VĂN KHOA | ',
  ]);
});

test('a week with a column for each person is told as a table that cannot be read', () => {
  const draft = draftOf(`LỊCH CÔNG TÁC TUẦN 20
      (Từ ngày 12/5/2025 đến ngày 16/5/2025)

      Thứ/ngày Buổi Giám đốc
      Vũ Đình Toàn

      Phó Giám đốc
      Trần Văn Khoa

      Thứ Hai

      (12/5)

      Sáng

      7h30: Giao ban đầu tuần.

      Làm việc tại cơ quan

      Chiều Làm việc tại cơ quan

      14h00: Làm việc với UBND xã An Sơn.

      Thứ Ba

      (13/5)
      Sáng Làm việc tại cơ quan Làm việc tại cơ quan`);
  expect(draft.fields.events).toEqual([]);
  expect(draft.problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The table could not be read for sure/),
  );
});

describe('a month with a lunar day in a column of its own', () => {
  const draft = draftOf(`LỊCH CÔNG TÁC THÁNG 6 NĂM 2025

      CỦA BAN THƯỜNG VỤ HUYỆN ỦY

      Ngà
      y
      Âm
      lịch

      Buổi Nội dung Chủ trì Địa điểm

      2 (T2) 7/5

      Sáng Giao ban Thường trực·
      Huyện ủy tuần 23

      Bí thư Huyện·
      ủy

      Phòng họp số·
      1

      Chiều
      Làm việc với Ban Thường·
      vụ Hội Nông dân huyện về·
      phong trào thi đua

      Phó Bí thư TT Phòng họp số·
      2

      3 (T3) 8/5 Sáng
      Kiểm tra công tác phòng,·
      chống thiên tai tại các xã·
      vùng hạ huyện

      Chủ tịch·
      UBND Xã Đức An

      5 (T5) 10/5 Cả ngày Hội nghị Ban Chấp hành·
      Đảng bộ huyện lần thứ 31

      Bí thư Huyện·
      ủy

      Hội trường·
      Huyện ủy

      6 (T6) 11/5 Chiều Nghe báo cáo tiến độ đại·
      hội chi bộ trực thuộc

      Trưởng Ban Tổ
      chức

      Phòng họp số·
      1

      9 (T2) 14/5

      Sáng Tiếp công dân định kỳ Bí thư Huyện·
      ủy

      Trụ sở TCD·
      huyện

      Chiều Họp Ban Chỉ đạo cải cách·
      hành chính Phó Bí thư TT Phòng họp số·

      1

      12 (T5) 17/5 Sáng Sơ kết công tác kiểm tra,·
      giám sát 6 tháng đầu năm

      Chủ nhiệm·
      UBKT

      Phòng họp số·
      2

      16 (T2) 21/5 Sáng Học tập, quán triệt Nghị·
      quyết Hội nghị Trung ương

      Trưởng Ban·
      Tuyên giáo

      Trung tâm·
      Chính trị

      18 (T4) 23/5 Sáng Họp Ban Thường vụ Huyện
      ủy

      Bí thư Huyện·
      ủy

      Phòng họp số·
      1

      2
      Ngà
      y
      Âm
      lịch

      Buổi Nội dung Chủ trì Địa điểm

      21 (T7) 26/5 Gặp mặt ngày Báo chí cách mạng Việt Nam

      24 (T3) 29/5 Sáng Đối thoại với nông dân tiêu·
      biểu

      Bí thư Huyện·
      ủy

      Hội trường·
      UBND huyện

      27 (T6) 3/6 Chiều Thăm, tặng quà gia đình·
      chính sách, người có công

      Thường trực·
      Huyện ủy

      Theo phân·
      công

      Nơi nhận:
      - Văn phòng Tỉnh ủy,
      - Lưu VPHU.`);

  test('a head cut inside its words, days with their weekday, cells of two halves', () => {
    expect(eventsOf(draft)).toEqual([
      '2025-06-02 | morning |  | Giao ban Thường trực Huyện ủy tuần 23 | Bí thư Huyện ủy |  | Phòng họp số 1',
      '2025-06-02 | afternoon |  | Làm việc với Ban Thường vụ Hội Nông dân huyện về phong trào thi đua | Phó Bí thư TT |  | Phòng họp số 2',
      '2025-06-03 | morning |  | Kiểm tra công tác phòng, chống thiên tai tại các xã vùng hạ huyện | Chủ tịch UBND |  | Xã Đức An',
      '2025-06-05 | all-day |  | Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 31 | Bí thư Huyện ủy |  | Hội trường Huyện ủy',
      '2025-06-06 | afternoon |  | Nghe báo cáo tiến độ đại hội chi bộ trực thuộc | Trưởng Ban Tổ chức |  | Phòng họp số 1',
      '2025-06-09 | morning |  | Tiếp công dân định kỳ | Bí thư Huyện ủy |  | Trụ sở TCD huyện',
      '2025-06-09 | afternoon |  | Họp Ban Chỉ đạo cải cách hành chính | Phó Bí thư TT |  | Phòng họp số 1',
      '2025-06-12 | morning |  | Sơ kết công tác kiểm tra, giám sát 6 tháng đầu năm | Chủ nhiệm UBKT |  | Phòng họp số 2',
      '2025-06-16 | morning |  | Học tập, quán triệt Nghị quyết Hội nghị Trung ương | Trưởng Ban Tuyên giáo |  | Trung tâm Chính trị',
      '2025-06-18 | morning |  | Họp Ban Thường vụ Huyện ủy | Bí thư Huyện ủy |  | Phòng họp số 1',
      '2025-06-21 |  |  | Gặp mặt ngày Báo chí cách mạng Việt Nam |  |  | ',
      '2025-06-24 | morning |  | Đối thoại với nông dân tiêu biểu | Bí thư Huyện ủy |  | Hội trường UBND huyện',
      '2025-06-27 | afternoon |  | Thăm, tặng quà gia đình chính sách, người có công | Thường trực Huyện ủy |  | Theo phân công',
    ]);
  });

  test('the lunar day goes with the day, and one line over all columns is one entry', () => {
    expect(draft.fields.events.slice(0, 3).map(({ row, lunar }) => `${row} ${lunar}`)).toEqual([
      '2 (T2) (7/5 ÂL)',
      '2 (T2) (7/5 ÂL)',
      '3 (T3) (8/5 ÂL)',
    ]);
    // The last word of a cell above a repeated head is no number of a page.
    expect(draft.fields.events.find(({ from }) => from === '2025-06-18')?.place).toBe('Phòng họp số 1');
  });
});

test('a half of a day with its day in front of the next cell, and a clock time in front of its day', () => {
  const halves = draftOf(`LỊCH CÔNG TÁC THÁNG 8

      Từ ngày 01/8/2022 đến ngày 31/8/2022

      Thời gian Nội dung làm việc Chủ trì Địa điểm
      Tuần 1

      Sáng 9/8 Trực cơ quan. Phòng Kinh tế Hội trường xã

      Chiều 9/8
      Giải bóng chuyền nam, nữ nhân dịp·
      Quốc khánh, kết hợp kiểm tra công·
      tác vệ sinh môi trường.

      Ban Tổ chức Nhà văn hóa thôn Nà Bó

      Tuần 2

      Sáng 16/8 Tiếp xúc cử tri sau kỳ họp tại xã·
      Cầu Mới. Ban Chỉ đạo 35 Hội trường xã

      Chiều 17/8
      Đối thoại, giải quyết đơn của ông·
      Danh Văn Kiệt liên quan tiền bồi·
      thường.

      Ban Tổ chức Hội trường xã
      `);
  expect(eventsOf(halves).map((event) => event.split(' | ').slice(0, 2).join(' | '))).toEqual([
    '2022-08-09 | morning',
    '2022-08-09 | afternoon',
    '2022-08-16 | morning',
    '2022-08-17 | afternoon',
  ]);
  expect(halves.fields.events[0]).toMatchObject({ text: 'Trực cơ quan.', place: 'Hội trường xã' });
});
