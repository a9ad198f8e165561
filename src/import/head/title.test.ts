import { expect, test } from 'vitest';
import { createRepairLog } from '../repair-log.ts';
import { readLines } from '../read-text.ts';
import { readTitle } from './title.ts';

const prose = `Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, Ban
Thường vụ Tỉnh ủy ban hành Chương trình công tác sáu tháng đầu năm, giao các
cơ quan, đơn vị và địa phương tổ chức thực hiện, định kỳ báo cáo kết quả.`;

const titleOf = (text: string) => readTitle(readLines(`${text}\n\n${prose}`).lines, 0, createRepairLog());

test.each([
  [
    'a line that broke where it was full goes on below',
    'CHƯƠNG TRÌNH\nlàm việc năm 2021 của Ban Chấp hành Đảng bộ thành phố và Ban Thường vụ\nThành ủy',
    ['CHƯƠNG TRÌNH', 'làm việc năm 2021 của Ban Chấp hành Đảng bộ thành phố và Ban Thường vụ Thành ủy'],
  ],
  [
    'a number at its end alone',
    'NGHỊ QUYẾT\nHỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA\nXX',
    ['NGHỊ QUYẾT', 'HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XX'],
  ],
  [
    'one broken on purpose, full or not, stays as printed',
    'KẾ HOẠCH\nthực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị\nvề đột phá phát triển khoa học',
    [
      'KẾ HOẠCH',
      'thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
      'về đột phá phát triển khoa học',
    ],
  ],
  [
    'a day goes on behind the word that asks for it',
    'LỊCH CÔNG TÁC\ncủa Thường trực (từ ngày 15/6/2026 đến ngày\n19/6/2026)',
    ['LỊCH CÔNG TÁC', 'của Thường trực (từ ngày 15/6/2026 đến ngày 19/6/2026)'],
  ],
  [
    'a short one stays as printed',
    'THÔNG BÁO\nKết luận của Chủ tịch Ủy ban nhân dân\nTại cuộc họp ngày 05/5',
    ['THÔNG BÁO', 'Kết luận của Chủ tịch Ủy ban nhân dân', 'Tại cuộc họp ngày 05/5'],
  ],
])('%s', (_, text, lines) => {
  expect(titleOf(text).lines).toEqual(lines);
});

test('a committee whose body stands on the next line is no decider', () => {
  const { subject, end } = titleOf('CHƯƠNG TRÌNH LÀM VIỆC\nCỦA BAN CHẤP HÀNH VÀ THƯỜNG TRỰC\nTHÀNH ỦY');
  expect([subject, end]).toEqual(['Làm việc của ban chấp hành và thường trực thành ủy', 3]);
});
