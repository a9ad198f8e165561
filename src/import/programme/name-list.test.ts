import { expect, test } from 'vitest';
import type { SourceLine } from '../source-line.ts';
import { nameText } from './name-list.ts';

/** Lines of a cell, each a paragraph or a line that the page broke; without a cell, they are those of a text. */
const lines = (text: string, opens = true, inCell = true): SourceLine[] =>
  text.split(' / ').map((own, at) => ({
    ...{ text: own, raw: own, line: at + 1, page: 1, gap: 0, bareGap: 0, opens: at === 0 || opens },
    ...(inCell && { cell: { table: 1, row: 1, column: 2, rows: 1, span: 1, columns: 4 } }),
  }));

test.each([
  ['- Ban Tổ chức / - Văn phòng Huyện ủy', 'Ban Tổ chức; Văn phòng Huyện ủy'],
  ['- Sở Tài chính; / - Sở Tư pháp.', 'Sở Tài chính; Sở Tư pháp.'],
  ['1. Ban Dân vận / 2. Hội Nông dân', 'Ban Dân vận; Hội Nông dân'],
  ['• Ban Tuyên giáo / • Văn phòng', 'Ban Tuyên giáo; Văn phòng'],
  ['Ban Dân vận / Văn phòng Huyện ủy', 'Ban Dân vận; Văn phòng Huyện ủy'],
  ['Đ/c Lò Văn Pín / Đ/c Vàng Thị Mẩy', 'Đ/c Lò Văn Pín; Đ/c Vàng Thị Mẩy'],
  ['- UBND các xã', 'UBND các xã'],
  ['Bí thư Huyện ủy / Chủ tịch UBND huyện', 'Bí thư Huyện ủy; Chủ tịch UBND huyện'],
  ['Chủ trì: / - Ban Tổ chức / - Văn phòng / Phối hợp: Huyện đoàn', 'Chủ trì: Ban Tổ chức; Văn phòng; Phối hợp: Huyện đoàn'],
  ['- Văn phòng. / - Ủy ban Kiểm tra.', 'Văn phòng; Ủy ban Kiểm tra.'],
])('parts the names in %o', (cell, words) => {
  expect(nameText(lines(cell))).toBe(words);
}); // prettier-ignore

test.each([
  ['Văn phòng / Huyện ủy', 'Văn phòng Huyện ủy'],
  ['Đ/c Lò Văn Pín / Phó Bí thư', 'Đ/c Lò Văn Pín Phó Bí thư'],
  ['Phòng Tài chính - / Kế hoạch', 'Phòng Tài chính - Kế hoạch'],
  ['Sở Kế hoạch / và Đầu tư', 'Sở Kế hoạch và Đầu tư'],
  ['Ban Dân vận, / Huyện đoàn', 'Ban Dân vận, Huyện đoàn'],
  ['Ban Tổ chức và / Văn phòng', 'Ban Tổ chức và Văn phòng'],
  ['Phòng Giáo dục và / Đào tạo', 'Phòng Giáo dục và Đào tạo'],
])('keeps %o whole', (cell, words) => {
  expect(nameText(lines(cell))).toBe(words);
});

test('keeps lines that a page broke, and those of a text without cells', () => {
  expect(nameText(lines('Ủy ban nhân dân / Huyện đoàn Bắc Hà', false))).toBe(
    'Ủy ban nhân dân Huyện đoàn Bắc Hà',
  );
  expect(nameText(lines('Phòng Tài chính / - Kế hoạch', true, false))).toBe('Phòng Tài chính - Kế hoạch');
  expect(nameText(lines('- Ban Tổ chức / Huyện ủy / - Văn phòng', true, false))).toBe(
    'Ban Tổ chức Huyện ủy; Văn phòng',
  );
});

test.each([
  ['Ban Chỉ huy Quân sự xã / Công an xã', 'Ban Chỉ huy Quân sự xã; Công an xã'],
  ['Ban Tuyên giáo / Thành ủy / UBND thành phố', 'Ban Tuyên giáo Thành ủy; UBND thành phố'],
  ['Sở Y tế / Sở Nội vụ / Sở Kế hoạch / và Đầu tư', 'Sở Y tế; Sở Nội vụ; Sở Kế hoạch và Đầu tư'],
  ['UBND huyện / các cơ quan có liên quan', 'UBND huyện; các cơ quan có liên quan'],
])('parts the names in the lines %o of a text where each is whole', (cell, words) => {
  expect(nameText(lines(cell, false))).toBe(words);
  expect(nameText(lines(cell, true, false))).toBe(words);
});

test.each([
  ['Đảng ủy các cơ quan / Đảng', 'Đảng ủy các cơ quan Đảng'],
  ['Ban cán sự đảng / UBND tỉnh', 'Ban cán sự đảng UBND tỉnh'],
  ['Văn phòng Đảng ủy / UBND tỉnh', 'Văn phòng Đảng ủy UBND tỉnh'],
  ['Đảng ủy UBND xã; Văn phòng / Đảng ủy', 'Đảng ủy UBND xã; Văn phòng Đảng ủy'],
  ['Công an thành phố / Hội An', 'Công an thành phố Hội An'],
  ['Phòng Kinh tế thị xã / Sa Pa', 'Phòng Kinh tế thị xã Sa Pa'],
  ['Ban cán sự đảng UBND tỉnh / + Đảng đoàn HĐND', 'Ban cán sự đảng UBND tỉnh + Đảng đoàn HĐND'],
  ['Ban Dân vận thuộc Huyện ủy, / Huyện đoàn', 'Ban Dân vận thuộc Huyện ủy, Huyện đoàn'],
])('keeps the lines %o of a text whole', (cell, words) => {
  expect(nameText(lines(cell, false))).toBe(words);
});
