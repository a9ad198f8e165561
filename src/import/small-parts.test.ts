import { describe, expect, test } from 'vitest';
import { parseKind } from './head/kind-of.ts';
import { mendLetters } from './letters/mend-letters.ts';
import { readOwnName } from './head/own-name.ts';
import { isAuthority, isPersonName } from './phrases/signature-words.ts';
import { parsePeriod } from './phrases/period.ts';
import { readLines } from './read-text.ts';
import { createRepairLog } from './repair-log.ts';
import { restoreCase } from './head/restore-case.ts';
import { dropRunningMatter } from './pages/running-matter.ts';
import { joinLines, parseBullet } from './signs.ts';
import { isStamp, readStampTime } from './closing/stamps.ts';
import { parseTableHead } from './grid/column-kind.ts';

describe('letters', () => {
  test.each([
    ['CHƢƠNG TRÌNH', 'CHƯƠNG TRÌNH', 'Ƣ → Ư'],
    ['chất lƣợng', 'chất lượng', 'ƣ → ư'],
    ['NÐ-CP', 'NĐ-CP', 'Ð → Đ'],
    ['NĐ-СР', 'NĐ-CP', 'look-alike letter in a code → C'],
    ['a\u00A0b', 'a b', 'no-break blank'],
    ['x\u00ADy', 'xy', 'invisible sign'],
    ['\uF0B7 mục', '- mục', 'private-use bullet → -'],
    ['một\u202Egnơưhc\u202C hai', 'mộtgnơưhc hai', 'invisible sign'],
    ['e\u200B\u0301', 'é', 'invisible sign'],
    ['dòng một\u000Bdòng hai\u2028ba', 'dòng một dòng hai ba', 'control character dropped'],
  ])('%o becomes %o, and is counted', (text, mended, what) => {
    const log = createRepairLog();
    expect(mendLetters(text, 7, log)).toBe(mended);
    expect(log.list().map((repair) => repair.what)).toContain(what);
  });

  test.each(['số số 28-NQ/TW', 'sátphương', 'hoà', 'uỷ', 'Россия', 'CHDCND Lào', 'Bolikhămxay'])(
    '%o stays as it stands',
    (text) => {
      const log = createRepairLog();
      expect(mendLetters(text, 1, log)).toBe(text);
      expect(log.list()).toEqual([]);
    },
  );
});

describe('running matter', () => {
  const kept = (text: string) =>
    dropRunningMatter(readLines(text).lines, () => false, createRepairLog()).map((line) => line.text);

  test('the numbers of the rows of a table that nobody knows yet stay', () => {
    const rows = ['01', '16/01/2024', 'Bí thư', '02', '13/02/2024', 'Bí thư', '03', '12/3/2024', 'Bí thư'];
    expect(kept(rows.join('\n'))).toEqual(rows);
  });

  test.each([
    ['a page number behind a break', 'một\n\n\n\n2\n\nhai', ['một', 'hai']],
    [
      'a page number within a sentence',
      'chỉ số đánh giá chất lượng\n7\nhoạt động của các cơ quan',
      ['chỉ số đánh giá chất lượng', 'hoạt động của các cơ quan'],
    ],
    [
      'the number of the first page above its letterhead',
      '1\nHUYỆN ỦY TÂN LẬP\nmột',
      ['HUYỆN ỦY TÂN LẬP', 'một'],
    ],
    ['the path of a file', 'một\nd:\\2011\\CV\\Bau cu\nhai', ['một', 'hai']],
    [
      'the numbers of pages as far apart as pages are',
      ['một', '2', ...Array.from({ length: 12 }, (_, at) => `Câu ${at}.`), '3', 'hai'].join('\n'),
      ['một', ...Array.from({ length: 12 }, (_, at) => `Câu ${at}.`), 'hai'],
    ],
    ['a page number with its word', 'một\nTrang 2/5\nhai\n- 3 -\nba', ['một', 'hai', 'ba']],
    ['a page number in Roman signs', 'một\n\n\n\nii\n\nhai', ['một', 'hai']],
    [
      'what heads the pages',
      'Một câu dài.\n\fQuy chế làm việc của Văn phòng 2\nHai câu.\n\fQuy chế làm việc của Văn phòng 3\nBa câu.',
      ['Một câu dài.', 'Hai câu.', 'Ba câu.'],
    ],
    ['a greeting', 'một\nCHÚC MỪNG NĂM MỚI\nhai', ['một', 'hai']],
    ['the head of the gazette', 'CÔNG BÁO/Số 238/Ngày 21-04-2026\n92\nmột', ['một']],
    [
      'a signature of the gazette',
      'một\nKý bởi: CÔNG BÁO\nCơ quan: VĂN PHÒNG\nNgày ký: 2026-04-21 15:32:11 +07:00\nhai',
      ['một', 'hai'],
    ],
  ])('%s goes', (_, text, lines) => {
    expect(kept(text)).toEqual(lines);
  });

  test.each([
    'Một.\nPhụ lục: Danh mục nhiệm vụ\nHai.\nPhụ lục: Danh mục nhiệm vụ\nBa.',
    'Một mục\nvi\nphạm',
    '1. Một mục\n250\nđồng chí.',
    'Cơ quan: Sở Nội vụ.\nhai',
  ])('%o stays', (text) => {
    expect(kept(text).join('\n')).toBe(text);
  });
});

