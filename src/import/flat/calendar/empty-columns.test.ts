import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import type { FlatRow } from '../search/flat-row.ts';
import { isUnclear, tellEmptyColumns } from './empty-columns.ts';

/** A row of cells, of which some are empty. */
const row = (...cells: string[]): FlatRow => ({
  piece: { type: 'rows', lines: [], number: undefined, isBehind: false },
  cells: cells.map((words) =>
    words === '' ? [] : atomsOf(readLines(words).lines, (text) => [text], new Set()),
  ),
  ...{ isSub: false, fits: true, doubts: [] },
});

const columns = ['text', 'bodies', 'place', 'participants'] as const;
const usual = ['Mít', 'Ổi', 'Na', 'Bưởi', 'Cam'].map((name) =>
  row(`Kiểm tra vườn ${name}`, 'Đ/c Phó Chủ tịch', `Hội trường ${name}`, 'Phòng Kinh tế; Phòng Nội vụ'),
);

/** What is said of one more row. */
const doubtsOf = (...cells: string[]) => {
  const last = tellEmptyColumns([...usual, row(...cells)], columns).at(-1)!;
  return 'doubts' in last ? last.doubts : undefined;
};

test('a cell that is as those of the empty column beside it is told', () => {
  expect(doubtsOf('Họp thôn', '', 'Phòng Y tế; Phòng Văn hóa', '')).toEqual([isUnclear]);
  expect(doubtsOf('Họp thôn', 'Hội trường Na', '', '')).toEqual([isUnclear]);
  expect(doubtsOf('Họp thôn', '', '', 'Đ/c Phó Chủ tịch')).toEqual([isUnclear]);
});

test('one that is as those of its own column is not, nor where no column beside it is empty', () => {
  expect(doubtsOf('Họp thôn', '', 'Hội trường Ổi', '')).toEqual([]);
  expect(doubtsOf('Họp thôn', 'Đ/c Chủ tịch', '', '')).toEqual([]);
  expect(doubtsOf('Họp thôn', '', 'Xã Hạ', 'Phòng Kinh tế; Phòng Nội vụ')).toEqual([]);
});
