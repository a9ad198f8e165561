import { expect, test } from 'vitest';
import type { HeldDocument, TaskFields } from '../../domain/entities.ts';
import { noRows } from '../../domain/no-rows.ts';
import { buildGraph } from '../build.ts';
import { indexProgrammes } from '../programme-index.ts';
import { planNotes } from './plan-notes.ts';

const culture = 'Ban hành Nghị quyết về phát triển văn hóa An Hải đến năm 2030.';
const review = 'Tổng kết 10 năm thực hiện Nghị quyết số 08-NQ/TU về cải cách hành chính.';

const task = (month: string, text: string, more: Partial<TaskFields> = {}): TaskFields => ({
  id: `nv-${Number(month.slice(5))}-1`,
  month,
  text,
  bodies: [],
  bodiesAsWritten: '',
  ...more,
});

function held(id: string, tasks: readonly TaskFields[], more: Partial<HeldDocument> = {}): HeldDocument {
  return {
    id,
    file: `${id}.mdx`,
    digest: id,
    kind: 'programme',
    subject: 'Công tác trọng tâm',
    period: '2023',
    issuedOn: `${id.slice(0, 4)}-01-05`,
    issuers: ['tinh-uy'],
    ...noRows,
    tasks,
    access: 'public',
    source: { file: 'a.txt', sha256: '' },
    blocks: [],
    ...more,
  };
}

function indexOf(...documents: readonly HeldDocument[]) {
  const bodies = [
    { id: 'trung-uong', name: 'Trung ương', aliases: [], kind: 'party-committee' as const, members: [] },
    {
      ...{ id: 'tinh-uy', name: 'Tỉnh ủy', aliases: [], kind: 'party-committee' as const, members: [] },
      parent: 'trung-uong',
    },
    { id: 'khoi', name: 'Đảng ủy Khối', aliases: [], kind: 'party-committee' as const, members: [] },
  ];
  return indexProgrammes(buildGraph({ documents, bodies, cited: [] }));
}

/** The months on whose pages each task stands over. */
const carried = ({ carriedByMonth }: ReturnType<typeof indexOf>) =>
  [...carriedByMonth].flatMap(([month, list]) => list.map(({ task: { id } }) => `${id} ${month}`)).sort();
const notes = ({ histories }: ReturnType<typeof indexOf>, id: string) =>
  planNotes(histories.get(id)!, histories).map(
    ({ type, task: other, programme }) => `${type} ${other?.id ?? programme}`,
  );

test('what nobody confirmed stands over to the end of its year', () => {
  const index = indexOf(held('2023/a', [task('2023-10', culture)]));
  expect(carried(index)).toEqual(['2023/a#nv-10-1 2023-11', '2023/a#nv-10-1 2023-12']);
  expect(index.histories.get('2023/a#nv-10-1')).toMatchObject({ work: { state: 'unseen' }, steps: [] });
});

test.each([
  ['a document', { document: '2023/kq' }, 'done', ['2023/a#nv-3-1 2023-04', '2023/a#nv-3-1 2023-05']],
  ['a day', { on: '2023-04-20' }, 'done', ['2023/a#nv-3-1 2023-04']],
  ['its own month', { on: '2023-03-20' }, 'done', []],
] as const)('what was confirmed by %s stands over until then', (_, done, state, months) => {
  const outcome = held('2023/kq', [], {
    kind: 'resolution',
    period: undefined,
    subject: 'Khác',
    issuedOn: '2023-05-20',
  });
  const index = indexOf(held('2023/a', [task('2023-03', culture, { done })]), outcome);
  expect(index.histories.get('2023/a#nv-3-1')!.work.state).toBe(state);
  expect(carried(index)).toEqual(months);
});

test('a document that a machine proposes does not end a task', () => {
  const outcome = held('2023/kq', [], {
    kind: 'resolution',
    period: undefined,
    subject: 'Về phát triển văn hóa An Hải đến năm 2030',
    issuedOn: '2023-11-20',
  });
  const index = indexOf(held('2023/a', [task('2023-10', culture)]), outcome);
  expect(index.histories.get('2023/a#nv-10-1')).toMatchObject({
    work: { state: 'proposed' },
    steps: [{ document: '2023/kq', late: 1 }],
  });
  expect(carried(index)).toHaveLength(2);
});

test('what a later programme plans again carries over to it, and on', () => {
  const index = indexOf(
    held('2023/a', [task('2023-10', review)]),
    held('2024/b', [task('2024-02', review)], { period: '2024' }),
  );
  expect(carried(index).filter((line) => line.startsWith('2023/a'))).toEqual([
    '2023/a#nv-10-1 2023-11',
    '2023/a#nv-10-1 2023-12',
    '2023/a#nv-10-1 2024-01',
  ]);
  expect(notes(index, '2024/b#nv-2-1')).toEqual(['carried-from 2023/a#nv-10-1']);
  expect(notes(index, '2023/a#nv-10-1')).toEqual(['again 2024/b#nv-2-1']);
});

