import { expect, test } from 'vitest';
import type { SourceLine } from '../source-line.ts';
import { partGrid, type GridColumn, type GridRow } from './grid.ts';

const line = (text: string): SourceLine => ({ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 });
const cell = (text: string, row: number, from: number, to = from + 1) => ({
  ...{ lines: [line(text)], from, to, row, rows: 1 },
});
/** A row of a number, a task and a product. */
const row = (at: number, ...texts: string[]): GridRow => ({
  at,
  cells: texts.map((text, from) => cell(text, at, from)),
});
const columns: GridColumn[] = (['number', 'text', 'other'] as const).map((column, from) => ({
  ...{ column, from, to: from + 1 },
}));
const head = [row(0, 'TT', 'Nội dung', 'Sản phẩm')];
const restOf = (...rows: GridRow[]) => partGrid({ columns, head, rows }, ['number', 'text']).rest;

const title = (at: number, mark: string, words: string): GridRow => ({
  at,
  cells: [cell(mark, at, 0), cell(words, at, 1, 3)],
});
const wideTitle = (at: number, words: string): GridRow => ({ at, cells: [cell(words, at, 0, 3)] });

test('titles over rows stand in the table of what is left where their numbers begin anew, whole or with a cell for the mark', () => {
  const [one, two] = [row(2, '1', 'Rà soát đất', 'Báo cáo'), row(4, '1', 'Khen thưởng', 'Quyết định')];
  const left = [
    ['TT', 'Sản phẩm'],
    ['I Đất đai', ''],
    ['1', 'Báo cáo'],
    ['II Nội vụ', ''],
    ['1', 'Quyết định'],
  ];
  expect(restOf(title(1, 'I', 'Đất đai'), one, title(3, 'II', 'Nội vụ'), two)).toEqual(left);
  expect(restOf(wideTitle(1, 'I Đất đai'), one, wideTitle(3, 'II Nội vụ'), two)).toEqual(left);
});

test('where numbers count on, or a row has cells of its own, none is a title', () => {
  const [one, two] = [row(2, '1', 'Rà soát đất', 'Báo cáo'), row(4, '2', 'Khen thưởng', 'Quyết định')];
  expect(restOf(title(1, 'I', 'Đất đai'), one, title(3, 'II', 'Nội vụ'), two)).toEqual([
    ['TT', 'Sản phẩm'],
    ['1', 'Báo cáo'],
    ['2', 'Quyết định'],
  ]);
  expect(restOf(one, row(4, '1', 'Khen thưởng'))).toEqual([
    ['TT', 'Sản phẩm'],
    ['1', 'Báo cáo'],
  ]);
});
