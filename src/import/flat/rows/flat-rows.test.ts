import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { partAtNumbers } from './flat-rows.ts';
import { partGlued, wholeNumbers } from '../body/whole-numbers.ts';

/** The titles and rows of some lines: a title by its words, a row by its number and how many lines it has. */
const piecesOf = (text: string, endsInTime: boolean) =>
  partAtNumbers(readLines(text).lines, true, false, endsInTime)?.map((piece) =>
    piece.type === 'section' ? piece.lines[0]!.text : `${piece.number!.text} ${piece.lines.length}`,
  );

test('a month above the first number is a title, and so is each that is written like it below a whole row', () => {
  const rows =
    'Tháng 01\n1\nRà soát danh mục\nTháng 1\nTổ Hồ sơ\nTháng 02\n2\nHội nghị sơ kết\nTháng 2\nVăn phòng';
  expect(piecesOf(rows, false)).toEqual(['Tháng 01', '1 3', 'Tháng 02', '2 3']);
});

test('where a month ends each row, only one below that is a title', () => {
  const rows =
    'Tháng 01\n1\nRà soát\nTổ Hồ sơ\nTháng 1\nTháng 02\n2\nHội nghị\nVăn phòng\nTháng 2\n3\nSơ kết\nVăn thư\nTháng 3';
  expect(piecesOf(rows, true)).toEqual(['Tháng 01', '1 3', 'Tháng 02', '2 3', '3 3']);
});

test('the end of a year that a column cuts is no number of a row', () => {
  const rows =
    '3\nRà soát danh mục\nTổ Hồ sơ\n01/202\n5\n4\nHội nghị sơ kết\nVăn phòng\n02/202\n5\n5 Sơ kết\nVăn thư';
  expect(piecesOf(rows, true)).toEqual(['3 4', '4 4', '5 2']);
});

test('without one above the first number a month is the time of its row', () => {
  expect(piecesOf('1\nRà soát danh mục\nTháng 1\n2\nHội nghị sơ kết\nTháng 2', false)).toEqual([
    '1 2',
    '2 2',
  ]);
});

test('a quarter that runs into the number of the next row stands on a line of its own', () => {
  const { lines } = readLines('Văn phòng Quý IV13 Kiểm điểm cuối năm\nQuý II năm 2025\nQuý I/2025');
  expect(partGlued(lines).map(({ text }) => text)).toEqual([
    'Văn phòng Quý IV',
    '13 Kiểm điểm cuối năm',
    'Quý II năm 2025',
    'Quý I/2025',
  ]);
});

test.each([
  [
    '1 Giao ban\nVăn phòng\n2 Tiếp xúc cử tri trước kỳ họp thứ\n4 Quốc hội khóa XV\nBan Dân vận\n3 Rà soát\nVăn phòng\n4 Sơ kết\nThanh tra\n5 Tổng kết\nVăn thư',
    ['1 2', '2 3', '3 2', '4 2', '5 2'],
  ],
  [
    '1 Giao ban\nVăn phòng\n2 Rà soát danh sách hộ nghèo đợt\n1\nTrước\nVăn phòng\n3 Sơ kết\nThanh tra\n4 Tổng kết\nVăn thư',
    ['1 2', '2 4', '3 2', '4 2'],
  ],
  [
    '1 Giao ban\nVăn phòng\n2 Rà soát\nThanh tra\n4 Sơ kết\nVăn thư\n5 Tổng kết\nVăn thư',
    ['1 2', '2 2', '4 2', '5 2'],
  ],
  [
    '1 Giao ban\nVăn phòng\nTháng 2\n2 Nghị quyết về dự toán Sở Tài chính Tháng 11\nB TRÌNH ỦY BAN NHÂN DÂN TỈNH\n1 Kế hoạch Sở Nội vụ Tháng 3\n2 Sơ kết\nThanh tra\nTháng 4',
    ['1 3', '2 1', 'B TRÌNH ỦY BAN NHÂN DÂN TỈNH', '1 1', '2 3'],
  ],
  // The row above the title has no time: it may not be whole.
  [
    '1 Giao ban\nVăn phòng\nTháng 2\n2 Nghị quyết về dự toán Sở Tài chính\nB TRÌNH ỦY BAN NHÂN DÂN TỈNH\n1 Kế hoạch\nTháng 3\n3 Sơ kết\nThanh tra\nTháng 4',
    ['1 3', '2 1', 'B TRÌNH ỦY BAN NHÂN DÂN TỈNH', '3 3'],
  ],
])('numbers of rows count on as far as they can: %j', (text, pieces) => {
  expect(piecesOf(text, false)).toEqual(pieces);
});