test.each([
  ['- Xây dựng', '-', 'Xây dựng'],
  ['-Xây dựng', '-', 'Xây dựng'],
  ['+ Hội nghị', '+', 'Hội nghị'],
  ['• Một', '-', 'Một'],
])('%o is a list item', (text, sign, rest) => {
  expect(parseBullet(text)).toEqual({ sign, rest });
});

test.each(['-5 độ', '-----', '2020 - 2025', ''])('%o is none', (text) => {
  expect(parseBullet(text)).toBeUndefined();
});

test.each([
  ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'action-programme', ''],
  ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 01 NĂM 2024', 'programme', 'CÔNG TÁC THÁNG 01 NĂM 2024'],
  ['LỊCH CÔNG TÁC TUẦN', 'calendar', 'TUẦN'],
  ['QUYẾT ĐỊNH', 'decision', ''],
  ['QUY ĐỊNH', 'regulation', ''],
  ['THÔNG TƯ LIÊN TỊCH', 'joint-circular', ''],
  ['NGHỊ QUYẾT LIÊN TỊCH', 'resolution', ''],
  ['HƯỚNG DẪN LIÊN NGÀNH', 'guidance', ''],
])('the title %o is of the kind %o', (title, kind, rest) => {
  expect(parseKind(title)).toEqual({ kind, rest });
});

test.each(['BAN THƯỜNG VỤ', 'LUẬTSƯ', 'KÍNH GỬI'])('the title %o has no kind', (title) => {
  expect(parseKind(title)).toBeUndefined();
});

test.each([
  [
    [
      'Ban Chấp hành ban hành Chương trình hành động thực hiện Nghị quyết với các nội dung sau:',
      'Thực hiện Chương trình này',
    ],
    'action-programme',
  ],
  [['Giao Văn phòng theo dõi thực hiện Thông báo này, báo cáo kết quả.'], 'notice'],
])('a text without a title says what it is: %o', (paragraphs, kind) => {
  expect(readOwnName(paragraphs)?.kind).toBe(kind);
});

test('a report above a text says its kind and number', () => {
  const report = 'Ngày 06/8, Ban Thường vụ đã ban hành Chỉ thị số 7-CT/TU về bảo vệ rừng.';
  expect(readOwnName([report, 'Nội dung Chỉ thị như sau:', 'Những năm qua, …'])).toEqual({
    kind: 'directive',
    symbol: '7-CT/TU',
  });
  expect(readOwnName([report, 'Những năm qua, …'])).toBeUndefined();
  expect(readOwnName(['Xin sửa: "theo điểm 2 Thông tư này" là: “Thông tư này”.'])).toBeUndefined();
});

