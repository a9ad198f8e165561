import { expect, test } from 'vitest';
import { marginsOf } from './row-margins.ts';

interface Way {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly before: Way | undefined;
}

const way = (column: number, from: number, to: number, score: number, before?: Way): Way => ({
  ...{ column, from, to, score, before },
});

test('a row is as sure as the best way that parts it otherwise is worse', () => {
  // Two rows of two cells each; the first may be parted otherwise for 0.5, the second for 4.
  const a = way(0, 0, 3, 5);
  const b = way(1, 3, 5, 8, a);
  const other = way(1, 2, 5, 7.5, way(0, 0, 2, 4));
  const c = way(0, 5, 8, 12, b);
  const d = way(1, 8, 9, 14, c);
  const last = way(1, 7, 9, 10, way(0, 5, 7, 9, b));
  const cells = [a, b, c, d].map(({ column, from, to }, at) => ({ row: at < 2 ? 0 : 1, column, from, to }));
  const ends = [d, last].map((one) => ({ way: one, score: one.score }));
  const besides = (one: Way) => (one === b ? [b, other] : [one]);
  expect(marginsOf(cells, ends, besides)).toEqual([0.5, 4]);
  expect(marginsOf(cells, ends.slice(0, 1), (one) => [one])).toEqual([Infinity, Infinity]);
});
