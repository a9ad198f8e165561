import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/entities.ts';
import { lunarDay } from '../../src/domain/lunar.ts';
import { daysOfMonths, monthsByAstronomy } from '../support/lunar-by-astronomy.ts';

/** Solar days from one to before another, as the sky gives them, and those for which the site says otherwise. */
function compare(from: Day, to: Day, zone: number) {
  const months = monthsByAstronomy(Number(from.slice(0, 4)) - 2, Number(to.slice(0, 4)) + 1, zone);
  const days = [...daysOfMonths(months)].filter(([solar]) => solar >= from && solar < to);
  const wrong = days.filter(([solar, sky]) => {
    const { day, month, year, leap } = lunarDay(solar)!;
    return day !== sky.day || month !== sky.month || year !== sky.year || leap !== sky.leap;
  });
  return { months, count: days.length, wrong: wrong.map(([solar]) => solar) };
}

describe('every day from 1950 to 2100, from positions of sun and moon', () => {
  test('until 1967 by the hour of China, as the calendars of those years were made', () => {
    expect(compare('1950-01-01', '1968-01-01', 8)).toMatchObject({ count: 6574, wrong: [] });
  });

  test('since 1968 by the hour of Vietnam, but for one month of 2054', () => {
    const { months, count, wrong } = compare('1968-01-01', '2101-01-01', 7);
    expect(count).toBe(48_578);
    // The new moon comes half a minute after midnight, by two ephemerides (astronomy-engine, libastro), so the sky
    // begins the fourth month on the 8th of May; the library has the 7th. No State calendar of that year is out.
    expect(months.find(({ first }) => first === '2054-05-08')!.seconds).toBeLessThan(60);
    expect([wrong[0], wrong.at(-1), wrong.length]).toEqual(['2054-05-07', '2054-06-05', 30]);
  });
});

test('Tết of 1968 came a day later in the South, which kept the hour of China: the site shows that of the State', () => {
  const tetOf = (zone: number) =>
    monthsByAstronomy(1966, 1969, zone).find(({ year, month }) => year === 1968 && month === 1)!.first;
  expect([tetOf(7), tetOf(8)]).toEqual(['1968-01-29', '1968-01-30']);
  expect(lunarDay('1968-01-29')).toEqual({ day: 1, month: 1, year: 1968, leap: false });
});
