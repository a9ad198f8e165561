import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readText } from '../../read-text.ts';
import { readRegistry } from '../../registry.ts';

const registry = readRegistry('src/content/co-quan');

/** A calendar of a month as extraction leaves it: cells one below the other, or side by side on a line. */
const monthOf = (table: string) => `SỞ LƯU TRỮ TỈNH BÌNH SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bình Sơn, ngày 28 tháng 02 năm 2023

LỊCH CÔNG TÁC
Tháng 3 năm 2023

${table}

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG

Lê Thị Hạ
`;

const draftOf = (text: string) =>
  makeDraft(readText(new TextEncoder().encode(text)), { file: 'lich.txt', sha256: '0'.repeat(64), registry });

const rowsOf = (text: string) =>
  draftOf(text).fields.events.map(({ from, part, time, text: said, hostsAsWritten, place }) =>
    [from.slice(5), part, time, said, hostsAsWritten, place].filter(Boolean).join(' | '),
  );

/** Rows with a number, the time behind the day's words on one line or below them. */
const numbered = monthOf(`STT Nội dung công việc Địa điểm Chủ trì Thời gian

1 Giao ban cơ quan Sở Hội trường tầng 2 Giám đốc 8h00
ngày 02/3

2 Kiểm tra kho lưu trữ của các 
đơn vị trực thuộc

Kho lưu trữ 
huyện Hòa An

Phó Giám đốc 
Trần Văn Bách

7h30
ngày 06/3

3 Họp Hội đồng thẩm định giá trị 
tài liệu Phòng họp số 1 Giám đốc 14h00

ngày 09/3

4 Tập huấn nghiệp vụ số hóa tài liệu 
cho cán bộ văn thư

Trung tâm Hội 
nghị tỉnh

Phó Giám đốc 
Trần Văn Bách

8h00
ngày 14/3

5 Hội nghị tổng kết công tác chỉnh lý 
tài liệu năm 2022 Hội trường tầng 2 Giám đốc 14h00

ngày 21/3`);

test('a calendar whose days and times stand in the last column is read', () => {
  expect(rowsOf(numbered)).toEqual([
    '03-02 | 08:00 | Giao ban cơ quan Sở | Giám đốc | Hội trường tầng 2',
    '03-06 | 07:30 | Kiểm tra kho lưu trữ của các đơn vị trực thuộc | Phó Giám đốc Trần Văn Bách | Kho lưu trữ huyện Hòa An',
    '03-09 | 14:00 | Họp Hội đồng thẩm định giá trị tài liệu | Giám đốc | Phòng họp số 1',
    '03-14 | 08:00 | Tập huấn nghiệp vụ số hóa tài liệu cho cán bộ văn thư | Phó Giám đốc Trần Văn Bách | Trung tâm Hội nghị tỉnh',
    '03-21 | 14:00 | Hội nghị tổng kết công tác chỉnh lý tài liệu năm 2022 | Giám đốc | Hội trường tầng 2',
  ]);
});

/** Rows that no number parts: each ends with its day. */
const bare = monthOf(`Nội dung Chủ trì Thời gian và
địa điểm

Kiểm tra việc sắp xếp hồ sơ tại các 
phòng

Đ/c Hồ Văn 
Tâm

Sáng 02/3, tại
Phòng họp tầng 2

Họp thông qua kế hoạch số hóa Đ/c Ngô Thị 
Lộc

Chiều 06/3, tại
Hội trường lớn

Tập huấn nghiệp vụ cho cán bộ văn thư 
cấp xã

Đ/c Hồ Văn 
Tâm

Sáng 09/3, tại
Nhà văn hóa xã 
Đông Khê

Tiếp công dân định kỳ Đ/c Ngô Thị 
Lộc

Chiều 14/3, tại
Trụ sở Tiếp công 
dân tỉnh`);

test('rows without numbers end with a cell that says when and where', () => {
  expect(rowsOf(bare)).toEqual([
    '03-02 | morning | Kiểm tra việc sắp xếp hồ sơ tại các phòng | Đ/c Hồ Văn Tâm | tại Phòng họp tầng 2',
    '03-06 | afternoon | Họp thông qua kế hoạch số hóa | Đ/c Ngô Thị Lộc | tại Hội trường lớn',
    '03-09 | morning | Tập huấn nghiệp vụ cho cán bộ văn thư cấp xã | Đ/c Hồ Văn Tâm | tại Nhà văn hóa xã Đông Khê',
    '03-14 | afternoon | Tiếp công dân định kỳ | Đ/c Ngô Thị Lộc | tại Trụ sở Tiếp công dân tỉnh',
  ]);
});

test('a row that says no day is told', () => {
  const { fields, problems } = draftOf(numbered.replace('14h00\n\nngày 09/3', 'theo thông báo'));
  const row = fields.events.find(({ text }) => text.includes('thẩm định'));
  const line = numbered.split('\n').findIndex((text) => text.startsWith('3 Họp')) + 1;
  expect(
    row === undefined || problems.some((one) => one.line !== undefined && Math.abs(one.line - line) < 3),
  ).toBe(true);
});

test('months behind the text are those of tasks, not of entries', () => {
  const plan = numbered
    .replace(/LỊCH CÔNG TÁC\nTháng 3 năm 2023/u, 'CHƯƠNG TRÌNH CÔNG TÁC\nNăm 2023')
    .replace(/\d{1,2}h\d{2}\n+ngày \d{2}\/3/gu, 'Tháng 3');
  expect(draftOf(plan).fields.events).toEqual([]);
});
