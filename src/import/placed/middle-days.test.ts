import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

// As pdftotext -layout prints it: days in the middle of their rows, all else in one column.
const head = `                         LỊCH CÔNG TÁC TUẦN 20
                      CỦA CHỦ TỊCH VÀ CÁC PHÓ CHỦ TỊCH

  Ngày                               Nội dung công việc
`;
const monday = `             Sáng:
             - 7h30: Chào cờ đầu tuần.
             Địa điểm: Sân trụ sở.
 Thứ Hai
             - 8h30: Chủ tịch họp giao ban với lãnh đạo các phòng,
12/05/2025
             ban.
             Chiều:
             - 14h00: Phó Chủ tịch nghe báo cáo đề án.
             Địa điểm: Phòng họp tầng 2.
`;
const tuesday = `             Cả ngày:
 Thứ Ba      - Chủ tịch dự hội nghị vùng tại thành phố Hồng
13/05/2025   Sơn.
             Thành phần: Văn phòng, Phòng Kinh tế.
`;
const below = `
Nơi nhận:                                         CHÁNH VĂN PHÒNG
- Lưu: VT.

                                                     Cao Tiến Lực
`;

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });
const eventsOf = (text: string) =>
  draftOf(text).fields.events.map(({ from, part, time, text: what, place, participants }) =>
    [from, part, time, what, place, participants].map((value) => value ?? '').join(' | '),
  );
const read = [
  '2025-05-12 | morning | 07:30 | Chào cờ đầu tuần. | Sân trụ sở. | ',
  '2025-05-12 | morning | 08:30 | Chủ tịch họp giao ban với lãnh đạo các phòng, ban. |  | ',
  '2025-05-12 | afternoon | 14:00 | Phó Chủ tịch nghe báo cáo đề án. | Phòng họp tầng 2. | ',
  '2025-05-13 | all-day |  | Chủ tịch dự hội nghị vùng tại thành phố Hồng Sơn. |  | Văn phòng, Phòng Kinh tế.',
];

test('days in the middle of their rows have as many lines above as below', () => {
  expect(eventsOf(`${head}${monday}${tuesday}${below}`)).toEqual(read);
});

test('the number of a page stands above the head that is printed again', () => {
  const again = `
                                           2
  Ngày                               Nội dung công việc
`;
  expect(eventsOf(`${head}${monday}${again}${tuesday}${below}`)).toEqual(read);
});

test('a day that stands elsewhere is nobody’s: the table stays a text, and that is told', () => {
  const moved = monday.replace(' Thứ Hai\n', '').replace('12/05/2025\n', '').replace('Sáng:\n', `Sáng:\n Thứ Hai\n12/05/2025\n`); // prettier-ignore
  const { fields, problems } = draftOf(`${head}${moved}${tuesday}${below}`);
  expect(fields.events).toEqual([]);
  expect(problems.map(({ message }) => message).join()).toContain('could not be read for sure');
});
