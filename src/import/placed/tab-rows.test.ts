import { expect, test } from 'vitest';
import { makeDraft, type Draft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string): Draft =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '', registry: [] });

const tasksOf = ({ fields }: Draft) =>
  fields.tasks.map(({ number, month, whenAsWritten, text, bodiesAsWritten, jointAsWritten, sections = [] }) =>
    [
      number ?? '',
      month ?? whenAsWritten ?? '',
      sections.join(' > '),
      text,
      bodiesAsWritten,
      jointAsWritten ?? '',
    ].join(' | '),
  );

const eventsOf = ({ fields }: Draft) =>
  fields.events.map(({ from, part, time, text, hostsAsWritten, place }) =>
    [from.slice(5), part ?? '', time ?? '', text, hostsAsWritten, place ?? ''].join(' | '),
  );

const programme = `CHƯƠNG TRÌNH
công tác năm 2031 của Ban Thường vụ Huyện ủy

B. NỘI DUNG
TT\tNội dung
công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
QUÝ I
1\tĐề án trồng rừng ven sông\tPhòng Kinh tế\tVăn phòng Huyện ủy;
Hạt Kiểm lâm\tTháng 2
2\tSơ kết phong trào đọc sách\tBan Tuyên giáo\t\tTháng 3
QUÝ II
II\tViệc khác
3\tLàm việc với hai xã:
- Xã Khe Vải;
- Xã Nà Mo\tVăn phòng Huyện ủy\tPhòng Nội vụ\tTháng 5

Các cơ quan chủ động thực hiện.
`;

test('a row of tabs goes on over the lines of its cells, and titles stand over rows', () => {
  expect(tasksOf(draftOf(programme))).toMatchInlineSnapshot(`
    [
      "1 | 2031-02 | QUÝ I | Đề án trồng rừng ven sông | Phòng Kinh tế | Văn phòng Huyện ủy; Hạt Kiểm lâm",
      "2 | 2031-03 | QUÝ I | Sơ kết phong trào đọc sách | Ban Tuyên giáo | ",
      "3 | 2031-05 | QUÝ II > II Việc khác | Làm việc với hai xã: - Xã Khe Vải; - Xã Nà Mo | Văn phòng Huyện ủy | Phòng Nội vụ",
    ]
  `);
});

test('empty cells at the end of a row, which the line ends with, count as cells', () => {
  const draft = draftOf(`CHƯƠNG TRÌNH
công tác năm 2031

STT\tNội dung\tThời gian\tChủ trì\tPhối hợp
1\tĐề án trồng rừng\tTháng 2\tPhòng Kinh tế\t
2\tSơ kết phong trào
đọc sách\tTháng 3\tBan Tuyên giáo\t
3\tHội thi tiếng hát\tTháng 4\tPhòng Văn hóa\tHuyện đoàn
`);
  expect(tasksOf(draft)).toMatchInlineSnapshot(`
    [
      "1 | 2031-02 |  | Đề án trồng rừng | Phòng Kinh tế | ",
      "2 | 2031-03 |  | Sơ kết phong trào đọc sách | Ban Tuyên giáo | ",
      "3 | 2031-04 |  | Hội thi tiếng hát | Phòng Văn hóa | Huyện đoàn",
    ]
  `);
});

test('the day of a row may take a line of its own, and it and its half go on over the empty cells below', () => {
  const draft = draftOf(`LỊCH LÀM VIỆC
(Từ ngày 04/8/2031 đến ngày 08/8/2031)
Ngày\tBuổi\tNội dung\tĐịa điểm\tChủ trì
Thứ Hai
04/8\tSáng\t7h30: Giao ban tuần\tPhòng họp A\tChủ tịch
\t\t9h30: Nghe báo cáo dự án kè\tPhòng họp B\tPCT Lý Thạch
\tChiều\t14h: Tiếp công dân\tTrụ sở Tiếp công dân\tChủ tịch
Thứ Ba
05/8\tSáng\t8h: Kiểm tra đê\tXã Khe Vải,
xã Nà Mo\tPCT Lý Thạch
`);
  expect(eventsOf(draft)).toMatchInlineSnapshot(`
    [
      "08-04 | morning | 07:30 | Giao ban tuần | Chủ tịch | Phòng họp A",
      "08-04 | morning | 09:30 | Nghe báo cáo dự án kè | PCT Lý Thạch | Phòng họp B",
      "08-04 | afternoon | 14:00 | Tiếp công dân | Chủ tịch | Trụ sở Tiếp công dân",
      "08-05 | morning | 08:00 | Kiểm tra đê | PCT Lý Thạch | Xã Khe Vải, xã Nà Mo",
    ]
  `);
});

test('a line that may end the last cell above or be a title is told', () => {
  const { problems } = draftOf(`CHƯƠNG TRÌNH
công tác năm 2031

STT\tNội dung\tThời gian\tCơ quan chủ trì
1\tĐề án
trồng rừng\tTháng 2\tPhòng Kinh tế
Hạt Kiểm lâm
2\tSơ kết phong trào\tTháng 3\tBan Tuyên giáo
3\tHội thi tiếng hát\tTháng 4\tPhòng Văn hóa
`);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`
    [
      "5 Row "Đề án trồng rừng…": the line below it may end its last cell.",
    ]
  `);
});

