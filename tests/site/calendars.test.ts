import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lunarSpan } from '../../src/domain/lunar.ts';
import { addDays } from '../../src/domain/month.ts';
import { filesOf, readData } from '../support/dist.ts';
import { readByIcalJs, readByNodeIcal, type ReadEntry } from '../support/read-calendar.ts';
import { dist } from '../support/serve.ts';

const files = filesOf().filter((file) => file.endsWith('.ics'));
const calendars = files.map((file) => ({
  name: relative(dist, file).replaceAll('\\', '/'),
  bytes: readFileSync(file),
}));

/** What the data files say of each entry with a day, by its id: the other road from the same papers. */
const known = new Map<
  string,
  { from: string; to: string; text: string; place?: string; hosts: string; time?: string }
>([
  ...readData('lich').map((event) => [event.id, { ...event, hosts: event.hostsAsWritten ?? '' }] as const),
  ...readData('nhiem-vu').flatMap(({ deadline, ...task }) =>
    deadline === undefined
      ? []
      : [
          [
            task.id,
            { from: deadline, to: deadline, text: task.text, hosts: task.bodiesAsWritten ?? '' },
          ] as const,
        ],
  ),
]);

const entriesOf = (name: string): ReadEntry[] =>
  readByIcalJs(calendars.find((calendar) => calendar.name === name)!.bytes.toString());
const rowOf = ({ uid }: ReadEntry) => uid.slice(0, uid.indexOf('@'));

test('there are calendars of months, bodies, places, and one of everything', () => {
  const folders = new Set(calendars.map(({ name }) => (name.includes('/') ? name.split('/')[0] : name)));
  expect([...folders].sort()).toEqual(['co-quan', 'dia-diem', 'lich.ics', 'thang']);
});

describe.each(calendars)('$name', ({ bytes }) => {
  const text = bytes.toString();

  test('is in lines of at most 75 bytes, each with its end, none cut within a letter', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\uFFFD]/.test(line))).toEqual([]);
  });

  test('is read alike by two parsers, and says what the data files say', () => {
    const entries = readByIcalJs(text);
    expect(readByNodeIcal(text)).toEqual(entries);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    for (const entry of entries) {
      const { from, to, text: words, place, hosts, time } = known.get(rowOf(entry))!;
      const hours = time !== undefined && from === to;
      const start = hours ? new Date(`${from}T${time}:00+07:00`).toISOString() : from;
      expect(entry).toMatchObject({ start, end: hours ? start : addDays(to, 1) });
      expect(entry.zone).toBe(hours ? 'Asia/Ho_Chi_Minh' : undefined);
      expect(entry.summary.endsWith(words)).toBe(true);
      expect(entry.location).toBe(place);
      if (hosts) expect(entry.description).toContain(hosts);
      if (entry.uid.includes('#lich-'))
        expect(entry.description).toContain(`Âm lịch: ${lunarSpan(from, to)}`);
      expect(entry.description).toContain(entry.url);
    }
  });
});

test('every entry with a day is in the calendar of everything, and in that of its month', () => {
  expect(new Set(entriesOf('lich.ics').map(rowOf))).toEqual(new Set(known.keys()));
  for (const [id, { from }] of known)
    expect(entriesOf(`thang/${from.slice(0, 7)}.ics`).map(rowOf)).toContain(id);
});

test('an entry has one id in all calendars', () => {
  const uids = new Map<string, string>();
  for (const { name } of calendars)
    for (const entry of entriesOf(name)) {
      expect(uids.get(rowOf(entry)) ?? entry.uid).toBe(entry.uid);
      uids.set(rowOf(entry), entry.uid);
    }
  expect(uids.size).toBe(known.size);
});
