import { describe, expect, test } from 'vitest';
import {
  lunarDay,
  lunarDisagreement,
  lunarDisagreements,
  lunarFestival,
  lunarFestivals,
  lunarFigures,
  lunarInGrid,
  lunarRange,
  lunarSpan,
  lunarYearName,
  parseLunar,
} from './lunar.ts';
import { addDays, daysBetween, daysOfMonth } from './month.ts';

/** Every lunar day printed in the calendar of January 2024: its solar day, then what stands in brackets. */
const printedDays = [
  ['2024-01-11', '2024-01-11', '(01/12 ÂL)'],
  ['2024-01-12', '2024-01-12', '(02/12 ÂL)'],
  ['2024-01-13', '2024-01-13', '(03/12 ÂL)'],
  ['2024-01-14', '2024-01-14', '(04/12 ÂL)'],
  ['2024-01-15', '2024-01-15', '(05/12 ÂL)'],
  ['2024-01-16', '2024-01-16', '(06/12 ÂL)'],
  ['2024-01-17', '2024-01-17', '(07/12 ÂL)'],
  ['2024-01-18', '2024-01-18', '(08/12 ÂL)'],
  ['2024-01-19', '2024-01-19', '(09/12 ÂL)'],
  ['2024-01-20', '2024-01-21', '(10-11/12 ÂL)'],
  ['2024-01-22', '2024-01-22', '(12/12 ÂL)'],
  ['2024-01-23', '2024-01-23', '(13/12 ÂL)'],
  ['2024-01-24', '2024-01-24', '(14/12 ÂL)'],
  ['2024-01-25', '2024-01-25', '(15/12 ÂL)'],
  ['2024-01-26', '2024-01-26', '(16/12 ÂL)'],
  ['2024-01-27', '2024-01-28', '(17-18/12 ÂL)'],
  ['2024-01-29', '2024-01-29', '(19/12 ÂL)'],
  ['2024-01-30', '2024-01-30', '(20/12 ÂL)'],
  ['2024-01-31', '2024-01-31', '(21/12 ÂL)'],
] as const;

test.each(printedDays)('%s to %s is printed as %s, and so computed', (from, to, lunar) => {
  expect(parseLunar(lunar)).toBeDefined();
  expect(lunarDisagreement({ from, to, lunar })).toBeUndefined();
  expect(lunarDisagreement({ from: addDays(from, 1), to: addDays(to, 1), lunar })).toMatchObject({
    printed: lunar,
  });
});

test.each([
  ['2024-01-11', { day: 1, month: 12, year: 2023, leap: false }],
  ['2024-02-10', { day: 1, month: 1, year: 2024, leap: false }],
  // Vietnam and China differ: the new moon falls after midnight at UTC+8 and before it at UTC+7.
  ['1985-01-21', { day: 1, month: 1, year: 1985, leap: false }],
  ['2007-02-17', { day: 1, month: 1, year: 2007, leap: false }],
  ['2030-02-02', { day: 1, month: 1, year: 2030, leap: false }],
])('%s', (solar, lunar) => {
  expect(lunarDay(solar)).toEqual(lunar);
});

test.each([
  [2023, 2],
  [2025, 6],
  [2028, 5],
  [2031, 3],
  [2033, 11],
])('%i repeats month %i', (year, month) => {
  const leap = daysBetween(`${year}-01-01`, `${year + 1}-03-01`)
    .map((day) => lunarDay(day)!)
    .filter((day) => day.leap && day.year === year);
  expect(new Set(leap.map((day) => day.month))).toEqual(new Set([month]));
});

test('a lunar day follows the one before it, or begins a month of 29 or 30 days', () => {
  let before = lunarDay('1949-12-31')!;
  const breaks: string[] = [];
  for (const solar of daysBetween('1950-01-01', '2100-12-31')) {
    const lunar = lunarDay(solar)!;
    const begins = lunar.day === 1 && (before.day === 29 || before.day === 30);
    const follows =
      lunar.day === before.day + 1 &&
      lunar.month === before.month &&
      lunar.year === before.year &&
      lunar.leap === before.leap;
    if (!begins && !follows) breaks.push(solar);
    before = lunar;
  }
  expect(breaks).toEqual([]);
});

