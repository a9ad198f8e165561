import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWordings, wordingKey, wordsOfText, type Stretch } from './wording.ts';

const marked = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

test.each([
  ['Ban hành Đề án.', 'Ban hành Đề án.', 'Ban hành Đề án.', 'Ban hành Đề án.'],
  [
    'Sơ kết 5 năm thực hiện',
    'Sơ kết 05 năm thực hiện',
    'Sơ kết [5] năm thực hiện',
    'Sơ kết [05] năm thực hiện',
  ],
  [
    'Trình đề án quý I',
    'Trình dự thảo tờ trình quý I',
    'Trình [đề án] quý I',
    'Trình [dự thảo tờ trình] quý I',
  ],
  ['Họp giao ban.', 'Họp giao ban báo chí.', 'Họp giao ban.', 'Họp giao ban [báo chí].'],
  ['', 'Thêm', '', '[Thêm]'],
])('%o beside %o', (before, after, left, right) => {
  const wording = compareWordings(before, after);
  expect(marked(wording.before)).toBe(left);
  expect(marked(wording.after)).toBe(right);
});

const text = fc.array(fc.constantFrom('Ban', 'hành', 'kế', 'hoạch', '2023', ',', 'đề', '12-NQ/TU'), {
  maxLength: 10,
});
const sentence = text.map((words) => words.join(' '));

test('two wordings lose no letter, and exchanged ones give exchanged marks', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const { before, after } = compareWordings(a, b);
      expect(before.map((stretch) => stretch.text).join('')).toBe(a);
      expect(after.map((stretch) => stretch.text).join('')).toBe(b);
      expect(compareWordings(b, a)).toEqual({ before: after, after: before });
      expect([...before, ...after].some(({ changed }) => changed)).toBe(a !== b);
    }),
  );
});

test.each([
  ['Ủy ban Kiểm tra', 'uỷ ban  kiểm tra.'],
  ['Hội nghị hòa giải', 'Hội nghị hoà giải'],
  ['năm 2020 – 2025', 'Năm 2020 - 2025;'],
])('%o is worded as %o', (a, b) => {
  expect(wordingKey(a)).toBe(wordingKey(b));
});

test.each([
  ['Ban Tổ chức', 'Bản tổ chức'],
  ['quý III', 'quý II'],
  ['28-NQ/TW', '28 NQ TW'],
])('%o is not worded as %o', (a, b) => {
  expect(wordingKey(a)).not.toBe(wordingKey(b));
});

test('a symbol is one word', () => {
  expect(wordsOfText('Chỉ thị số 05-CT/TW, 2020-2025.')).toEqual([
    'Chỉ',
    'thị',
    'số',
    '05-CT/TW',
    '2020-2025',
  ]);
});
