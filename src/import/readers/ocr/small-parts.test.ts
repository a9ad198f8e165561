import { expect, test } from 'vitest';
import { createRepairLog } from '../../repair-log.ts';
import { pageList } from '../pdf/scanned-pages.ts';
import { doubtOf, doubtProblems } from './doubts.ts';
import { mendFormulas } from './formulas.ts';
import { isSpeck, mendFigure, mendSeen } from './specks.ts';
import { sizeWords } from './word-sizes.ts';

test.each([
  ['|', 95], ['~', 90], ['°', 92], ['#', 60], ['e', 5],
])('%s, read with %d %% of certainty, is a speck', (text, confidence) => {
  expect(isSpeck({ text, confidence })).toBe(true);
}); // prettier-ignore

test.each([
  ['-', 60], ['*', 88], ['-----', 70], ['+', 91], ['SẢN', 0], ['5', 30], ['(trừ', 12],
])('%s, read with %d %% of certainty, is kept', (text, confidence) => {
  expect(isSpeck({ text, confidence })).toBe(false);
}); // prettier-ignore

test('a quotation mark behind a single figure is a 1', () => {
  expect(['1"', '2”', '12"', '2024"', '"1'].map((text) => mendFigure(text))).toEqual([
    '11',
    '21',
    '12"',
    '2024"',
    '"1',
  ]);
});

test('a lunar day has its slash', () => {
  expect(mendFigure('(1212', 'ÂL)')).toBe('(12/12');
  expect(mendFigure('(1912', 'năm')).toBe('(1912');
});

test('a stroke alone is a bullet', () => {
  expect(['¬', '—', '-', 'A—B'].map(mendSeen)).toEqual(['-', '-', '-', 'A—B']);
});

const line = (text: string, page = 1) => ({ text, page, gap: 0, opens: undefined });
const mend = (text: string, page = 1) =>
  mendFormulas([line(text, page)], (seen) => seen === 1, createRepairLog())[0]!.text;

test.each([
  ['ĐĂNG CỘNG SAN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['CỘNG HÒAXÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Nơi nhân:', 'Nơi nhận:'],
  ['PHO BÍ THỨ', 'PHÓ BÍ THƯ'],
  ['T/M BAN THƯƠNG VU', 'T/M BAN THƯỜNG VỤ'],
  ['KÊ HOẠCH', 'KẾ HOẠCH'],
  ['TÍNH ỦY HÀ TĨNH', 'TỈNH ỦY HÀ TĨNH'],
  ['- Thường trực Tinh ủy,', '- Thường trực Tỉnh ủy,'],
  ['ỦY BAN NHÂN DÂN TÍNH HÀ TĨNH', 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH'],
])('%s can only be %s', (found, meant) => {
  expect(mend(found)).toBe(meant);
});

test.each([
  'TM. BAN THƯỜNG VỤ',
  'Tính toán',
  'Kế hoạch',
  'đặc tính ủy thác',
  'nhân dân tính toán',
  'TỈNH HÀ TĨNH',
  'bi thu',
  'KT. CHỦ TỊCH',
])('leaves %s alone', (text) => {
  expect(mend(text)).toBe(text);
});

test('leaves a page alone that was not recognised', () => {
  expect(mend('ĐĂNG CỘNG SAN VIỆT NAM', 2)).toBe('ĐĂNG CỘNG SAN VIỆT NAM');
});

test('makes sizes that lie close one, and capitals and small letters the same', () => {
  const small = { text: 'nghiệm', height: 27 };
  const rough = [
    small,
    { text: 'nhiệm', height: 28 },
    { text: 'CỘNG', height: 39 },
    { text: 'chú', height: 18 },
    small,
  ];
  expect(sizeWords(rough, 300)).toEqual([14, 14, 14, 9, 14]);
});

const fragment = (text: string, confidence?: number) => ({ text, confidence, x0: 0, x1: 1, y: 0, size: 12 });

test('doubts a word that was hardly read, and no sign and no word of a file', () => {
  expect(doubtOf(fragment('tống', 61))).toEqual([{ word: 'tống', confidence: 61 }]);
  expect(doubtOf(fragment('tổng', 96))).toBeUndefined();
  expect(doubtOf(fragment('-', 40))).toBeUndefined();
  expect(doubtOf(fragment('tổng'))).toBeUndefined();
});

test('names few doubtful lines one by one, and a bad page once', () => {
  const doubtful = (count: number, page: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ page, line: page * 100 + at, text: 'tống kết' },
      doubts: [{ word: 'tống', confidence: 40 + at }],
    }));
  const problems = doubtProblems([...doubtful(2, 1), ...doubtful(30, 2)], 'x.pdf');
  expect(problems.map(({ page, line }) => [page, line])).toEqual([[1, 100], [1, 101], [2, 200]]); // prettier-ignore
  expect(problems[0]!.message).toBe('Recognised with doubt: "tống" (40 %), in "tống kết".');
  expect(problems[2]!.message).toContain('30 words in 30 lines');
});

test.each([
  [[3], '3'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 9], '1, 3–4, 9'],
])('lists pages %j as %s', (pages, text) => {
  expect(pageList(pages)).toBe(text);
});
