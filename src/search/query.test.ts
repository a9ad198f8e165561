import { describe, expect, test } from 'vitest';
import { readQuery, readWords } from './query.ts';

test('a query has its words, and a time apart from the rest', () => {
  const query = readQuery('  đào  tạo tháng 4/2023 ');
  expect(query.text).toBe('đào tạo tháng 4/2023');
  expect(query.rest).toBe('đào tạo');
  expect(query.time?.months).toEqual(['2023-04']);
  expect(query.terms.map(({ loose }) => loose)).toEqual(['dao', 'tao', 'thang', '4', '2023']);
});

test('a year alone is a time', () => {
  expect(readQuery('2023').time).toMatchObject({ kind: 'year', year: '2023' });
  expect(readQuery('2023').rest).toBe('');
});

describe('the last word', () => {
  test.each([
    ['nghị quy', true],
    ['nghị quyết ', false],
    ['28', false],
    ['"nghị quyết"', false],
    ['n', false],
  ])('of %o is open: %s', (text, open) => {
    expect(readWords(text).terms.at(-1)?.open).toBe(open);
  });
});

test('runs in quotation marks are phrases, of any kind of marks, closed or not', () => {
  expect(readWords('kết quả "công tác dân vận" “năm 2023').phrases).toEqual([
    [2, 5],
    [6, 7],
  ]);
  expect(readWords('"dân"').phrases).toEqual([]);
});

test.each(['', '   ', '-', '"'])('%o has no words', (text) => {
  expect(readQuery(text).terms).toEqual([]);
});
