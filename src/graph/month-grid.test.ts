import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayPart } from '../domain/entities.ts';
import { daysOfMonth } from '../domain/month.ts';
import type { CalendarEvent } from './graph.ts';
import { monthGrid, type GridWeek } from './month-grid.ts';

const event = (
  from: number,
  to: number,
  part?: DayPart,
  text = `${from}-${to} ${part ?? ''}`,
): CalendarEvent => {
  const day = (value: number) => `2024-01-${String(value).padStart(2, '0')}`;
  return {
    id: `x#${text}`,
    anchor: text,
    document: 'x',
    from: day(from),
    to: day(to),
    part,
    text,
    hosts: [],
    hostsAsWritten: '',
    row: String(from),
  };
};

/** A week as lines: part, then each cell as columns x rows with its entries. */
const draw = ({ rows }: GridWeek) =>
  rows.map(
    ({ part, cells }) =>
      `${part}: ${cells.map(({ columns, rows, events }) => `${columns}x${rows}${events.length ? `(${events.map(({ text }) => text).join('; ')})` : ''}`).join(' ')}`,
  );

/** The rectangle of every week is tiled: each place belongs to one cell. */
function places({ rows }: GridWeek): number {
  return rows.flatMap(({ cells }) => cells).reduce((sum, { columns, rows }) => sum + columns * rows, 0);
}

describe('January 2024, as drawn', () => {
  test('a week with both kinds on one day has three rows; days with one kind reach down', () => {
    const [week] = monthGrid('2024-01', [
      event(1, 1),
      event(2, 2, 'morning'),
      event(2, 2, 'afternoon'),
      event(3, 3),
      event(3, 3, 'morning'),
      event(5, 5, 'all-day'),
      event(5, 5, 'morning'),
      event(6, 7),
    ]);
    expect(draw(week!)).toEqual([
      'day: 1x3(1-1 ) 1x1 1x1(3-3 ) 1x3 1x1(5-5 all-day) 2x3(6-7 )',
      'morning: 1x1(2-2 morning) 1x1(3-3 morning) 1x1(5-5 morning)',
      'afternoon: 1x1(2-2 afternoon) 1x1 1x1',
    ]);
  });

  test('without such a day there are two rows', () => {
    const week = monthGrid('2024-01', [event(8, 8, 'morning'), event(9, 9, 'afternoon'), event(13, 13)])[1];
    expect(draw(week!)).toEqual([
      'morning: 1x1(8-8 morning) 1x1 1x2 1x2 1x2 1x2(13-13 ) 1x2',
      'afternoon: 1x1 1x1(9-9 afternoon)',
    ]);
  });

  test('an evening has a row of its own, in its week only', () => {
    const [week, next] = monthGrid('2024-01', [
      event(2, 2, 'morning'),
      event(2, 2, 'evening'),
      event(4, 4),
      event(9, 9, 'afternoon'),
    ]);
    expect(draw(week!)).toEqual([
      'morning: 1x3 1x1(2-2 morning) 1x3 1x3(4-4 ) 1x3 1x3 1x3',
      'afternoon: 1x1',
      'evening: 1x1(2-2 evening)',
    ]);
    expect(next!.rows.map(({ part }) => part)).toEqual(['morning', 'afternoon']);
  });

  test('an entry of several days is one cell, and stops above half-days', () => {
    const week = monthGrid('2024-01', [
      event(15, 17),
      event(15, 15, 'morning'),
      event(19, 19, 'afternoon'),
    ])[2];
    expect(draw(week!)).toEqual([
      'day: 3x1(15-17 ) 1x3 1x1 1x3 1x3',
      'morning: 1x1(15-15 morning) 1x1 1x1 1x1',
      'afternoon: 1x1 1x1 1x1 1x1(19-19 afternoon)',
    ]);
  });

  test('spans that overlap lie in lanes', () => {
    const week = monthGrid('2024-01', [event(15, 17), event(16, 18), event(16, 16, 'morning')])[2];
    expect(draw(week!)).toEqual([
      'day: 3x1(15-17 ) 1x1 1x4 1x4 1x4',
      'day: 1x1 3x1(16-18 )',
      'morning: 1x1 1x1(16-16 morning) 1x1 1x1',
      'afternoon: 1x1 1x1 1x1 1x1',
    ]);
  });

  test('an empty week is one row, and days outside the month belong to no cell', () => {
    const week = monthGrid('2024-01', [])[4]!;
    expect(draw(week)).toEqual(['day: 1x1 1x1 1x1 1x1 1x1 1x1 1x1']);
    expect(week.days.filter(Boolean)).toEqual(['2024-01-29', '2024-01-30', '2024-01-31']);
  });

  test('a span across weeks stands in both', () => {
    const grid = monthGrid('2024-01', [event(6, 8)]);
    expect(draw(grid[0]!)).toEqual(['day: 1x1 1x1 1x1 1x1 1x1 2x1(6-8 )']);
    expect(draw(grid[1]!)).toEqual(['day: 1x1(6-8 ) 1x1 1x1 1x1 1x1 1x1 1x1']);
  });
});

test('every entry stands in the grid on each of its days, and cells never overlap or leave a hole', () => {
  const part = fc.constantFrom<DayPart | undefined>(undefined, 'all-day', 'morning', 'afternoon', 'evening');
  const entry = fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 9 }), part)
    .map(([from, more, part]) => event(from, Math.min(31, from + more), part));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 25 }), (list) => {
      const events = list.map((each, index) => ({ ...each, id: String(index) }));
      const grid = monthGrid('2024-01', events);
      for (const week of grid) expect(places(week)).toBe(week.rows.length * 7);
      for (const { id, from, to } of events) {
        const days = grid.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell.events.some((other) => other.id === id) ? cell.days : [])),
          ),
        );
        expect(days).toEqual(daysOfMonth('2024-01').filter((day) => from <= day && day <= to));
      }
    }),
  );
});