test('cells that reach over several rows stand in the first of them, as a web page is copied', () => {
  const draft = draftOf(`LỊCH LÀM VIỆC
(Từ ngày 04/8/2031 đến ngày 08/8/2031)
Ngày\tBuổi\tNội dung\tĐịa điểm\tChủ trì
Thứ Hai
04/8\tSáng\t7h30: Giao ban tuần\tPhòng họp A\tChủ tịch
9h30: Nghe báo cáo dự án kè\tPhòng họp B\tPCT Lý Thạch
Chiều\t14h: Tiếp công dân\tTrụ sở Tiếp công dân\tChủ tịch
Thứ Ba
05/8\tSáng\t8h: Kiểm tra đê\tXã Khe Vải\tPCT Lý Thạch
10h: Họp chi bộ\tPhòng họp B\t
`);
  expect(eventsOf(draft)).toMatchInlineSnapshot(`
    [
      "08-04 | morning | 07:30 | Giao ban tuần | Chủ tịch | Phòng họp A",
      "08-04 | morning | 09:30 | Nghe báo cáo dự án kè | PCT Lý Thạch | Phòng họp B",
      "08-04 | afternoon | 14:00 | Tiếp công dân | Chủ tịch | Trụ sở Tiếp công dân",
      "08-05 | morning | 08:00 | Kiểm tra đê | PCT Lý Thạch | Xã Khe Vải",
      "08-05 | morning | 10:00 | Họp chi bộ |  | Phòng họp B",
    ]
  `);
  expect(draft.problems.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`[]`);
});

test('a month stands in front of the first of its tasks', () => {
  const draft = draftOf(`CHƯƠNG TRÌNH
công tác năm 2031

Thời gian\tNội dung\tCơ quan chuẩn bị
Tháng 1\tĐề án trồng rừng\tPhòng Kinh tế
Sơ kết phong trào đọc sách\tBan Tuyên giáo
Tháng 2\tHội thi tiếng hát\tPhòng Văn hóa,
Huyện đoàn
`);
  expect(tasksOf(draft)).toMatchInlineSnapshot(`
    [
      " | 2031-01 |  | Đề án trồng rừng | Phòng Kinh tế | ",
      " | 2031-01 |  | Sơ kết phong trào đọc sách | Ban Tuyên giáo | ",
      " | 2031-02 |  | Hội thi tiếng hát | Phòng Văn hóa, Huyện đoàn | ",
    ]
  `);
});

test('a paragraph behind a row ends its last cell where a day or bodies stand in the row', () => {
  const week = draftOf(`LỊCH LÀM VIỆC
(Từ ngày 04/8/2031 đến ngày 08/8/2031)
Thứ\tBuổi\tNội dung
Hai
04/8\tSáng\t- 7h30: Giao ban tuần.
Xã Khe Vải họp riêng.
Ba
05/8\tSáng\t- 8h: Kiểm tra đê.
`);
  expect(eventsOf(week).length).toBe(2);
  expect(week.fields.events[0]!.text).toContain('Xã Khe Vải họp riêng');
  const tasks = draftOf(`CHƯƠNG TRÌNH
công tác năm 2031

TT\tNội dung\tThời gian\tChủ trì\tPhối hợp
1\tĐề án trồng rừng\tTháng 2\tPhòng Kinh tế\tHạt Kiểm lâm
Phòng Nội vụ
2\tHội thi tiếng hát\tTháng 3\tPhòng Văn hóa\tHuyện đoàn
`);
  expect(tasksOf(tasks)).toMatchInlineSnapshot(`
    [
      "1 | 2031-02 |  | Đề án trồng rừng | Phòng Kinh tế | Hạt Kiểm lâm; Phòng Nội vụ",
      "2 | 2031-03 |  | Hội thi tiếng hát | Phòng Văn hóa | Huyện đoàn",
    ]
  `);
});

test('a second storey of labels is none that goes on', () => {
  const { lines } = readLines(`STT\tNội dung\tCấp ban hành\tBộ phận thực hiện\tThời gian
BCH\tBTV\tTT
1\tĐề án trồng rừng\t\tx\t\tVăn phòng\t01/2031
2\tHội thi tiếng hát\tx\t\t\tVăn phòng\t02/2031
`);
  expect(lines.some(({ cell }) => cell?.columns === 7)).toBe(false);
});

test('a row that lacks a cell in the middle is told', () => {
  const { problems } = draftOf(`LỊCH LÀM VIỆC
(Từ ngày 04/8/2031 đến ngày 08/8/2031)
Ngày\tThời gian\tNội dung\tChủ trì\tĐịa điểm
04/8/2031\t7h30\tGiao ban tuần\tChủ tịch\tPhòng họp A
05/8/2031\t8h\tKiểm tra đê\tXã Khe Vải
06/8/2031\t8h\tHọp chi bộ\tBí thư\tPhòng họp B
`);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`
    [
      "5 Day 05/8/2031: it has fewer cells than the head: they may stand in other columns.",
    ]
  `);
});

test.each([
  ['a letterhead', 'HUYỆN ỦY KHE VẢI\tĐẢNG CỘNG SẢN VIỆT NAM\n*\tKhe Vải, ngày 02 tháng 01 năm 2031'],
  ['a closing', 'Nơi nhận:\tT/M BAN THƯỜNG VỤ\n- Như trên;\tBÍ THƯ'],
  ['rows with more tabs than labels', 'TT\tNội dung\tThời gian\n1\ta\tb\tc\n2\ta\tb\tc\n3\ta\tb\tc'],
])('takes %s for no table', (_, text) => {
  expect(readLines(text).lines.some(({ cell }) => cell)).toBe(false);
});
