import { expect, test } from 'vitest';
import type { ColumnHeads, EventFields, TaskFields } from '../domain/entities.ts';
import { calendarColumns, participantsLabel, programmeColumns } from './column-heads.ts';

const headsOf = (columns: readonly { readonly head: string }[]) => columns.map(({ head }) => head);

const task: TaskFields = { id: 'nv-1', month: '2024-04', text: 'a', bodies: [], bodiesAsWritten: 'A' };
const joint: TaskFields = { ...task, id: 'nv-2', jointAsWritten: 'B' };

test.each<[ColumnHeads | undefined, readonly string[]]>([
  [undefined, ['Tháng', 'Nội dung', 'Cơ quan chuẩn bị']],
  [{ tasks: { when: 'Thời hạn', number: 'STT' } }, ['Thời hạn', 'Nội dung', 'Cơ quan chuẩn bị']],
  [{ events: { day: 'Thứ, ngày' } }, ['Tháng', 'Nội dung', 'Cơ quan chuẩn bị']],
  // What a person wrote goes before what the importer read.
  [{ tasks: { text: 'Việc' }, programme: ['Quý', 'Việc lớn'] }, ['Quý', 'Việc lớn', 'Cơ quan chuẩn bị']],
  [{ programme: ['Quý', 'Việc', 'Ai', 'Với ai'] }, ['Quý', 'Việc', 'Ai', 'Với ai']],
])('%j head a programme with %j', (heads, shown) => {
  expect(headsOf(programmeColumns({ tasks: [task], heads }))).toEqual(shown);
});

test('times that are not all months stand below no head of months', () => {
  const tasks = [task, { ...task, month: undefined, whenAsWritten: 'Quý II' }];
  expect(headsOf(programmeColumns({ tasks }))[0]).toBe('Thời gian');
});

test('a programme has a fourth head where bodies work together', () => {
  expect(headsOf(programmeColumns({ tasks: [task, joint] }))[3]).toBe('Cơ quan phối hợp');
  const heads = { tasks: { joint: 'Đơn vị phối hợp' } };
  expect(headsOf(programmeColumns({ tasks: [joint], heads }))[3]).toBe('Đơn vị phối hợp');
});

test('nobody has a column where no task names anybody, and the paper has none', () => {
  const tasks = [{ ...task, bodiesAsWritten: '' }];
  expect(headsOf(programmeColumns({ tasks }))).toEqual(['Tháng', 'Nội dung']);
  const heads = { tasks: { bodies: 'Người thực hiện' } };
  expect(headsOf(programmeColumns({ tasks, heads }))).toEqual(['Tháng', 'Nội dung', 'Người thực hiện']);
});

const event: EventFields = {
  ...{ id: 'lich-1', from: '2024-01-11', to: '2024-01-11', row: '11', text: 'Họp.', hosts: [] },
  ...{ hostsAsWritten: 'VPTU', place: 'Tầng 6' },
};

test('a calendar says what its paper says, and neutral words for the rest', () => {
  const events = [event];
  expect(headsOf(calendarColumns({ events }))).toEqual([
    ...['Ngày', 'Nội dung công việc', 'Cơ quan chuẩn bị', 'Địa điểm'],
  ]);
  const heads = { events: { day: 'Thứ, ngày', time: 'Giờ', hosts: 'Chủ trì', participants: 'Đại biểu dự' } };
  expect(headsOf(calendarColumns({ events, heads }))).toEqual([
    ...['Thứ, ngày', 'Nội dung công việc', 'Chủ trì', 'Địa điểm'],
  ]);
  expect(headsOf(calendarColumns({ events, heads: { ...heads, calendar: ['Ngày'] } }))[0]).toBe('Ngày');
  expect(participantsLabel({ heads })).toBe('Đại biểu dự: ');
  expect(participantsLabel({})).toBe('Thành phần: ');
});

test('hosts and places have no column where neither paper nor entries have any', () => {
  const { place: _, ...elsewhere } = event;
  const names = (events: readonly EventFields[], heads = {}) =>
    calendarColumns({ events, heads }).map(({ name }) => name);
  expect(names([elsewhere])).toEqual(['day', 'text', 'hosts']);
  expect(names([{ ...event, hostsAsWritten: '' }])).toEqual(['day', 'text', 'place']);
  expect(names([{ ...elsewhere, hostsAsWritten: '' }])).toEqual(['day', 'text']);
  expect(names([elsewhere, event])).toEqual(['day', 'text', 'hosts', 'place']);
  expect(names([elsewhere], { events: { place: 'Nơi họp' } })).toEqual(['day', 'text', 'hosts', 'place']);
});
