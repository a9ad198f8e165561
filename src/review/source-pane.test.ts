import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from '../import/readers/read-source.ts';
import type { Review } from './review.ts';
import { sourcePane } from './source-pane.ts';

const file = 'tests/fixtures/import/printed/ubnd-lam-dong-lich-tuan-15-2022.pdf';
const { lines } = await readSource(readFileSync(file), file);
const unknown = [{ name: 'Sở GTVT', lines: [24], isSeen: false }];
const pane = sourcePane({ lines, doubts: [], unknown, sourceFile: file } as unknown as Review)
  .map(({ markup }) => markup)
  .join('');

test('every line of the source stands in the pane once, under its number', () => {
  const ids = [...pane.matchAll(/id="d(\d+)"/g)].map(([, id]) => Number(id));
  expect(ids).toEqual([...new Set(lines.map(({ line }) => line))]);
});

test('cells of a table stand in rows and columns, merged ones over all their rows', () => {
  expect(pane.match(/<table>/g)).toHaveLength(1);
  expect(pane).toMatch(
    /<td rowspan="2" colspan="1">\s*<p id="d\d+" class="line">\s*<span[^>]*>\d+<\/span> Thứ Hai/,
  );
  const widths = [...pane.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<td rowspan="(\d+)" colspan="(\d+)"/g)].reduce(
      (sum, [, , span]) => sum + Number(span),
      0,
    ),
  );
  expect(Math.max(...widths)).toBe(6);
});

test('a page that begins inside a table is told there', () => {
  expect(pane).toMatch(/<th colspan="6">\s*Trang 2/);
});

test('names that the registry lacks are told on their line', () => {
  expect(pane).toMatch(/id="d24" class="line unsure"[\s\S]*?chưa có trong danh bạ: Sở GTVT/);
});
