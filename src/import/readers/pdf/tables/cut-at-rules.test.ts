import { expect, test } from 'vitest';
import { cutAtRules } from './cut-at-rules.ts';
import type { RuledGrid } from './ruled-grid.ts';

/** Two columns of 100 points; in the second row both are one cell. */
const grid: RuledGrid = {
  xs: [0, 100, 200],
  ys: [0, 20, 40],
  cells: [
    { row: 0, column: 0, rows: 1, span: 1 },
    { row: 0, column: 1, rows: 1, span: 1 },
    { row: 1, column: 0, rows: 1, span: 2 },
  ],
};
const run = (text: string, x0: number, x1: number, y = 14) => ({ text, x0, x1, y, size: 12 });
const texts = (...args: Parameters<typeof run>) => cutAtRules(grid, [run(...args)]).map(({ text }) => text);

test('a run of letters over a rule is cut at the blank beside it', () => {
  expect(texts('Ban Tổ chức Tỉnh ủy Hội trường', 2, 160)).toEqual(['Ban Tổ chức Tỉnh ủy', 'Hội trường']);
});

test.each([
  ['inside its cell', 'Ban Tổ chức', 2, 70, 14],
  ['that only touches the border', 'Ban Tổ chức Tỉnh ủy', 2, 104, 14],
  ['in a cell over both columns', 'Ban Tổ chức Tỉnh ủy Hội trường', 2, 160, 34],
  ['without a blank near the rule', 'BanTổchứcTỉnhủyHộitrường', 2, 160, 14],
] as const)('leaves alone a run %s', (_, text, x0, x1, y) => {
  expect(texts(text, x0, x1, y)).toEqual([text]);
});
