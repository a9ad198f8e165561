import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { measureLine } from '../text-width.ts';
import { hasWholeParagraphs } from './paragraph-gaps.ts';

const isWhole = (rows: readonly string[]): boolean => {
  const { lines } = readLines(rows.join('\n'));
  return hasWholeParagraphs(
    lines,
    lines.map(({ text }) => measureLine(text)),
  );
};

const rows = [
  'I. PHÒNG BỆNH TRONG CÁC BỆNH VIỆN CỦA TỈNH VÀ CỦA CÁC HUYỆN',
  'Để chủ động phòng bệnh, Sở yêu cầu các bệnh viện trong tỉnh làm tốt các việc sau:',
  'a. Tiêm phòng',
  '- Tiêm cho nhân viên trước mùa đông; khoa Nhi tiêm trước, các khoa khác tiêm sau.',
  '- Mỗi khoa cử một người theo dõi, ghi sổ và báo cáo phòng Kế hoạch tổng hợp;',
  'Đề nghị các bệnh viện khẩn trương thực hiện, báo cáo Sở trước cuối tháng./.',
];

test('each paragraph has a line of its own where all long lines but headings end sentences', () => {
  expect(isWhole(rows)).toBe(true);
});

test.each([
  ['goes on with the one above', [...rows, 'báo cáo trước ngày 20.']],
  [
    'ends within its sentence',
    rows.with(3, 'Tiêm cho nhân viên trước mùa đông theo hướng dẫn của Bệnh viện Trung ương'),
  ],
  ['is missing: three are too few', rows.slice(0, 4)],
])('lines may be wrapped where one %s', (_, some) => {
  expect(isWhole(some)).toBe(false);
});
