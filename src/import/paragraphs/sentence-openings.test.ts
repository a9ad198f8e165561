import { expect, test } from 'vitest';
import { sentenceOpenings } from './sentence-openings.ts';
import type { SourceLine } from '../source-line.ts';

const lines = [
  'Bí thư và các đảng viên của chi bộ họp; mỗi chi ủy cử người; theo chi bộ và theo Chi bộ trường.',
  'Đảng viên được phân công giúp đỡ viết nhận xét.',
].map((text) => ({ text }) as SourceLine);
const begins = sentenceOpenings(lines);

test.each([
  ['Đảng viên được phân công', true, 'written small within sentences only'],
  ['Chi ủy có đảng viên', true, 'written small, once'],
  ['Chi bộ họp mỗi tháng', false, 'written both ways: it may be a name'],
  ['Nghị quyết của cấp trên', false, 'stands nowhere else'],
  ['Bí thư phụ trách', false, 'only ever at the beginning of a sentence'],
  ['đảng viên được phân công', false, 'no capital'],
  ['Ban Tổ chức họp', false, 'a name'],
])('%s: %s, %s', (text, expected) => {
  expect(begins({ text } as SourceLine)).toBe(expected);
});
