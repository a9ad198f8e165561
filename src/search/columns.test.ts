import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  apartFacets,
  countAll,
  makeColumns,
  partFacets,
  readColumns,
  writeColumns,
  type Columns,
} from './columns.ts';
import type { Facets } from './facets.ts';

const pages: Facets[] = [
  { loai: ['Nghị quyết'], nam: ['2023'] },
  { loai: ['Nghị quyết'], nam: ['2023', '2024'] },
  { loai: ['Chỉ thị'] },
];

test('each page has its values by their places', () => {
  const { loai, nam, thang } = makeColumns(pages);
  expect(loai).toEqual({ values: ['Chỉ thị', 'Nghị quyết'], rows: [[1], [1], [0]] });
  expect(nam).toEqual({ values: ['2023', '2024'], rows: [[0], [0, 1], []] });
  expect(thang).toBeUndefined();
});

test('what is written reads back', () => {
  const facets = fc.record({
    loai: fc.subarray(['a', 'b', 'c']),
    'co-quan': fc.array(fc.nat({ max: 300 }).map(String), { maxLength: 12 }),
    'toan-van': fc.constant(['one']),
  });
  fc.assert(
    fc.property(fc.array(facets), (rows) => {
      const columns: Columns = makeColumns(rows);
      const isFirst = (page: number) => page % 3 === 0;
      expect(readColumns(writeColumns(columns, isFirst), isFirst)).toEqual(columns);
    }),
  );
});

test('pages that are like the one before take next to nothing', () => {
  const alike = Array.from({ length: 20_000 }, (_, at): Facets => ({ nam: [String(2000 + (at >> 10))] }));
  expect(writeColumns(makeColumns(alike), () => true).length).toBeLessThan(300);
});

test('pages of a group that are alike take next to nothing beside others', () => {
  const isFirst = (page: number) => page % 3 === 0;
  const threes = Array.from({ length: 3000 }, (_, at): Facets => ({ loai: [`k${((at / 3) | 0) ** 2 % 7}`] }));
  const withGroups = writeColumns(makeColumns(threes), isFirst).length;
  expect(withGroups).toBeLessThan(0.9 * writeColumns(makeColumns(threes), () => true).length);
});

test('pages of one document count once', () => {
  const groups = [0, 0, 1];
  expect(countAll(makeColumns(pages), (page) => groups[page]!)).toEqual({
    loai: { 'Chỉ thị': 1, 'Nghị quyết': 1 },
    nam: { '2023': 1, '2024': 1 },
  });
});

test('a filter with very many values has files of its own, but the kinds and issuers never', () => {
  const many = (count: number) =>
    makeColumns(
      Array.from({ length: count }, (_, at): Facets => ({ 'phu-trach': [`b${at}`], 'co-quan': [`b${at}`] })),
    );
  expect(apartFacets(many(60))).toEqual([]);
  expect(apartFacets(many(61))).toEqual(['phu-trach']);
  const parts = partFacets({ loai: 1, 'phu-trach': 2, nam: 3 }, ['phu-trach']);
  expect([...parts]).toEqual([
    ['', { loai: 1, nam: 3 }],
    ['-phu-trach', { 'phu-trach': 2 }],
  ]);
});
