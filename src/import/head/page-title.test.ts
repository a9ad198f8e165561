import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

test.each([
  ['Hướng dẫn chăm sóc vườn ươm ở các xã vùng cao', 'guidance', 'Chăm sóc vườn ươm ở các xã vùng cao'],
  ['Lịch làm việc Thường trực Đảng ủy', 'calendar', 'Thường trực Đảng ủy'],
  [
    'Nghị quyết Đại hội đại biểu Đảng bộ huyện\nTrà Khê lần thứ V',
    'resolution',
    'Đại hội đại biểu Đảng bộ huyện Trà Khê lần thứ V',
  ],
])('the title of a page says kind and subject: %o', (title, kind, subject) => {
  const { fields, blocks, missing } = draftOf(
    `${title}\n\nCăn cứ Điều lệ Đảng, Ban Thường vụ yêu cầu các xã như sau:\n\nI. MỤC ĐÍCH\n\nGiữ rừng.\n`,
  );
  expect(fields).toMatchObject({ kind, subject });
  expect(missing.some((fact) => fact.startsWith('kind (by the title of the page'))).toBe(true);
  expect(blocks[0]).toMatchObject({ text: expect.stringMatching(/^Căn cứ/u) });
});

test.each([
  ['Hướng dẫn số 12-HD/HU về chăm sóc vườn ươm ở các xã'],
  ['Thông báo được gửi đến các xã trong ngày đầu tuần.'],
  ['Kế hoạch đã thay đổi'],
  ['Lịch sử công tác trồng rừng ở hồ'],
  ['Dự án đường liên xã Trà Khê đi Đá Bàn'],
])('%o is no such title', (title) => {
  const { missing } = draftOf(`${title}\n\nNgười dân hai xã vui mừng trước tin này.\n`);
  expect(missing).toContain('kind (set to "Công văn" for now)');
});
