import { describe, expect, test } from 'vitest';
import { findPlaces } from './places.ts';
import { event } from './programme.fixture.ts';

const hall = 'Hội trường Tầng 6, VPTU';

test('spellings of one name are one place, named as printed most often', () => {
  const places = findPlaces([
    event('2024-01-05', 1, [], { place: 'HỘI TRƯỜNG TẦNG 6 - VPTU' }),
    event('2024-01-06', 2, [], { place: hall }),
    event('2024-01-07', 3, [], { place: hall }),
    event('2024-01-08', 4, [], { place: 'Tầng 6, VPTU' }),
    event('2024-01-09', 5, []),
  ]);
  expect(places.map(({ slug, name, events }) => [slug, name, events.length])).toEqual([
    ['hoi-truong-tang-6-vptu', hall, 3],
    ['tang-6-vptu', 'Tầng 6, VPTU', 1],
  ]);
  expect(places[0]!.spellings).toEqual([hall, 'HỘI TRƯỜNG TẦNG 6 - VPTU']);
});

describe('two entries in one room', () => {
  const clashes = (...more: [Parameters<typeof event>[3], Parameters<typeof event>[3]]) =>
    findPlaces(more.map((each, n) => event('2024-01-05', n, [], { place: hall, ...each })))[0]!.clashes
      .length;

  test.each([
    ['on one half-day', { part: 'morning' }, { part: 'morning' }],
    ['one of them all day', { part: 'all-day' }, { part: 'afternoon' }],
    ['one of them by the clock', { time: '07:30' }, { part: 'morning' }],
    ['one of them over several days', { part: 'all-day', from: '2024-01-03' }, { part: 'morning' }],
  ] as const)('clash %s', (_, a, b) => {
    expect(clashes(a, b)).toBe(1);
  });

  test.each([
    ['on two half-days', { part: 'morning' }, { part: 'afternoon' }],
    ['with an unknown half-day', { part: 'morning' }, {}],
    ['with one of the evening and one of the afternoon', { part: 'evening' }, { part: 'afternoon' }],
    ['with one in the evening', { time: '19:30', part: 'afternoon' }, { part: 'afternoon' }],
    ['with one all day and one in the evening', { part: 'all-day' }, { time: '18:00' }],
    ['on two days', { part: 'morning', to: '2024-01-06', from: '2024-01-06' }, { part: 'morning' }],
    ['that are one entry in two papers', { part: 'morning', text: 'A' }, { part: 'morning', text: 'a' }],
    ['that is a town', { part: 'morning', place: 'Hà Nội' }, { part: 'morning', place: 'Hà Nội' }],
  ] as const)('do not clash %s', (_, a, b) => {
    expect(clashes(a, b)).toBe(0);
  });

  test.each([
    ['at one hour', '08:00', '08:00', false],
    ['at two hours of one half-day, the first of which may be over', '08:00', '10:00', true],
    ['of which one has no hour', '08:00', undefined, false],
  ] as const)('%s', (_, first, second, apart) => {
    const part = 'morning';
    const [place] = findPlaces([
      event('2024-01-05', 1, [], { place: hall, part, time: first }),
      event('2024-01-05', 2, [], { place: hall, part, time: second }),
    ]);
    expect(place!.clashes.map((clash) => clash.apart)).toEqual([apart]);
  });
});
