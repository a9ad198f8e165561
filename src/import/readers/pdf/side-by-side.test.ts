import { expect, test } from 'vitest';
import type { Printed, PrintedLine } from './printed-lines.ts';
import { readingOrder } from './side-by-side.ts';

/** Lines of the lower half of a page; each part stands where its text begins in the row, eight points a letter. */
const pageOf = (rows: readonly string[]): PrintedLine[] =>
  rows.map((row, index) =>
    [...row.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: text, index: at }): Printed => ({
      ...{ text, x0: 60 + at * 8, x1: 60 + (at + text.length) * 8 },
      ...{ y: 500 + index * 20, size: 13 },
    })),
  );

const orderOf = (rows: readonly string[]): string[] =>
  readingOrder(pageOf(rows), 842).map(({ text }) => text);

test('three signatures side by side are read one after the other', () => {
  const rows = [
    'TỈNH ĐOÀN           CÔNG AN TỈNH             SỞ Y TẾ',
    'PHÓ BÍ THƯ          PHÓ GIÁM ĐỐC             PHÓ GIÁM ĐỐC',
    'Lăng Thị Dậu        Hà Văn Tuyên             Ma Thế Quyên',
  ];
  expect(orderOf(rows)).toEqual([
    ...['TỈNH ĐOÀN', 'PHÓ BÍ THƯ', 'Lăng Thị Dậu', 'CÔNG AN TỈNH', 'PHÓ GIÁM ĐỐC', 'Hà Văn Tuyên'],
    ...['SỞ Y TẾ', 'PHÓ GIÁM ĐỐC', 'Ma Thế Quyên'],
  ]);
});

test('of three signatures the two to the right of the widest gap are parted, too', () => {
  const rows = [
    'TỈNH ĐOÀN                CÔNG AN TỈNH        SỞ Y TẾ',
    'BÍ THƯ                   KT. GIÁM ĐỐC        GIÁM ĐỐC',
    '                         PHÓ GIÁM ĐỐC',
    'Lăng Thị Dậu             Hà Văn Tuyên        Ma Thế Quyên',
  ];
  expect(orderOf(rows)).toEqual([
    ...[
      'TỈNH ĐOÀN',
      'BÍ THƯ',
      'Lăng Thị Dậu',
      'CÔNG AN TỈNH',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Hà Văn Tuyên',
    ],
    ...['SỞ Y TẾ', 'GIÁM ĐỐC', 'Ma Thế Quyên'],
  ]);
});

test('figures behind the items that name them are no column of their own', () => {
  const rows = [
    '- Ngân sách tỉnh:                 12.600 triệu đồng;',
    '- Ngân sách xã:                   3.150 triệu đồng;',
    '- Nguồn xã hội hóa:               1.200 triệu đồng.',
  ];
  expect(orderOf(rows)).toEqual([
    '- Ngân sách tỉnh:    12.600 triệu đồng;',
    '- Ngân sách xã:    3.150 triệu đồng;',
    '- Nguồn xã hội hóa:    1.200 triệu đồng.',
  ]);
});

test('the label of the addressees stands in front of the first, where their list is higher than it', () => {
  const rows = [
    '               - Các chi cục thủy lợi;',
    'Kính gửi:      - Các trạm bơm;',
    '               - Ban quản lý dự án.',
  ];
  expect(orderOf(rows)).toEqual([
    ...['Kính gửi:', '- Các chi cục thủy lợi;', '- Các trạm bơm;', '- Ban quản lý dự án.'],
  ]);
});

test('the label of a brace stays with its recipient', () => {
  const rows = [
    'Nơi nhận:                               T/M BAN THƯỜNG VỤ',
    '- Bộ Chính trị,     (để báo cáo)        BÍ THƯ',
    '- Các ban đảng,',
    '- Lưu Văn phòng.                        Hà Văn Tuyên',
  ];
  expect(orderOf(rows)).toEqual([
    'Nơi nhận:',
    '- Bộ Chính trị,    (để báo cáo)',
    '- Các ban đảng,',
    '- Lưu Văn phòng.',
    ...['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Hà Văn Tuyên'],
  ]);
});

test('recipients in two columns are read one column after the other, beside their signature', () => {
  const rows = [
    'Nơi nhận:                                     CHÁNH VĂN',
    '- Chủ tịch tỉnh;     - Sở Tài chính;            PHÒNG',
    '- Các phó chủ tịch;  - Lưu: VT, KT.',
    '                                             Bế Văn Thụ',
  ];
  expect(orderOf(rows)).toEqual([
    ...['Nơi nhận:', '- Chủ tịch tỉnh;', '- Các phó chủ tịch;', '- Sở Tài chính;', '- Lưu: VT, KT.'],
    ...['CHÁNH VĂN', 'PHÒNG', 'Bế Văn Thụ'],
  ]);
});

test.each(['I-', 'II.', '1-', '2.3.', 'a)'])('a tab behind %s parts no columns', (mark) => {
  const rows = [
    `${mark.padEnd(10)}Tập trung phát triển kinh tế rừng.`,
    `${mark.padEnd(10)}Đẩy mạnh cải cách hành chính, phấn đấu`,
    'đúng hạn.',
  ];
  expect(orderOf(rows).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    `${mark} Tập trung phát triển kinh tế rừng.`,
    `${mark} Đẩy mạnh cải cách hành chính, phấn đấu`,
    'đúng hạn.',
  ]);
});
