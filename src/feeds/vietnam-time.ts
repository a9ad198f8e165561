/** Vietnam in the tz database; it has kept UTC+7 all year since 13 June 1975. */
const vietnamZone = 'Asia/Ho_Chi_Minh';

const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${vietnamZone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/** A moment of an entry, alone in its line; `DTSTAMP` is no such moment and stays in UTC, as RFC 5545 rules. */
const moment = /^(DTSTART|DTEND):(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ(?=\r$)/gm;

/**
 * Write a calendar as one of Vietnam: its clock times as `DTSTART;TZID=Asia/Ho_Chi_Minh:20240111T073000`.
 *
 * Calendar programs then show the hour of the paper with its zone, and keep it when a phone travels. The zone is
 * described in front of the first entry, since a program that knows no names of zones has no other source. Done to the
 * text, because `ical-generator` writes a zone with the getters of `Date`, which answer in the zone of the machine, puts
 * properties of ours behind the entries, where RFC 5545 (3.6) has none, and leaves the last line without its end.
 *
 * @param calendar iCalendar text with its moments in UTC
 */
export function inVietnam(calendar: string): string {
  let described = '';
  const text = calendar.replace(
    moment,
    (_, name: string, year: string, month: string, day: string, hour: string, minute: string) => {
      const utc = Date.UTC(+year, +month - 1, +day, +hour + 7, +minute);
      described = zone;
      return `${name};TZID=${vietnamZone}:${new Date(utc).toISOString().slice(0, 19).replace(/[-:]/g, '')}`;
    },
  );
  return `${text.trimEnd()}\r\n`.replace(
    /^(?:BEGIN:VEVENT|END:VCALENDAR)\r$/m,
    (line) => `X-WR-TIMEZONE:${vietnamZone}\r\n${described}${line}`,
  );
}
