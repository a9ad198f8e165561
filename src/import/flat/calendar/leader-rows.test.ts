import { describe, expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readText } from '../../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readText(Buffer.from(text.replaceAll('·', ' '))), { file: 'a.txt', sha256: '', registry: [] });

const eventsOf = (draft: ReturnType<typeof draftOf>) =>
  draft.fields.events.map(({ from, part = '', time = '', text, participants = '', place = '' }) =>
    [from.slice(5), part, time, text, participants, place].join(' | '),
  );

const week = `LỊCH CÔNG TÁC TUẦN
Từ ngày 09/6/2025 đến ngày 13/6/2025
`;

describe('a column for each of those who lead', () => {
  const rows = `
Thứ, ngày Buổi Chủ tịch
Y Lâm Niê Kbrông

Phó Chủ tịch
Trần Văn Sự

Phó Bí thư
Thường trực

Thứ Hai
09/06

Sáng 7h30: Giao ban đầu tuần giữa Chủ tịch, các Phó Chủ tịch với Văn phòng HĐND và UBND huyện

Chiều 14h00: Dự họp Ban Thường vụ Huyện ủy 14h00: Kiểm tra tiến độ sửa chữa hồ chứa·
nước Cư Păm

Làm việc tại cơ quan

Thứ Ba
10/06

Sáng 8h00: Tiếp công dân định kỳ 7h30: Họp Hội đồng bồi thường dự án·
đường liên xã Hòa Lễ - Ea Kmút

8h00: Dự tập huấn chuẩn bị năm học mới
của ngành giáo dục

Chiều 14h00: Làm việc với Đoàn công tác Sở Kế·
hoạch và Đầu tư

Cùng dự với Chủ tịch 14h00: Thăm, tặng quà Mẹ Việt Nam·
anh hùng tại xã Khuê Trung

Thứ Tư
11/06

Sáng 8h00: Dự Hội nghị trực tuyến về chống khai·
thác gỗ trái phép

8h00: Dự Hội nghị trực tuyến về chống khai·
thác gỗ trái phép

7h30: Kiểm tra hồ sơ đề nghị công nhận·
trường đạt chuẩn quốc gia

Chiều

Xử lý văn bản - 14h00: Đối thoại với các hộ dân tái định cư
thôn Đoài
- 16h00: Nghe Ban Quản lý dự án báo cáo·
giải ngân

14h00: Họp Ban Chỉ đạo giảm nghèo bền
vững
`;

  test('each entry is of the one in whose column it stands, where no column is empty', () => {
    const draft = draftOf(week + rows);
    const [chair, deputy, secretary] = [
      'Chủ tịch Y Lâm Niê Kbrông',
      'Phó Chủ tịch Trần Văn Sự',
      'Phó Bí thư Thường trực',
    ];
    expect(eventsOf(draft)).toEqual([
      '06-09 | morning | 07:30 | Giao ban đầu tuần giữa Chủ tịch, các Phó Chủ tịch với Văn phòng HĐND và UBND huyện |  | ',
      `06-09 | afternoon | 14:00 | Dự họp Ban Thường vụ Huyện ủy | ${chair} | `,
      `06-09 | afternoon | 14:00 | Kiểm tra tiến độ sửa chữa hồ chứa nước Cư Păm | ${deputy} | `,
      `06-09 | afternoon |  | Làm việc tại cơ quan | ${secretary} | `,
      `06-10 | morning | 08:00 | Tiếp công dân định kỳ | ${chair} | `,
      `06-10 | morning | 07:30 | Họp Hội đồng bồi thường dự án đường liên xã Hòa Lễ - Ea Kmút | ${deputy} | `,
      `06-10 | morning | 08:00 | Dự tập huấn chuẩn bị năm học mới của ngành giáo dục | ${secretary} | `,
      `06-10 | afternoon | 14:00 | Làm việc với Đoàn công tác Sở Kế hoạch và Đầu tư | ${chair} | `,
      `06-10 | afternoon |  | Cùng dự với Chủ tịch | ${deputy} | `,
      `06-10 | afternoon | 14:00 | Thăm, tặng quà Mẹ Việt Nam anh hùng tại xã Khuê Trung | ${secretary} | `,
      `06-11 | morning | 08:00 | Dự Hội nghị trực tuyến về chống khai thác gỗ trái phép | ${chair} | `,
      `06-11 | morning | 08:00 | Dự Hội nghị trực tuyến về chống khai thác gỗ trái phép | ${deputy} | `,
      `06-11 | morning | 07:30 | Kiểm tra hồ sơ đề nghị công nhận trường đạt chuẩn quốc gia | ${secretary} | `,
      `06-11 | afternoon |  | Xử lý văn bản | ${chair} | `,
      `06-11 | afternoon | 14:00 | Đối thoại với các hộ dân tái định cư thôn Đoài | ${deputy} | `,
      `06-11 | afternoon | 16:00 | Nghe Ban Quản lý dự án báo cáo giải ngân | ${deputy} | `,
      `06-11 | afternoon | 14:00 | Họp Ban Chỉ đạo giảm nghèo bền vững | ${secretary} | `,
    ]);
    expect(draft.problems[0]?.message).toContain('nothing tells whose columns are empty');
  });
});

