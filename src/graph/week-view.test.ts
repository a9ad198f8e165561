import { expect, test } from 'vitest';
import { event, graph } from './programme.fixture.ts';
import { indexProgrammes } from './programme-index.ts';
import { printSize, weeksWithPage, weekView } from './week-view.ts';

const index = indexProgrammes(graph);

test('weeks with an entry have a page', () => {
  expect(weeksWithPage(index)).toEqual(['2024-w01', '2024-w05']);
});

test('an entry of several days stands in each of its days', () => {
  const { days, events, months, previous, next } = weekView('2024-w05', graph, index);
  expect(days.map(({ events: own }) => own.length)).toEqual([0, 1, 1, 1, 1, 0, 0]);
  expect(events).toHaveLength(1);
  expect(months).toEqual(['2024-01', '2024-02']);
  expect([previous, next]).toEqual(['2024-w01', undefined]);
});

test('the more a week holds, the smaller it is printed', () => {
  const busy = (count: number) => {
    const events = Array.from({ length: count }, (_, n) =>
      event('2024-01-08', n, ['van-phong'], { text: 'Hội nghị tổng kết công tác nội chính năm 2023.' }),
    );
    return printSize({
      week: '2024-w02',
      days: [{ day: '2024-01-08', events }],
      events,
      months: [],
      sources: [],
    });
  };
  expect([5, 25, 40].map(busy)).toEqual(['wide', 'close', 'closest']);
});
