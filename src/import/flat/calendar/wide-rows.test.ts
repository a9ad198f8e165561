import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** Day, half, time, text, host, place and participants of each event. */
const eventsOf = (text: string): string[] =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] }).fields.events.map(
    ({ from, part, time, text: words, hostsAsWritten, place, participants }) =>
      [from.slice(5), part, time, words, hostsAsWritten, place, participants]
        .map((value) => value ?? '')
        .join(' | '),
  );

test('the weekday in a column of its own, without its word', () => {
  expect(
    eventsOf(`LỊCH CÔNG TÁC THÁNG 4 NĂM 2025
Ngày Thứ Buổi Nội dung Chủ trì Địa điểm

01 Ba

Sáng Giao ban Thường trực Huyện 
ủy Đ/c Bí thư Phòng họp số 1

Chiều
Làm việc với BTV Đảng ủy
xã về giải ngân vốn
đầu tư công

Đ/c Bí thư Phòng họp số 2

02 Tư Sáng Họp Ban Thường vụ Đ/c Bí thư Phòng họp số 2

03 Năm
Sáng Dự hội nghị trực tuyến
của tỉnh Đ/c Chủ tịch Hội trường A

Chiều Nghe báo cáo quy hoạch
nông thôn mới Đ/c Bí thư Phòng họp số 1

07 Hai Sáng Kiểm tra công trình Đ/c Chủ tịch Xã Bàn Tân
`),
  ).toEqual([
    '04-01 | morning |  | Giao ban Thường trực Huyện ủy | Đ/c Bí thư | Phòng họp số 1 | ',
    '04-01 | afternoon |  | Làm việc với BTV Đảng ủy xã về giải ngân vốn đầu tư công | Đ/c Bí thư | Phòng họp số 2 | ',
    '04-02 | morning |  | Họp Ban Thường vụ | Đ/c Bí thư | Phòng họp số 2 | ',
    '04-03 | morning |  | Dự hội nghị trực tuyến của tỉnh | Đ/c Chủ tịch | Hội trường A | ',
    '04-03 | afternoon |  | Nghe báo cáo quy hoạch nông thôn mới | Đ/c Bí thư | Phòng họp số 1 | ',
    '04-07 | morning |  | Kiểm tra công trình | Đ/c Chủ tịch | Xã Bàn Tân | ',
  ]);
});

test('whole rows on a line of a wide page, with departments and members who come', () => {
  expect(
    eventsOf(`LỊCH LÀM VIỆC
Tuần 45 (từ ngày 04/11/2024 đến 08/11/2024)
Thời gian Nội dung Chủ trì Thành phần Địa điểm

THỨ HAI (04/11/2024)

07:30 Giao ban Ban Giám đốc GĐ Hồ Thị Lụa Trưởng các phòng Phòng họp 1
09:00 Làm việc với bệnh viện về tự chủ GĐ Hồ Thị Lụa P. KHTC; P. NVY BVĐK tỉnh
14:00 Họp Hội đồng thẩm định PGĐ Trương Văn Nghĩa Thành viên Hội đồng Phòng họp 2

THỨ BA (05/11/2024)
08:00 Hội nghị trực tuyến Bộ Y tế về phòng dịch PGĐ Lê Quốc Hải P. NVY Hội trường
13:30 Kiểm tra công tác phòng dịch PGĐ Lê Quốc Hải Thanh tra Sở H. Vũng Sậy
15:30 Sinh hoạt Chi bộ 2 GĐ Hồ Thị Lụa Đảng viên Chi bộ Phòng họp 2
`),
  ).toEqual([
    '11-04 |  | 07:30 | Giao ban Ban Giám đốc | GĐ Hồ Thị Lụa | Phòng họp 1 | Trưởng các phòng',
    '11-04 |  | 09:00 | Làm việc với bệnh viện về tự chủ | GĐ Hồ Thị Lụa | BVĐK tỉnh | P. KHTC; P. NVY',
    '11-04 |  | 14:00 | Họp Hội đồng thẩm định | PGĐ Trương Văn Nghĩa | Phòng họp 2 | Thành viên Hội đồng',
    '11-05 |  | 08:00 | Hội nghị trực tuyến Bộ Y tế về phòng dịch | PGĐ Lê Quốc Hải | Hội trường | P. NVY',
    '11-05 |  | 13:30 | Kiểm tra công tác phòng dịch | PGĐ Lê Quốc Hải | H. Vũng Sậy | Thanh tra Sở',
    '11-05 |  | 15:30 | Sinh hoạt Chi bộ 2 | GĐ Hồ Thị Lụa | Phòng họp 2 | Đảng viên Chi bộ',
  ]);
});
