import { expect, test } from 'vitest';
import { readEntry } from './read-entry.ts';

test.each([
  ['1- Họp chi bộ', '1-', 'Họp chi bộ'],
  ['2. 14h00: Tiếp dân', '2. 14h00:', 'Tiếp dân'],
  ['01-KL/TW về công tác dân vận', undefined, '01-KL/TW về công tác dân vận'],
  ['05-NQ/TU; 06-NQ/TU', undefined, '05-NQ/TU; 06-NQ/TU'],
])('a number leads an entry, a symbol does not: %s', (text, lead, words) => {
  const entry = readEntry([{ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 }], undefined);
  expect([entry.lead, entry.text]).toEqual([lead, words]);
});
