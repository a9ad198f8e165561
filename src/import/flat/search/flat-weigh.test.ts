import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { calendarSigns } from '../calendar/calendar-signs.ts';
import { atomsOf } from '../flat-atom.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { FlatColumn } from '../flat-column.ts';
import { bestClose, closeCell } from './flat-weigh.ts';
import { wordCounts } from './word-counts.ts';
import { programmeSigns } from '../programme/programme-signs.ts';

const programme = (column: FlatColumn): FlatSigns => programmeSigns(['text', 'bodies', column]);

test.each<[FlatColumn, string, FlatSigns]>([
  ['text', 'Rà soát danh mục hồ sơ.', programme('deadline')],
  ['deadline', 'Tháng 5/2025', programme('deadline')],
  ['bodies', 'Sở Nội vụ', programme('deadline')],
  ['spans', '2023 - 2024', programme('spans')],
  ['products', 'Báo cáo', programme('products')],
  ['time', '08 giờ 00', calendarSigns],
  ['half', 'Sáng', calendarSigns],
  ['place', 'Hội trường tầng 2', calendarSigns],
])('no cell of a column (%s) is worth more than is thought possible: %s', (column, text, signs) => {
  const atoms = atomsOf(readLines(text).lines, (line) => [line], new Set());
  const known = wordCounts(new Map([[text, 100]]));
  const measure = {
    widths: [20],
    skips: [0],
    gaps: new Map(),
    stops: [undefined],
    shifts: [0],
    known: [known],
  };
  const rules = { columns: [column], isMany: false, signs, measure };
  const worth = closeCell(atoms, 0, atoms.length, 0, false, rules, undefined);
  expect(worth).toBeGreaterThan(0);
  expect(worth).toBeLessThan(bestClose(column, signs));
});
