import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { indentsOfGaps } from './gap-indents.ts';
import { readLines } from '../read-text.ts';

const text = `Ngày 29 tháng 4 năm 2026, tại Trụ sở Ủy ban nhân dân tỉnh, Phó Chủ tịch
Ủy ban nhân dân tỉnh đã chủ trì cuộc họp về tiến độ các dự án giao thông và
hạ tầng trọng điểm. Dự họp có lãnh đạo các sở, ngành.

Sau khi nghe báo cáo và ý kiến của các đại biểu, Phó Chủ tịch Ủy ban nhân
dân tỉnh kết luận như sau:

1. Về đánh giá chung
Tổng vốn đầu tư công năm 2026 là 1.245,6 tỷ đồng, tăng 12,4% so với năm

2025; trong đó vốn cân đối của ngân sách địa phương là 640 tỷ đồng, vốn của
trung ương là phần còn lại.

Công tác kiểm tra, giám sát còn dàn trải; một số nơi chưa kịp thời chỉ đạo và
chỉnh những hạn chế đã được chỉ ra qua kiểm tra, nhất là ở những đơn vị mới
sắp xếp.`;

const marks = { true: '>', false: '|', undefined: '?' } as const;
const standing = (words: string): string =>
  indentsOfGaps(readLines(words).lines)
    .map((indent) => marks[`${indent}`])
    .join('');

const paragraphs = (words: string): readonly string[] =>
  makeDraft(readLines(words), { file: 'x.txt', sha256: '', registry: [] }).blocks.map((block) =>
    'text' in block ? block.text.slice(0, 24) : block.type,
  );

test('a line below an empty one goes on with the first line of its paragraph, where a heading stands above that', () => {
  expect(standing(text)).toMatch(/\|>\|>>\|\|>\|\|$/);
  expect(paragraphs(text)).toEqual([
    'Ngày 29 tháng 4 năm 2026',
    'Sau khi nghe báo cáo và ',
    '1. Về đánh giá chung',
    'Tổng vốn đầu tư công năm',
    'Công tác kiểm tra, giám ',
  ]);
});

test.each([
  ['lines that all stand apart', text.replaceAll(/\n+/g, '\n\n')],
  ['lines that all stand close', text.replaceAll(/\n+/g, '\n')],
])('%s say nothing of first lines that are set in', (_, words) => {
  expect(standing(words)).not.toContain('>');
});
