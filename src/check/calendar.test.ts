import { expect, test } from 'vitest';
import type { EventFields, HeldDocument } from '../domain/entities.ts';
import { calendarProblems } from './calendar.ts';

const entry = (id: string, more: Partial<EventFields>): EventFields => ({
  id,
  from: '2024-01-11',
  to: '2024-01-11',
  text: id,
  hosts: [],
  hostsAsWritten: '',
  row: '11',
  ...more,
});

const check = (...events: EventFields[]) => {
  const text = ['---', 'events:', ...events.map(({ id }) => `  - id: ${id}`), '---', ''].join('\n');
  const document = { id: '2024/lich', file: 'lich.mdx', events } as unknown as HeldDocument;
  return calendarProblems([document], () => text);
};

test('a lunar day that cannot be is a warning with both days and its line', () => {
  const lunar = '(02/12 ÂL)';
  const problems = check(entry('lich-11-1', { lunar }), entry('lich-11-2', { lunar }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ severity: 'warning', file: 'lich.mdx', line: 3, column: 5 });
  expect(problems[0]!.message).toContain('"(02/12 ÂL)" beside 11/01/2024, which is 1/12');
});

test('two entries in one room on one half-day are a warning', () => {
  const room = { place: 'Hội trường Tầng 6, VPTU', part: 'morning' } as const;
  const problems = check(entry('lich-11-1', room), entry('lich-11-2', room));
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [4, '"Hội trường Tầng 6, VPTU" is taken on 11/01/2024 at the same half-day by 2024/lich#lich-11-1.'],
  ]);
});

test.each([
  ['a right lunar day', { lunar: '(01/12 ÂL)' }],
  ['no lunar day', {}],
  ['an unreadable one', { lunar: '(ÂL)' }],
])('%s is none', (_, more) => {
  expect(check(entry('lich-11-1', more))).toEqual([]);
});

test('two entries in one room at two hours of a half-day are none', () => {
  const room = { place: 'Hội trường Tầng 6, VPTU', part: 'morning' } as const;
  expect(
    check(entry('lich-11-1', { ...room, time: '08:00' }), entry('lich-11-2', { ...room, time: '10:00' })),
  ).toEqual([]);
});

test('a room is not taken twice by what a later version of the calendar has taken over', () => {
  const room = { place: 'Hội trường Tầng 6, VPTU', part: 'morning' } as const;
  const events = [entry('lich-11-1', room), entry('lich-11-2', room)];
  const document = { id: '2024/lich', file: 'lich.mdx', events } as unknown as HeldDocument;
  expect(calendarProblems([document], () => '', new Set(['2024/lich#lich-11-1']))).toEqual([]);
});
