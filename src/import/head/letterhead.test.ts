import { describe, expect, test } from 'vitest';
import { authorityAt } from './authority-line.ts';
import { headPieces } from './head-pieces.ts';
import { readHead } from './letterhead.ts';
import { joinNames } from './letterhead-names.ts';
import { isMotto, splitAtMotto } from './motto.ts';
import { readLines } from '../read-text.ts';
import { createRepairLog } from '../repair-log.ts';

const headOf = (text: string) => readHead(readLines(text).lines, createRepairLog());

const body =
  '\n\nKính gửi: Các sở, ban, ngành tỉnh.\n\nỦy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện./.\n';

describe('a letterhead in columns', () => {
  test.each([
    [
      'apart',
      `ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   TỈNH ĐÔNG LÂM                   Độc lập - Tự do - Hạnh phúc
  Số: 73/UBND-TH               Đông Lâm, ngày 12 tháng 3 năm 2024`,
    ],
    [
      'run together',
      `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH ĐÔNG LÂM Độc lập - Tự do - Hạnh phúc
Số: 73/UBND-TH Đông Lâm, ngày 12 tháng 3 năm 2024`,
    ],
    [
      'one below the other, broken in narrow cells',
      `ỦY BAN NHÂN DÂN
TỈNH ĐÔNG LÂM
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập -
Tự do - Hạnh phúc
---------------
|
Số: 73/UBND-TH
|
Đông Lâm, ngày
12 tháng 3 năm 2024
|`,
    ],
  ])('%s says the same', (_, head) => {
    expect(headOf(`${head}\nV/v rà soát nhà ở${body}`)).toMatchObject({
      letterhead: {
        issuer: 'ỦY BAN NHÂN DÂN TỈNH ĐÔNG LÂM',
        number: 'Số: 73/UBND-TH',
        motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
        placeAndDay: 'Đông Lâm, ngày 12 tháng 3 năm 2024',
      },
      symbol: '73/UBND-TH',
      issuedOn: '2024-03-12',
      place: 'Đông Lâm',
      subject: 'Rà soát nhà ở',
    });
  });
});

test.each([
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XàHỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập – Tự do – Hạnh phúc',
  'Độc lập  Tự do  Hạnh phúc',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ĐOÀN TNCS HỒ CHÍ MINH',
])('%o is a motto', (text) => {
  expect(isMotto(text)).toBe(true);
});

test.each(['ĐẢNG ỦY XÃ ĐÔNG LÂM', 'ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐÔNG LÂM', 'QUỐC HỘI', ''])(
  '%o is none',
  (text) => {
    expect(isMotto(text)).toBe(false);
  },
);

