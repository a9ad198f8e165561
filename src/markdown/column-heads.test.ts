import { expect, test } from 'vitest';
import type { ColumnHeads, TaskFields } from '../domain/entities.ts';
import { calendarHeads, participantsLabel, programmeHeads } from './column-heads.ts';

const task: TaskFields = { id: 'nv-1', text: 'a', bodies: [], bodiesAsWritten: 'A' };
const joint: TaskFields = { ...task, id: 'nv-2', jointAsWritten: 'B' };

test.each<[ColumnHeads | undefined, readonly string[]]>([
  [undefined, ['Tháng', 'Nội dung', 'Cơ quan chuẩn bị']],
  [{ tasks: { when: 'Thời hạn', number: 'STT' } }, ['Thời hạn', 'Nội dung', 'Cơ quan chuẩn bị']],
  [{ events: { day: 'Thứ, ngày' } }, ['Tháng', 'Nội dung', 'Cơ quan chuẩn bị']],
  // What a person wrote goes before what the importer read, and there are never more heads than columns.
  [{ tasks: { text: 'Việc' }, programme: ['Quý', 'Việc lớn'] }, ['Quý', 'Việc lớn', 'Cơ quan chuẩn bị']],
  [{ programme: ['Quý', 'Việc', 'Ai', 'Với ai'] }, ['Quý', 'Việc', 'Ai']],
])('%j head a programme with %j', (heads, shown) => {
  expect(programmeHeads({ tasks: [task], heads })).toEqual(shown);
});

test('a programme has a fourth head where bodies work together', () => {
  expect(programmeHeads({ tasks: [task, joint] })[3]).toBe('Cơ quan phối hợp');
  expect(programmeHeads({ tasks: [joint], heads: { tasks: { joint: 'Đơn vị phối hợp' } } })[3]).toBe(
    'Đơn vị phối hợp',
  );
});

test('a calendar says what its paper says, and neutral words for the rest', () => {
  expect(calendarHeads({})).toEqual(['Ngày', 'Nội dung công việc', 'Cơ quan chuẩn bị', 'Địa điểm']);
  const heads = { events: { day: 'Thứ, ngày', time: 'Giờ', hosts: 'Chủ trì', participants: 'Đại biểu dự' } };
  expect(calendarHeads({ heads })).toEqual(['Thứ, ngày', 'Nội dung công việc', 'Chủ trì', 'Địa điểm']);
  expect(calendarHeads({ heads: { ...heads, calendar: ['Ngày'] } })[0]).toBe('Ngày');
  expect(participantsLabel({ heads })).toBe('Đại biểu dự: ');
  expect(participantsLabel({})).toBe('Thành phần: ');
});
