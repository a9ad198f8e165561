import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readByIcalJs, readByNodeIcal } from '../support/read-calendar.ts';
import { addDays } from '../../src/domain/month.ts';
import { makeRoutes } from '../../src/domain/routes.ts';
import type { CalendarEvent } from '../../src/graph/graph.ts';
import { calendarOf } from '../../src/feeds/calendar.ts';

const routes = makeRoutes('/vk/');
const absolute = (address: string) => `https://site.example${address}`;
const options = { name: 'Lịch', url: absolute('/vk/'), documents: new Map(), routes, absolute };

/**
 * Words with all signs that iCalendar gives a meaning, and letters of two to four bytes. No `n` stands behind a
 * backslash: node-ical 0.27 takes the two for a line break even where the backslash is a written one.
 */
const words = fc
  .array(
    fc.constantFrom(
      'Hội',
      'nghị,',
      'sơ;',
      'kết',
      '“quý”',
      ':',
      '"',
      'ưởng'.repeat(9),
      '\\',
      'ễ',
      '🏛',
      'a\nb',
      '%',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => `Việc ${parts.join(' ')}.`);

const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

const event = fc
  .record({
    from: day,
    days: fc.integer({ min: 0, max: 40 }),
    part: fc.constantFrom(
      undefined,
      'morning' as const,
      'afternoon' as const,
      'evening' as const,
      'all-day' as const,
    ),
    time: fc.constantFrom(undefined, '00:00', '06:59', '07:30', '13:05', '23:59'),
    text: words,
    hostsAsWritten: fc.oneof(fc.constant(''), words),
    place: fc.oneof(fc.constant(undefined), words),
  })
  .map(({ days, ...rest }) => ({ ...rest, to: addDays(rest.from, days), hosts: [], row: '1' }));

const calendar = fc.array(event, { minLength: 1, maxLength: 8 }).map((events) =>
  events.map((each, n): CalendarEvent => ({
    ...each,
    id: `2024/lich#lich-${n}`,
    anchor: `lich-${n}`,
    document: '2024/lich',
  })),
);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const leads = { morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối', 'all-day': 'Cả ngày' } as const;

/** What both parsers must make of an entry. */
function expected({ id, anchor, from, to, part, time, text, place }: CalendarEvent) {
  const hours = time !== undefined && from === to;
  const lead = time ?? (part && leads[part]);
  const moment = hours && new Date(`${from}T${time}:00+07:00`).toISOString();
  return {
    uid: `${id}@site.example/vk`,
    start: moment || from,
    end: moment || addDays(to, 1),
    zone: hours ? 'Asia/Ho_Chi_Minh' : undefined,
    summary: oneLine(hours || !lead ? text : `${lead}: ${text}`),
    location: place && oneLine(place),
    url: `https://site.example/vk/van-ban/2024/lich/#${anchor}`,
    stamp: `${from}T00:00:00Z`,
  };
}

test('two parsers read what was meant, whatever the words, days and hours', () => {
  fc.assert(
    fc.property(calendar, (events) => {
      const text = calendarOf(events, [], options);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
        // A line cut within a letter would leave half a surrogate pair, or the mark of bytes that are no UTF-8.
        expect(line.isWellFormed()).toBe(true);
      }
      const [first, second] = [readByIcalJs(text), readByNodeIcal(text)];
      expect(first.map(({ description: _, ...entry }) => entry)).toEqual(events.map(expected));
      expect(second).toEqual(first);
      for (const [n, { hostsAsWritten }] of events.entries())
        if (hostsAsWritten !== '')
          expect(first[n]!.description).toContain(`Cơ quan chuẩn bị: ${hostsAsWritten}`);
    }),
    { seed: 11, numRuns: 150 },
  );
});

test('a written backslash is no break of a line', () => {
  const [event] = fc.sample(calendar, { seed: 1, numRuns: 1 })[0]!;
  const text = calendarOf([{ ...event!, part: undefined, time: undefined, text: 'C:\\nam' }], [], options);
  expect(readByIcalJs(text)[0]!.summary).toBe('C:\\nam');
});
