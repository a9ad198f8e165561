import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutBodyName, cutPhrases } from './phrases.ts';

const wholes = (text: string) =>
  cutPhrases(text)
    .filter(({ whole }) => whole)
    .map((phrase) => phrase.text);

test.each([
  ['tổng kết công tác Tòa án năm 2023.', ['năm 2023']],
  ['giữa nhiệm kỳ 2020 - 2025.', ['2020 - 2025']],
  ['Nghị quyết Trung ương 8 khóa XI về', ['khóa XI']],
  [
    'Sơ kết 05 năm thực hiện Nghị quyết số 07-NQ/TU, ngày 27/4/2018',
    ['05 năm', '07-NQ/TU', 'ngày 27/4/2018'],
  ],
  ['Đại hội lần thứ XIX', ['thứ XIX']],
  ['Quyết định 57/2023/NĐ-CP', ['57/2023/NĐ-CP']],
])('%s', (text, expected) => {
  expect(wholes(text)).toEqual(expected);
});

test.each(['Kế hoạch năm học mới', 'công tác tổ chức xây dựng Đảng', 'kinh tế - xã hội', ''])(
  'nothing in %o has to stay together',
  (text) => {
    expect(wholes(text)).toEqual([]);
  },
);

test('no character is lost', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        cutPhrases(text)
          .map((phrase) => phrase.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test.each([
  ['Ban cán sự đảng Ủy ban nhân dân tỉnh', ['Ban cán sự đảng', 'Ủy ban nhân dân tỉnh']],
  ['Đảng ủy Công an tỉnh', ['Đảng ủy', 'Công an tỉnh']],
  ['Ban Tổ chức Tỉnh ủy', ['Ban Tổ chức Tỉnh ủy']],
  ['Văn phòng', ['Văn phòng']],
  [
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
  ],
])('%s breaks by sense', (name, parts) => {
  expect(cutBodyName(name)).toEqual(parts);
});
