import { expect, test } from 'vitest';
import { findInSource } from './find-in-source.ts';

const source = `---
symbol: 28-NQ/TW
---

Thực hiện Nghị quyết số 28-NQ/TW.

1\\. Theo **Nghị quyết
số** 28-NQ/TW và Nghị quyết số 28-NQ/TW (khóa XI).
`;

test.each([
  ['in the first line of its block', 5, 'Nghị quyết số 28-NQ/TW', 0, { line: 5, column: 11 }],
  ['cut by emphasis and a line end', 7, 'Nghị quyết số 28-NQ/TW', 0, { line: 7, column: 12 }],
  ['the second of its block', 7, 'Nghị quyết số 28-NQ/TW', 1, { line: 8, column: 18 }],
  ['with brackets', 7, '28-NQ/TW (khóa XI)', 0, { line: 8, column: 32 }],
  ['that is not there', 7, 'Chỉ thị số 05-CT/TW', 0, { line: 7, column: 1 }],
])('finds a citation %s', (_, line, words, before, place) => {
  expect(findInSource(source, line, words, before)).toEqual(place);
});
