import { expect, test } from 'vitest';
import { makeDraft } from '../../draft.ts';
import { readLines } from '../../read-text.ts';

const eventsOf = (table: string) =>
  makeDraft(readLines(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 03/6/2024 đến ngày 08/6/2024)\n\n${table}`), {
    ...{ file: 'x.txt', sha256: '', registry: [] },
  }).fields.events.map(({ from, part, text, hostsAsWritten, place }) =>
    [from, part, text, hostsAsWritten, place].join(' | '),
  );

const read = [
  '2024-06-03 | morning | Họp giao ban đầu tuần | Đ/c Bí thư | Phòng họp số 1',
  '2024-06-03 | afternoon | Kiểm tra tiến độ thi công đường liên xã | Đ/c Hùng | Tại cơ sở',
  '2024-06-04 | morning | Dự hội nghị trực tuyến về chuyển đổi số | Chủ tịch UBND huyện | Hội trường Huyện ủy',
  '2024-06-04 | afternoon | Tiếp công dân định kỳ | Đ/c Bí thư | Phòng họp Thường vụ',
];

test('S and C below a label of halves are the morning and the afternoon', () => {
  expect(
    eventsOf(`Ngày Buổi Nội dung Chủ trì Địa điểm
03/6 S Họp giao ban đầu tuần Đ/c Bí thư Phòng họp số 1
C Kiểm tra tiến độ thi 

công đường liên xã
Đ/c Hùng Tại cơ sở

04/6 S Dự hội nghị trực tuyến 
về chuyển đổi số

Chủ tịch UBND 
huyện

Hội trường Huyện ủy

C Tiếp công dân định kỳ Đ/c Bí thư Phòng họp Thường vụ
`),
  ).toEqual(read);
});

test('a half in front of its day stands in the column of the days, whatever that is called', () => {
  for (const [label, first] of [
    ['Ngày', (half: string, day: string) => `${half} ${day}/6`],
    ['Buổi/ngày', (half: string, day: string) => `${half}, ngày ${day}/6/2024`],
  ] as const)
    expect(
      eventsOf(`${label} Nội dung Chủ trì Địa điểm
${first('Sáng', '03')} Họp giao ban đầu tuần Đ/c Bí thư Phòng họp số 1
${first('Chiều', '03')} Kiểm tra tiến độ thi 

công đường liên xã
Đ/c Hùng Tại cơ sở

${first('Sáng', '04')} Dự hội nghị trực tuyến 
về chuyển đổi số

Chủ tịch UBND 
huyện

Hội trường Huyện ủy

${first('Chiều', '04')} Tiếp công dân định kỳ Đ/c Bí thư Phòng họp Thường vụ
`),
    ).toEqual(read);
});

test('a column for each half, with the day and its words on one line, is told where it cannot be read', () => {
  const { fields, problems } = makeDraft(
    readLines(`LỊCH CÔNG TÁC TUẦN
(Từ ngày 03/6/2024 đến ngày 08/6/2024)

Ngày Sáng Chiều
Thứ 2 03/6 Làm việc tại cơ quan Dự Đại hội Chi bộ Văn phòng
Thứ 3 04/6 Dự lễ khánh thành trường 
mầm non

Tiếp công dân
`),
    { file: 'x.txt', sha256: '', registry: [] },
  );
  expect(fields.events).toEqual([]);
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The table could not be read/),
  );
});
