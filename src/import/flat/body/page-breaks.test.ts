import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { partPages } from './page-breaks.ts';

const linesOf = (text: string) => readLines(text).lines;
const rows = (from: number) =>
  Array.from({ length: 14 }, (_, at) => `Rà soát nhóm hồ sơ thứ ${from + at}\n\nTổ Hồ sơ`).join('\n\n');

test('a page ends where more lines stand empty than anywhere on it', () => {
  const { breaks, numbers } = partPages(linesOf(`${rows(1)}\n\n\n\n\n\n${rows(20)}`), new Set(), false);
  expect([...breaks].map(({ text }) => text)).toEqual(['Rà soát nhóm hồ sơ thứ 20']);
  expect(numbers.size).toBe(0);
});

test('numbers that count from break to break are those of pages', () => {
  const text = `${rows(1)}\n\n\n\n\n\n2\n\n${rows(20)}\n\n\n\n\n\n3\n\n${rows(40)}`;
  const { lines, breaks } = partPages(linesOf(text), new Set(), true);
  expect([...breaks].map(({ text: own }) => own)).toEqual([
    'Rà soát nhóm hồ sơ thứ 20',
    'Rà soát nhóm hồ sơ thứ 40',
  ]);
  expect(lines.some(({ text: own }) => /^\d$/.test(own))).toBe(false);
});

test('a lone figure stays where it may be a month', () => {
  const text = `${rows(1)}\n\n\n\n\n\n2\n\n${rows(20)}`;
  expect(partPages(linesOf(text), new Set(), true).numbers.size).toBe(0);
});

test('figures that fill the count of others are months, those beside a whole count are not', () => {
  const table = (inside: string, below: string, last: string) =>
    `9\n\n${rows(1)}\n\n\n\n\n\n${inside}\n\n${rows(20)}\n\n\n\n\n\n${below}\n\n${rows(40)}\n\n${last}\n\n${rows(60)}`;
  expect(partPages(linesOf(table('10', '11', '12')), new Set(), true).numbers.size).toBe(0);
  const { numbers } = partPages(linesOf(table('2', '3', '10')), new Set(), true);
  expect([...numbers].map(({ text }) => text)).toEqual(['2', '3']);
});
