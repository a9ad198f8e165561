import { expect, test } from 'vitest';
import { linesOfTable } from './table-lines.ts';

/** A table of a cell a line. */
const linesOf = (rows: readonly (readonly string[])[]) =>
  linesOfTable(
    {
      columns: rows[0]!.length,
      cells: rows.flatMap((cells, row) =>
        cells.map((text, column) => ({
          ...{ row, column, rows: 1, span: 1 },
          lines: [{ text, page: 1, gap: 0, opens: true }],
        })),
      ),
    },
    1,
  );

test('a letterhead laid out as a table is read column by column', () => {
  const lines = linesOf([
    ['TỈNH ỦY HỒNG SƠN', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['Số 5-CTr/TU', 'Hồng Sơn, ngày 5 tháng 3'],
  ]);
  expect(lines.map(({ text, cell }) => [text, cell])).toEqual(
    ['TỈNH ỦY HỒNG SƠN', 'Số 5-CTr/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Hồng Sơn, ngày 5 tháng 3'].map((text) => [
      text,
      undefined,
    ]),
  );
});

test.each(['Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)', 'Nơi nhận hồ sơ: Bộ phận Một cửa'])(
  'a table with a line %o in it is a table',
  (text) => {
    const lines = linesOf([
      ['TT', 'Nội dung'],
      ['1', text],
    ]);
    expect(lines.every(({ cell }) => cell !== undefined)).toBe(true);
  },
);
