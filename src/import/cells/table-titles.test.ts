import { expect, test } from 'vitest';
import type { SourceLine } from '../source-line.ts';
import type { TableRegion } from '../tables/table-region.ts';
import { withTitles } from './table-titles.ts';

const line = (text: string, number: number, opens?: boolean): SourceLine => ({
  ...{ text, raw: text, line: number, page: 1, gap: 0, bareGap: 0, opens },
});

/** Lines of two tables of one row each, with a heading of two lines over the first. */
const linesOf = (opens: boolean | undefined) => [
  line('I- NỘI DUNG TRÌNH HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ', 1, true),
  line('HUYỆN', 2, opens),
  line('1', 3),
  line('II- NỘI DUNG TRÌNH HỘI NGHỊ BAN THƯỜNG VỤ', 4, true),
  line('2', 5),
];
const region = (from: number): TableRegion => ({
  ...{ kind: 'programme', from, to: from + 1, columns: [], heads: new Set() },
  grid: { columns: [], rows: [], head: [] },
});
const titlesOf = (opens: boolean | undefined) =>
  withTitles(linesOf(opens), [region(2), region(4)], undefined).map(({ titles }) => titles);

test.each([false, undefined])('a heading that goes on on a second line (%s) goes with its rows', (opens) => {
  expect(titlesOf(opens)).toEqual([
    ['I- NỘI DUNG TRÌNH HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN'],
    ['II- NỘI DUNG TRÌNH HỘI NGHỊ BAN THƯỜNG VỤ'],
  ]);
});

test('a paragraph of its own does not go on with the heading above it', () => {
  expect(titlesOf(true)[0]).not.toContain('I- NỘI DUNG TRÌNH HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN');
});

/** A heading, and a table of two rows with a title between them. */
const oneTable = (heading: string, title: string) => {
  const lines = [line(heading, 1, true), line('1', 2), line(title, 3), line('2', 4)];
  const rows = lines.slice(1).map((own, at) => ({
    at,
    cells: [
      { lines: [own], from: 0, to: 3, row: at, rows: 1 },
      ...(at === 1 ? [] : [{ lines: [own], from: 3, to: 4, row: at, rows: 1 }]),
    ],
  }));
  const [told] = withTitles(
    lines,
    [{ ...region(1), to: 4, grid: { columns: [], rows, head: [] } }],
    undefined,
  );
  return { from: told!.from, first: told!.grid!.rows[0]!.cells[0]!.lines[0]!.text };
};

test('a heading from which the first title over rows counts on is the first title', () => {
  expect(oneTable('I. BAN CHẤP HÀNH', 'II. BAN THƯỜNG VỤ')).toEqual({ from: 0, first: 'I. BAN CHẤP HÀNH' });
  expect(oneTable('1. Công tác xây dựng Đảng', '2. Công tác dân vận').from).toBe(0);
});

test.each([
  ['I. BAN CHẤP HÀNH', '2. Công tác dân vận'],
  ['II. NỘI DUNG', 'I. BAN THƯỜNG VỤ'],
  ['I. NỘI DUNG', 'I. BAN THƯỜNG VỤ'],
  ['I. Các cơ quan thực hiện như sau.', 'II. BAN THƯỜNG VỤ'],
])('a heading "%s" above rows with the title "%s" stays a heading', (heading, title) => {
  expect(oneTable(heading, title)).toEqual({ from: 1, first: '1' });
});
