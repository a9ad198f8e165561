import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import { isMark, programmeContent } from './printed-content.ts';

const firstOf = (text: string) => {
  const cut = (line: string) => line.split(/(?<=^\S) /u);
  return atomsOf(readLines(text).lines, cut, new Set(), false, false, true)[0]!;
};

test.each(['x', 'X PCT Đặng Thị Hiếu', '●', '✓ Tổ Hồ sơ', '+'])('"%s" begins with a mark', (text) => {
  expect(isMark(firstOf(text))).toBe(true);
});

test.each(['+ Rà soát danh mục', '• Rà soát danh mục', 'Xã', 'A'])('"%s" begins with none', (text) => {
  expect(isMark(firstOf(text))).toBe(false);
});

test.each(['T6', 'Sáng 02/6', 'Từ 03/6 đến 05/6', 'Ngày 24/6', '12/6, 13/6', '15/3/202 6'])(
  '%s says when',
  (words) => {
    expect(programmeContent.saysTime(words, 'time')).toBe('surely');
  },
);

test.each(['Sáng', 'số 02/6 của tỉnh', 'T13', '3'])('%s does not', (words) => {
  expect(programmeContent.saysTime(words, 'time')).toBe('no');
});

test('no cell begins with what goes on behind a dash', () => {
  const kinds = ['text', 'bodies', 'joint'] as const;
  for (const kind of kinds)
    for (const text of ['- xã hội quý I', '- 3 Bảo vệ'])
      expect(programmeContent.weighOpening(firstOf(text), kind, kinds)).toBeLessThan(-4);
  expect(programmeContent.weighOpening(firstOf('- Rà soát danh mục'), 'text', kinds)).toBeGreaterThan(-1);
});
