import { expect, test } from 'vitest';
import { splitFigures } from './figures.ts';

test.each([
  ['38 việc, 11 cơ quan', ['38', '11']],
  ['ngày 29/12/2022', ['29/12/2022']],
  ['đến năm 2023.', ['2023']],
  ['không rõ', []],
])('finds the figures of "%s"', (text, expected) => {
  const runs = splitFigures(text);
  expect(runs.filter((run) => run.figures).map((run) => run.text)).toEqual(expected);
  expect(runs.map((run) => run.text).join('')).toBe(text);
});
