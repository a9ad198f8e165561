import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (...rows: readonly string[]) =>
  makeDraft(readLines(rows.join('\n')), { file: 'test.txt', sha256: '', registry: [] });
const textsOf = (...rows: readonly string[]) =>
  draftOf(...rows).blocks.flatMap((block) => ('text' in block ? [block.text] : []));
const toldOf = (...rows: readonly string[]) =>
  draftOf(...rows).problems.filter(({ message }) => message.startsWith('A footnote'));

const opening = [
  'I. KẾT QUẢ ĐẠT ĐƯỢC',
  'Văn phòng đã tham mưu ban hành nhiều văn bản1, tăng so với cùng kỳ năm trước; phục',
];

test('takes the notes out of the sentence that they cut, and sets them below their paragraph', () => {
  expect(
    textsOf(
      ...opening,
      'vụ các hội nghị2 của Tỉnh ủy. Các cơ quan, đơn vị rà soát, bổ sung quy chế làm việc',
      '1 Trong đó có 12 nghị quyết, 45 quyết định, 31 kết luận và nhiều văn bản khác của các cơ quan tham',
      'mưu, giúp việc.',
      '2 Gồm 02 hội nghị Ban Chấp hành.',
      '2',
      'và gửi báo cáo trước ngày 25.',
      'Giao Văn phòng theo dõi, đôn đốc.',
    ),
  ).toEqual([
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    'Văn phòng đã tham mưu ban hành nhiều văn bản [1], tăng so với cùng kỳ năm trước; phục vụ các hội nghị [2] của Tỉnh ủy. Các cơ quan, đơn vị rà soát, bổ sung quy chế làm việc và gửi báo cáo trước ngày 25.',
    '[1] Trong đó có 12 nghị quyết, 45 quyết định, 31 kết luận và nhiều văn bản khác của các cơ quan tham mưu, giúp việc.',
    '[2] Gồm 02 hội nghị Ban Chấp hành.',
    'Giao Văn phòng theo dõi, đôn đốc.',
  ]);
});

test.each([
  ['behind a symbol', 'vụ Nghị quyết số 12-NQ/TU2 của Tỉnh ủy;', 'số 12-NQ/TU [2] của'],
  ['behind a quotation', 'vụ phong trào “Năm tốt”2 của Tỉnh ủy;', '“Năm tốt” [2] của'],
  ['behind a year', 'vụ hội nghị đầu năm 20262 của Tỉnh ủy;', 'năm 2026 [2] của'],
  ['set apart from its word', 'vụ các hội nghị 2, trong 2 ngày của quý 2, ở khoản 2;', 'hội nghị [2], trong 2 ngày của quý 2, ở khoản 2;'],
])('a call may stand %s', (_, row, expected) => {
  const texts = textsOf(...opening, row, '1 Trong đó: 12 nghị quyết.', '2 Gồm hai hội nghị.', '2', 'các xã đã gửi báo cáo.');
  expect(texts[1]).toContain(expected);
  expect(texts.slice(2)).toEqual(['[1] Trong đó: 12 nghị quyết.', '[2] Gồm hai hội nghị.']);
}); // prettier-ignore

test('numbers of notes may begin anew on each page, and end where the sentence goes on', () => {
  expect(
    textsOf(
      ...opening,
      'vụ các hội nghị của Tỉnh ủy, Ủy ban nhân dân tỉnh, các cơ quan, đơn vị, tổ chức và các',
      '1 Theo Quyết định số 5.',
      'huyện trong tỉnh. Các cơ quan đã gửi báo cáo định kỳ1 về cơ quan thường trực để tổng hợp, trình cấp có',
      '1 Theo Quy chế số 8.',
      'thẩm quyền xem xét.',
    ).slice(1),
  ).toEqual([
    expect.stringMatching(/văn bản \[1\], .* các huyện .* định kỳ \[1\] về .* có thẩm quyền xem xét\.$/),
    '[1] Theo Quyết định số 5.',
    '[1] Theo Quy chế số 8.',
  ]);
});

test.each([
  ['a unit', ['Tổng diện tích là 640 m1, 25 km1;', '1 Hội nghị tổng kết.', '2']],
  ['a room or an abbreviation', ['Họp tại phòng PH1, theo QH1;', '1 Hội nghị tổng kết.', '2']],
  ['an amount', ['Tổng vốn là 20261 đồng, quý 1, khoản 1;', '1 Hội nghị tổng kết.', '2']],
  ['a number of a list', [...opening, '1. Hội nghị tổng kết.', '2. Hội nghị sơ kết.', '2']],
  ['notes of which one lacks', [...opening, '1 Hội nghị tổng kết.', '2 Hội nghị sơ kết.', '2']],
  ['two calls of one note', [...opening, 'vụ các hội nghị1 của Tỉnh ủy;', '1 Hội nghị tổng kết.', '2']],
  ['rows that go on below', [...opening, '1 Hội nghị tổng kết.', '- Hội nghị sơ kết.', '2']],
])('does not take a line for a footnote by %s', (_, rows) => {
  const texts = textsOf('I. KẾT QUẢ', ...rows, 'các xã đã gửi báo cáo.').join('\n');
  expect(texts).toMatch(/1\.? Hội nghị tổng kết/);
  expect(texts).not.toContain('[1]');
});

test('tells where a number calls a note whose end does not show', () => {
  expect(toldOf(...opening, '1 Theo Quy chế.', '- Các xã.')).toEqual([expect.objectContaining({ line: 3 })]);
  expect(toldOf(...opening, '1 Theo Quy chế.', '2', 'vụ hội nghị.')).toEqual([]);
});

test('tells of a note that breaks off at the foot of its page', () => {
  const full = '1 Theo Quyết định số 1512/QĐ-UBND của Ủy ban nhân dân tỉnh, đến nay đã có hai mươi đơn vị';
  const messages = draftOf(...opening, full, '2', 'vụ hội nghị.').problems.map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('may go on at the foot of the next page'));
});
