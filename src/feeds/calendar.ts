import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { addDays } from '../domain/month.ts';
import { lunarSpan } from '../domain/lunar.ts';
import type { Day } from '../domain/entities.ts';
import type { Routes } from '../domain/routes.ts';
import type { CalendarEvent, DocumentNode, Task } from '../graph/graph.ts';
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

/** Vietnam keeps this distance from UTC all year, and has since 1975: a moment needs no table of time zones. */
const vietnam = '+07:00';

/**
 * Events as iCalendar text, with the tasks whose day is known.
 *
 * A half-day has no hours on paper, so it becomes an entry of its day that names the half: "Sáng: …". Only a printed
 * time makes an entry with hours. A task that is due in a month, not on a day, is left out. The same entries give the
 * same text: nothing in it comes from a clock.
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
  });
  for (const event of events) calendar.createEvent(eventEntry(event, options));
  for (const task of tasks) {
    if (task.deadline !== undefined) calendar.createEvent(taskEntry(task, task.deadline, options));
  }
  return calendar.toString();
}

function eventEntry(event: CalendarEvent, options: CalendarOptions): ICalEventData {
  const { id, from, to, time, part, text, place, hostsAsWritten } = event;
  const half = part === undefined || time !== undefined ? '' : `${words.parts[part]}: `;
  return {
    ...common(id, event, options),
    ...(time === undefined ? wholeDays(from, to) : { start: new Date(`${from}T${time}:00${vietnam}`) }),
    summary: oneLine(half + text),
    description: lines([
      words.lunar(lunarSpan(from, to)),
      hostsAsWritten && words.hosts(hostsAsWritten),
      sourceLine(event, options),
    ]),
    ...(place !== undefined && { location: oneLine(place) }),
  };
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

/** Id, address and time of making; the latter is the day of issue, or the first day that the entry speaks of. */
function common(
  id: string,
  entry: Placed & { readonly from?: Day; readonly deadline?: Day | undefined },
  { documents, routes, absolute }: CalendarOptions,
) {
  const made = documents.get(entry.document)?.issuedOn ?? entry.from ?? entry.deadline;
  return {
    id: `${id}@van-kien`,
    url: absolute(routes.document(entry.document, entry.anchor)),
    stamp: new Date(`${made!}T00:00:00Z`),
  };
}

function sourceLine({ document, anchor }: Placed, { documents, routes, absolute }: CalendarOptions): string {
  const title = documents.get(document)?.title ?? document;
  return `${words.source(title)}\n${absolute(routes.document(document, anchor))}`;
}

const lines = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
