import { expect, test } from 'vitest';
import { lacksLevelRules } from './level-rules.ts';
import type { PageTable } from './pdf-tables.ts';

/** A table of these rows, each cell with its printed lines parted by `/`. */
const tableOf = (...rows: readonly (readonly string[])[]): PageTable => ({
  columns: rows[0]!.length,
  cells: rows.flatMap((cells, row) =>
    cells.map((words, column) => ({
      ...{ row, column, rows: 1, span: 1 },
      lines: words.split('/').map((text) => ({ text, page: 1, gap: 0, opens: true })),
    })),
  ),
  ...{ top: 0, bottom: 100, xs: [] },
});

test.each([
  ['below a head with a rule', tableOf(['TT', 'Nội dung'], ['1/2/3/4', 'Họp./Thăm./Dự./Làm.'])],
  ['with its head', tableOf(['TT/1/2/3/4', 'Nội dung/Họp./Thăm./Dự./Làm.'])],
  ['that count anew', tableOf(['1/2/1/2/3', 'QUÝ I/Họp./Thăm./QUÝ II/Dự./Làm./Nghỉ.'])],
  ['each with its month', tableOf(['1/2/3/4', 'Họp./Dự./Làm./Nghỉ.', 'Tháng 1/Tháng 1/Tháng 2/Tháng 2'])],
])('one cell holds the numbers of all rows %s', (_, table) => {
  expect(lacksLevelRules(table)).toBe(true);
});

test.each([
  ['on lines of their own', tableOf(['Ngày/Thứ Hai/12.5/Thứ Ba/13.5/Thứ Tư/14.5', 'Họp./Thăm./Dự.'])],
  ['cut by their column', tableOf(['Thứ/Hai/12.5/Thứ/Ba/13.5', 'Họp./Thăm./Dự.'])],
  ['days alone', tableOf(['Ngày', 'Việc'], ['02.6/03.6/04.6/05.6', 'Họp./Thăm./Dự./Làm.'])],
])('one cell holds the days of all rows, %s', (_, table) => {
  expect(lacksLevelRules(table)).toBe(true);
});

test.each([
  ['rules part the rows', tableOf(['1', 'Họp.'], ['2', 'Dự.'], ['3', 'Làm.'], ['4', 'Nghỉ.'])],
  ['a row has some figures', tableOf(['Chỉ tiêu', 'Tổng'], ['1', '20/35/40/12'])],
  [
    'months stand in the middle of several rows',
    tableOf(['Tháng 1/Tháng 2', '1/2/3/4', 'Họp./Dự./Làm./Nghỉ.']),
  ],
  ['two blocks stand side by side', tableOf(['TỈNH ỦY/VĂN PHÒNG', 'ĐẢNG CỘNG SẢN/1'])],
  ['a cell holds the days of one row', tableOf(['Thứ Hai/12.5/và Thứ/Ba', 'Họp./Dự.'])],
  [
    'a text names days',
    tableOf(['Họp ngày 12.5, 13.5, 14.5 và 15.5 với các xã về quy hoạch khu dân cư phía Nam', 'Sở Xây dựng']),
  ],
])('rows are those of the rules where %s', (_, table) => {
  expect(lacksLevelRules(table)).toBe(false);
});
