import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

/** A page set wide, as extracted: an empty line below each, and `·` for the blank at which a line was broken. */
const spaced = (text: string) => text.replaceAll('\n', '\n\n').replace(/·$/gmu, ' ');

const month = spaced(`CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2025
Ngày Nội dung Chủ trì
Cơ quan
chuẩn bị
3-4
(Thứ
Bảy, Chủ
nhật)
Đi kiểm tra cơ sở.
5
- Sáng: Giao ban Thường trực Huyện·
ủy.
- Chiều: Họp Ban Thường vụ Huyện·
ủy.
- Bí thư Huyện·
ủy
- Phó Bí thư·
Thường trực
- Văn phòng·
Huyện ủy
- Ban Tổ chức·
Huyện ủy
12
Sáng: Hội nghị giao ban công tác·
kiểm tra, giám sát quý I.
Chủ nhiệm Ủy·
ban Kiểm tra·
Huyện ủy
Ủy ban Kiểm·
tra Huyện ủy
19
- Sáng: Lễ viếng Nghĩa trang liệt sĩ·
Đồi Thông.
- Chiều: Gặp mặt gia đình có công với·
cách mạng.
- Thường trực·
Huyện ủy
- Thường trực·
Huyện ủy
- Văn phòng·
Huyện ủy
- Huyện đoàn
27
Chiều: Họp Hội đồng Thi đua -·
Khen thưởng huyện.
Phó Bí thư,·
Chủ tịch·
UBND huyện
Phòng Nội vụ
Nơi nhận:
- Lưu Văn phòng Huyện ủy.
`);

test('weekdays in brackets belong to the day, and each entry of a list has its item in the cells beside it', () => {
  const { fields, problems } = makeDraft(readLines(month), {
    ...{ file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  });
  expect(
    fields.events.map(({ from, to, text, hostsAsWritten }) => [from.slice(8), to.slice(8), text, hostsAsWritten]),
  ).toEqual([
    ['03', '04', 'Đi kiểm tra cơ sở.', ''],
    ['05', '05', 'Giao ban Thường trực Huyện ủy.', 'Bí thư Huyện ủy'],
    ['05', '05', 'Họp Ban Thường vụ Huyện ủy.', 'Phó Bí thư Thường trực'],
    ['12', '12', 'Hội nghị giao ban công tác kiểm tra, giám sát quý I.', 'Chủ nhiệm Ủy ban Kiểm tra Huyện ủy'],
    ['19', '19', 'Lễ viếng Nghĩa trang liệt sĩ Đồi Thông.', 'Thường trực Huyện ủy'],
    ['19', '19', 'Gặp mặt gia đình có công với cách mạng.', 'Thường trực Huyện ủy'],
    ['27', '27', 'Họp Hội đồng Thi đua - Khen thưởng huyện.', 'Phó Bí thư, Chủ tịch UBND huyện'],
  ]); // prettier-ignore
  expect(fields.events[0]?.row).toBe('3-4 (Thứ Bảy, Chủ nhật)');
  expect(problems.map(({ message }) => message).join()).toContain('Cơ quan chuẩn bị');
});
