import { expect, test } from 'vitest';
import { joinTables, type PageTable } from './pdf-tables.ts';

/** A table of one page; ` / ` parts lines. */
const tableOf = (page: number, rows: readonly (readonly string[])[]): PageTable => ({
  columns: rows[0]!.length,
  cells: rows.flatMap((cells, row) =>
    cells.map((text, column) => ({
      ...{ row, column, rows: 1, span: 1 },
      lines: text === '' ? [] : text.split(' / ').map((own) => ({ text: own, page, gap: 0, opens: true })),
    })),
  ),
  ...{ top: 50, bottom: 790, xs: [50, 100, 300, 400] },
});

const head = ['Ngày', 'Nội dung công việc của cơ quan', 'Chuẩn bị'];
const textsOf = (table: PageTable | undefined, column: number) =>
  table?.cells
    .filter((cell) => cell.column === column)
    .map(({ lines }) => lines.map(({ text }) => text).join(' '));

test('a bracket that closes on the next page goes on with its row', () => {
  const joined = joinTables(
    tableOf(1, [head, ['8', 'Họp.', 'VPTU'], ['9 / (07/8', '- Sáng: Giao ban.', '- VPTU']]),
    tableOf(2, [
      ['ÂL)', '- Chiều: Tiếp dân.', '- Thanh tra'],
      ['10', 'Đi cơ sở.', 'UBKT'],
    ]),
  );
  expect(textsOf(joined, 0)).toEqual(['Ngày', '8', '9 (07/8 ÂL)', '10']);
  expect(textsOf(joined, 2)).toEqual(['Chuẩn bị', 'VPTU', '- VPTU - Thanh tra', 'UBKT']);
});

test('a row of its own begins on the next page', () => {
  const joined = joinTables(
    tableOf(1, [head, ['8 (06/8 ÂL)', 'Họp.', 'VPTU']]),
    tableOf(2, [['9 (07/8 ÂL)', 'Giao ban.', 'UBKT']]),
  );
  expect(textsOf(joined, 0)).toEqual(['Ngày', '8 (06/8 ÂL)', '9 (07/8 ÂL)']);
});
