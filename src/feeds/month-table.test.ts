import { expect, test } from 'vitest';
import { makeRoutes } from '../domain/routes.ts';
import { event, graph } from '../graph/programme.fixture.ts';
import { monthTable } from './month-table.ts';

test('tasks and entries of a month stand in one table', () => {
  const [head, ...rows] = monthTable(
    graph.tasks.slice(0, 1),
    [event('2024-01-05', 1, ['van-phong'], { place: 'Tầng 6, VPTU' })],
    makeRoutes('/'),
  )
    .trim()
    .split('\r\n');
  expect(head).toContain('type,id,document,month');
  expect(rows).toEqual([
    'task,2022/a#nv-1,2022/a,2023-01,,,,,,Nhiệm vụ 1,ban-dan-van; van-phong,"ban-dan-van, van-phong",,,,/van-ban/2022/a/#nv-1',
    'event,2024/b#lich-1,2024/b,,,2024-01-05,2024-01-05,,,Việc 1,van-phong,van-phong,,"Tầng 6, VPTU",,/van-ban/2024/b/#lich-1',
  ]);
});
