import { expect, test } from 'vitest';
import { missingDay } from './lacked-day.ts';

const days = (...list: readonly (string | readonly [string, string])[]) =>
  list.map((day) => (typeof day === 'string' ? { from: day, to: day } : { from: day[0], to: day[1] }));

test('a week without its Wednesday lacks it', () => {
  expect(missingDay(days('2024-05-13', '2024-05-14', '2024-05-16', '2024-05-17'))).toBe('2024-05-15');
});

test.each([
  ['a whole week', days('2024-05-13', '2024-05-14', '2024-05-15', '2024-05-16', '2024-05-17')],
  ['one whose entry goes over it', days('2024-05-13', ['2024-05-14', '2024-05-15'], '2024-05-16')],
  ['one that has only some days', days('2024-05-13', '2024-05-15', '2024-05-17')],
  ['one that goes on after its weekend', days('2024-05-16', '2024-05-17', '2024-05-20', '2024-05-21')],
  ['a month', days('2024-05-13', '2024-05-14', '2024-05-16', '2024-05-30')],
  ['two days', days('2024-05-13', '2024-05-15')],
])('%s lacks none', (_, list) => {
  expect(missingDay(list)).toBeUndefined();
});
