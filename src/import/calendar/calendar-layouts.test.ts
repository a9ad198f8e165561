import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string): Draft =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] });

/** Day, half, time, text, host, place and participants of each event. */
const eventsOf = (text: string): string[] =>
  draftOf(text).fields.events.map(({ from, part, time, text: words, hostsAsWritten, place, participants }) =>
    [from.slice(5), part, time, words, hostsAsWritten, place, participants]
      .map((value) => value ?? '')
      .join(' | '),
  );

test('one cell a line: a half of the day holds for several rows', () => {
  const text = ['LỊCH CÔNG TÁC', 'Từ ngày 13/5/2024 đến ngày 19/5/2024', 'Ngày', 'Thời gian', 'Nội dung', 'công việc', 'Địa điểm', 'Thường trực UBND tỉnh', 'Thứ 2', '13/5', 'Sáng', '(8h30) Hội nghị giao ban', 'P. họp 1', 'Chủ tịch,', 'các Phó Chủ tịch', '(9h) Dự lễ khai giảng', 'Trường Chính trị', 'PCT Lò Văn Sơn', 'Chiều', 'Thứ 3', '14/5', 'Chiều', '(14h) Họp Hội đồng thẩm định giá đất', 'P. họp 2', 'PCT Lò Văn Sơn'].join('\n\n'); // prettier-ignore
  expect(eventsOf(text)).toEqual([
    '05-13 | morning | 08:30 | Hội nghị giao ban |  | P. họp 1 | Chủ tịch, các Phó Chủ tịch',
    '05-13 | morning | 09:00 | Dự lễ khai giảng |  | Trường Chính trị | PCT Lò Văn Sơn',
    '05-14 | afternoon | 14:00 | Họp Hội đồng thẩm định giá đất |  | P. họp 2 | PCT Lò Văn Sơn',
  ]);
});

test('a column for each half of the day, and a row whose day is unreadable', () => {
  const { fields, problems, blocks } = draftOf(`LỊCH CÔNG TÁC TUẦN
(Từ ngày 04/3/2024 đến ngày 08/3/2024)
Ngày\tSáng\tChiều
Thứ Hai (04/3)\tGiao ban cơ quan.\tKiểm tra cơ sở.
Thứ Ba (0S/3)\tHọp tổ biên tập.\tLàm việc tại cơ quan.
Thứ Tư (06/3)\tTiếp công dân.\tHọp chi bộ.
`);
  expect(fields.events.map(({ from, part, text }) => `${from} ${part} ${text}`)).toEqual([
    '2024-03-04 morning Giao ban cơ quan.',
    '2024-03-04 afternoon Kiểm tra cơ sở.',
    '2024-03-06 morning Tiếp công dân.',
    '2024-03-06 afternoon Họp chi bộ.',
  ]);
  expect(problems.map(({ line }) => line)).toEqual([5]);
  expect(blocks.find(({ type }) => type === 'table')).toMatchObject({
    rows: [
      ['Ngày', 'Sáng', 'Chiều'],
      ['Thứ Ba (0S/3)', 'Họp tổ biên tập.', 'Làm việc tại cơ quan.'],
    ],
  });
});

test('who leads an item takes part in each of its sentences; a remark and an empty day stand below', () => {
  const { fields, blocks } = draftOf(`LỊCH LÀM VIỆC
Từ ngày 30/12/2024 đến ngày 03/01/2025
THỨ HAI           30/12
- Chủ tịch: 7 giờ 30’, dự lễ chào cờ, điểm tại sân trụ sở. 14 giờ, họp giao ban.
- PCT.KT: Sáng làm việc tại cơ quan.
THỨ SÁU           03/01
* Lịch này thay giấy mời.
`);
  expect(
    fields.events.map(({ from, time, text, place, participants }) => [from, time, text, place, participants]),
  ).toEqual([
    ['2024-12-30', '07:30', 'dự lễ chào cờ', 'sân trụ sở.', 'Chủ tịch'],
    ['2024-12-30', '14:00', 'họp giao ban.', undefined, 'Chủ tịch'],
    ['2024-12-30', undefined, 'làm việc tại cơ quan.', undefined, 'PCT.KT'],
  ]);
  const words = blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ');
  expect(words).toContain('THỨ SÁU 03/01');
  expect(words).toContain('Lịch này thay giấy mời.');
});

