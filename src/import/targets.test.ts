import { expect, test } from 'vitest';
import { makeDraft } from './draft.ts';
import { readLines } from './read-text.ts';

const valuesOf = (text: string) =>
  makeDraft(readLines(`KẾ HOẠCH\nGiữ rừng\n\nI. CHỈ TIÊU\n\n${text}\n`), {
    file: 'x.txt',
    sha256: '0'.repeat(64),
    registry: [],
  }).fields.targets.map(({ value }) => value);

test.each([
  ['Mỗi xã có ít nhất 5 cán bộ chuyên trách.', 'ít nhất 5 cán bộ'],
  ['Mỗi xã có tối thiểu 02 mô hình vườn ươm.', 'tối thiểu 02 mô hình'],
  ['Hằng năm thu không dưới 3,5 tỷ đồng.', 'không dưới 3,5 tỷ đồng'],
  ['Mỗi năm kiểm tra ít nhất 20 cơ sở.', 'ít nhất 20 cơ sở'],
  ['Mỗi xã trồng tối thiểu 40 cây xanh.', 'tối thiểu 40 cây'],
  ['Mỗi xã cử ít nhất 3 cánh quân giữ rừng.', 'ít nhất 3 cánh'],
])('a least number has what it counts: %o', (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});
