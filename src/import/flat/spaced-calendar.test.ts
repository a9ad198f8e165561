import { describe, expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-text.ts';

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
      tuần lãnh đạo Sở. Giám đốc Sở Các Phó Giám đốc; Chánh Văn phòng Phòng họp tầng 3

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
      '2025-05-12 | morning | 07:30 | Giao ban đầu tuần lãnh đạo Sở. | Giám đốc Sở | Các Phó Giám đốc; Chánh Văn phòng | Phòng họp tầng 3',
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
});
