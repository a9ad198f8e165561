import { describe, expect, test } from 'vitest';
import { makeDraft, type Draft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (title: string, table: string): Draft =>
  makeDraft(readLines(`${title}\n\n${table.trim().replace(/^ +/gmu, '')}\n`), {
    file: 'x.txt',
    sha256: '',
    registry: [],
  });

const eventsOf = ({ fields }: Draft) =>
  fields.events.map(({ from, to, part, time, text, hostsAsWritten, place, participants }) =>
    [from === to ? from : `${from} - ${to}`, part, time, text, hostsAsWritten, place, participants]
      .map((value) => value ?? '')
      .join(' | '),
  );

const doubtsOf = ({ problems }: Draft) =>
  problems.map(({ message }) => message).filter((message) => message.includes('told apart'));

const month = 'LỊCH CÔNG TÁC\nTháng 5 năm 2025 của Huyện ủy';
const week = 'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 12/5/2025 đến ngày 18/5/2025)';

describe('a calendar whose cells stand one below the other', () => {
  test('with the weekday below the day, halves of the day, and a head printed again', () => {
    const draft = draftOf(
      month,
      `Ngày Buổi Nội dung Chủ trì Địa điểm
       05/5
       (T2)
       Sáng Giao ban Thường trực Huyện ủy
       Bí thư Huyện
       ủy
       Phòng họp số 2
       05/5
       (T2)
       Chiều Làm việc với Đảng ủy xã Mường Lạn Phó Bí thư TT Xã Mường Lạn
       07 -
       08/5
       Cả
       ngày
       Tham quan mô hình trồng chè hữu
       cơ tại huyện bạn
       Chủ tịch UBND Tỉnh Sơn La
       Ngày Buổi Nội dung Chủ trì Địa điểm
       13/5
       (T3)
       Sáng
       Hội nghị Ban Thường vụ Huyện
       ủy kỳ 1
       Bí thư Huyện
       ủy
       Phòng họp số 2
       16/5
       (T6)
       Chiều
       Kiểm tra công tác phòng, chống
       cháy rừng
       Chủ tịch UBND
       Hạt Kiểm lâm
       huyện
       20/5
       (T3)
       Chiều Trao Huy hiệu Đảng đợt 19/5
       Bí thư Huyện
       ủy
       Hội trường Huyện
       ủy
       Trên đây là lịch công tác tháng 5 năm 2025.`,
    );
    expect(eventsOf(draft)).toEqual([
      '2025-05-05 | morning |  | Giao ban Thường trực Huyện ủy | Bí thư Huyện ủy | Phòng họp số 2 | ',
      '2025-05-05 | afternoon |  | Làm việc với Đảng ủy xã Mường Lạn | Phó Bí thư TT | Xã Mường Lạn | ',
      '2025-05-07 - 2025-05-08 | all-day |  | Tham quan mô hình trồng chè hữu cơ tại huyện bạn | Chủ tịch UBND | Tỉnh Sơn La | ',
      '2025-05-13 | morning |  | Hội nghị Ban Thường vụ Huyện ủy kỳ 1 | Bí thư Huyện ủy | Phòng họp số 2 | ',
      '2025-05-16 | afternoon |  | Kiểm tra công tác phòng, chống cháy rừng | Chủ tịch UBND | Hạt Kiểm lâm huyện | ',
      '2025-05-20 | afternoon |  | Trao Huy hiệu Đảng đợt 19/5 | Bí thư Huyện ủy | Hội trường Huyện ủy | ',
    ]);
    expect(doubtsOf(draft)).toEqual([]);
  });

  test('with days that are numbers, and several entries of a day in rows of their own', () => {
    const draft = draftOf(
      'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2025',
      `Ngày Nội dung công việc Cơ quan chuẩn bị Địa điểm
       6 - Sáng: Thường trực Thành ủy giao ban
       công tác tuần.
       Văn phòng Thành
       ủy
       Phòng họp số 1
       - Chiều: Làm việc với Đảng ủy phường Tân
       Lập về công tác phát triển đảng.
       Ban Tổ chức Thành
       ủy
       Phường Tân Lập
       8 - Cả ngày: Kiểm tra Đảng ủy xã Quyết Tiến
       về lãnh đạo xây dựng nông thôn mới.
       Ủy ban Kiểm tra
       Thành ủy
       Xã Quyết Tiến
       12 - Sáng: Họp Ban Thường vụ Thành ủy kỳ 1
       tháng 5.
       Văn phòng Thành
       ủy
       Phòng họp số 1
       15 - Sáng: Tiếp công dân định kỳ. Văn phòng Thành
       ủy
       Phòng họp số 1`,
    );
    expect(eventsOf(draft)).toEqual([
      '2025-05-06 | morning |  | Thường trực Thành ủy giao ban công tác tuần. | Văn phòng Thành ủy | Phòng họp số 1 | ',
      '2025-05-06 | afternoon |  | Làm việc với Đảng ủy phường Tân Lập về công tác phát triển đảng. | Ban Tổ chức Thành ủy | Phường Tân Lập | ',
      '2025-05-08 | all-day |  | Kiểm tra Đảng ủy xã Quyết Tiến về lãnh đạo xây dựng nông thôn mới. | Ủy ban Kiểm tra Thành ủy | Xã Quyết Tiến | ',
      '2025-05-12 | morning |  | Họp Ban Thường vụ Thành ủy kỳ 1 tháng 5. | Văn phòng Thành ủy | Phòng họp số 1 | ',
      '2025-05-15 | morning |  | Tiếp công dân định kỳ. | Văn phòng Thành ủy | Phòng họp số 1 | ',
    ]);
  });

  test('with the time and the day in one cell behind a number', () => {
    const draft = draftOf(
      month,
      `TT Thời gian Nội dung Địa điểm Đại biểu tham dự
       1 8 giờ 00, ngày
       05/5/2025 (thứ
       Hai)
       Dự lễ chào cờ và giao ban
       cơ quan Văn phòng
       Trụ sở Đoàn
       ĐBQH
       Các đại biểu
       chuyên trách
       2 14 giờ 00, ngày
       08/5/2025 (thứ
       Năm)
       Tiếp xúc cử tri huyện Mai
       Sơn
       Hội trường UBND
       xã Cò Nòi
       Lò Thị Minh
       Nguyệt, Cầm Văn
       Định
       3 7 giờ 30, ngày
       09/5/2025 (thứ
       Sáu)
       Tiếp xúc cử tri huyện Yên
       Châu
       Hội trường UBND
       xã Chiềng Pằn
       Cầm Văn Định`,
    );
    expect(eventsOf(draft)).toEqual([
      '2025-05-05 |  | 08:00 | Dự lễ chào cờ và giao ban cơ quan Văn phòng |  | Trụ sở Đoàn ĐBQH | Các đại biểu chuyên trách',
      '2025-05-08 |  | 14:00 | Tiếp xúc cử tri huyện Mai Sơn |  | Hội trường UBND xã Cò Nòi | Lò Thị Minh Nguyệt, Cầm Văn Định',
      '2025-05-09 |  | 07:30 | Tiếp xúc cử tri huyện Yên Châu |  | Hội trường UBND xã Chiềng Pằn | Cầm Văn Định',
    ]);
  });

  test('with a head that runs on over lines, times of the clock, and who takes part in front of where', () => {
    const draft = draftOf(
      week,
      `Thứ/ngày Thời
       gian Nội dung Thành phần Địa điểm Chủ trì
       Thứ Hai
       12/05
       08h00 Giao ban Ban Giám hiệu BGH, Trưởng
       các phòng
       P.102 nhà
       B1
       Hiệu
       trưởng
       14h00 Họp Hội đồng Khoa học và
       Đào tạo
       Thành viên Hội
       đồng
       P.301 nhà
       B1
       PHT
       Lò Minh
       Khải
       Thứ Tư
       14/05 07h30 Kiểm tra công tác tổ chức
       thi kết thúc học phần
       P.Khảo thí,
       P.Thanh tra
       Giảng
       đường C2
       Hiệu
       trưởng
       Thứ Sáu
       16/05
       09h00 Nghiệm thu đề tài cấp cơ sở
       về giống ngô lai
       Hội đồng theo
       QĐ
       P.301 nhà
       B1
       PHT
       Lò Minh
       Khải`,
    );
    expect(eventsOf(draft)).toEqual([
      '2025-05-12 |  | 08:00 | Giao ban Ban Giám hiệu | Hiệu trưởng | P.102 nhà B1 | BGH, Trưởng các phòng',
      '2025-05-12 |  | 14:00 | Họp Hội đồng Khoa học và Đào tạo | PHT Lò Minh Khải | P.301 nhà B1 | Thành viên Hội đồng',
      '2025-05-14 |  | 07:30 | Kiểm tra công tác tổ chức thi kết thúc học phần | Hiệu trưởng | Giảng đường C2 | P.Khảo thí, P.Thanh tra',
      '2025-05-16 |  | 09:00 | Nghiệm thu đề tài cấp cơ sở về giống ngô lai | PHT Lò Minh Khải | P.301 nhà B1 | Hội đồng theo QĐ',
    ]);
  });
});

test('a cell that may be two is told, and no word is lost', () => {
  const draft = draftOf(
    week,
    `Thứ, ngày
     Thời gian
     Nội dung
     Thành phần
     Địa điểm
     Thứ Hai
     12/5
     7h30
     Chào cờ đầu tuần và hội ý
     Ban Thường vụ
     Cán bộ, công
     chức cơ quan
     Sân trụ
     sở
     14h00
     Nghe báo cáo phương án sắp
     xếp các điểm trường
     Lãnh đạo các
     xã
     Phòng họp
     tầng 2
     Thứ Ba
     13/5
     8h00
     Giám sát việc thực hiện chính
     sách dân tộc
     Đoàn giám sát
     theo Quyết định
     Xã Nậm Lìn
     Thứ Sáu
     16/5
     9h00
     Tiếp công dân định kỳ
     Thường trực
     Huyện ủy
     Phòng họp
     tầng 2`,
  );
  expect(eventsOf(draft).slice(1)).toEqual([
    '2025-05-12 |  | 14:00 | Nghe báo cáo phương án sắp xếp các điểm trường |  | Phòng họp tầng 2 | Lãnh đạo các xã',
    '2025-05-13 |  | 08:00 | Giám sát việc thực hiện chính sách dân tộc |  | Xã Nậm Lìn | Đoàn giám sát theo Quyết định',
    '2025-05-16 |  | 09:00 | Tiếp công dân định kỳ |  | Phòng họp tầng 2 | Thường trực Huyện ủy',
  ]);
  expect(eventsOf(draft)[0]).toMatch(/Ban Thường vụ.*Cán bộ, công chức cơ quan/u);
  expect(doubtsOf(draft)[0]).toContain('Thứ Hai');
});

test('columns for both halves of the day are read where each entry says at what time it is', () => {
  const table = `Thứ, ngày Sáng Chiều
    Thứ Hai
    12/5
    - 7h00: Thường trực Huyện ủy dự Lễ chào
    cờ đầu tuần.
    - 14h00: Họp Ban Thường vụ Huyện ủy.
    Thứ Ba
    13/5
    - 8h00: Tiếp công dân định kỳ.`;
  expect(eventsOf(draftOf(week, table))).toEqual([
    '2025-05-12 | morning | 07:00 | Thường trực Huyện ủy dự Lễ chào cờ đầu tuần. |  |  | ',
    '2025-05-12 | afternoon | 14:00 | Họp Ban Thường vụ Huyện ủy. |  |  | ',
    '2025-05-13 | morning | 08:00 | Tiếp công dân định kỳ. |  |  | ',
  ]);
  const without = table.replace('14h00: ', '');
  expect(eventsOf(draftOf(week, without))).toEqual([]);
});

test('with days as titles and times on the lines of their texts, and a last row without a place', () => {
  const draft = draftOf(
    week,
    `Giờ Nội dung Chủ trì Địa điểm
       Thứ Hai, ngày 12/5/2025
       07h00 Chào cờ đầu tuần Thường trực Thành
       ủy
       Sân trụ sở Thành
       ủy
       08h00 Giao ban Thường trực Thành ủy Bí thư Thành ủy Phòng họp B
       Thứ Ba, ngày 13/5/2025
       08h00 Sơ kết công tác dân vận 6 tháng đầu
       năm
       Phó Bí thư Thường
       trực
       Hội trường lớn
       Thứ Tư, ngày 14/5/2025
       08h00 Họp Ban Thường vụ Thành ủy Bí thư Thành ủy Phòng họp B
       14h30 Kiểm tra tiến độ nạo vét kênh
       Nhiêu Lộc
       Chủ tịch UBND
       thành phố
       Hiện trường
       Thứ Năm, ngày 15/5/2025
       06h00 Đi bộ đồng hành vì trẻ em Thường trực Thành
       ủy`,
  );
  expect(draft.fields.events.map(({ from, time, lead, text }) => [from.slice(8), time, lead, text])).toEqual([
    ['12', '07:00', '07h00', 'Chào cờ đầu tuần'],
    ['12', '08:00', '08h00', 'Giao ban Thường trực Thành ủy'],
    ['13', '08:00', '08h00', 'Sơ kết công tác dân vận 6 tháng đầu năm'],
    ['14', '08:00', '08h00', 'Họp Ban Thường vụ Thành ủy'],
    ['14', '14:30', '14h30', 'Kiểm tra tiến độ nạo vét kênh Nhiêu Lộc'],
    ['15', '06:00', '06h00', 'Đi bộ đồng hành vì trẻ em'],
  ]);
});

test('the committee of a post stands with it, not with those who take part', () => {
  const draft = draftOf(
    week,
    `Thứ,
     ngày
     Giờ Nội dung Chủ trì Thành phần Địa điểm
     Thứ
     Hai
     12/5
     07h30 Chào cờ, giao ban đầu
     tuần
     Đ/c Bí thư
     Đảng ủy
     Cán bộ, công
     chức cơ quan
     Đảng, UBND xã
     Sân trụ sở
     14h00 Họp Ban Thường vụ
     Đảng ủy tháng 5
     Đ/c Bí thư
     Đảng ủy
     Các đ/c UV BTV;
     Chánh Văn phòng
     Phòng họp
     tầng 2
     Thứ Ba
     13/5
     08h00 Làm việc với Chi bộ
     thôn Nà Pồng
     Đ/c Phó Bí
     thư TT
     Ban Xây dựng
     Đảng; MTTQ xã
     Nhà văn hóa
     thôn
     15h00 Duyệt kế hoạch vệ sinh
     môi trường mùa mưa
     Đ/c Phó Bí
     thư TT
     Hội Nông dân Phòng họp
     tầng 2`,
  );
  expect(
    draft.fields.events.map(({ hostsAsWritten, participants }) => [hostsAsWritten, participants]),
  ).toEqual([
    ['Đ/c Bí thư Đảng ủy', 'Cán bộ, công chức cơ quan Đảng, UBND xã'],
    ['Đ/c Bí thư Đảng ủy', 'Các đ/c UV BTV; Chánh Văn phòng'],
    ['Đ/c Phó Bí thư TT', 'Ban Xây dựng Đảng; MTTQ xã'],
    ['Đ/c Phó Bí thư TT', 'Hội Nông dân'],
  ]);
});

test('a half of the day stands beside all hours that are in it, not beside those of the other half', () => {
  const draft = draftOf(
    week,
    `Thứ, ngày Buổi Giờ Nội dung Địa điểm
     Thứ Hai
     12/5
     Sáng
     7h00 Giao ban đầu tuần Phòng họp số 1
     8h30 Nghe báo cáo công tác phòng cháy Phòng họp số 2
     10h00 Tiếp công dân định kỳ Phòng họp số 1
     14h00 Kiểm tra tiến độ làm đường Xã Tân Hòa
     Thứ Ba
     13/5
     Chiều
     14h00 Họp chi bộ Phòng họp số 2`,
  );
  expect(draft.fields.events.map(({ part, time }) => [part, time])).toEqual([
    ['morning', '07:00'],
    ['morning', '08:30'],
    ['morning', '10:00'],
    [undefined, '14:00'],
    ['afternoon', '14:00'],
  ]);
});
