import { expect, test } from 'vitest';
import { readLines } from '../read-text.ts';
import { createRepairLog } from '../repair-log.ts';
import { mendRomanMarks } from './roman-marks.ts';

const mended = (...lines: string[]) => {
  const log = createRepairLog();
  const texts = mendRomanMarks(readLines(lines.join('\n')).lines, log).map(({ text }) => text);
  return { texts, repairs: log.list().map(({ what }) => what) };
};

test('strokes of Roman numbers that were taken for other signs become I again, in their order', () => {
  const { texts, repairs } = mended(
    ...[
      'l. MỤC TIÊU',
      'Đoạn.',
      'll- NHIỆM VỤ',
      '1ll. GIẢI PHÁP',
      '|V. KINH PHÍ',
      'V. TIẾN ĐỘ',
      'Vl. TỔ CHỨC',
    ],
  );
  expect(texts).toEqual(
    ['I. MỤC TIÊU', 'Đoạn.', 'II- NHIỆM VỤ', 'III. GIẢI PHÁP', 'IV. KINH PHÍ', 'V. TIẾN ĐỘ', 'VI. TỔ CHỨC'], // prettier-ignore
  );
  expect(repairs).toEqual(['l → I', 'll → II', '1ll → III', '|V → IV', 'Vl → VI']);
});

test.each([
  [['1. MỤC TIÊU', '2. NHIỆM VỤ']],
  [['I. MỤC TIÊU', '11. Một việc viết thường']],
  [['I. MỤC TIÊU', '111. SỐ KHÁC']],
  [['ll. NHIỆM VỤ']],
  [['I. MỤC TIÊU', 'II. NHIỆM VỤ', 'll. NHẮC LẠI']],
  [['10. MƯỜI', '11. MƯỜI MỘT']],
])('%o stays', (lines) => {
  expect(mended(...lines)).toEqual({ texts: lines, repairs: [] });
});
