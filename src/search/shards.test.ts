import { expect, test } from 'vitest';
import type { SearchRecord } from './records.ts';
import { cutShards, inOrder } from './shards.ts';

const record = (day: string | undefined, group: string): SearchRecord => ({
  url: `/van-ban/${group}/`,
  head: { form: 'document', group, title: group, day },
  facets: {},
  title: group,
  clauses: () => [],
});

const names = (records: readonly SearchRecord[], most: number): [string, number][] =>
  cutShards(inOrder(records), most).map(({ name, records: own }) => [name, own.length]);

test('the newest stand first, those of unknown day last', () => {
  const records = [record('2022-01-05', 'b'), record(undefined, 'c'), record('2023-01-05', 'a')];
  expect(inOrder(records).map(({ head }) => head.group)).toEqual(['a', 'b', 'c']);
});

test('periods are cut at fixed days as far as they must be', () => {
  const records = [
    ...['2023-04-01', '2023-04-02', '2023-04-03', '2023-05-01', '2022-01-01', '2019-01-01'].map((day) =>
      record(day, `d${day}`),
    ),
    record(undefined, 'x'),
  ];
  expect(names(records, 10)).toEqual([['', 7]]);
  expect(names(records, 5)).toEqual([
    ['202', 5],
    ['201', 1],
    ['?', 1],
  ]);
  expect(names(records, 4)).toEqual([
    ['2023', 4],
    ['2022', 1],
    ['201', 1],
    ['?', 1],
  ]);
  expect(names(records, 3)).toEqual([
    ['2023-05', 1],
    ['2023-04', 3],
    ['2022', 1],
    ['201', 1],
    ['?', 1],
  ]);
});

test('records of one day, or of none, are cut by count', () => {
  const same = Array.from({ length: 5 }, (_, at) => record('2023-04-01', `s${at}`));
  const without = Array.from({ length: 3 }, (_, at) => record(undefined, `u${at}`));
  expect(names([...same, ...without], 2).map(([, count]) => count)).toEqual([2, 2, 1, 2, 1]);
});
