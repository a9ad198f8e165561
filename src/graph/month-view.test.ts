import { describe, expect, test } from 'vitest';
import { groupByKind, monthsWithPage, monthView, routineEvents, saysAllDay } from './month-view.ts';
import { event, graph } from './programme.fixture.ts';
import { indexProgrammes } from './programme-index.ts';

const index = indexProgrammes(graph);
const view = (month: string) => monthView(month, graph, index);

test('every month of a year with a programme has a page', () => {
  const months = monthsWithPage(graph, index);
  expect(months).toHaveLength(24);
  expect([months[0], months.at(-1)]).toEqual(['2023-01', '2024-12']);
});

describe('a month with tasks', () => {
  test('groups them by who shares them, the busiest first', () => {
    expect(view('2023-01').taskGroups.map(({ bodies, tasks }) => [bodies.join(' '), tasks.length])).toEqual([
      ['ban-to-chuc', 2],
      ['ban-dan-van van-phong', 1],
    ]);
  });

  test('takes in what has a day as its deadline, and the targets of its year in December', () => {
    const december = view('2023-12');
    expect(december.tasks.map(({ anchor }) => anchor)).toEqual(['nv-5']);
    expect(december.targets.map(({ text }) => text)).toEqual(['Chỉ tiêu 1']);
    expect(view('2023-04').targets.map(({ text }) => text)).toEqual(['Chỉ tiêu 2']);
  });
});

describe('a month with a calendar', () => {
  const january = view('2024-01');

  test('has its entries by day, then half-day', () => {
    expect(january.agenda.map(({ from, events }) => [from, events.map(({ text }) => text).join()])).toEqual([
      ['2024-01-05', 'Việc 2,Việc 1'],
      ['2024-01-06', 'Việc 4'],
      ['2024-01-30', 'Việc 3'],
    ]);
    expect(january.days).toBe(4);
  });

  test('says what matters most, and how much was due a year ago', () => {
    expect(january.focus.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
      'Tổng kết năm 2023.',
    ]);
    expect(january.lastYear).toEqual({ month: '2023-01', count: 3 });
  });

  test('an entry across months stands in both', () => {
    expect(view('2024-02').events.map(({ text }) => text)).toEqual(['Việc 3']);
  });

  test('lists who hosts, with days', () => {
    expect(january.hosts.map(({ body, count }) => `${body} ${count}`)).toContain('ban-to-chuc 1');
  });
});

test('an empty month knows its neighbours and the nearest month that is planned', () => {
  expect(view('2023-06')).toMatchObject({
    tasks: [],
    events: [],
    previous: '2023-05',
    next: '2023-07',
    nearest: '2023-04',
  });
});

test('documents issued stand in their month', () => {
  expect(view('2023-05').documents.map(({ id }) => id)).toEqual(['2023/c']);
});

test('an entry without host and place is routine, if its calendar names them for others', () => {
  const bare = event('2024-01-06', 1, []);
  expect([...routineEvents([bare, event('2024-01-07', 2, ['van-phong'])])]).toEqual([bare.id]);
  expect(routineEvents([bare]).size).toBe(0);
});

test.each([
  ['Hội nghị trực tuyến Chính phủ (Cả ngày).', true],
  ['Hội nghị', false],
])('%s says that it lasts all day: %o', (text, says) => {
  expect(saysAllDay(text)).toBe(says);
});

test('a month knows its weeks, and what recurs in it', () => {
  expect(view('2024-01').weeks).toEqual(['2024-w01', '2024-w05']);
  expect(view('2024-02').weeks).toEqual(['2024-w05']);
  const recurring = (month: string) => view(month).recurring.map(({ frequency }) => frequency);
  expect(recurring('2023-01')).toEqual(['month']);
  expect(recurring('2023-03')).toEqual(['month', 'quarter']);
});

test('tasks can be read by what they bring forth', () => {
  const tasks = graph.tasks.slice(0, 3).map((task, n) => ({
    ...task,
    text: ['Sơ kết công tác.', 'Ban hành Chỉ thị về A.', 'Ban hành Nghị quyết về B.'][n]!,
  }));
  expect(groupByKind(tasks).map(({ kind, tasks: own }) => [kind, own.length])).toEqual([
    ['resolution', 1],
    ['directive', 1],
    [undefined, 1],
  ]);
});
