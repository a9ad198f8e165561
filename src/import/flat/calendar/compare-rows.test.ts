import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { compareRows, needSecond } from './compare-rows.ts';
import { atomsOf } from '../flat-atom.ts';
import type { FlatRow } from '../search/flat-row.ts';

const row = (cells: readonly string[], margin?: number, doubts: readonly string[] = []): FlatRow => ({
  piece: { type: 'rows', lines: [] },
  cells: cells.map((text) =>
    text === '' ? [] : atomsOf(readLines(text).lines, (line) => [line], new Set<never>()),
  ),
  ...{ isSub: false, fits: doubts.length === 0, doubts, margin },
});

const doubtsOf = (rows: readonly FlatRow[]) => rows.map((one) => ('cells' in one ? one.doubts.length : -1));

const host = ['Tiếp công dân', 'PCT Lan', ''];
const place = ['Tiếp công dân', '', 'PCT Lan'];

test.each([
  ['parted alike and far from the next best way', row(host, 9, ['unsure']), host, 0],
  ['parted alike and near to it', row(host, 0.5, ['unsure']), host, 1],
  ['parted otherwise and near to it', row(host, 2), place, 1],
  ['parted otherwise and far from it', row(host, 9), place, 0],
  ['parted otherwise, where no margin is known', row(host), place, 1],
])('a row that is %s', (_, own, other, doubts) => {
  const [compared] = compareRows([own], [row(other)]);
  expect(doubtsOf([compared!])).toEqual([doubts]);
});

test('a second search is asked where a row is not far from the next best way', () => {
  expect(needSecond([row(host, 9), row(host, 2)])).toBe(true);
  expect(needSecond([row(host, 9), row(host, Infinity)])).toBe(false);
});