test.each([
  ['HUYỆN ỦY ĐÔNG LÂM ĐẢNG CỘNG SẢN VIỆT NAM', ['HUYỆN ỦY ĐÔNG LÂM', 'ĐẢNG CỘNG SẢN VIỆT NAM']],
  ['CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  ['HUYỆN ỦY ĐÔNG LÂM', ['HUYỆN ỦY ĐÔNG LÂM']],
])('%o is parted at its motto', (text, parts) => {
  expect(splitAtMotto(text)).toEqual(parts);
});

test.each([
  ['* Đông Lâm, ngày 05 tháng 01 năm 2024', ['*', 'Đông Lâm, ngày 05 tháng 01 năm 2024']],
  ['Số 15-TB/HU Đông Lâm, ngày 5 tháng 1 năm 2024', ['Số 15-TB/HU', 'Đông Lâm, ngày 5 tháng 1 năm 2024']],
  ['Số: 12/UBND-VX V/v tặng quà', ['Số: 12/UBND-VX', 'V/v tặng quà']],
  [
    'Số: 12/UBND-VX V/v tặng quà Đông Lâm, ngày 5 tháng 1 năm 2024',
    ['Số: 12/UBND-VX', 'V/v tặng quà', 'Đông Lâm, ngày 5 tháng 1 năm 2024'],
  ],
  [
    'HUYỆN ỦY ĐÔNG LÂM TP. Đông Lâm, ngày 5 tháng 1 năm 2024',
    ['HUYỆN ỦY ĐÔNG LÂM', 'TP. Đông Lâm, ngày 5 tháng 1 năm 2024'],
  ],
  [
    'HUYỆN ỦY CƯ LÂM Cư M’lâm, ngày 5 tháng 1 năm 2024',
    ['HUYỆN ỦY CƯ LÂM', 'Cư M’lâm, ngày 5 tháng 1 năm 2024'],
  ],
  ['Số:\n12/QĐ-UBND', ['Số: 12/QĐ-UBND']],
  [
    'Đông Lâm, ngày 5 tháng 8 năm\n*\nSố 12-KL/HU\nKHẨN\n2024',
    ['Đông Lâm, ngày 5 tháng 8 năm 2024', '*', 'Số 12-KL/HU', 'KHẨN'],
  ],
  [
    'Đông Lâm, ngày 5 tháng 8 năm 2023\n*\nSố 12-KL/HU\n2024',
    ['Đông Lâm, ngày 5 tháng 8 năm 2023', '*', 'Số 12-KL/HU', '2024'],
  ],
])('%o has the pieces %o', (text, pieces) => {
  expect(headPieces(readLines(text).lines).map((piece) => piece.text)).toEqual(pieces);
});

test.each([
  [
    ['ỦY BAN NHÂN DÂN', 'TỈNH ĐÔNG LÂM', 'SỞ Y TẾ'],
    ['ỦY BAN NHÂN DÂN TỈNH ĐÔNG LÂM', 'SỞ Y TẾ'],
  ],
  [['ỦY BAN THƯỜNG VỤ', 'QUỐC HỘI'], ['ỦY BAN THƯỜNG VỤ QUỐC HỘI']],
  [
    ['ĐẢNG BỘ TỈNH ĐÔNG LÂM', 'HUYỆN ỦY TÂY LÂM'],
    ['ĐẢNG BỘ TỈNH ĐÔNG LÂM', 'HUYỆN ỦY TÂY LÂM'],
  ],
  [
    ['BAN TỔ CHỨC', 'ĐẠI HỘI ĐẠI BIỂU', 'CÁC DÂN TỘC TỈNH ĐÔNG LÂM', 'TIỂU BAN NỘI DUNG'],
    ['BAN TỔ CHỨC ĐẠI HỘI ĐẠI BIỂU CÁC DÂN TỘC TỈNH ĐÔNG LÂM', 'TIỂU BAN NỘI DUNG'],
  ],
  [
    ['BAN THƯỜNG TRỰC ỦY BAN', 'MTTQ VIỆT NAM TỈNH ĐÔNG LÂM'],
    ['BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM TỈNH ĐÔNG LÂM'],
  ],
  [
    ['TỈNH ỦY ĐÔNG LÂM', 'BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG THIÊN TAI'],
    ['TỈNH ỦY ĐÔNG LÂM', 'BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI'],
  ],
  [
    ['UBND XÃ ĐÔNG LÂM', 'PHÒNG KINH TẾ'],
    ['UBND XÃ ĐÔNG LÂM', 'PHÒNG KINH TẾ'],
  ],
  [
    ['TỈNH ỦY ĐÔNG LÂM', 'ĐẢNG ỦY CÁC CƠ QUAN', 'ĐẢNG TỈNH'],
    ['TỈNH ỦY ĐÔNG LÂM', 'ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH'],
  ],
  [
    ['ĐẢNG ỦY CÁC CƠ QUAN', 'ĐẢNG ỦY SỞ Y TẾ'],
    ['ĐẢNG ỦY CÁC CƠ QUAN', 'ĐẢNG ỦY SỞ Y TẾ'],
  ],
  [
    ['VĂN PHÒNG QUỐC HỘI', 'VỤ TỔNG HỢP'],
    ['VĂN PHÒNG QUỐC HỘI', 'VỤ TỔNG HỢP'],
  ],
  [['BAN THƯỜNG', 'VỤ TỈNH ỦY'], ['BAN THƯỜNG VỤ TỈNH ỦY']],
  [
    ['NGÂN HÀNG AN VIỆT', 'NGÂN HÀNG', 'CHI NHÁNH', 'TỈNH ĐÔNG LÂM'],
    ['NGÂN HÀNG AN VIỆT', 'NGÂN HÀNG CHI NHÁNH TỈNH ĐÔNG LÂM'],
  ],
  [
    ['NGÂN HÀNG AN VIỆT', 'CHI NHÁNH ĐÔNG LÂM'],
    ['NGÂN HÀNG AN VIỆT', 'CHI NHÁNH ĐÔNG LÂM'],
  ],
])('%o are the names %o', (lines, names) => {
  expect(joinNames(lines)).toEqual(names);
});

test('a mark of haste and a draft are no bodies', () => {
  const head = headOf(`HỎA TỐC\nỦY BAN NHÂN DÂN\nTỈNH ĐÔNG LÂM\nSố: 5/UBND-NN\nDỰ THẢO${body}`);
  expect(head.letterhead?.issuer).toBe('ỦY BAN NHÂN DÂN TỈNH ĐÔNG LÂM');
  expect(head.letterhead?.superior).toBeUndefined();
  expect(head.letterhead?.marks).toEqual(['HỎA TỐC']);
  expect(head.body[0]?.text).toBe('DỰ THẢO');
});

test.each([
  ['LỊCH\nLÀM VIỆC\nTuần 5 của Thường trực', 'calendar', 'Tuần 5 của Thường trực'],
  ['THÔNG BÁO Kết luận cuộc họp', 'notice', 'Kết luận cuộc họp'],
  [
    'CHƯƠNG TRÌNH\nHÀNH ĐỘNG\nthực hiện Nghị quyết số 5-NQ/TU',
    'action-programme',
    'Thực hiện Nghị quyết số 5-NQ/TU',
  ],
])('the title %o', (title, kind, subject) => {
  expect(
    headOf(`HUYỆN ỦY ĐÔNG LÂM\nSố 5-TB/HU\n${title}\n-----\nNgày 5 tháng 3, Ban Thường vụ họp.`),
  ).toMatchObject({
    kind,
    subject,
  });
});

test('the title of a page above a letterhead is a paragraph of its own', () => {
  const head = headOf(
    `Kế hoạch thực hiện bầu cử đại biểu các cấp\n\nỦY BAN NHÂN DÂN\n\nTỈNH ĐÔNG LÂM\n\nSố: 5/KH-UBND\n\nKẾ HOẠCH\n\nThực hiện bầu cử đại biểu\n\nCăn cứ Luật Bầu cử;\n`,
  );
  expect(head.body.map(({ text, opens }) => [text, opens])).toEqual([
    ['Kế hoạch thực hiện bầu cử đại biểu các cấp', true],
    ['Căn cứ Luật Bầu cử;', true],
  ]);
});

test('the Youth Union stands where a motto would', () => {
  const { letterhead } = headOf(`BAN CHẤP HÀNH HUYỆN ĐÔNG LÂM
***
Số: 12 - KH/HĐTN
ĐOÀN TNCS HỒ CHÍ MINH
Đông Lâm, ngày 16 tháng 5 năm 2024
KẾ HOẠCH
Tổ chức hoạt động hè
-----
Thực hiện chương trình năm học.`);
  expect(letterhead).toMatchObject({
    issuer: 'BAN CHẤP HÀNH HUYỆN ĐÔNG LÂM',
    motto: ['ĐOÀN TNCS HỒ CHÍ MINH'],
  });
});

test.each([
  [['QUYẾT ĐỊNH', 'VỀ VIỆC LẬP BAN CHỈ ĐẠO', 'CHỦ TỊCH ỦY BAN NHÂN DÂN', 'TỈNH ĐÔNG LÂM'], 2],
  [['NGHỊ QUYẾT', 'VỀ ĐẶT TÊN ĐƯỜNG', 'ỦY BAN NHÂN DÂN TỈNH'], 2],
  [['QUY CHẾ', 'LÀM VIỆC CỦA', 'ỦY BAN NHÂN DÂN TỈNH ĐÔNG LÂM'], 3],
  [['QUYẾT ĐỊNH', 'VỀ TỔ CHỨC CỦA CÁC SỞ,', 'ỦY BAN NHÂN DÂN CÁC HUYỆN'], 3],
])('in %o the one who decides stands at %i', (title, at) => {
  expect(authorityAt(title, 'ỦY BAN NHÂN DÂN TỈNH ĐÔNG LÂM', true)).toBe(at);
});

test.each([
  [['NGHỊ QUYẾT', 'VỀ ĐẶT TÊN ĐƯỜNG', 'HỘI ĐỒNG NHÂN DÂN TỈNH ĐÔNG LÂM', 'KHÓA XI, KỲ HỌP THỨ 2'], true, 2],
  [['NGHỊ QUYẾT', 'VỀ ĐẶT TÊN ĐƯỜNG', 'HỘI ĐỒNG NHÂN DÂN TỈNH ĐÔNG LÂM'], false, 3],
])('without a letterhead, in %o (bases below: %o) at %i', (title, isAboveBases, at) => {
  expect(authorityAt(title, undefined, isAboveBases)).toBe(at);
});

test('a rule that ran into the number and the day, as pdftotext joins them, hides neither', () => {
  const head = headOf(
    'HUYỆN ỦY ĐÔNG LÂM\n------Số 5-TB/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n--------------Đông Lâm, ngày 05 tháng 3 năm 2024\n\nTHÔNG BÁO\nKết luận về công tác năm\n----Ngày 5 tháng 3, Ban Thường vụ họp.',
  );
  expect(head).toMatchObject({ symbol: '5-TB/HU', issuedOn: '2024-03-05', place: 'Đông Lâm' });
  expect(head.subject).toBe('Kết luận về công tác năm');
});

test('a motto that a narrow column broke around a rule is whole', () => {
  const head = headOf(`   BỘ ĐÔNG LÂM            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
     _______                          NAM
 Số: 73/BĐL-TH           Độc lập - Tự do - Hạnh phúc
                     Đông Lâm, ngày 12 tháng 3 năm 2024${body}`);
  expect(head.letterhead?.motto).toEqual([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
  ]);
});

test.each([
  ['công tác năm 2024 của Ban Chấp hành Đảng bộ huyện,', 'Ban Thường vụ Huyện ủy'],
  ['công tác toàn khóa của Đảng bộ thành phố', 'khóa XIV, nhiệm kỳ 2020 - 2025'],
])('a subject goes on below an empty line: %o, %o', (first, second) => {
  const { subject } = headOf(`CHƯƠNG TRÌNH\n${first}\n\n${second}\n-----\nCăn cứ Quy chế làm việc;\nBan\n`);
  expect(subject?.toLowerCase()).toBe(`${first} ${second}`.toLowerCase());
});

test('a subject beside the number goes on behind a comma, and a rule beside it is none of it', () => {
  const head = headOf(`BHXH TỈNH ĐÔNG LÂM
Số: 31/BHXH-QLT
V/v đôn đốc đóng BHXH,
BHYT, BHTN ---------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đông Lâm, ngày 12 tháng 3 năm 2024${body}`);
  expect(head).toMatchObject({ subject: 'Đôn đốc đóng BHXH, BHYT, BHTN', issuedOn: '2024-03-12' });
});

test('a subject in capitals begins with V/V, and no part of the text with a Roman number', () => {
  const head = headOf(
    'ỦY BAN NHÂN DÂN\nTỈNH ĐÔNG LÂM\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nV/V PHÊ DUYỆT DANH MỤC VĂN BẢN\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Lưu trữ;\nQUYẾT ĐỊNH:\n',
  );
  expect(head.subject).toBe('V/v phê duyệt danh mục văn bản');
});

test('whom a letter is for is not its subject, even where its words were cut', () => {
  const head = headOf(
    'CỤC THUẾ ĐÔNG LÂM\nSố: 9/CT-TTHT\nV/v ưu đãi thuế khi\nnhận sáp nhập\nĐông Lâm, ngày 5 tháng 3 năm 2024\nKính\ngửi: Công ty Hoa Sen\nTrả lời công văn của Công ty.\n',
  );
  expect(head.subject).toBe('Ưu đãi thuế khi nhận sáp nhập');
});

test('the subject of a letter goes on, below a gap too, as far as the right column begins', () => {
  const head = headOf(
    'SỞ THỦY LỢI\n\nSố: 84/STL-KT\nV/v mở cửa hồ chứa nước\n\nĐá Bàn đợt hai\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐông Lâm, ngày 8 tháng 7 năm 2031\n\nKính gửi: Các xã ven hồ.\n\nSở đề nghị các xã giữ nước.\n',
  );
  expect(head).toMatchObject({
    subject: 'Mở cửa hồ chứa nước Đá Bàn đợt hai',
    issuedOn: '2031-07-08',
    place: 'Đông Lâm',
  });
  expect(head.letterhead?.motto).toHaveLength(2);
});

test('a text below the subject of a letter is no part of it, though a motto stands in an annex', () => {
  const head = headOf(
    'SỞ THỦY LỢI\nSố: 84/STL-KT\nV/v mở cửa hồ\n\nSở đề nghị các xã giữ nước.\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN XIN NƯỚC\n',
  );
  expect(head.subject).toBe('Mở cửa hồ');
  expect(head.body[0]?.text).toBe('Sở đề nghị các xã giữ nước.');
});

test('number and day of a draft are put together from what stands apart in it', () => {
  const { letterhead } = headOf(
    'VĂN PHÒNG TỈNH\nSố:\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n/TTr-VP\n\nĐông Lâm, ngày\n\ntháng\n\nnăm 2016\n\nTỜ TRÌNH\nVề dự thảo Quy chế\nI. SỰ CẦN THIẾT\n',
  );
  expect(letterhead).toMatchObject({
    number: 'Số: /TTr-VP',
    placeAndDay: 'Đông Lâm, ngày tháng năm 2016',
  });
});

test('the year in which the subject of a letter ends may stand alone below it', () => {
  const head = headOf(
    'SỞ NỘI VỤ\nSố: 24/SNV-TH\nV/v báo cáo kết quả công tác năm\n\n2024\n\nĐông Lâm, ngày 5 tháng 3 năm 2024\n\nKính gửi: Các phòng.\n\nSở yêu cầu báo cáo.\n',
  );
  expect(head).toMatchObject({ subject: 'Báo cáo kết quả công tác năm 2024', issuedOn: '2024-03-05' });
});

test('haste behind a kind is no subject', () => {
  const head = headOf('CÔNG ĐIỆN KHẨN\nVề việc ứng phó với bão\n-----\nTheo tin dự báo, bão gần bờ.\n');
  expect(head).toMatchObject({ kind: 'telegram', subject: 'Về việc ứng phó với bão' });
});

test('a second number in a letterhead is not lost', () => {
  const head = headOf(
    'HUYỆN ỦY ĐÔNG LÂM\nSố 5-TB/HU\nSố 6-TB/HU\n\nTHÔNG BÁO\nKết luận về công tác năm\n-----\nNgày 5 tháng 3, Ban Thường vụ họp.',
  );
  expect(head.symbol).toBe('5-TB/HU');
  expect(head.body.map(({ text }) => text)).toContain('Số 6-TB/HU');
});

test('the subject of a letter may go on with a number below an empty line', () => {
  expect(
    headOf(
      `UBND TỈNH ĐÔNG LÂM\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n\nSố: 1874/SGDĐT-GDTH\nV/v hướng dẫn tổ chức dạy học\n\n2 buổi/ngày năm học 2026 - 2027\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐông Lâm, ngày 12 tháng 9 năm 2026\n\nKính gửi: Các trường phổ thông.\n\nSở hướng dẫn như sau:`,
    ),
  ).toMatchObject({
    subject: 'Hướng dẫn tổ chức dạy học 2 buổi/ngày năm học 2026 - 2027',
    issuedOn: '2026-09-12',
  });
});

test.each([
  ['SỞ THỦY LỢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n\nNAM\n\nĐộc lập - Tự do - Hạnh phúc', 'SỞ THỦY LỢI'],
  ['SỞ THỦY LỢI CỘNG HOÀ XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'SỞ THỦY LỢI'],
])('a motto whose line broke is parted from the name in front of it: %o', (top, issuer) => {
  const { letterhead } = headOf(
    `${top}\n\nSố: 8/STL-KT\n\nĐông Lâm, ngày 8 tháng 7 năm 2031\n\nKính gửi: Các xã.\n`,
  );
  expect(letterhead).toMatchObject({ issuer });
  expect(letterhead?.motto).toHaveLength(2);
});

test.each([
  ['THÔNG TƯ LIÊN TỊCH', '01-BA-BB/TTLT', { issuer: 'BỘ NỘI VỤ - BỘ TÀI CHÍNH' }],
  ['QUYẾT ĐỊNH', '01/QĐ-BTC', { superior: 'BỘ NỘI VỤ', issuer: 'BỘ TÀI CHÍNH' }],
])('two bodies above %s', (kind, symbol, bodies) => {
  const { letterhead } = headOf(
    `BỘ NỘI VỤ\nBỘ TÀI CHÍNH\nSố: ${symbol}\nHà Nội, ngày 8 tháng 12 năm 1998\n${kind}\nHướng dẫn thi hành Luật\n${body}`,
  );
  expect(letterhead).toMatchObject(bodies);
});

test('a city in short stays with its place, a cell ends with a stroke', () => {
  const head = headOf(
    `LIÊN ĐOÀN LAO\nĐỘNG |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 730/LĐLĐ |\nTP. Bình An, ngày 03 tháng 11 năm 2020 |\nKính gửi: |\n- Các cụm. |\n${body}`,
  );
  expect(head.letterhead).toMatchObject({
    issuer: 'LIÊN ĐOÀN LAO ĐỘNG',
    placeAndDay: 'TP. Bình An, ngày 03 tháng 11 năm 2020',
  });
});

test('a subject that begins with "Về" alone stands between the number and whom the letter is for', () => {
  const head = headOf(
    `SỞ GIÁO DỤC\nSố: 44/GDĐT-VP Bình An, ngày 25 tháng 11 năm 2018\nVề cho học sinh nghỉ học\nHỏa tốc\nKính gửi: Các phòng.\n${body}`,
  );
  expect(head).toMatchObject({ subject: 'Cho học sinh nghỉ học', letterhead: { marks: ['Hỏa tốc'] } });
});

test('a place that a narrow column broke in front of its day is whole', () => {
  expect(headOf(`SỞ Y TẾ\nSố: 12/SYT\nPhan\nLâm ngày 12 tháng 11 năm 2003\nKẾ HOẠCH\n${body}`).place).toBe(
    'Phan Lâm',
  );
});

test.each([
  ['ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM', { issuer: 'ỦY BAN NHÂN DÂN - ỦY BAN MTTQ VIỆT NAM' }],
  ['UBND TỈNH BÌNH AN\nSỞ Y TẾ', { superior: 'UBND TỈNH BÌNH AN', issuer: 'SỞ Y TẾ' }],
])('%o agree on a statute', (names, bodies) => {
  const { letterhead } = headOf(`${names}\nSố: 01/QCPH-A-B\nQUY CHẾ\nPhối hợp công tác\n${body}`);
  expect(letterhead).toMatchObject(bodies);
});

test('who gives an order stands below its subject', () => {
  const { subject } = headOf(
    'CHỦ TỊCH NƯỚC\nSố: 5-LCT\nLỆNH\nCÔNG BỐ PHÁP LỆNH THÚ Y\nLỆNH CỦA CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ Hiến pháp;\nNAY CÔNG BỐ\nPháp lệnh Thú y.',
  );
  expect(subject).toBe('Công bố pháp lệnh Thú y');
});

test.each([
  ['CỦA BAN THƯỜNG VỤ TỈNH ỦY', 'Về giữ rừng đầu nguồn'],
  ['CỦA NGÀNH GIỮ RỪNG', 'Của ngành giữ rừng về giữ rừng đầu nguồn'],
])('%s between the kind and "về …" is no subject where it names a body', (whose, subject) => {
  const head = headOf(
    `TỈNH ỦY BÌNH AN\nSố 5-CT/TU\nCHỈ THỊ\n${whose}\n\nvề giữ rừng đầu nguồn\n-----\n${body}`,
  );
  expect(head.subject).toBe(subject);
});

test('a telegram says the hour between its place and its day', () => {
  const letterhead = (day: string) =>
    `ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG LÂM\nSố: 05/CĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${day}\nCÔNG ĐIỆN\nVề việc ứng phó với bão`;
  const { place, issuedOn } = headOf(letterhead('Đông Lâm, hồi 15 giờ 30 ngày 22 tháng 7 năm 2025') + body);
  expect([place, issuedOn]).toEqual(['Đông Lâm', '2025-07-22']);
  expect(headOf(letterhead('Đông Lâm, hồi 9h00, ngày 22/7/2025') + body).issuedOn).toBe('2025-07-22');
});

test.each([
  ['Về việc góp ý dự thảo Đề án sắp xếp tổ', 'chức bộ máy', 'Góp ý dự thảo Đề án sắp xếp tổ chức bộ máy'],
  ['V/v triển khai Công điện số 117/CĐ-', 'TTg về mưa lũ', 'Triển khai Công điện số 117/CĐ-TTg về mưa lũ'],
])('the day beside the subject %o of a letter is none of it', (first, second, subject) => {
  const day = (words: string) => `${words.padEnd(50)}Đông Lâm, ngày 22 tháng 8 năm 2025`;
  const rows = first.endsWith('-') ? [first, day(second)] : [day(first), second];
  const head = headOf(
    `${'SỞ Y TẾ'.padEnd(50)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${'Số: 165/SYT-VP'.padEnd(50)}Độc lập - Tự do - Hạnh phúc\n${rows.join('\n')}\n\nKính gửi: Các bệnh viện.\nSở gửi các bệnh viện dự thảo.`,
  );
  expect(head).toMatchObject({ subject, issuedOn: '2025-08-22', place: 'Đông Lâm' });
});
