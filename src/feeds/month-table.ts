import type { Routes } from '../domain/routes.ts';
import type { CalendarEvent, Task } from '../graph/graph.ts';
import { toCsv } from './csv.ts';

const columns = [
  'type',
  'id',
  'document',
  'month',
  'deadline',
  'from',
  'to',
  'part',
  'time',
  'text',
  'bodies',
  'bodiesAsWritten',
  'jointAsWritten',
  'place',
  'lunar',
  'url',
];

/** What a month holds as CSV: its tasks, then the entries of its calendars, with the fields of the data files. */
export function monthTable(tasks: readonly Task[], events: readonly CalendarEvent[], routes: Routes): string {
  return toCsv(columns, [
    ...tasks.map((task) => ({ type: 'task', ...task, url: routes.document(task.document, task.anchor) })),
    ...events.map((event) => ({
      type: 'event',
      ...event,
      bodies: event.hosts,
      bodiesAsWritten: event.hostsAsWritten,
      url: routes.document(event.document, event.anchor),
    })),
  ]);
}
