import { expect, test } from 'vitest';
import { joinTables } from './join-tables.ts';
import type { PageTable } from './pdf-tables.ts';

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

const calendar = ['Thứ, ngày', 'Giờ', 'Nội dung công việc của các đồng chí'];
const bodyOf = (table: PageTable | undefined) =>
  table?.cells
    .filter(({ row }) => row > 0)
    .map(({ row, rows, lines }) => [row, rows, lines.map(({ text }) => text).join(' ')]);

test('a page cuts the day of several rows between its weekday and its date', () => {
  const joined = joinTables(
    tableOf(1, [calendar, ['Thứ Tư 12/6', '8h', 'Họp.'], ['Thứ Năm', '7h30', 'Tiếp dân.']]),
    tableOf(2, [['13/6', '9h30', 'Giao ban.']]),
  );
  expect(bodyOf(joined)).toEqual([
    [1, 1, 'Thứ Tư 12/6'],
    [1, 1, '8h'],
    [1, 1, 'Họp.'],
    [2, 2, 'Thứ Năm 13/6'],
    [2, 1, '7h30'],
    [2, 1, 'Tiếp dân.'],
    [3, 1, '9h30'],
    [3, 1, 'Giao ban.'],
  ]);
});

test('a row that lacks what every row is called by, or its words, goes on with the last of the page before', () => {
  const rows = [1, 2, 3, 4].map((number) => [`${number}`, `Họp lần thứ ${number} của các ban`, 'VPTU']);
  const table = tableOf(1, [['TT', 'Nội dung công việc', 'Chuẩn bị'], ...rows]);
  expect(textsOf(joinTables(table, tableOf(2, [['', '', 'UBND tỉnh']])), 2)?.at(-1)).toBe('VPTU UBND tỉnh');
  expect(textsOf(joinTables(table, tableOf(2, [['', 'Địa điểm: Hội trường.', '']])), 1)?.at(-1)).toBe(
    'Họp lần thứ 4 của các ban Địa điểm: Hội trường.',
  );
});

test('a word that a narrow cell and the page cut is one', () => {
  const narrow = (page: number, rows: readonly (readonly string[])[]): PageTable => {
    const table = tableOf(page, rows);
    const full = (cell: PageTable['cells'][number]) =>
      cell.column === 1 ? { ...cell, lines: cell.lines.map((line) => ({ ...line, room: 2 })) } : cell;
    return { ...table, cells: table.cells.map(full) };
  };
  const joined = joinTables(
    narrow(1, [calendar, ['Thứ Tư 12/6', '14h', 'Đối thoại với thanh niên']]),
    narrow(2, [['', '00', 'khởi nghiệp của huyện.']]),
  );
  expect(textsOf(joined, 1)).toEqual(['Giờ', '14h00']);
});

test('a later day begins a row, whatever it lacks', () => {
  const joined = joinTables(
    tableOf(1, [calendar, ['17 (T4)', 'Sáng', 'Họp Ban Thường vụ']]),
    tableOf(2, [['18 (T5)', '', 'Nghỉ lễ']]),
  );
  expect(textsOf(joined, 0)).toEqual(['Thứ, ngày', '17 (T4)', '18 (T5)']);
});

test.each([
  ['Triển khai Kết luận số', 3],
  ['Kết thúc kỳ họp thứ', 3],
  ['Sơ kết công tác chuyển đổi số', 4],
])('a figure goes on with the row above where that asks for it: %o', (text, rows) => {
  const joined = joinTables(
    tableOf(1, [
      ['Nội dung công việc', 'Chuẩn bị'],
      ['Họp báo.', 'VPTU'],
      [text, 'Ban Tổ chức'],
    ]),
    tableOf(2, [['02 lớp tập huấn', 'UBKT']]),
  );
  expect(new Set(joined?.cells.map(({ row }) => row)).size).toBe(rows);
});

