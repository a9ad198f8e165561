import { expect, test } from 'vitest';
import { writeOut } from './abbreviations.ts';
import { readQuery } from './query.ts';

test.each([
  ['hop btv', 'hop ban thường vụ'],
  ['khoi DN', 'khoi doanh nghiệp'],
  ['hội nghị BCH đảng bộ', 'hội nghị ban chấp hành đảng bộ'],
  ['phát triển KT-XH', 'phát triển kinh tế-xã hội'],
  ['nq dân vận', 'nghị quyết dân vận'],
  ['kh ktgs', 'kế hoạch kiểm tra, giám sát'],
])('%s is written out as %s', (query, whole) => {
  expect(writeOut(readQuery(query))).toBe(whole);
});

// QĐ is quyết định and quy định; the others are words.
test.each(['qd 657', 'họp thường vụ', 'tu', 'ban can su'])('%s has nothing to write out', (query) => {
  expect(writeOut(readQuery(query))).toBeUndefined();
});