test.each([
  [['Thực hiện Nghị quyết này và Kế hoạch này.']],
  [['Ban hành kế hoạch tổ chức.']],
  [['Tỉnh ủy ban hành Nghị quyết số 25 – NQ/TU về giữ rừng, các xã có nhiều kết quả, cụ thể như sau:']],
  [['Xét việc ban hành Quyết định giữ rừng, Chủ tịch yêu cầu với các nội dung sau:']],
  [['Xét đề nghị ban hành Quyết định giữ rừng, Chủ tịch có ý kiến như sau:']],
  [[]],
])('%o says nothing of itself', (paragraphs) => {
  expect(readOwnName(paragraphs)).toBeUndefined();
});

test.each([
  ['4', { key: '4', month: '2023-04' }],
  ['Tháng 4', { key: '4', month: '2023-04', asWritten: 'Tháng 4' }],
  ['Tháng 01/2024', { key: '1', month: '2024-01', asWritten: 'Tháng 01/2024' }],
  ['Quý II', { key: 'quy-ii', asWritten: 'Quý II' }],
  ['Hằng tháng', { key: 'hang-thang', recurrence: 'month', asWritten: 'Hằng tháng' }],
  ['Hàng quý', { key: 'hang-quy', recurrence: 'quarter', asWritten: 'Hàng quý' }],
  ['6 tháng', { key: '6-thang', recurrence: 'half-year', asWritten: '6 tháng' }],
  ['Trước 30/6/2023', { key: 'truoc-30-6-2023', deadline: '2023-06-30', asWritten: 'Trước 30/6/2023' }],
])('the cell %o says when', (text, period) => {
  expect(parsePeriod(text, '2023')).toEqual(period);
});

test.each(['13', '0', 'Tháng công nhân', 'Quý vị đại biểu', 'Ban Tổ chức', ''])(
  'the cell %o does not',
  (text) => {
    expect(parsePeriod(text, '2023')).toBeUndefined();
  },
);

test.each([
  ['Tháng Nội dung Cơ quan chuẩn bị', ['month', 'text', 'bodies']],
  ['TT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời gian', ['number', 'text', 'bodies', 'joint', 'time']],
  ['Ngày Nội dung công việc Cơ quan chuẩn bị Địa điểm', ['day', 'text', 'bodies', 'place']],
])('%o is the head of a table', (text, columns) => {
  expect(parseTableHead(text)).toEqual(columns);
});

test.each(['Nội dung và giải pháp', 'Ngày 11 tháng 4', 'Thời gian thực hiện'])('%o is none', (text) => {
  expect(parseTableHead(text)).toBeUndefined();
});

test.each(['T/M BAN THƯỜNG VỤ', 'TM. CHÍNH PHỦ', 'KT. CHỦ TỊCH', 'K/T CHÁNH VĂN PHÒNG', 'TUQ. CHỦ TỊCH'])(
  '%o says for whom',
  (text) => {
    expect(isAuthority(text)).toBe(true);
  },
);

test.each(['TM là viết tắt', 'BAN THƯỜNG VỤ', 'T/M Ban Thường vụ'])('%o does not', (text) => {
  expect(isAuthority(text)).toBe(false);
});

test.each(['Trần Thế Dũng', 'Nguyễn Thị Minh Khai', 'TS. Lê Văn An', 'NGUYỄN VĂN AN'])(
  '%o is a name',
  (text) => {
    expect(isPersonName(text)).toBe(true);
  },
);

test.each(['PHÓ BÍ THƯ', 'Nơi nhận:', 'Trần', 'Lưu VT.', 'Ban Tổ chức'])('%o is no name', (text) => {
  expect(isPersonName(text)).toBe(false);
});

test.each([
  ['2023-04-20T11:10:29+0700', '2023-04-20T11:10:29+07:00'],
  ['Thời gian ký: 23.08.2022 09:46:39 +07:00', '2022-08-23T09:46:39+07:00'],
  ['Ngày ký: 2026-05-21 08:05:48 +07:00', '2026-05-21T08:05:48+07:00'],
])('the stamp %o has a time', (text, time) => {
  expect(isStamp(text)).toBe(true);
  expect(readStampTime(text)).toBe(time);
});