test.each([
  ['of another committee', review, review, '2024-02', { issuers: ['khoi'] }],
  ['of the committee above', review, review, '2024-02', { issuers: ['trung-uong'] }],
  ['that comes round every year', 'Tổng kết công tác năm.', 'Tổng kết công tác năm.', '2023-12', {}],
  [
    'of another year',
    'Ban hành Kế hoạch luân chuyển cán bộ năm 2023.',
    'Ban hành Kế hoạch luân chuyển cán bộ năm 2024.',
    '2024-02',
    {},
  ],
  [
    'of the next year that names none',
    'Ban hành Kế hoạch luân chuyển cán bộ.',
    'Ban hành Kế hoạch luân chuyển cán bộ.',
    '2024-02',
    {},
  ],
  ['of another act', review, review.replace('08-NQ/TU', '09-NQ/TU'), '2024-02', {}],
  ['after more than two years', review, review, '2026-02', {}],
])('a task %s is not planned again', (_, first, second, month, more) => {
  const index = indexOf(
    held('2023/a', [task('2023-10', first)]),
    held('2024/b', [task(month, second)], { period: month.slice(0, 4), subject: 'Khác', ...more }),
  );
  expect(notes(index, '2023/a#nv-10-1')).toEqual([]);
});

test('what a version repeats is told once, what it moves in both months, what it leaves out in neither', () => {
  const early = held('2023/a', [
    task('2023-03', culture),
    task('2023-05', review),
    task('2023-08', 'Ban hành Quy chế làm việc mẫu của cấp ủy cơ sở.'),
    task('2023-09', 'Diễn tập khu vực phòng thủ tỉnh.'),
    task('2023-02', 'Kiểm tra công tác dân vận.'),
  ]);
  const late = held(
    '2023/b',
    [
      task('2023-06', culture),
      task('2023-05', review),
      task('2023-11', 'Ban hành Quy chế làm việc mẫu của cấp ủy cơ sở.'),
    ],
    { issuedOn: '2023-04-10' },
  );
  const index = indexOf(early, late);
  expect(index.tasks.map(({ id }) => id)).toEqual([
    '2023/a#nv-2-1',
    '2023/b#nv-6-1',
    '2023/b#nv-5-1',
    '2023/b#nv-11-1',
  ]);
  expect([...index.formerByMonth.keys()].sort()).toEqual(['2023-03', '2023-08', '2023-09']);
  expect(notes(index, '2023/b#nv-6-1')).toEqual(['moved-from 2023/a#nv-3-1']);
  expect(notes(index, '2023/a#nv-3-1')).toEqual(['moved-to 2023/b#nv-6-1']);
  expect(notes(index, '2023/b#nv-5-1')).toEqual([]);
  expect(notes(index, '2023/a#nv-9-1')).toEqual(['dropped 2023/b']);
  // Moved when it was overdue: it stands over from March; moved ahead of time: it does not.
  expect(carried(index).filter((line) => line.startsWith('2023/a'))).toEqual([
    ...['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (month) => `2023/a#nv-2-1 2023-${month}`,
    ),
    '2023/a#nv-3-1 2023-04',
    '2023/a#nv-3-1 2023-05',
  ]);
});

test('where it is unknown which version came first, neither takes over anything', () => {
  const undated = (id: string, month: string) => held(id, [task(month, culture)], { issuedOn: undefined });
  const index = indexOf(undated('2023/a', '2023-03'), undated('2023/b', '2023-06'));
  expect(index.versions).toHaveLength(1);
  expect(index.tasks).toHaveLength(2);
  expect(index.former.size).toBe(0);
});

test('a calendar that was issued again takes its rooms once, and its entries stand once', () => {
  const event = (day: string, place: string) => ({
    ...{
      id: `lich-${day}-1`,
      from: `2024-01-${day}`,
      to: `2024-01-${day}`,
      part: 'morning' as const,
      row: day,
    },
    ...{ text: 'Thường trực Tỉnh ủy giao ban tuần.', hosts: [], hostsAsWritten: '', place },
  });
  const calendar = (id: string, events: HeldDocument['events'], issuedOn: string) =>
    held(id, [], { period: '2024-01', subject: 'Công tác tháng 01 năm 2024', events, issuedOn });
  const index = indexOf(
    calendar('2024/a', [event('08', 'Phòng họp tầng 3'), event('15', 'Phòng họp tầng 3')], '2023-12-29'),
    calendar('2024/b', [event('08', 'Phòng họp tầng 3'), event('16', 'Phòng họp tầng 3')], '2024-01-05'),
  );
  expect(index.events.map(({ id }) => id)).toEqual(['2024/b#lich-08-1', '2024/b#lich-16-1']);
  expect(index.places.map(({ events, clashes }) => [events.length, clashes.length])).toEqual([[2, 0]]);
  expect(index.former).toEqual(new Set(['2024/a#lich-08-1', '2024/a#lich-15-1']));
});

test('a version that only amends leaves nothing out', () => {
  const late = held('2023/b', [task('2023-06', culture)], {
    kind: 'notice',
    subject: 'Điều chỉnh Chương trình công tác trọng tâm',
    issuedOn: '2023-04-10',
  });
  const index = indexOf(held('2023/a', [task('2023-03', culture), task('2023-09', review)]), late);
  expect(index.tasks.map(({ id }) => id)).toEqual(['2023/a#nv-9-1', '2023/b#nv-6-1']);
});

test('a meeting is the end of work that brings forth no document', () => {
  const calendar = held('2023/l', [], {
    period: '2023-03',
    subject: 'Công tác tháng 3',
    events: [
      {
        id: 'lich-05-1',
        from: '2023-03-05',
        to: '2023-03-05',
        text: 'Họp',
        hosts: [],
        hostsAsWritten: '',
        row: '5',
      },
    ],
  });
  const state = (text: string) =>
    indexOf(
      held('2023/a', [task('2023-03', text, { done: { event: '2023/l#lich-05-1' } })]),
      calendar,
    ).histories.get('2023/a#nv-3-1')!.work.state;
  expect(state('Diễn tập khu vực phòng thủ tỉnh.')).toBe('done');
  expect(state(culture)).toBe('scheduled');
});