test('who goes along with the second sentence of an item stands behind who leads it', () => {
  const words = eventsOf(`LỊCH LÀM VIỆC
Từ ngày 30/12/2024 đến ngày 03/01/2025
THỨ HAI, NGÀY 30/12/2024
- Chủ tịch: 7 giờ 30 phút, dự giao ban, điểm tại phòng họp số 1. 14 giờ, họp Hội đồng, điểm tại Hội trường (LĐVP: Đ/c Sơn).
THỨ BA, NGÀY 31/12/2024
- Chủ tịch: 8 giờ, tiếp công dân, điểm tại trụ sở (LĐVP: Đ/c Vinh).
`);
  expect(words).toEqual([
    '12-30 | morning | 07:30 | dự giao ban |  | phòng họp số 1. | Chủ tịch',
    '12-30 | afternoon | 14:00 | họp Hội đồng |  | Hội trường | Chủ tịch; LĐVP: Đ/c Sơn',
    '12-31 | morning | 08:00 | tiếp công dân |  | trụ sở | Chủ tịch; LĐVP: Đ/c Vinh',
  ]);
});

test('no year is made up, and strokes part cells', () => {
  expect(eventsOf('LỊCH LÀM VIỆC\nTHỨ BA, NGÀY 28/5:\n- 8 giờ, họp.\n- 14 giờ, họp.\n')).toEqual([]);
  expect(
    eventsOf(`LỊCH CÔNG TÁC TUẦN
(Từ ngày 09/9/2024 đến ngày 15/9/2024)

Thứ ngày | Giờ | Nội dung | Chủ trì | Địa điểm |
T. Hai 09/9 | 7:30 | Chào cờ | Đ/c Vinh | PH1 |
9:00 | Nghe báo cáo quy hoạch | Đ/c Sang | PH2 |
T. Ba 10/9 | 14:00 | Tiếp công dân | Đ/c Vinh | PH1 |
`),
  ).toEqual([
    '09-09 |  | 07:30 | Chào cờ | Đ/c Vinh | PH1 | ',
    '09-09 |  | 09:00 | Nghe báo cáo quy hoạch | Đ/c Sang | PH2 | ',
    '09-10 |  | 14:00 | Tiếp công dân | Đ/c Vinh | PH1 | ',
  ]);
});

test('numbered days, some without their weekday', () => {
  expect(
    eventsOf(`LỊCH CÔNG TÁC
tháng 5 năm 2024

1. Ngày 06/5/2024 (thứ hai): Sáng, họp giao ban cơ quan.
- Địa điểm: Phòng họp số 1.
2. Từ ngày 08/5/2024 đến ngày 09/5/2024: Đoàn giám sát làm việc tại các xã.
- Địa điểm: UBND các xã.
3. Ngày 14/5/2024 (thứ ba): Chiều, tiếp công dân từ ngày 01/5 đến nay chưa giải quyết.
- Địa điểm: Trụ sở Tiếp công dân.
`),
  ).toEqual([
    '05-06 | morning |  | họp giao ban cơ quan. |  | Phòng họp số 1. | ',
    '05-08 |  |  | Đoàn giám sát làm việc tại các xã. |  | UBND các xã. | ',
    '05-14 | afternoon |  | tiếp công dân từ ngày 01/5 đến nay chưa giải quyết. |  | Trụ sở Tiếp công dân. | ',
  ]);
});

