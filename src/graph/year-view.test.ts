import { expect, test } from 'vitest';
import { graph } from './programme.fixture.ts';
import { indexProgrammes } from './programme-index.ts';
import { targetLists } from './target-lists.ts';
import { yearView } from './year-view.ts';

const index = indexProgrammes(graph);

test('a year has its tasks by month, its matrix and what recurs', () => {
  const year = yearView('2023', graph, index);
  expect(year.byMonth.map(({ month, tasks }) => [month, tasks.length])).toEqual([
    ['2023-01', 3],
    ['2023-04', 1],
    ['2023-12', 1],
  ]);
  expect(year.taskMatrix).toMatchObject({ total: 5, shared: true });
  expect(
    year.recurring.map(({ frequency, work }) => [frequency, work.map(({ text }) => text).join()]),
  ).toEqual([
    ['month', 'Nhiệm vụ 6'],
    ['quarter', 'Định kỳ hằng quý, Thường trực dự họp.'],
  ]);
  expect([year.previous, year.next]).toEqual(['2022', '2024']);
});

test('what plans a year belongs to it, also where it was issued in another', () => {
  expect(yearView('2023', graph, index).held.map(({ id }) => id)).toEqual(['2022/a']);
  expect(yearView('2023', graph, index).cited.map(({ id }) => id)).toEqual(['2023/c']);
});

test('an entry across months counts once in its year', () => {
  expect(yearView('2024', graph, index).events).toHaveLength(4);
});

test('targets go by deadline, those without one last, and by document', () => {
  const { count, byDeadline, byDocument } = targetLists(graph);
  expect(count).toBe(3);
  expect(byDeadline.map(({ deadline }) => deadline)).toEqual(['2023', '2023-04-30', undefined]);
  expect(byDocument).toMatchObject([{ document: { id: '2022/a' } }]);
});
