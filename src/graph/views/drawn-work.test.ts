import { expect, test } from 'vitest';
import { drawnWork, targetsOf } from './drawn-work.ts';
import { frontOf } from './front.ts';
import { graphOf, heading, held } from './views.fixture.ts';

const document = held({
  tasks: [
    { id: 'nv-1-1', month: '2024-01', text: 'Một', bodies: ['tinh-uy'], bodiesAsWritten: 'Tỉnh ủy' },
    { id: 'nv-0-1', recurrence: 'quarter', text: 'Hai', bodies: [], bodiesAsWritten: '' },
  ],
  events: [
    {
      id: 'lich-31-1',
      from: '2024-01-31',
      to: '2024-02-01',
      row: '31',
      text: 'Họp',
      hosts: ['x'],
      hostsAsWritten: 'X',
    },
  ],
  targets: [{ id: 'ct-1', section: 'ii', text: '100% chi bộ', value: '100%' }],
  blocks: [heading('ii', 'II', 1, 'II. CHỈ TIÊU')],
});
const graph = graphOf([document]);

test('an event of two months stands in both; a task without a month is counted apart', () => {
  expect(drawnWork(graph, document.id)).toEqual({
    months: [
      { month: '2024-01', tasks: 1, events: 1 },
      { month: '2024-02', tasks: 0, events: 1 },
    ],
    undated: 1,
    tasks: 2,
    events: 1,
    bodies: 2,
  });
});

test('a target carries the place where it stands', () => {
  expect(targetsOf(graph, document.id)).toMatchObject([{ place: 'II', value: '100%' }]);
});

test('the front page takes its months, its examples and its counts from the corpus', () => {
  expect(frontOf(graph)).toMatchObject({
    months: ['2024-01'],
    year: '2024',
    month: '2024-01',
    examples: [
      { text: 'Tỉnh ủy Hà Tĩnh', official: false },
      { text: 'tháng 1/2024', official: false },
    ],
    counts: { held: 1, cited: 0, bodies: 1, tasks: 2, events: 1, targets: 1 },
    bodies: [{ id: 'tinh-uy', name: 'Tỉnh ủy Hà Tĩnh' }],
  });
});
