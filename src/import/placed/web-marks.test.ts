import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (...rows: readonly string[]) =>
  makeDraft(readLines(rows.join('\n')), { file: 'test.txt', sha256: '', registry: [] });

const title = ['CHƯƠNG TRÌNH', 'công tác năm 2026 của Ban Thường vụ Tỉnh ủy', ''];
const ways = [
  ['with strokes at both ends', (cells: string[]) => `| ${cells.join(' | ')} |`],
  ['with strokes between cells', (cells: string[]) => cells.join(' | ')],
  ['without blanks', (cells: string[]) => `|${cells.join('|')}|`],
] as const;

test.each(ways)('a programme %s', (_, row) => {
  const { fields, problems } = draftOf(
    ...title,
    row(['**TT**', '**Nội dung**', '**Cơ quan chuẩn bị**', '__Thời gian__']),
    row(['---', ':---', '---', ':-:']),
    row(['1', 'Tổng kết phong trào thi đua năm 2025', 'Ban Tổ chức<br>Văn phòng', 'Tháng 1']),
    row(['2', 'Báo cáo kết quả kiểm tra quý I', 'Ủy ban Kiểm tra', 'Tháng 3']),
    row(['3', 'Nghị quyết về chuyển đổi số', 'Sở Khoa học và Công nghệ', '']),
    row(['4', 'Sơ kết công tác tuyển quân', 'Bộ Chỉ huy Quân sự tỉnh', 'Quý II']),
  );
  expect(
    fields.tasks.map(({ text, bodiesAsWritten, whenAsWritten }) => [text, bodiesAsWritten, whenAsWritten]),
  ).toEqual([
    ['Tổng kết phong trào thi đua năm 2025', 'Ban Tổ chức; Văn phòng', 'Tháng 1'],
    ['Báo cáo kết quả kiểm tra quý I', 'Ủy ban Kiểm tra', 'Tháng 3'],
    ['Nghị quyết về chuyển đổi số', 'Sở Khoa học và Công nghệ', undefined],
    ['Sơ kết công tác tuyển quân', 'Bộ Chỉ huy Quân sự tỉnh', 'Quý II'],
  ]);
  expect(problems).toEqual([]);
});

test.each(ways)('months in bold between the tasks, %s', (_, row) => {
  const { fields } = draftOf(
    ...title,
    row(['TT', 'Nội dung', 'Cơ quan chuẩn bị']),
    row(['', '**THÁNG 01**', '']),
    row(['1', 'Tổng kết phong trào thi đua năm 2025', 'Ban Tổ chức']),
    row(['2', 'Báo cáo kiểm tra quý I', 'Ủy ban Kiểm tra']),
    row(['', '**THÁNG 02**', '']),
    row(['3', 'Đề án sắp xếp tổ chức bộ máy', 'Ban Tổ chức']),
  );
  expect(fields.tasks.map(({ month, text }) => [month, text])).toEqual([
    ['2026-01', 'Tổng kết phong trào thi đua năm 2025'],
    ['2026-01', 'Báo cáo kiểm tra quý I'],
    ['2026-02', 'Đề án sắp xếp tổ chức bộ máy'],
  ]);
});

test.each(ways)('a calendar %s', (_, row) => {
  const { fields } = draftOf(
    'LỊCH CÔNG TÁC TUẦN 41',
    '(Từ ngày 05/10/2026 đến ngày 11/10/2026)',
    '',
    row(['**Thứ, ngày**', '**Buổi**', '**Nội dung**', '**Chủ trì**']),
    row(['---', '---', '---', '---']),
    row(['**Thứ Hai (05/10)**', 'Sáng', '8h00: Giao ban cơ quan', 'Chánh Văn phòng']),
    row(['', 'Chiều', '14h00: Họp Hội đồng tư vấn', 'Giám đốc']),
    row(['**Thứ Ba (06/10)**', 'Sáng', '7h30: Dự hội nghị sơ kết', 'Phó Giám đốc']),
    row(['', 'Chiều', 'Làm việc tại cơ quan', '']),
  );
  expect(
    fields.events.map(({ from, part, text, hostsAsWritten }) => [from, part, text, hostsAsWritten]),
  ).toEqual([
    ['2026-10-05', 'morning', 'Giao ban cơ quan', 'Chánh Văn phòng'],
    ['2026-10-05', 'afternoon', 'Họp Hội đồng tư vấn', 'Giám đốc'],
    ['2026-10-06', 'morning', 'Dự hội nghị sơ kết', 'Phó Giám đốc'],
    ['2026-10-06', 'afternoon', 'Làm việc tại cơ quan', ''],
  ]);
});

test('marks outside tables, and within words, stay', () => {
  const { lines } = readLines('**Ghi chú** về lịch\n| 2**3 | *) Mẫu | a * b |\n');
  expect(lines.map(({ text }) => text)).toEqual(['**Ghi chú** về lịch', '| 2**3 | *) Mẫu | a * b |']);
});
