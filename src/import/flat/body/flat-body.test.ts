import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { findBody } from './flat-body.ts';

const bodyOf = (text: string) => {
  const { lines } = readLines(text);
  return findBody(lines, 0, 1, lines.length).lines.map(({ line }) => line.text);
};

const rows = (from: number) =>
  Array.from(
    { length: 4 },
    (_, at) => `${from + at}. Rà soát nhóm hồ sơ\ncủa đơn vị\nTổ Hồ sơ\nTháng ${from + at}`,
  );

test('rows that count from one again below a title are those of the table, though cells run together on a line', () => {
  const joined = '2. Khai giảng lớp bồi dưỡng cho cán bộ Tổ Hồ sơ Ban Giám hiệu Thường xuyên';
  const text = [
    'TT Nội dung',
    ...rows(1),
    'II Lĩnh vực khác',
    '1. Rà soát',
    'Tổ Hồ sơ',
    'Tháng 3',
    joined,
  ].join('\n');
  expect(bodyOf(text).at(-1)).toBe(joined);
});

test('paragraphs that are numbered below a heading are no rows', () => {
  const long =
    'Các đơn vị được giao chủ trì chuẩn bị nội dung, gửi văn phòng trước khi trình theo quy định của đơn vị';
  const text = ['TT Nội dung', ...rows(1), 'II. TỔ CHỨC THỰC HIỆN', `1. ${long}`, `2. ${long}`].join('\n');
  expect(bodyOf(text).at(-1)).toBe('Tháng 4');
});

/** Rows without numbers, the last of which begins with cells that stand on one line. */
const unnumbered = (below: string) =>
  [
    'TT Nội dung',
    ...['Tháng 01', 'Rà soát nhóm hồ sơ', 'của đơn vị', 'Tổ Hồ sơ', 'Kiểm kê tài sản', 'của trường'],
    ...['Tổ Hồ sơ', 'Khảo sát nhu cầu', 'của học sinh', 'Tổ Dạy nghề'],
    ...['Khai giảng lớp bồi dưỡng cho cán bộ Tổ Hồ sơ và', 'trường', below],
    ...['Kiểm tra việc thu, chi và quản lý học bổng Tổ Hồ sơ', 'Hội nghị tổng kết của nhà trường Tổ Hồ sơ'],
  ].join('\n');

test('rows without numbers go on where the next month stands alone below a line of several cells', () => {
  expect(bodyOf(unnumbered('Tháng 02')).at(-1)).toBe('Hội nghị tổng kết của nhà trường Tổ Hồ sơ');
  expect(bodyOf(unnumbered('Tháng Thanh niên')).at(-1)).toBe('Tổ Dạy nghề');
});
