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
