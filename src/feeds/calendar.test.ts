import { describe, expect, test } from 'vitest';
import { makeRoutes } from '../domain/routes.ts';
import type { CalendarEvent, DocumentNode, Task } from '../graph/graph.ts';
import { calendarOf, type CalendarOptions } from './calendar.ts';

const node: DocumentNode = {
  id: '2024/lich',
  held: true,
  title: 'Chương trình công tác tháng 01 năm 2024',
  issuers: [],
  issuedOn: '2023-12-29',
};

const options: CalendarOptions = {
  name: 'Lịch tháng 1 năm 2024',
  url: 'https://site.example/thang/2024-01/',
  documents: new Map([[node.id, node]]),
  routes: makeRoutes('/'),
  absolute: (address) => `https://site.example${address}`,
};

const event: CalendarEvent = {
  id: '2024/lich#lich-11-1',
  anchor: 'lich-11-1',
  document: '2024/lich',
  from: '2024-01-11',
  to: '2024-01-11',
  part: 'morning',
  text: 'Hội nghị tổng kết công tác xây dựng Đảng; hoạt động các đoàn công tác, năm 2023.',
  hosts: ['vptu'],
  hostsAsWritten: 'Các ban Đảng, UBKT, VPTU',
  place: 'Điểm cầu UBND tỉnh, và các địa phương',
  lunar: '(01/12 ÂL)',
  row: '11',
};

const task: Task = {
  id: '2022/23-ctr-tu#nv-4-1',
  anchor: 'nv-4-1',
  document: '2022/23-ctr-tu',
  month: '2023-04',
  text: 'Ban hành quy chế.',
  bodies: [],
  bodiesAsWritten: 'Ban Tổ chức Tỉnh ủy',
  cites: [],
};

/** Properties of all entries, as a reader of RFC 5545 sees them: unfolded, unescaped. */
function entries(text: string): Record<string, string>[] {
  return [...text.replaceAll('\r\n ', '').matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(([, body]) =>
    Object.fromEntries(
      body!
        .trim()
        .split('\r\n')
        .map((line) => {
          const [name = '', ...value] = line.split(':');
          return [
            name,
            value.join(':').replace(/\\([,;\\n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
          ];
        }),
    ),
  );
}

test('a half-day is an entry of its day that names the half, since the paper gives no hours', () => {
  expect(entries(calendarOf([event], [], options))).toEqual([
    {
      UID: '2024/lich#lich-11-1@site.example',
      SEQUENCE: '0',
      DTSTAMP: '20231229T000000Z',
      'DTSTART;VALUE=DATE': '20240111',
      'DTEND;VALUE=DATE': '20240112',
      'X-MICROSOFT-CDO-ALLDAYEVENT': 'TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': 'TRUE',
      SUMMARY: `Sáng: ${event.text}`,
      TRANSP: 'TRANSPARENT',
      LOCATION: 'Điểm cầu UBND tỉnh, và các địa phương',
      DESCRIPTION:
        'Âm lịch: 1/12\nCơ quan chuẩn bị: Các ban Đảng, UBKT, VPTU\nTheo: Chương trình công tác tháng 01 năm 2024\nhttps://site.example/van-ban/2024/lich/#lich-11-1',
      'URL;VALUE=URI': 'https://site.example/van-ban/2024/lich/#lich-11-1',
    },
  ]);
});

test('several days end on the day after the last, over the end of a month too', () => {
  const [entry] = entries(calendarOf([{ ...event, from: '2024-01-30', to: '2024-01-31' }], [], options));
  expect(entry).toMatchObject({ 'DTSTART;VALUE=DATE': '20240130', 'DTEND;VALUE=DATE': '20240201' });
});

test('a printed time makes an entry with hours, in Vietnam', () => {
  const [entry] = entries(calendarOf([{ ...event, time: '07:30' }], [], options));
  expect(entry).toMatchObject({ 'DTSTART;TZID=Asia/Ho_Chi_Minh': '20240111T073000', SUMMARY: event.text });
  expect(entry).not.toHaveProperty('DTEND');
});

test('a printed time over several days loses none of them', () => {
  const days = { from: '2024-01-11', to: '2024-01-12', time: '07:30' };
  const [entry] = entries(calendarOf([{ ...event, ...days }], [], options));
  expect(entry).toMatchObject({
    'DTSTART;VALUE=DATE': '20240111',
    'DTEND;VALUE=DATE': '20240113',
    SUMMARY: `07:30: ${event.text}`,
  });
});

test('the same row of two sites has two ids', () => {
  const uid = (address: string) =>
    entries(
      calendarOf([event], [], { ...options, routes: makeRoutes('/'), absolute: (to) => address + to }),
    )[0]!['UID'];
  expect(uid('https://a.example')).toBe('2024/lich#lich-11-1@a.example');
  expect(uid('https://a.example/tinh')).toBe('2024/lich#lich-11-1@a.example/tinh');
});

test('a printed lunar day that cannot be stands beside the computed one', () => {
  const [entry] = entries(calendarOf([{ ...event, lunar: '(02/12 ÂL)' }], [], options));
  expect(entry!['DESCRIPTION']).toMatch(/^Âm lịch: 1\/12 \(văn bản ghi: 02\/12 ÂL\)\n/);
});

test('what is unknown is left out', () => {
  const { part, place, ...rest } = event;
  const [entry] = entries(
    calendarOf([{ ...rest, hostsAsWritten: '' }], [], { ...options, documents: new Map() }),
  );
  expect([part, place]).not.toContain(undefined);
  expect(entry).not.toHaveProperty('LOCATION');
  expect(entry).toMatchObject({ SUMMARY: event.text, DTSTAMP: '20240111T000000Z' });
  expect(entry!['DESCRIPTION']).not.toContain('Cơ quan');
});

describe('tasks', () => {
  test('one that is due in a month has no day, and no entry', () => {
    expect(entries(calendarOf([], [task], options))).toEqual([]);
  });

  test('one with a day is an entry of that day', () => {
    expect(entries(calendarOf([], [{ ...task, deadline: '2023-04-15' }], options))).toMatchObject([
      { 'DTSTART;VALUE=DATE': '20230415', SUMMARY: 'Hạn: Ban hành quy chế.' },
    ]);
  });
});

test('is iCalendar of the same bytes each time, in lines of at most 75 bytes', () => {
  const text = calendarOf([event, { ...event, id: 'b' }], [], options);
  expect(calendarOf([event, { ...event, id: 'b' }], [], options)).toBe(text);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:/);
  expect(text).toContain('X-WR-CALNAME:Lịch tháng 1 năm 2024');
  expect(text.trimEnd()).toMatch(/END:VCALENDAR$/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('an empty calendar is a calendar', () => {
  expect(calendarOf([], [], options)).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR/);
});