test('who is busy, in a column beside what happens, takes part', () => {
  const draft = draftOf(`${week}
Ngày Thời
gian

Nội dung
công việc Địa điểm Thường trực

UBND tỉnh

Thứ 2
9/6

Sáng

(8h) Hội nghị Thường trực Tỉnh ủy P. họp số 1·
Tỉnh ủy

Chủ tịch, các·
Phó Chủ tịch·
liên quan

(8h) Họp nghe báo cáo tiến độ giải·
phóng mặt bằng dự án cao tốc Lũng·
Vài - Cầu Mới

P. họp số 2 tầng
3

PCTTT Hà Sỹ·
Khoan

Chiều

(14h) Giao ban Chủ tịch, các Phó Chủ
tịch UBND tỉnh

P. họp số 1 tầng
2

Chủ tịch, các·
Phó Chủ tịch

Thứ 3
10/6

Sáng

(7h30) Dự Lễ ra quân Chiến dịch·
thanh niên tình nguyện hè năm 2025

Quảng trường·
thành phố Đông
Sơn

PCT Lê Minh·
Tuệ
`);
  expect(eventsOf(draft)).toEqual([
    '06-09 | morning | 08:00 | Hội nghị Thường trực Tỉnh ủy | Chủ tịch, các Phó Chủ tịch liên quan | P. họp số 1 Tỉnh ủy',
    '06-09 | morning | 08:00 | Họp nghe báo cáo tiến độ giải phóng mặt bằng dự án cao tốc Lũng Vài - Cầu Mới | PCTTT Hà Sỹ Khoan | P. họp số 2 tầng 3',
    '06-09 | afternoon | 14:00 | Giao ban Chủ tịch, các Phó Chủ tịch UBND tỉnh | Chủ tịch, các Phó Chủ tịch | P. họp số 1 tầng 2',
    '06-10 | morning | 07:30 | Dự Lễ ra quân Chiến dịch thanh niên tình nguyện hè năm 2025 | PCT Lê Minh Tuệ | Quảng trường thành phố Đông Sơn',
  ]);
});

test('a table of times, contents and hosts is a calendar where its times are halves of days', () => {
  const draft = draftOf(`CHƯƠNG TRÌNH CÔNG TÁC
Tháng 9 năm 2022

THỜI GIAN NỘI DUNG LÀM VIỆC NGƯỜI CHỦ TRÌ
Tuần 1

Buổi sáng 08/09/2022 Bàn giao mặt bằng hồ chứa nước Suối Mây cho chủ·
đầu tư (mở rộng). Ban Giám đốc

Tuần 2

Buổi chiều 14/09/2022 Dự Hội nghị biểu dương gia đình văn hóa tiêu biểu·
tại xã Đồng Vông. CVP Tâm

Tuần 3
Buổi chiều 19/09/2022 Giao ban khối Kinh tế. Các đồng chí Phó Chủ tịch
Buổi chiều 21/09/2022 Tiếp công dân định kỳ. Thường trực HĐND
`);
  expect(
    draft.fields.events.map(({ from, part, text, hostsAsWritten }) => [from, part, text, hostsAsWritten]),
  ).toEqual([
    [
      '2022-09-08',
      'morning',
      'Bàn giao mặt bằng hồ chứa nước Suối Mây cho chủ đầu tư (mở rộng).',
      'Ban Giám đốc',
    ],
    [
      '2022-09-14',
      'afternoon',
      'Dự Hội nghị biểu dương gia đình văn hóa tiêu biểu tại xã Đồng Vông.',
      'CVP Tâm',
    ],
    ['2022-09-19', 'afternoon', 'Giao ban khối Kinh tế.', 'Các đồng chí Phó Chủ tịch'],
    ['2022-09-21', 'afternoon', 'Tiếp công dân định kỳ.', 'Thường trực HĐND'],
  ]);
  expect(draft.fields.tasks).toEqual([]);
});

test('beside a column of days alone nothing tells in whose column an entry with a bullet stands', () => {
  const draft = draftOf(`${week}
Ngày Chủ tịch PCT Lù Văn Páo

Thứ Hai
09/06

- 7h30 Giao ban đầu tuần với Văn phòng HĐND·
và UBND huyện.

- 14h00 Kiểm tra tiến độ sửa chữa hồ chứa·
nước Cư Păm.

Thứ Ba
10/06

- 8h00 Tiếp công dân định kỳ.

Thứ Tư
11/06

- 8h00 Dự Hội nghị trực tuyến về chống khai·
thác gỗ trái phép.
`);
  const { events } = draft.fields;
  expect(events.map(({ from, time, text }) => `${from.slice(5)} ${time} ${text}`)).toEqual([
    '06-09 07:30 Giao ban đầu tuần với Văn phòng HĐND và UBND huyện.',
    '06-09 14:00 Kiểm tra tiến độ sửa chữa hồ chứa nước Cư Păm.',
    '06-10 08:00 Tiếp công dân định kỳ.',
    '06-11 08:00 Dự Hội nghị trực tuyến về chống khai thác gỗ trái phép.',
  ]);
  expect(events.flatMap(({ participants }) => participants ?? [])).toEqual([]);
  const told = draft.problems.filter(({ message }) => /nothing tells in whose column/u.test(message));
  expect(told).toHaveLength(4);
});