test('numbered days as headings, with their halves and hours below', () => {
  expect(
    eventsOf(`THÔNG BÁO
Lịch hoạt động tháng 5 năm 2024

Thường trực thông báo lịch hoạt động tháng 5 năm 2024 như sau:
1. Ngày 06/5 (thứ Hai):
- Buổi sáng, 8 giờ 00: Thường trực họp phiên thứ 4.
Địa điểm: Phòng họp số 1.
- Buổi chiều, 14 giờ 30: Ban Pháp chế thẩm tra.
Địa điểm: Phòng họp số 2.
2. Từ ngày 08/5 đến ngày 09/5:
- Các tổ họp.
Địa điểm: Các xã.
3. Ngày 14/5 (thứ Ba):
- Buổi sáng, 8 giờ 00: Tiếp công dân.
Địa điểm: Trụ sở Tiếp công dân.
`),
  ).toEqual([
    '05-06 | morning | 08:00 | Thường trực họp phiên thứ 4. |  | Phòng họp số 1. | ',
    '05-06 | afternoon | 14:30 | Ban Pháp chế thẩm tra. |  | Phòng họp số 2. | ',
    '05-08 |  |  | Các tổ họp. |  | Các xã. | ',
    '05-14 | morning | 08:00 | Tiếp công dân. |  | Trụ sở Tiếp công dân. | ',
  ]);
});

test('a day without an entry, and who is on duty at the weekend, are none', () => {
  const { fields, blocks } = draftOf(`LỊCH CÔNG TÁC TUẦN
(Từ ngày 13/5/2024 đến ngày 19/5/2024)

Thứ Hai, ngày 13/5/2024
- 8 giờ, giao ban cơ quan. Địa điểm: Phòng họp số 1.
Thứ Ba, ngày 14/5/2024
Không có lịch công tác
Thứ Tư, ngày 15/5/2024
- 8 giờ, không có lịch tiếp công dân thì họp chi bộ. Địa điểm: Hội trường.
Trực lãnh đạo ngày thứ bảy, chủ nhật: Phó Giám đốc Lò Thị Sơn.
`);
  expect(fields.events.map(({ from, text, place }) => [from.slice(8), text, place])).toEqual([
    ['13', 'giao ban cơ quan.', 'Phòng họp số 1.'],
    ['15', 'không có lịch tiếp công dân thì họp chi bộ.', 'Hội trường.'],
  ]);
  const words = JSON.stringify(blocks);
  expect(words).toContain('Không có lịch công tác');
  expect(words).toContain('Trực lãnh đạo ngày thứ bảy');
});

test('a column that no event has stands in a table below its days, also where no column holds texts alone', () => {
  const { fields, blocks, problems } = draftOf(`LỊCH CÔNG TÁC TUẦN
(Từ ngày 04/3/2024 đến ngày 08/3/2024)
Thứ/ngày\tBuổi sáng\tBuổi chiều\tTrực cơ quan
Thứ Hai (04/3)\tGiao ban cơ quan.\tKiểm tra cơ sở.\tLò Văn Sơn
Thứ Ba (05/3)\tHọp tổ biên tập.\tLàm việc tại cơ quan.\tLò Thị Mai
`);
  expect(fields.events).toHaveLength(4);
  expect(blocks.find(({ type }) => type === 'table')).toMatchObject({
    rows: [
      ['Thứ/ngày', 'Trực cơ quan'],
      ['Thứ Hai (04/3)', 'Lò Văn Sơn'],
      ['Thứ Ba (05/3)', 'Lò Thị Mai'],
    ],
  });
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('"Trực cơ quan"')]);
});

test('a week whose cells extraction mixed up stays in the text, and the day that strayed is named', () => {
  const { fields, problems, blocks } = draftOf(`LỊCH CÔNG TÁC TUẦN
Từ ngày 04/3/2024 đến ngày 08/3/2024

Ngày
Nội dung

Thứ Hai
04/3

- Giao ban cơ quan

Thứ Tư
06/3

Kiểm tra tiến độ thu hoạch lúa

Trụ sở Tiếp công dân

Thứ Năm
Tiếp công dân định kỳ
07/3
`);
  expect(fields.events).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('"Thứ Năm"')]);
  expect(JSON.stringify(blocks)).toContain('Tiếp công dân định kỳ');
});