test('days outside the tables are unknown', () => {
  expect([lunarDay('2250-01-01'), lunarFigures('2250-01-01'), lunarRange('2250-01')]).toEqual([
    undefined,
    '',
    '',
  ]);
});

describe('words', () => {
  test('in a grid the month stands on the first of either calendar', () => {
    expect(['2024-01-01', '2024-01-02', '2024-01-11'].map(lunarInGrid)).toEqual(['20/11', '21', '1/12']);
  });

  test('a span names its month once', () => {
    expect(lunarSpan('2024-01-06', '2024-01-07')).toBe('25–26/11');
    expect(lunarSpan('2024-01-10', '2024-01-11')).toBe('29/11–1/12');
    expect(lunarSpan('2024-01-11', '2024-01-11')).toBe('1/12');
    expect(lunarSpan('2025-07-24', '2025-07-25')).toBe('30/6–1/6 nhuận');
  });

  test('a month names the lunar years that it touches', () => {
    expect(lunarRange('2024-01')).toBe('20/11 – 21/12 âm lịch, năm Quý Mão');
    expect(lunarRange('2024-02')).toBe('22/12 năm Quý Mão – 20/1 năm Giáp Thìn âm lịch');
    expect(lunarYearName(2024)).toBe('Giáp Thìn');
  });
});

test.each([
  ['(01/12 ÂL)', { day: 1, month: 12 }, { day: 1, month: 12 }],
  ['(10-11/12 ÂL)', { day: 10, month: 12 }, { day: 11, month: 12 }],
  ['30/11 – 01/12 ÂL', { day: 30, month: 11 }, { day: 1, month: 12 }],
])('reads %s', (text, from, to) => {
  expect(parseLunar(text)).toEqual({ from, to });
});

test.each(['', 'ÂL', '12', '31/12 ÂL', '01/13', '0/12'])('does not take %o for a lunar day', (text) => {
  expect(parseLunar(text)).toBeUndefined();
  expect(lunarDisagreement({ from: '2024-01-11', to: '2024-01-11', lunar: text })).toBeUndefined();
});

test('a wrong lunar day is reported with both', () => {
  expect(lunarDisagreement({ from: '2024-01-11', to: '2024-01-11', lunar: '(02/12 ÂL)' })).toEqual({
    printed: '(02/12 ÂL)',
    computed: '1/12',
  });
});

test.each([
  ['2024-02-09', 'Giao thừa'],
  ['2024-02-10', 'Tết Nguyên đán'],
  ['2025-04-07', 'Giỗ Tổ Hùng Vương'],
  ['2024-01-11', undefined],
])('%s is %s', (day, name) => {
  expect(lunarFestival(day)).toBe(name);
});

test('one disagreement of many entries is said once', () => {
  const event = { from: '2024-01-11', to: '2024-01-11', lunar: '(02/12 ÂL)' };
  expect(lunarDisagreements([event, event, { ...event, lunar: '(01/12 ÂL)' }])).toHaveLength(1);
});

test('days of one holiday are one', () => {
  expect(lunarFestivals(daysOfMonth('2024-02'))).toEqual([
    { name: 'Ông Công, ông Táo', from: '2024-02-02', to: '2024-02-02' },
    { name: 'Giao thừa', from: '2024-02-09', to: '2024-02-09' },
    { name: 'Tết Nguyên đán', from: '2024-02-10', to: '2024-02-12' },
    { name: 'Rằm tháng Giêng', from: '2024-02-24', to: '2024-02-24' },
  ]);
});

test('every lunar year from 1950 to 2100 has each holiday once, a leap year too', () => {
  const years = new Map<string, string[]>();
  for (const { name, from } of lunarFestivals(daysBetween('1950-02-17', '2101-01-28'))) {
    const year = String(lunarDay(from)!.year);
    years.set(year, [...(years.get(year) ?? []), name]);
  }
  expect(years.size).toBe(151);
  expect(new Set([...years.values()].map((names) => names.join('; ')))).toEqual(
    new Set([
      [
        'Tết Nguyên đán; Rằm tháng Giêng; Tết Hàn thực; Giỗ Tổ Hùng Vương; Lễ Phật đản; Tết Đoan Ngọ; Lễ Vu Lan',
        'Tết Trung thu; Ông Công, ông Táo; Giao thừa',
      ].join('; '),
    ]),
  );
});
