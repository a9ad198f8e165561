import { expect, test } from 'vitest';
import { listBodies } from './body-list.ts';
import { bodyView } from './body-view.ts';
import { graph } from './programme.fixture.ts';
import { indexProgrammes } from './programme-index.ts';

const index = indexProgrammes(graph);
const view = (id: string) => bodyView(graph.bodies.get(id)!, graph, index);

test('a year of a body has its tasks by month, and the months without any', () => {
  const [year] = view('ban-to-chuc').years;
  expect(year).toMatchObject({ year: '2023', total: 2 });
  expect(year!.idle).toHaveLength(11);
  expect(year!.sources.map(({ id }) => id)).toEqual(['2022/a']);
});

test('work of a collective name stands apart from its own', () => {
  const { shared, totals } = view('ban-dan-van');
  expect(totals).toMatchObject({ tasks: 1, group: 1 });
  expect(shared[0]).toMatchObject({ severalYears: false });
  expect(shared[0]!.months.flatMap(({ tasks }) => tasks.map(({ anchor }) => anchor))).toEqual(['nv-4']);
  expect(shared[0]!.events.map(({ month }) => month)).toEqual(['2024-01']);
  expect(shared[0]!.received.map(({ id }) => id)).toEqual(['2022/a']);
});

test('what it is named for twice is counted once', () => {
  expect(view('van-phong').joint.flatMap(({ tasks }) => tasks)).toHaveLength(1);
});

test('what recurs is laid out on the months of its programme', () => {
  expect(view('van-phong').undated).toEqual([]);
  const [year, ...others] = view('van-phong').recurring;
  expect(others).toEqual([]);
  expect(year!.year).toBe('2023');
  expect(year!.work.map(({ task, months }) => [task.anchor, months.length])).toEqual([['nv-6', 12]]);
});

test('duties stay with the part that gives them', () => {
  expect(view('ban-to-chuc').duties).toMatchObject([
    { section: 'iv-2', duties: [{ text: 'a' }, { text: 'b' }] },
  ]);
});

test('relatives are known both ways', () => {
  expect(view('ban-to-chuc').ancestors.map(({ id }) => id)).toEqual(['tinh-uy']);
  expect(view('tinh-uy').children).toHaveLength(3);
  expect(view('cac-ban').members.map(({ id }) => id)).toEqual(['ban-to-chuc', 'ban-dan-van']);
});

test('a committee issues what is held and what is only cited, those without a day last', () => {
  expect(view('tinh-uy').issued.map(({ id }) => id)).toEqual(['2023/c', '2022/a', '2024/b']);
});

test('the list of bodies goes by kind, then by the body above', () => {
  const list = listBodies(graph, index);
  expect(list.map(({ kind, count }) => [kind, count])).toEqual([
    ['party-committee', 1],
    ['party-agency', 3],
    ['group', 1],
  ]);
  expect(list[1]!.families[0]).toMatchObject({
    parent: { id: 'tinh-uy' },
    entries: [{ tasks: 1 }, { tasks: 2 }, { tasks: 4 }],
  });
});

test('entries of others that name a body stand apart from those that it hosts', () => {
  const named = { ...graph.events[0]!, id: 'x', text: 'Làm việc với Ban Tổ chức Tỉnh ủy.' };
  const more = { ...graph, events: [...graph.events, named] };
  const { events, named: found } = bodyView(graph.bodies.get('ban-to-chuc')!, more, indexProgrammes(more));
  expect(found.flatMap(({ events: own }) => own.map(({ id }) => id))).toEqual(['x']);
  expect(events.flatMap(({ events: own }) => own.map(({ id }) => id))).not.toContain('x');
});
