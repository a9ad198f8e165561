import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { inVietnam } from './vietnam-time.ts';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

test('a clock time is that of Vietnam, and the zone is described once, in front of the entries', () => {
  const text = inVietnam(calendar('DTSTART:20240110T173000Z', 'DTEND:20240110T183000Z'));
  expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20240111T003000\r\n');
  expect(text).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20240111T013000\r\n');
  expect(text).toMatch(
    /^BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Asia\/Ho_Chi_Minh\r\nBEGIN:VTIMEZONE\r\n[^]*END:VTIMEZONE\r\nBEGIN:VEVENT/,
  );
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});

test.each([
  ['whole days', 'DTSTART;VALUE=DATE:20240111'],
  ['the stamp, which has to be in UTC', 'DTSTAMP:20240110T173000Z'],
  ['words that look like a moment', 'DESCRIPTION:DTSTART:20240110T173000Z'],
])('leaves alone %s', (_, line) => {
  const [first, ...rest] = calendar(line).split('\r\n');
  expect(inVietnam(calendar(line)).split('\r\n')).toEqual([first, 'X-WR-TIMEZONE:Asia/Ho_Chi_Minh', ...rest]);
});

test('a calendar without entries has its zone too, and every line its end', () => {
  expect(inVietnam('BEGIN:VCALENDAR\r\nEND:VCALENDAR')).toBe(
    'BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\nEND:VCALENDAR\r\n',
  );
});

test('a program that knows only the described zone reads the same moment', () => {
  const minute = 60_000;
  const moments = fc.integer({ min: Date.UTC(1980, 0) / minute, max: Date.UTC(2100, 0) / minute });
  fc.assert(
    fc.property(moments, (count) => {
      const utc = new Date(count * minute);
      const basic = utc.toISOString().slice(0, 19).replace(/[-:]/g, '');
      const root = new ICAL.Component(ICAL.parse(inVietnam(calendar(`DTSTART:${basic}Z`))) as unknown[]);
      const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!);
      const start = new ICAL.Event(root.getFirstSubcomponent('vevent')!).startDate;
      start.zone = zone;
      expect(start.toUnixTime()).toBe(utc.getTime() / 1000);
    }),
    { seed: 7, numRuns: 100 },
  );
});
