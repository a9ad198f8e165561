import { expect, test } from 'vitest';
import type { ReadRow } from './law.ts';
import { doubtsOfRows } from './row-doubts.ts';

const event = (when: string, time: string, part = '', text = 'Kiểm tra vườn cây'): ReadRow => ({
  ...{ when, time, part },
  cells: [{ name: 'text', words: text }],
});

const days = ['02', '03', '04', '05'].flatMap((day) => [
  event(`2025-06-${day}`, '7h30'),
  event(`2025-06-${day}`, '14h00'),
]);

const comesBefore = /comes before that of the row above it/u;

test('all rows of a day are told from the one with which its clock goes back', () => {
  const last = [event('2025-06-06', '15h00'), event('2025-06-06', '8h00'), event('2025-06-06', '9h00')];
  const doubts = doubtsOfRows([...days, ...last, event('2025-06-07', '7h00')]);
  expect(doubts.slice(0, 9)).toEqual(Array(9).fill(undefined));
  expect(doubts[9]).toMatch(comesBefore);
  expect(doubts[10]).toMatch(comesBefore);
  expect(doubts[11]).toBeUndefined();
});

test('so it is where no clock is said, but the half of the day', () => {
  const rows = ['02', '03', '04'].flatMap((day) => [
    event(`2025-06-${day}`, '', 'morning'),
    event(`2025-06-${day}`, '', 'afternoon'),
  ]);
  const doubts = doubtsOfRows([...rows, event('2025-06-04', '', 'morning')]);
  expect(doubts.slice(0, 6)).toEqual(Array(6).fill(undefined));
  expect(doubts[6]).toMatch(comesBefore);
});

test('two events at the same time, and a calendar in another order, are set so', () => {
  expect(doubtsOfRows([...days, event('2025-06-05', '14h00')])).toEqual(Array(9).fill(undefined));
  const other = days.map((row) => ({ ...row, time: row.time === '7h30' ? '14h00' : '7h30' }));
  expect(doubtsOfRows(other)).toEqual(Array(8).fill(undefined));
});

test('one row without the half of the day that the others have is told', () => {
  const rows = days.map((row) => ({ ...row, part: row.time === '7h30' ? 'morning' : 'afternoon' }));
  expect(doubtsOfRows([...rows, event('2025-06-06', '7h30')]).at(-1)).toContain('no half of the day');
  expect(doubtsOfRows([...rows, event('2025-06-06', '7h30', '', 'Nghỉ lễ')]).at(-1)).toBeUndefined();
});

test('minutes in front of a text whose hour has none are told', () => {
  const told = (time: string, text: string) =>
    doubtsOfRows([...days, event('2025-06-06', time, '', text)]).at(-1);
  expect(told('7h', '30 Kiểm tra vườn cây')).toBe('words of another cell seem to stand in its text: "30"');
  expect(told('7h', '30 cuộc kiểm tra')).toBeUndefined();
  expect(told('7h00', '30 Anh hùng về thăm')).toBeUndefined();
});

test('where rules part the cells the order of a day is its own', () => {
  const rows = [...days, event('2025-06-06', '15h00'), event('2025-06-06', '8h00')];
  expect(doubtsOfRows(rows, { isRuled: true })).toEqual(Array(10).fill(undefined));
  expect(doubtsOfRows(rows).at(-1)).toMatch(comesBefore);
});