test('blanks where lines were broken part cells that stand one below the other', () => {
  const days = ['13/5', '14/5', '15/5'].map(
    (day, at) => `Thứ ${['Hai', 'Ba', 'Tư'][at]!}, ngày ${day}/2024
08h00
Chào cờ, họp giao ban Thường·
trực Đảng ủy
Phòng họp·
Đảng ủy
Thường trực·
Đảng ủy, lãnh·
đạo UBND
phường
Bí thư·
Đảng ủy
14h00 Sinh hoạt chi bộ Phòng họp·
số 2
Toàn thể·
đảng viên
Bí thư chi·
bộ`,
  );
  const text = `LỊCH CÔNG TÁC TUẦN\nGiờ Nội dung Địa điểm Thành phần Chủ trì\n${days.join('\n')}\n2\nNơi nhận:\n- Lưu VP.`;
  expect(eventsOf(text.replaceAll('·', ' ')).slice(0, 2)).toEqual([
    '05-13 |  | 08:00 | Chào cờ, họp giao ban Thường trực Đảng ủy | Bí thư Đảng ủy | Phòng họp Đảng ủy | Thường trực Đảng ủy, lãnh đạo UBND phường',
    '05-13 |  | 14:00 | Sinh hoạt chi bộ | Bí thư chi bộ | Phòng họp số 2 | Toàn thể đảng viên',
  ]);
});

test('a lunar day on several lines is no entry', () => {
  const { fields } = draftOf(`CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2024
Ngày
Nội dung công việc
Cơ quan chuẩn bị
Địa điểm
2-3
(30/7-

01/8 ÂL)

Nghỉ lễ Quốc khánh.

4
(02/8
ÂL)

Sáng: Giao ban tuần.

Huyện đoàn Xã Tân Lập

5
Họp chi bộ.

Văn phòng

Phòng họp số 1
(03/8 ÂL)`);
  expect(fields.events.map(({ text, lunar, place }) => [text, lunar, place])).toEqual([
    ['Nghỉ lễ Quốc khánh.', '(30/7-01/8 ÂL)', undefined],
    ['Giao ban tuần.', '(02/8 ÂL)', 'Xã Tân Lập'],
    ['Họp chi bộ.', '(03/8 ÂL)', 'Phòng họp số 1'],
  ]);
});

test('a week below labels that name its days is a table, and no list where its columns are unknown', () => {
  const { fields, problems } = draftOf(`LỊCH LÀM VIỆC
Tuần 12 (từ ngày 22/3/2021 đến ngày 26/3/2021)
Thứ/ngày Buổi
Chủ tịch

Vi Văn Mận
Phó Chủ tịch

Lò Thị Na

Thứ Hai
(22/3)

Sáng
7h30: Dự họp Ban Thường vụ

Làm việc tại trụ sở

Thứ Ba
(23/3)

Sáng
8h00: Tiếp đoàn doanh nghiệp

8h00: Họp tổ biên tập`);
  expect(fields.events).toEqual([]);
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [3, expect.stringContaining('could not be told apart')],
  ]);
});

test('a table of times, contents and bodies is a calendar where the paper calls itself one', () => {
  const { fields } = draftOf(`LỊCH CÔNG TÁC
Tháng 3 năm 2024
Thời gian\tNội dung\tChủ trì
04/3\tHọp Thường trực HĐND huyện\tChủ tịch
Từ 05 - 07/3\tGiám sát việc trồng rừng\tPhó Chủ tịch
`);
  expect(fields.tasks).toEqual([]);
  expect(fields.events.map(({ from, to, text, hostsAsWritten }) => [from, to, text, hostsAsWritten])).toEqual(
    [
      ['2024-03-04', '2024-03-04', 'Họp Thường trực HĐND huyện', 'Chủ tịch'],
      ['2024-03-05', '2024-03-07', 'Giám sát việc trồng rừng', 'Phó Chủ tịch'],
    ],
  );
});

