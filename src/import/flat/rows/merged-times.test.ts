import { expect, test } from 'vitest';
import { cellText } from '../../grid/cell-text.ts';
import { cellIn, type Grid, type GridCell } from '../../grid/grid.ts';
import { spreadTimes } from './merged-times.ts';

const cell = (text: string, from: number): GridCell => ({
  lines: [{ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 }],
  ...{ from, to: from + 1, row: 1, rows: 1 },
});

/** A table with a text, a body and a time in each row; an empty time is no cell. */
const gridOf = (times: readonly string[]): Grid => ({
  columns: (['number', 'text', 'time'] as const).map((column, from) => ({ column, from, to: from + 1 })),
  head: [],
  rows: times.map((time, at) => ({
    at,
    cells: [cell(String(at + 1), 0), cell('Rà soát danh mục', 1), ...(time ? [cell(time, 2)] : [])],
  })),
});
const timesOf = (grid: Grid) => grid.rows.map((row) => cellText(cellIn(row, grid.columns[2]!)?.lines ?? []));

test('times that count on hold for the rows below them that have none, and that is told once', () => {
  const spread = spreadTimes(gridOf(['Tháng 01', '', 'Quý I', '', '', 'Quý II', '', 'Thường xuyên', '']));
  expect(timesOf(spread)).toEqual([
    ...['Tháng 01', 'Tháng 01', 'Quý I', 'Quý I', 'Quý I', 'Quý II', 'Quý II'],
    ...['Thường xuyên', 'Thường xuyên'],
  ]);
  expect(spread.rows.flatMap(({ doubts = [] }) => doubts)).toEqual([
    '5 rows have no time of their own: each has that of the nearest row above with one',
  ]);
});

test.each([
  ['that stand in no order', ['Quý II', '', 'Tháng 1', '', 'Quý IV', '']],
  ['of which one is said again', ['Quý I', '', 'Quý I', '', 'Quý II', '']],
  ['of which the first row has none', ['', 'Quý I', '', 'Quý II', '', 'Quý III']],
  ['that hardly a row lacks', ['Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4', '', 'Tháng 6']],
  ['that are only two', ['Tháng 1', '', '', '', 'Tháng 6', '']],
])('times %s are those of their rows', (_, times) => {
  expect(timesOf(spreadTimes(gridOf(times)))).toEqual(times);
});