test.each([
  'Gửi về hộp thư phongtochuc@hatinh.gov.vn trước ngày 10/5.',
  'Hà Tĩnh, ngày 29 tháng 12 năm 2022',
])('%o is no stamp', (text) => {
  expect(isStamp(text)).toBe(false);
});

test('a subject in capitals takes the letters that the text writes', () => {
  const { lines } = readLines(
    'Ban Bí thư hướng dẫn thi hành Điều lệ Đảng; theo Điều lệ Đảng và Quy chế của UBND tỉnh.',
  );
  expect(restoreCase('THI HÀNH ĐIỀU LỆ ĐẢNG CỦA UBND', lines)).toBe('Thi hành Điều lệ Đảng của UBND');
  expect(restoreCase('Công tác năm 2023', lines)).toBe('Công tác năm 2023');
  const { lines: ban } = readLines('Họp Ban Thường vụ.\nTỉnh ủy giao ban với các ban Đảng.');
  expect(restoreCase('LỊCH CỦA BAN THƯỜNG VỤ', ban)).toBe('Lịch của Ban Thường vụ');
  const media = readLines(
    'Giao Sở Thông tin và Truyền thông.\nCác Thông tin và Thông báo; 04 thủ tục.\nVào Bộ Thủ tục hành chính.',
  ).lines;
  expect(restoreCase('BỘ THỦ TỤC CỦA SỞ TRUYỀN THÔNG', media)).toBe('Bộ Thủ tục của Sở Truyền thông');
  const { lines: coded } = readLines('Căn cứ Quyết định số 19/QĐ-TTg của Thủ tướng.');
  expect(restoreCase('THEO QUYẾT ĐỊNH SỐ 19/QĐ-TTG VÀ 5-NQ/TU', coded)).toBe(
    'Theo Quyết định số 19/QĐ-TTg và 5-NQ/TU',
  );
});

test.each([
  ['CHÚC MỪNG NĂM MỚI', true],
  ['MỪNG ĐẢNG MỪNG XUÂN GIÁP THÌN', true],
  ['CHÚC MỪNG NĂM MỚI 2025!', true],
  ['CUNG CHÚC TÂN XUÂN', true],
  ['Chúc mừng năm mới', false],
  ['MỪNG THỌ NGƯỜI CAO TUỔI', false],
  ['CHÀO MỪNG ĐẠI HỘI ĐẢNG BỘ TỈNH', false],
])('%o is a greeting of the page: %o', (text, dropped) => {
  const kept = dropRunningMatter(
    [{ page: 1, line: 1, text, gap: 0, bareGap: 0 } as never],
    () => false,
    createRepairLog(),
  );
  expect(kept).toHaveLength(dropped ? 0 : 1);
});

test.each([
  [['13/5/202', '4'], '13/5/2024'],
  [['Thứ Hai 13/5/20', '24'], 'Thứ Hai 13/5/2024'],
  [['01/202', '5'], '01/2025'],
  [['Tháng 01/20', '25'], 'Tháng 01/2025'],
  [['ngày 03/2', '025'], 'ngày 03/2 025'],
  [['quyết định 21/20', '25'], 'quyết định 21/20 25'],
  [['Tháng 01/20', '25 đại biểu'], 'Tháng 01/20 25 đại biểu'],
  [['Thán', 'g'], 'Tháng'],
  [['Thàn', 'h', 'phần'], 'Thành phần'],
  [['ngày 13/5', '4 đồng chí'], 'ngày 13/5 4 đồng chí'],
  [['ngày 13/5/2024', '4'], 'ngày 13/5/2024 4'],
  [['số 12/3/2', '15 bộ hồ sơ'], 'số 12/3/2 15 bộ hồ sơ'],
])('%j is one paragraph: %s', (lines, whole) => {
  expect(joinLines(lines)).toBe(whole);
});
