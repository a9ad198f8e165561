import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import type { FlatColumn } from '../flat-column.ts';
import { calendarContent } from './calendar-content.ts';
import { programmeContent, type PrintedContent } from './printed-content.ts';
import { bestClose, closeCell } from './printed-close.ts';
import { wordCounts } from '../search/word-counts.ts';

const rules = {
  setting: { isWide: false, stand: 'top', isTight: false, isStretched: false },
  columns: [],
} as const;

test.each<[FlatColumn, string, PrintedContent?]>([
  ['text', 'Rà soát danh mục hồ sơ lưu trữ của cơ quan.'],
  ['text', 'Rà soát\ndanh mục\nhồ sơ\nlưu trữ\ncủa\ncơ\nquan\nvà của\ncác đơn vị.'],
  ['month', 'Tháng 5/2025'],
  ['deadline', 'Quý II'],
  ['deadline', 'Thường xuyên'],
  ['bodies', 'Sở Nội vụ'],
  ['persons', 'Đ/c Nguyễn Văn Bình'],
  ['products', 'Báo cáo'],
  ['other', 'x'],
  ['time', '08 giờ 00', calendarContent],
  ['half', 'Sáng', calendarContent],
  ['place', 'Hội trường tầng 2', calendarContent],
])(
  'no cell of a column (%s) is worth more than is thought possible: %s',
  (kind, text, content = programmeContent) => {
    const atoms = atomsOf(readLines(text).lines, (line) => [line], new Set(), false, false, true);
    const words = atoms.map((atom) => atom.text).join(' ');
    const column = {
      ...{ kind, least: 20, most: 21, isCentred: false, paragraph: -1, skip: -2, isTicked: false },
      // However often the same words stand in it.
      known: wordCounts(new Map([[words, 100]])),
    };
    const worth = closeCell(atoms, 0, atoms.length, column, false, { ...rules, content }, undefined);
    expect(worth).toBeGreaterThan(0);
    expect(worth).toBeLessThan(bestClose(column));
  },
);
