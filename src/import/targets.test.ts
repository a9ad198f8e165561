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

test.each([
  ['- Đến năm 2027: nâng cấp ít nhất 15 hồ.', ['ít nhất 15 hồ']],
  ['- Tỷ lệ hộ nghèo còn dưới 2%.', ['dưới 2%']],
  ['- Thu nhập bình quân đạt 85 triệu đồng/người/năm.', ['85 triệu đồng/người/năm']],
  ['- Trồng mới rừng theo Kế hoạch số 85/KH-UBND.', []],
  ['- Giữ 3 nguyên tắc khi giao đất.', []],
])('a list below "chỉ tiêu" holds targets without words for them: %o', (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

test('an amount elsewhere is no target', () => {
  const text = 'KẾ HOẠCH\nGiữ rừng\n\nI. KINH PHÍ\n\n- Kinh phí xã góp đạt 85 triệu đồng.\n';
  const { targets } = makeDraft(readLines(text), {
    file: 'x.txt',
    sha256: '0'.repeat(64),
    registry: [],
  }).fields;
  expect(targets).toEqual([]);
});
