import { expect, test } from 'vitest';
import { countAll, makeColumns, readColumn } from './columns.ts';
import type { Facets } from './facets.ts';

const pages: Facets[] = [
  { loai: ['Nghị quyết'], nam: ['2023'] },
  { loai: ['Nghị quyết'], nam: ['2023', '2024'] },
  { loai: ['Chỉ thị'] },
];

test('the values of each page come back', () => {
  const { loai, nam, thang } = makeColumns(pages);
  expect(loai?.values).toEqual(['Chỉ thị', 'Nghị quyết']);
  expect(readColumn(loai!)).toEqual([[1], [1], [0]]);
  expect(readColumn(nam!)).toEqual([[0], [0, 1], []]);
  expect(thang).toBeUndefined();
});

test('hundreds of values are kept apart', () => {
  const many = Array.from({ length: 3000 }, (_, at): Facets => ({ 'co-quan': [`b${at}`, 'b0'] }));
  const { 'co-quan': column } = makeColumns(many);
  const rows = readColumn(column!);
  expect(rows.map((row) => row.map((value) => column!.values[value]))).toEqual(
    many.map((one) => [...new Set(one['co-quan'])]),
  );
});

test('pages of one document count once', () => {
  const groups = [0, 0, 1];
  expect(countAll(makeColumns(pages), (page) => groups[page]!)).toEqual({
    loai: { 'Chỉ thị': 1, 'Nghị quyết': 1 },
    nam: { '2023': 1, '2024': 1 },
  });
});