test('a calendar without a head begins with its first day', () => {
  const { fields, missing } = draftOf(`Thứ Hai, ngày 12/5/2025
- 7 giờ, Bí thư họp giao ban. Điểm tại phòng họp số 2.
Thứ Ba, ngày 13/5/2025
- 8 giờ, Bí thư tiếp công dân.`);
  expect(fields.events.map(({ from, text }) => [from, text])).toEqual([
    ['2025-05-12', 'Bí thư họp giao ban.'],
    ['2025-05-13', 'Bí thư tiếp công dân.'],
  ]);
  expect(missing).toContain('day of issue');
  const capitals = draftOf(`THỨ BẢY, NGÀY 25/3/2023
Chủ tịch: 7 giờ 30 phút, dự lớp tập huấn.
CHỦ NHẬT, NGÀY 26/3/2023
Chủ tịch: 8 giờ, kiểm tra đê.`);
  expect(capitals.fields.events.map(({ from, time }) => [from, time])).toEqual([
    ['2023-03-25', '07:30'],
    ['2023-03-26', '08:00'],
  ]);
});

test('a narrow column that cuts the year of a day does not cost the day', () => {
  const { fields } = draftOf(`LỊCH CÔNG TÁC TUẦN
Thứ,
ngày
Thời
gian
Nội dung Chủ trì Địa điểm
Thứ Hai
13/5/202
4
08h00 Họp Ban Chỉ đạo chuyển đổi số
quý II
Chủ tịch
UBND huyện
Phòng họp
tầng 2
Thứ Ba
14/5/202
4
14h00 Tiếp công dân định kỳ
Bí thư
Huyện ủy
Trụ sở Tiếp
công dân`);
  expect(fields.events.map(({ from, time, row }) => [from, time, row])).toEqual([
    ['2024-05-13', '08:00', 'Thứ Hai 13/5/2024'],
    ['2024-05-14', '14:00', 'Thứ Ba 14/5/2024'],
  ]);
});

test('the day and the time of a web page are no calendar', () => {
  const { fields } = draftOf(`Công điện về việc ứng phó với mưa lũ
Thứ Sáu, 27/9/2024 | 15:42
ỦY BAN NHÂN DÂN
TỈNH AN HẠ
Số: 31/CĐ-UBND
An Hạ, ngày 27 tháng 9 năm 2024
CÔNG ĐIỆN
Về việc ứng phó với mưa lũ
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:
- Giám đốc các sở;
- Chủ tịch các huyện.`);
  expect(fields.events).toEqual([]);
});

test('what the time that is left is spent with stands below the calendar, not in its last entry', () => {
  const { fields, blocks } = draftOf(`LỊCH LÀM VIỆC
Từ ngày 12/5/2025 đến ngày 13/5/2025
THỨ HAI, NGÀY 12/5:
- Chủ tịch: 8 giờ, tiếp công dân. 14 giờ, họp giao ban.
THỨ BA, NGÀY 13/5:
- Chủ tịch: 15 giờ, nghe báo cáo thu chi.
Thời gian còn lại làm việc tại cơ quan. Văn phòng thông báo các đơn vị biết./.
`);
  expect(fields.events.map(({ text }) => text)).toEqual([
    'tiếp công dân.',
    'họp giao ban.',
    'nghe báo cáo thu chi.',
  ]);
  const words = blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ');
  expect(words).toContain('Thời gian còn lại làm việc tại cơ quan. Văn phòng thông báo các đơn vị biết./.');
});

test('a part with a letter below a title of capitals is no part of it', () => {
  const { fields, blocks } = draftOf(`CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2025

A. CÔNG TÁC TRỌNG TÂM

- Chuẩn bị đại hội.

B. LỊCH CÔNG TÁC CỤ THỂ

Như lịch tuần.
`);
  expect(fields.subject).toBe('Công tác tháng 5 năm 2025');
  expect(blocks[0]).toMatchObject({ type: 'heading', text: 'A. CÔNG TÁC TRỌNG TÂM' });
});

