import { dayTitle } from '../domain/day.ts';
import type { EventFields, HeldDocument } from '../domain/entities.ts';
import { lunarDisagreement } from '../domain/lunar.ts';
import type { Problem } from '../domain/problem.ts';
import type { CalendarEvent } from '../graph/graph.ts';
import { findPlaces } from '../graph/places.ts';
import { placeOf, type ReadText } from './place-of.ts';

export type { ReadText };

/**
 * What a person should compare with the paper: lunar days that cannot be, two meetings in one room. Two of one half-day
 * that have hours of their own need not meet: only the page of the place shows them, in the intranet edition.
 */
export function calendarProblems(
  documents: readonly HeldDocument[],
  readText: ReadText,
  former: ReadonlySet<string> = new Set(),
): Problem[] {
  const held = new Map(documents.map((document) => [document.id, document]));
  const at = (document: string, anchor: string) => {
    const { file } = held.get(document)!;
    return { severity: 'warning' as const, file, ...placeOf(anchor, readText(file)) };
  };
  const events = documents
    .flatMap(({ id, events: own }) => own.map((event) => calendarEvent(id, event)))
    .filter(({ id }) => !former.has(id));
  return [
    ...documents.flatMap(({ id, events: own }) =>
      wrongLunarDays(own).map(({ event, printed, computed }) => ({
        ...at(id, event.id),
        message: `It prints "${printed}" beside ${dayTitle(event.from)}, which is ${computed} by the lunar calendar.`,
        hint: 'Compare the original: mend the day if it was misread, else leave both as printed.',
      })),
    ),
    ...findPlaces(events).flatMap(({ clashes }) =>
      clashes
        .filter(({ apart }) => !apart)
        .map(({ first, second }) => ({
          ...at(second.document, second.anchor),
          message: `"${second.place!}" is taken on ${dayTitle(second.from)} at the same half-day by ${first.id}.`,
          hint: 'Compare the original: mend the day, half-day or place if it was misread.',
        })),
    ),
  ];
}

/** Disagreements, each printed cell once: it stands beside every entry of its row. */
function wrongLunarDays(events: readonly EventFields[]) {
  const seen = new Set<string>();
  return events.flatMap((event) => {
    const found = lunarDisagreement(event);
    const key = `${event.from} ${event.to} ${event.lunar ?? ''}`;
    if (!found || seen.has(key)) return [];
    seen.add(key);
    return [{ event, ...found }];
  });
}

const calendarEvent = (document: string, event: EventFields): CalendarEvent => ({
  ...event,
  id: `${document}#${event.id}`,
  anchor: event.id,
  document,
});
