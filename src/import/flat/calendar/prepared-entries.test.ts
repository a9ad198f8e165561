import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readText } from '../../read-text.ts';

test('who prepares an entry stands beside who hosts it, whose name goes on below its post', () => {
  const text = `LỊCH CÔNG TÁC TUẦN
(Từ ngày 10/8/2020 đến ngày 14/8/2020)

Thứ Buổi Nội dung công việc Chủ trì Chuẩn bị Địa điểm

Thứ Hai
ngày 10/8

Sáng

7h30 Giao ban tuần của lãnh đạo
với các phòng

Chủ tịch Văn phòng Phòng họp
A

9h00 Nghe báo cáo quyết toán dự án
chợ Nà Lốc

PCT Vũ
Đình Khoan

Ban QLDA Phòng họp
B

Chiều

14h00 Họp Hội đồng nghĩa vụ quân
sự

Chủ tịch Ban CHQS Phòng họp
A

Thứ Ba
ngày 11/8

Sáng

8h00 Kiểm tra chốt kiểm soát dịch
bệnh tại cửa rừng

PCT Bế Thị
Sính

Phòng Y tế Xã Nam
Mây

Chiều

13h30 Làm việc với Công ty Điện
lực về cấp điện cụm công nghiệp

PCT Vũ
Đình Khoan

Phòng
KT&HT

Phòng họp
B
`;
  const { events } = makeDraft(readText(Buffer.from(text)), {
    file: 'a.txt',
    sha256: '',
    registry: [],
  }).fields;
  expect(events.map(({ hostsAsWritten }) => hostsAsWritten)).toEqual([
    'Chủ tịch',
    'PCT Vũ Đình Khoan',
    'Chủ tịch',
    'PCT Bế Thị Sính',
    'PCT Vũ Đình Khoan',
  ]);
});
