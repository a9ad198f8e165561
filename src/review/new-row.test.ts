import { expect, test } from 'vitest';
import { completeRow } from './new-row.ts';

const label = (id: string) => `Tên của ${id}`;

test.each([
  [
    'tasks',
    { month: '2024-04', text: 'Việc', bodies: ['a', 'b'] },
    'bodiesAsWritten',
    'Tên của a, Tên của b',
  ],
  [
    'tasks',
    { month: '2024-04', text: 'Việc', bodies: ['a'], bodiesAsWritten: 'Ban A' },
    'bodiesAsWritten',
    'Ban A',
  ],
  ['tasks', { month: '2024-04', text: 'Việc' }, 'bodiesAsWritten', ''],
  ['events', { from: '2024-04-05', text: 'Họp', hosts: ['a'] }, 'hostsAsWritten', 'Tên của a'],
] as const)('of a new row of %s, %o has the cell %s', (list, row, field, words) => {
  expect(completeRow(list, row, new Set(), label)[field]).toBe(words);
});
