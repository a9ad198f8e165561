import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (table: string) =>
  makeDraft(
    readLines(`HỘI ĐỒNG NHÂN DÂN
HUYỆN TÂN LẬP

LỊCH CÔNG TÁC THÁNG 01 NĂM 2024
của Thường trực Hội đồng nhân dân huyện

${table}

Nơi nhận:
- Các đại biểu.`),
    { file: 'x.txt', sha256: '', registry: [] },
  );
const eventsOf = ({ fields }: ReturnType<typeof draftOf>) =>
  fields.events.map(({ row, from, text, place }) => [row, from, text, place]);

const rows = [
  ['02/01 Thứ Ba', '2024-01-02', 'Họp giao ban đầu năm', 'Phòng họp số 1'],
  ['04/01 Thứ Năm', '2024-01-04', 'Dự hội nghị tổng kết công tác Mặt trận', 'Hội trường huyện'],
  ['05/01 Thứ Sáu', '2024-01-05', 'Tiếp công dân định kỳ', 'Trụ sở Tiếp công dân'],
];

test('a weekday in a column behind that of the lunar days belongs to the day, in cells', () => {
  const draft = draftOf(`| Dương lịch | Âm lịch | Thứ | Nội dung | Địa điểm |
|---|---|---|---|---|
| 02/01 | 21/11 | Ba | Họp giao ban đầu năm | Phòng họp số 1 |
| 04/01 | 23/11 | Năm | Dự hội nghị tổng kết công tác Mặt trận | Hội trường huyện |
| 05/01 | 24/11 | Sáu | Tiếp công dân định kỳ | Trụ sở Tiếp công dân |`);
  expect(eventsOf(draft)).toEqual(rows);
  expect(draft.fields.events.map(({ lunar }) => lunar)).toEqual(['(21/11 ÂL)', '(23/11 ÂL)', '(24/11 ÂL)']);
});

test('so it does where cells stand one below the other, and the number of the page ends the last of them', () => {
  const draft = draftOf(`Dươn
g lịch

Âm
lịch

Thứ Nội dung Địa điểm

02/01 21/11 Thứ
Ba

Họp giao ban đầu năm Phòng họp 
số 1

04/01 23/11 Thứ
Năm

Dự hội nghị tổng kết công 
tác Mặt trận

Hội trường 
huyện

05/01 24/11 Thứ
Sáu

Tiếp công dân định kỳ Trụ sở Tiếp 
công dân

2
Ngoài lịch trên, Thường trực xử lý công việc tại cơ quan.`);
  expect(eventsOf(draft)).toEqual(rows);
  expect(draft.repairs.map(({ what }) => what)).toContain('page number');
});