test('rows count from one again below a month that is written as the one above the first row', () => {
  const rows =
    'Tháng 01\n1\nRà soát\nTổ Hồ sơ\nTháng 1\n2 Sơ kết\nTổ Hồ sơ\nTháng 1\nTháng 02\n1 Hội nghị\nVăn phòng\nTháng 2';
  expect(piecesOf(rows, true)).toEqual(['Tháng 01', '1 3', '2 3', 'Tháng 02', '1 3']);
});

test('a number whose stop stands on the next line is whole, alone and in front of words', () => {
  const { lines } = readLines('10\n.\nHội nghị\n11\n. Sơ kết\nTổ Hồ sơ');
  expect(wholeNumbers(lines).map(({ text }) => text)).toEqual(['10.', 'Hội nghị', '11. Sơ kết', 'Tổ Hồ sơ']);
});

test('figures of a number that a narrow column cuts are one, where they are due', () => {
  const text = [...'123456789'].flatMap((figure) => [figure, 'Kiểm tra']);
  const lines = [...text, '1', '0', 'Giao ban', '1', '1 Họp', '2', '0 xã'];
  expect(
    wholeNumbers(readLines(lines.join('\n')).lines)
      .map((line) => line.text)
      .slice(18),
  ).toEqual(['10', 'Giao ban', '11 Họp', '2', '0 xã']);
});

test('rows count afresh below a month, where none of them says when', () => {
  const lines = [
    '1 Giao ban',
    'Văn phòng',
    '2 Họp',
    'Tháng 2',
    '1 Kiểm tra',
    'Thanh tra',
    '2 Tổng kết',
    'Sở',
  ];
  const parts = (hasTime: boolean) =>
    partAtNumbers(readLines(lines.join('\n')).lines, hasTime)!.map((piece) =>
      piece.type === 'section' ? piece.lines[0]!.text : piece.number!.text,
    );
  expect(parts(false)).toEqual(['1', '2', 'Tháng 2', '1', '2']);
  expect(parts(true)).not.toContain('Tháng 2');
});

test('numbers may have a slash, and a zero in front that a narrow column cuts', () => {
  const lines = ['0', '1/', 'Giao ban', '02', '/', 'Họp'];
  expect(wholeNumbers(readLines(lines.join('\n')).lines).map((line) => line.text)).toEqual([
    '01/',
    'Giao ban',
    '02/',
    'Họp',
  ]);
});

test('of two lines with the number that is due the one counts above which a row has its month', () => {
  const rows =
    '1\nQuyết định\n3\nSở Tài chính\n2\nĐề án\n3\nSở Nội vụ\n3\nKế hoạch\n2\nSở Y tế\n4\nQuy chế\n5';
  const parts = partAtNumbers(readLines(rows).lines, true, false, false, true)!;
  expect(parts.map((piece) => piece.lines.map(({ text }) => text).join(' '))).toEqual([
    'Quyết định 3 Sở Tài chính',
    'Đề án 3 Sở Nội vụ',
    'Kế hoạch 2 Sở Y tế',
    'Quy chế 5',
  ]);
});

test('a numeral that closes a bracket above it opens no section', () => {
  const parts = (below: string) =>
    partAtNumbers(
      readLines(`1\nHội nghị (Sơ kết quý\n${below}\nVăn phòng\n2\nĐề án\nSở Nội vụ`).lines,
      false,
    )!.map(({ type }) => type);
  expect(parts('I) Ban Tổ chức')).toEqual(['rows', 'rows']);
  expect(parts('cuối năm)\nI) Xây dựng Đảng')).toContain('section');
});
