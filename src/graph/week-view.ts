import type { Day } from '../domain/entities.ts';
import { monthOf } from '../domain/month.ts';
import { compareCodes } from '../domain/sort.ts';
import { daysOfWeek, type Week } from '../domain/week.ts';
import type { CalendarEvent, DocumentNode, Graph } from './graph.ts';
import { documentsOf } from './month-view.ts';
import type { ProgrammeIndex } from './programme-index.ts';

/** All that the page of a week shows. */
export interface WeekView {
  readonly week: Week;
  /** Seven, from Monday; an entry of several days stands in each. */
  readonly days: readonly { readonly day: Day; readonly events: readonly CalendarEvent[] }[];
  readonly events: readonly CalendarEvent[];
  /** Months that its days lie in. */
  readonly months: readonly string[];
  readonly sources: readonly DocumentNode[];
  /** The nearest weeks with a page. */
  readonly previous?: Week | undefined;
  readonly next?: Week | undefined;
}

/** Every week in which an entry of a calendar stands. */
export const weeksWithPage = ({ eventsByWeek }: ProgrammeIndex): Week[] =>
  [...eventsByWeek.keys()].sort(compareCodes);

export function weekView(week: Week, graph: Graph, index: ProgrammeIndex): WeekView {
  const events = index.eventsByWeek.get(week) ?? [];
  const days = daysOfWeek(week);
  const weeks = weeksWithPage(index);
  return {
    week,
    days: days.map((day) => ({ day, events: events.filter(({ from, to }) => from <= day && day <= to) })),
    events,
    months: [...new Set([days[0]!, days.at(-1)!].map(monthOf))],
    sources: documentsOf(events, graph),
    previous: weeks.findLast((other) => other < week),
    next: weeks.find((other) => other > week),
  };
}

/** How large a week can be printed so that it stays on one sheet of A4, by the lines that it takes. */
export function printSize({ days, sources }: WeekView): 'wide' | 'close' | 'closest' {
  // Entries of several committees name their calendar.
  const more = new Set(sources.map(({ issuers }) => issuers.join())).size > 1 ? 20 : 0;
  const heights = days.flatMap(({ events }) =>
    events.length > 0 ? events.map((event) => linesOf(event, more)) : [1],
  );
  const lines = heights.reduce((sum, height) => sum + height + rowGap, 0);
  return lines <= 45 ? 'wide' : lines <= 68 ? 'close' : 'closest';
}

/** Padding of a row, in lines. */
const rowGap = 0.5;

/** Lines of the fullest cell of an entry with so many letters more in its text, in columns as wide as the sheet of a week has them. */
function linesOf({ text, hostsAsWritten, place = '' }: CalendarEvent, more: number): number {
  return Math.max(
    1,
    Math.ceil((text.length + more) / 34),
    Math.ceil(hostsAsWritten.length / 24),
    Math.ceil(place.length / 18),
  );
}
