import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (symbol: string, text: string) =>
  makeDraft(
    readLines(
      `ỦY BAN NHÂN DÂN\nHUYỆN TRÀ KHÊ\n\nSố: ${symbol}\n\nTrà Khê, ngày 05 tháng 3 năm 2024\n\n${text}\n`,
    ),
    { file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  );
const kindsMissing = (missing: readonly string[]) => missing.filter((fact) => fact.startsWith('kind'));
const body = 'Căn cứ Luật Thủy lợi năm 2017;\n\nĐiều 1. Giao Phòng Nông nghiệp giữ hồ Đá Bàn.';

test.each([
  ['12/NQ-HĐND', 'resolution', 'Nghị quyết'],
  ['40/2024/QĐ-UBND', 'decision', 'Quyết định'],
  ['08/2024/TT-BNNMT', 'circular', 'Thông tư'],
  ['445-KL/TU', 'conclusion', 'Kết luận'],
])('a text numbered %o without a word for its kind is a %s, and told', (symbol, kind, name) => {
  const { fields, missing } = draftOf(symbol, body);
  expect(fields.kind).toBe(kind);
  expect(kindsMissing(missing)).toEqual([`kind (by its symbol: "${name}")`]);
});

test.each(['31-QĐ/TU', '07-TT/TU', '09-CTr/TU', '45/TC-NS', '120/UBND-NN'])(
  'the symbol %o says no one kind',
  (symbol) => {
    expect(kindsMissing(draftOf(symbol, body).missing)).toEqual(['kind (set to "Công văn" for now)']);
  },
);

test.each([
  ['QUYẾT ĐỊNH:', 'decision', 'Quyết định'],
  ['QUYẾT NGHỊ:', 'resolution', 'Nghị quyết'],
])('a text that says %o below its bases is a %s, and told', (words, kind, name) => {
  const { fields, missing } = draftOf(
    '120/UBND-NN',
    `Căn cứ Luật Thủy lợi;\n\n${words}\n\nĐiều 1. Giữ hồ Đá Bàn.`,
  );
  expect(fields.kind).toBe(kind);
  expect(kindsMissing(missing)).toEqual([`kind (by what it decides: "${name}")`]);
});

test.each([
  ['V/v giữ nước hồ Đá Bàn\n\nPhòng Nông nghiệp báo cáo trước ngày 20/3/2024.'],
  ['Kính gửi: Phòng Nông nghiệp.\n\nĐề nghị báo cáo trước ngày 20/3/2024.'],
])('a letter prints no kind, and nothing is missing: %o', (text) => {
  const { fields, missing } = draftOf('120/UBND-NN', text);
  expect(fields.kind).toBe('official-letter');
  expect(kindsMissing(missing)).toEqual([]);
});

test('what a letter says is issued is another paper', () => {
  const { fields, missing } = draftOf(
    '120/VPCP-NN',
    'V/v nước hồ Đá Bàn\n\nSở Thủy lợi đề nghị ban hành Kế hoạch giữ nước hồ Đá Bàn, với các nội dung sau:\n\nGiữ nước.',
  );
  expect(fields.kind).toBe('official-letter');
  expect(kindsMissing(missing)).toEqual([]);
});
