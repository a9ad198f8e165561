import { expect, test } from 'vitest';
import { makeColumns } from './columns.ts';
import { Filters } from './narrowing.ts';

const columns = makeColumns([
  { loai: ['Nghị quyết'], nam: ['2023'] },
  { loai: ['Nghị quyết'], nam: ['2022'] },
  { loai: ['Chỉ thị'], nam: ['2023'] },
]);
const filters = new Filters(columns, [0, 0, 1]);

test('a page must have a value of each filter', () => {
  const test_ = filters.test({ loai: ['Nghị quyết', 'Chỉ thị'] }, { nam: ['2023'] });
  expect([0, 1, 2].map(test_)).toEqual([true, false, true]);
  expect([0, 1, 2].map(filters.test({ nam: ['1999'] }))).toEqual([false, false, false]);
  expect([0, 1, 2].map(filters.test({ 'phu-trach': ['Sở Y tế'] }))).toEqual([false, false, false]);
});

test('a filter in use is counted as if it were not', () => {
  expect(filters.count([0, 1, 2], { loai: ['Chỉ thị'] })).toEqual({
    loai: { 'Chỉ thị': 1, 'Nghị quyết': 1 },
    nam: { '2022': 0, '2023': 1 },
  });
});