test('a Roman number below the word that it counts ends no calendar', () => {
  const { fields } = makeDraft(
    readLines(`LỊCH LÀM VIỆC
của Thường trực Ủy ban nhân dân huyện tuần 5 năm 2024
THỨ BA, NGÀY 30/01/2024
- 8 giờ 00: Phó Chủ tịch Lương Văn Tạo dự Lễ trao giải Báo chí huyện lần thứ
VIII. Địa điểm: Nhà văn hóa huyện.
- 14 giờ 00: Chủ tịch họp giao ban. Địa điểm: Phòng họp số 1.
THỨ TƯ, NGÀY 31/01/2024
- 8 giờ 00: Chủ tịch tiếp công dân. Địa điểm: Trụ sở Tiếp công dân.`),
    { file: 'x.txt', sha256: '', registry: [] },
  );
  expect(fields.events.map(({ from, text, place }) => [from, text, place])).toEqual([
    ['2024-01-30', 'Phó Chủ tịch Lương Văn Tạo dự Lễ trao giải Báo chí huyện lần thứ VIII.', 'Nhà văn hóa huyện.'],
    ['2024-01-30', 'Chủ tịch họp giao ban.', 'Phòng họp số 1.'],
    ['2024-01-31', 'Chủ tịch tiếp công dân.', 'Trụ sở Tiếp công dân.'],
  ]); // prettier-ignore
});

test.each([
  [
    'who leads or attends takes part, and so do those of the column beside it',
    'Lãnh đạo chủ trì/tham dự\tĐịa điểm\tThành phần',
    'Đ/c Lý - CT UBND;\tHT tầng 2\tCác phòng, ban',
    ' | HT tầng 2 | Đ/c Lý - CT UBND; Các phòng, ban',
    [],
  ],
  [
    'one of them may be empty',
    'Chủ trì hoặc dự\tĐịa điểm\tThành phần',
    '\tHT tầng 2\tCác phòng, ban',
    ' | HT tầng 2 | Các phòng, ban',
    [],
  ],
  [
    'who leads has a column of its own',
    'Lãnh đạo chủ trì\tĐịa điểm\tThành phần',
    'Đ/c Lý - CT UBND\tHT tầng 2\tCác phòng, ban',
    'Đ/c Lý - CT UBND | HT tầng 2 | Các phòng, ban',
    [],
  ],
  [
    'two columns of those who take part alone are not joined',
    'Thành phần\tĐịa điểm\tĐại biểu mời',
    'Đ/c Lý\tHT tầng 2\tCác phòng, ban',
    ' | HT tầng 2 | Đ/c Lý',
    ['The columns "Đại biểu mời" have no place in a calendar entry: they stand in a table below.'],
  ],
])('%s', (_, head, cells, read, told) => {
  const text = `LỊCH CÔNG TÁC TUẦN
(Từ ngày 04/3/2024 đến ngày 08/3/2024)
Ngày\tThời gian\tNội dung\t${head}
Thứ Hai (04/3)\t08h00\tHọp xét giá đất\t${cells}
Thứ Ba (05/3)\t14h00\tKiểm tra cơ sở\t${cells}
`;
  expect(eventsOf(text)[0]).toBe(`03-04 |  | 08:00 | Họp xét giá đất | ${read}`);
  const tables = draftOf(text).problems.filter(({ message }) => message.includes('column'));
  expect(tables.map(({ message }) => message)).toEqual(told);
});

test('a column that names nobody leads no entry, whatever its label says', () => {
  const text = `LỊCH CÔNG TÁC TUẦN
(Từ ngày 04/3/2024 đến ngày 08/3/2024)
Ngày\tNội dung\tĐịa điểm\tLãnh đạo theo dõi
Thứ Hai (04/3)\tHọp xét giá đất\tHT tầng 2\t${'%'}
Thứ Ba (05/3)\tKiểm tra cơ sở\tHT tầng 1\t${'%'}
`;
  const hostsOf = (name: string) => draftOf(text.replaceAll('%', name)).fields.heads?.events?.hosts;
  expect([hostsOf(''), hostsOf('Đ/c Lý')]).toEqual([undefined, 'Lãnh đạo theo dõi']);
});
