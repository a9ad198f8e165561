import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearMatrix } from './year-matrix.ts';

const name = (body: string) => body;

test('counts a shared item for each body, and once in its month', () => {
  const matrix = yearMatrix(
    '2023',
    [
      { month: '2023-01', bodies: ['b', 'a'] },
      { month: '2023-01', bodies: ['b'] },
      { month: '2023-12', bodies: ['c', 'c'] },
      { month: '2024-01', bodies: ['a'] },
    ],
    name,
  );
  expect(matrix.rows.map(({ body, total }) => [body, total])).toEqual([
    ['b', 2],
    ['a', 1],
    ['c', 1],
  ]);
  expect([matrix.totals[0], matrix.totals[11], matrix.total, matrix.shared]).toEqual([2, 1, 3, true]);
});

test('a year without items has twelve empty months', () => {
  expect(yearMatrix('2024', [], name)).toMatchObject({
    rows: [],
    total: 0,
    shared: false,
    totals: Array(12).fill(0),
  });
});

test('rows and months add up', () => {
  const item = fc.record({
    month: fc.integer({ min: 1, max: 12 }).map((month) => `2023-${String(month).padStart(2, '0')}`),
    bodies: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const { rows, totals, total } = yearMatrix('2023', items, name);
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(
        items.flatMap(({ bodies }) => bodies).length,
      );
      expect(totals.reduce((sum, each) => sum + each, 0)).toBe(total);
      expect(total).toBe(items.length);
    }),
  );
});
