import type { Month } from '../domain/entities.ts';
import { monthNumber, yearOf } from '../domain/month.ts';
import { calendarOf } from '../feeds/calendar.ts';
import { words } from '../feeds/words.ts';
import type { Place } from '../graph/places.ts';
import { absolute, routes } from '../site.ts';
import { getProgrammes } from './programmes.ts';

/** Months with entries of a calendar, or with tasks whose day is known. */
export async function getCalendarMonths(): Promise<Month[]> {
  const { index } = await getProgrammes();
  const withDay = [...index.tasksByMonth].filter(([, tasks]) => tasks.some(({ deadline }) => deadline));
  return [...new Set([...index.eventsByMonth.keys(), ...withDay.map(([month]) => month)])].sort();
}

/** Ids of the bodies that host entries, or have tasks whose day is known. */
export async function getCalendarBodies(): Promise<string[]> {
  const { index } = await getProgrammes();
  const withDay = [...index.tasksByBody].filter(([, tasks]) => tasks.some(({ deadline }) => deadline));
  return [...new Set([...index.eventsByBody.keys(), ...withDay.map(([body]) => body)])].sort();
}

/** What a month holds, as iCalendar. */
export async function getMonthCalendar(month: Month): Promise<string> {
  const { graph, index } = await getProgrammes();
  return calendarOf(index.eventsByMonth.get(month) ?? [], index.tasksByMonth.get(month) ?? [], {
    name: words.calendarOfMonth(monthNumber(month), yearOf(month)),
    url: absolute(routes.month(month)),
    documents: graph.documents,
    routes,
    absolute,
  });
}

/** What a body hosts and must do by a known day, as iCalendar. */
export async function getBodyCalendar(body: string): Promise<string> {
  const { graph, index } = await getProgrammes();
  return calendarOf(index.eventsByBody.get(body) ?? [], index.tasksByBody.get(body) ?? [], {
    name: words.calendarOfBody(graph.bodies.get(body)!.name),
    url: absolute(routes.body(body)),
    documents: graph.documents,
    routes,
    absolute,
  });
}

/** What is held in a place, as iCalendar. */
export async function getPlaceCalendar({ slug, name, events }: Place): Promise<string> {
  const { graph } = await getProgrammes();
  return calendarOf(events, [], {
    name: words.calendarOfPlace(name),
    url: absolute(routes.place(slug)),
    documents: graph.documents,
    routes,
    absolute,
  });
}

/** Everything with a day, as iCalendar. */
export async function getCalendar(): Promise<string> {
  const { graph, index } = await getProgrammes();
  return calendarOf(index.events, index.tasks, {
    name: words.calendarOfAll,
    url: absolute(routes.months),
    documents: graph.documents,
    routes,
    absolute,
  });
}
