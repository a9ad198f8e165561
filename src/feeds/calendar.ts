import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { addDays } from '../domain/month.ts';
import { lunarDisagreement, lunarSpan } from '../domain/lunar.ts';
import type { Day } from '../domain/entities.ts';
import type { Routes } from '../domain/routes.ts';
import type { CalendarEvent, DocumentNode, Task } from '../graph/graph.ts';
import { inVietnam } from './vietnam-time.ts';
import { words } from './words.ts';

/** What a calendar says of itself, and where its entries come from. */
export interface CalendarOptions {
  /** `Lịch tháng 1 năm 2024`. */
  readonly name: string;
  /** Full address of the page that it is the calendar of. */
  readonly url: string;
  /** Documents of the entries, by id. */
  readonly documents: ReadonlyMap<string, DocumentNode>;
  readonly routes: Routes;
  /** Makes an address of the site a full one. */
  readonly absolute: (address: string) => string;
}

/** How often a program asks again, in seconds; the papers change a few times a week. */
const sixHours = 6 * 60 * 60;

/**
 * Events as iCalendar text, with the tasks whose day is known.
 *
 * A half-day has no hours on paper, so it becomes an entry of its day that names the half: "Sáng: …". Only a printed
 * time makes an entry with hours; it has no end, since the paper gives none. Over several days the printed time is that
 * of the first, so it stands in the words. A task that is due in a month, not on a day, is left out.
 *
 * The same entries give the same text: nothing in it comes from a clock. So there is no `LAST-MODIFIED`, and `SEQUENCE`
 * stays 0: a program that subscribes takes the whole file anew each time, and finds by its `UID` what it knew.
 */
export function calendarOf(
  events: readonly CalendarEvent[],
  tasks: readonly Task[],
  options: CalendarOptions,
): string {
  const calendar = ical({
    name: options.name,
    description: words.calendarAbout,
    url: options.url,
    prodId: { company: 'Van Kien', product: 'Van Kien', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: sixHours,
  });
  const texts = textsOf(options);
  const write = (row: object, entry: () => ICalEventData) => {
    const text = texts.get(row) ?? entryText(entry());
    texts.set(row, text);
    return text;
  };
  const entries = [
    ...events.map((event) => write(event, () => eventEntry(event, options))),
    ...tasks.flatMap((task) => {
      const { deadline } = task;
      return deadline === undefined ? [] : [write(task, () => taskEntry(task, deadline, options))];
    }),
  ];
  return inVietnam(calendar.toString().replace(/(?=END:VCALENDAR\s*$)/, () => entries.join('')));
}

interface KnownTexts {
  readonly routes: Routes;
  readonly absolute: CalendarOptions['absolute'];
  readonly texts: WeakMap<object, string>;
}

const known = new WeakMap<CalendarOptions['documents'], KnownTexts>();

/**
 * Entries of a corpus that are written already: each stands in the calendar of its month, its place, its bodies
 * and in that of everything, and folding its lines is what takes the time.
 */
function textsOf({ documents, routes, absolute }: CalendarOptions): WeakMap<object, string> {
  const own = known.get(documents);
  if (own?.routes === routes && own.absolute === absolute) return own.texts;
  const texts = new WeakMap<object, string>();
  known.set(documents, { routes, absolute, texts });
  return texts;
}

/** One entry as it stands in a calendar, with its lines folded. */
function entryText(entry: ICalEventData): string {
  const text = ical({ events: [entry] }).toString();
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR'));
}

function eventEntry(event: CalendarEvent, options: CalendarOptions): ICalEventData {
  const { id, from, to, time, part, text, place, hostsAsWritten } = event;
  const hours = time !== undefined && from === to;
  const lead = hours ? undefined : (time ?? (part && words.parts[part]));
  return {
    ...common(id, event, options),
    ...(hours ? { start: new Date(`${from}T${time}:00+07:00`) } : wholeDays(from, to)),
    summary: oneLine(lead === undefined ? text : `${lead}: ${text}`),
    description: lines([
      lunarLine(event),
      hostsAsWritten && words.hosts(hostsAsWritten),
      sourceLine(event, options),
    ]),
    ...(place !== undefined && { location: oneLine(place) }),
  };
}

/** The lunar day as computed; where the paper prints another, both. Nothing outside the tables. */
function lunarLine(event: CalendarEvent): string | undefined {
  const computed = lunarSpan(event.from, event.to);
  if (computed === '') return undefined;
  const printed = lunarDisagreement(event)?.printed;
  return printed === undefined ? words.lunar(computed) : words.lunarBoth(computed, printed);
}

function taskEntry(task: Task, deadline: Day, options: CalendarOptions): ICalEventData {
  return {
    ...common(task.id, task, options),
    ...wholeDays(deadline, deadline),
    summary: oneLine(words.deadline(task.text)),
    description: lines([
      task.bodiesAsWritten && words.hosts(task.bodiesAsWritten),
      sourceLine(task, options),
    ]),
  };
}

/** Days of an entry without hours; it ends on the day after the last, as iCalendar counts, and blocks no time. */
function wholeDays(from: Day, to: Day) {
  return {
    start: new Date(`${from}T00:00:00Z`),
    end: new Date(`${addDays(to, 1)}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

interface Placed {
  readonly document: string;
  readonly anchor: string;
}

/**
 * What every entry has: its lasting id, its address, and as its time of making the day of issue of its document, or the
 * first day that the entry speaks of.
 *
 * The id (`UID`) is the row's id in the front matter, its document and the place of the site: two offices may both have
 * a `2024/lich#lich-11-1`, and one person both calendars. The row's id is written once, by the importer, and stays
 * through everything that happens to a calendar in practice: a mended slip, another host, half-day or place, another
 * day, a row that comes in above, rows in another order (`import/keep-row-ids.ts` keeps it over a new import). It
 * changes only with the file name of the document or the address of the site, which a subscriber has to learn anyway.
 */
function common(
  id: string,
  entry: Placed & { readonly from?: Day; readonly deadline?: Day | undefined },
  { documents, routes, absolute }: CalendarOptions,
) {
  const made = documents.get(entry.document)?.issuedOn ?? entry.from ?? entry.deadline;
  return {
    id: `${id}@${placeOfSite(absolute(routes.home))}`,
    url: absolute(routes.document(entry.document, entry.anchor)),
    stamp: new Date(`${made!}T00:00:00Z`),
  };
}

/** `van-ban.example.vn/tinh` of `https://van-ban.example.vn/tinh/`. */
const placeOfSite = (address: string): string => address.replace(/^[a-z]+:\/\/|\/$/g, '');

function sourceLine({ document, anchor }: Placed, { documents, routes, absolute }: CalendarOptions): string {
  const title = documents.get(document)?.title ?? document;
  return `${words.source(title)}\n${absolute(routes.document(document, anchor))}`;
}

const lines = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
