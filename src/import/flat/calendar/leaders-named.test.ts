import { describe, expect, test } from 'vitest';
import { opensWithName, postBehindDash } from '../../phrases/persons.ts';
import { partCalendarLine } from './calendar-line.ts';
import { holdsOtherOffice, postOf } from './calendar-openings.ts';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const draftOf = (table: string) =>
  makeDraft(
    readLines(
      `LỊCH CÔNG TÁC TUẦN\n(Từ ngày 12/5/2025 đến ngày 18/5/2025)\n\n${table.trim().replace(/^ +/gmu, '')}\n`,
    ),
    { file: 'x.txt', sha256: '', registry: [] },
  );

const week = `Ngày Thời
  gian Nội dung Chủ trì Địa điểm

  Thứ 2
  (12/5/2025)

  09h00 Giao ban đầu tuần Đ/c Lý - CT UBND Hội trường tầng 2
  07h30 Tiếp công dân định kỳ Đ/c Lý; Đ/c Sáng Phòng tiếp dân

  08h15
  Khai mạc lớp bồi dưỡng nghiệp vụ đối với
  trưởng thôn, tổ dân phố

  Đ/c Sáng
  - PCT UBND Hội trường tầng 3

  Thứ 4
  (14/5/2025)

  14h00 Họp xét giá đất trên địa bàn huyện năm nay Đ/c Hoài - PCT
  UBND Phòng họp tầng 1

  08h00 Kiểm tra công tác văn thư tại xã Tân Lập Đ/c Hoài - PCT
  UBND UBND xã Tân Lập

  Thứ 7
  (17/5/2025)

  Chủ nhật
  (18/5/2025)
`;

describe('a week of leaders who are called by their names', () => {
  test('days without an entry at its end stand below it, and the others are read', () => {
    const { fields, problems } = draftOf(week);
    expect(
      fields.events.map(({ from, time, text, hostsAsWritten, place }) =>
        [from.slice(5), time, text, hostsAsWritten, place].join(' | '),
      ),
    ).toEqual([
      '05-12 | 09:00 | Giao ban đầu tuần | Đ/c Lý - CT UBND | Hội trường tầng 2',
      '05-12 | 07:30 | Tiếp công dân định kỳ | Đ/c Lý; Đ/c Sáng | Phòng tiếp dân',
      '05-12 | 08:15 | Khai mạc lớp bồi dưỡng nghiệp vụ đối với trưởng thôn, tổ dân phố | Đ/c Sáng - PCT UBND | Hội trường tầng 3',
      '05-14 | 14:00 | Họp xét giá đất trên địa bàn huyện năm nay | Đ/c Hoài - PCT UBND | Phòng họp tầng 1',
      '05-14 | 08:00 | Kiểm tra công tác văn thư tại xã Tân Lập | Đ/c Hoài - PCT UBND | UBND xã Tân Lập',
    ]);
    expect(problems.filter(({ message }) => message.includes('table'))).toEqual([]);
  });

  test('days without an entry between others', () => {
    const { fields } = draftOf(week.replace('Thứ 4', 'Thứ 3\n  (13/5/2025)\n\n  Thứ 4'));
    expect(fields.events.map(({ from }) => from.slice(5))).toEqual([
      '05-12',
      '05-12',
      '05-12',
      '05-14',
      '05-14',
    ]);
  });
});

test.each([
  ['Đ/c Thân - PCT UBND Phòng tiếp dân', true],
  ['Đ/c : Khánh - CT HĐND', true],
  ['Đ/C Thân Phòng tiếp dân', true],
  ['Bà Hồng Hội trường', true],
  ['Đ/c Thân dự họp', false],
  ['Đ/c Chủ tịch', false],
  ['Bà con nhân dân', false],
])('who is named first: %s', (words, is) => expect(opensWithName(words)).toBe(is));

test.each([
  ['- PCT UBND', true],
  ['– Phó Bí thư', true],
  ['- Phó Chủ tịch UBND huyện', true],
  ['- Thông qua tờ trình', false],
  ['- CTV của huyện', false],
  ['-5 người', false],
])('a post behind a dash: %s', (words, is) => expect(postBehindDash.test(words)).toBe(is));

test.each([
  ['Đ/c Sáng - PCT UBND VP UBND tỉnh', 'Đ/c Sáng - PCT UBND | VP UBND tỉnh'],
  ['Đắk Tar Đoàn kiểm tra', 'Đắk Tar | Đoàn kiểm tra'],
  ['Nâm N’ Rai Huyện ủy', 'Nâm N’ Rai | Huyện ủy'],
  ['Đ/c : Hoài Ea H’rin', 'Đ/c : Hoài | Ea H’rin'],
  ['Phòng họp tầng 1 TV Ban chỉ đạo', 'Phòng họp tầng 1 | TV Ban chỉ đạo'],
  ['Đ/c Sáng - Chủ tịch UBND xã', 'Đ/c Sáng - Chủ tịch | UBND xã'],
  ['UBND tỉnh 0130', 'UBND tỉnh | 0130'],
  ['Họp bàn việc năm 2025', 'Họp bàn việc năm 2025'],
])('where cells may begin: %s', (line, parts) => expect(partCalendarLine(line, '').join(' | ')).toBe(parts));

test.each([
  ['Đồng chí Bí thư Phòng họp số 1', true],
  ['Chủ tịch UBND Trụ sở Tiếp công dân', true],
  ['Đồng chí Bí thư họp với Sở Nội vụ', false],
  ['Phòng họp số 1', false],
])('a post stands first, whatever the room behind it is called: %s', (words, is) =>
  expect(postOf(words)).toBe(is),
);

test.each([
  ['Chủ tịch Văn phòng', true],
  ['Phó Chủ tịch Ban Tiếp công dân', true],
  ['Chủ tịch UBND xã', false],
  ['Chủ tịch Hội Nông dân', false],
])('a chairman of no office: %s', (words, is) => expect(holdsOtherOffice(words)).toBe(is));
