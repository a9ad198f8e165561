import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWholes } from './line-breaks.ts';

const wholes = (text: string) =>
  splitWholes(text)
    .filter(({ whole }) => whole)
    .map((run) => run.text);

test.each([
  ['trọng tâm năm 2023, gồm', ['năm 2023']],
  ['nhiệm kỳ 2020 - 2025;', ['2020 - 2025']],
  ['Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của', ['số 28-NQ/TW', 'ngày 17/11/2022']],
  ['Nghị quyết 28-NQ/TW', ['28-NQ/TW']],
  ['Nghị định 30/2020/NĐ-CP', ['30/2020/NĐ-CP']],
  ['lần thứ XIX của', ['lần thứ XIX']],
  ['Đại hội khóa XI, XII', ['khóa XI']],
  ['Tháng 01 năm 2024', ['Tháng 01', 'năm 2024']],
])('keeps whole in "%s"', (text, expected) => {
  expect(wholes(text)).toEqual(expected);
});

test.each(['có 38 nhiệm vụ', 'số lượng', 'một số văn bản', 'thứ Viện'])(
  'lets "%s" break anywhere',
  (text) => {
    expect(wholes(text)).toEqual([]);
  },
);

test('never changes a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        splitWholes(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
