import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readDocx } from '../readers/docx/docx.ts';
import { tableOf } from '../../../tests/support/docx-table.ts';
import { makeDocx } from '../../../tests/support/make-docx.ts';

const title =
  '<w:p><w:r><w:t>CHƯƠNG TRÌNH</w:t></w:r></w:p><w:p><w:r><w:t>Công tác năm 2025</w:t></w:r></w:p>';
const tasksOf = (...tables: readonly string[]) =>
  makeDraft(readDocx(makeDocx(title + tables.map(tableOf).join('<w:p/>'))), {
    ...{ file: 'x.docx', sha256: '', registry: [] },
  }).fields.tasks.map(({ month, number, text }) => [month, number, text].join(' '));

const first =
  'Tháng | TT | Nội dung | Chủ trì\nTháng 1 | 1 | Họp đầu năm. | Văn phòng\n^ | 2 | Gặp mặt. | Văn phòng';

test('a table without a head that counts on is a part of the one above it', () => {
  const second = 'Tháng 2 | 3 | Trồng cây. | Huyện đoàn\nTháng 3 | 4 | Sơ kết. | Văn phòng';
  const third = 'Tháng 4 | 5 | Tập huấn. | Văn phòng\n^ | 6 | Kiểm tra. | Văn phòng';
  expect(tasksOf(first, second, third)).toEqual([
    '2025-01 1 Họp đầu năm.',
    '2025-01 2 Gặp mặt.',
    '2025-02 3 Trồng cây.',
    '2025-03 4 Sơ kết.',
    '2025-04 5 Tập huấn.',
    '2025-04 6 Kiểm tra.',
  ]);
});

test.each([
  ['with another number', 'Tháng 2 | 7 | Trồng cây. | Huyện đoàn\n^ | 8 | Sơ kết. | Văn phòng'],
  ['with fewer columns', '3 | Trồng cây. | Huyện đoàn\n4 | Sơ kết. | Văn phòng'],
])('one %s is none', (_, second) => {
  expect(tasksOf(first, second)).toHaveLength(2);
});
