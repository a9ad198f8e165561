import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakCost } from './sense.ts';
import { chunksOf, fitText, linesOf, twoLines, type Measure } from './wrap.ts';

/** Each sign half as wide as it is high. */
const measure: Measure = (text, size) => (text.length * size) / 2;

test.each([
  ['Công tác năm 2023', ['Công', 'tác', 'năm 2023']],
  ['nhiệm kỳ 2020 - 2025', ['nhiệm', 'kỳ 2020 -', '2025']],
  ['khóa XI về', ['khóa XI', 'về']],
  ['  hai   blanks\n', ['hai', 'blanks']],
  ['năm nay', ['năm', 'nay']],
])('%o is broken only between %o', (text, chunks) => {
  expect(chunksOf(text)).toEqual(chunks);
});

test('two lines are about equally long and begin with a word that opens a part', () => {
  expect(twoLines('Công tác trọng tâm của Ban Thường vụ Tỉnh ủy năm 2023', 10, 200, measure)).toEqual([
    'Công tác trọng tâm',
    'của Ban Thường vụ Tỉnh ủy năm 2023',
  ]);
});

test.each([
  ['Trung', 'ương'],
  ['Thường', 'vụ'],
  ['Nghị', 'quyết'],
])('a line does not end between %s and %s', (before, after) => {
  expect(breakCost(before, after)).toBeGreaterThan(breakCost('Đảng', 'Khối'));
});

test('no two lines: nothing', () => {
  expect(twoLines('aaaa bbbb cccc', 10, 20, measure)).toBeUndefined();
});

test('the largest size that fits wins, on one line where that is large enough', () => {
  const box = { width: 100, lines: 2, single: 30 } as const;
  expect(fitText('abcd', [50, 40, 30], box, measure)).toEqual({ lines: ['abcd'], size: 50 });
  expect(fitText('abc abc', [50, 30, 20], box, measure)).toEqual({ lines: ['abc', 'abc'], size: 50 });
  expect(fitText('abc abc', [50, 28], { ...box, single: 20 }, measure)).toEqual({
    lines: ['abc abc'],
    size: 28,
  });
});

test('what fits nowhere is cut behind a word, not in the middle of one', () => {
  const cut = fitText('của Ban Chấp hành Trung ương Đảng', [10], { width: 120, lines: 1 }, measure);
  expect(cut.lines).toEqual(['của Ban Chấp hành…']);
});

test('all words survive the breaking, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zđ]{1,9}$/), { minLength: 1, maxLength: 30 }), (words) => {
      expect(linesOf(words.join(' '), 10, 120, measure).join(' ')).toBe(words.join(' '));
    }),
  );
});

test('a fitted text keeps to its box', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zđ]{1,9}$/), { minLength: 1, maxLength: 60 }), (words) => {
      const { lines, size } = fitText(words.join(' '), [40, 30, 20], { width: 300, lines: 2 }, measure);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(300);
    }),
  );
});