test('a row below a month that goes on over the page is a row of its own', () => {
  const head2 = ['Tháng', 'Nội dung công việc của các ban', 'Chuẩn bị'];
  const first = tableOf(1, [head2, ['4', 'Kiểm tra công tác kết nạp', 'UBKT'], ['', 'Họp báo', 'VPTU'], ['5', 'Phê duyệt danh mục', 'VPTU']]);
  const month = { row: 1, column: 0, rows: 2, span: 1, lines: first.cells[3]!.lines };
  const merged = { ...first, cells: [...first.cells.filter(({ row, column }) => column > 0 || row === 0 || row === 3), month] };
  const joined = joinTables(merged, tableOf(2, [['', 'Đại hội đại biểu', 'Ban Tổ chức']]));
  expect(textsOf(joined, 1)?.at(-1)).toBe('Đại hội đại biểu');
}); // prettier-ignore

test('it does where each month has its label, and the page cuts the last of them behind its first row', () => {
  const label = (row: number, rows: number, text: string) => ({ row, column: 0, rows, span: 1, lines: [{ text, page: 1, gap: 0, opens: true }] });
  const table = tableOf(1, [['Tháng', 'Nội dung công việc của các ban', 'Chuẩn bị'],
    ['', 'Kiểm tra công tác kết nạp.', 'UBKT'], ['', 'Họp báo.', 'VPTU'], ['', 'Phê duyệt danh mục.', 'VPTU'], ['', 'Nghe tiến độ.', 'VPTU'], ['6', 'Giao quân.', 'VPTU']]);
  const cells = table.cells.filter(({ column, row }) => column > 0 || row === 0 || row === 5);
  const merged = { ...table, cells: [...cells, label(1, 2, '4'), label(3, 2, '5')] };
  const joined = joinTables(merged, tableOf(2, [['', 'Đại hội đại biểu.', 'Ban Tổ chức']]));
  expect(textsOf(joined, 1)?.at(-1)).toBe('Đại hội đại biểu.');
}); // prettier-ignore

test('a page cuts the month of several rows between its word and its number', () => {
  const joined = joinTables(
    tableOf(1, [
      ['Tháng', 'TT', 'Nội dung'],
      ['08', '15', 'Giao quân.'],
      ['Tháng', '17', 'Họp báo quý.'],
    ]),
    tableOf(2, [['09', '18', 'Nghe tiến độ.']]),
  );
  expect(textsOf(joined, 0)).toEqual(['Tháng', '08', 'Tháng 09']);
  expect(textsOf(joined, 1)).toEqual(['TT', '15', '17', '18']);
});

test('a row without a number, but with a time of its own, is none that the page cut', () => {
  const rows = [1, 2, 3].map((number) => [`${number}`, `Đề án số ${number} của các ban`, 'Sở Y tế', `Tháng ${number}`]);
  const table = tableOf(1, [['STT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'], ...rows]);
  const joined = joinTables(table, tableOf(2, [['', 'Quyết định bảng giá', 'Sở Xây dựng', 'Quý II']]));
  expect(textsOf(joined, 0)).toEqual(['STT', '1', '2', '3', '']);
  expect(textsOf(joined, 3)).toEqual(['Thời gian', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý II']);
}); // prettier-ignore

test('a number that the words above a page ask for goes on with their row', () => {
  const join = (end: string, begin: string) =>
    textsOf(
      joinTables(
        tableOf(1, [head, ['8', 'Họp.', 'VPTU'], ['9', `- Sáng: Sơ kết ${end}`, 'Ban Tuyên giáo']]),
        tableOf(2, [
          ['', begin, 'Thành ủy'],
          ['10', 'Đi cơ sở.', 'UBKT'],
        ]),
      ),
      1,
    )?.slice(2);
  expect(join('Kết luận số', '01-KL/TW.')).toEqual(['- Sáng: Sơ kết Kết luận số 01-KL/TW.', 'Đi cơ sở.']);
  expect(join('công tác.', '14h00 Họp.')).toEqual(['- Sáng: Sơ kết công tác.', '14h00 Họp.', 'Đi cơ sở.']);
});
