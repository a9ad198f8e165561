import { partOfTime } from '../domain/day-part.ts';
import type { DayPart } from '../domain/entities.ts';
import { isRoom, placeSlug } from '../domain/place.ts';
import { foldKey } from '../domain/fold.ts';
import { daysBetween } from '../domain/month.ts';
import { compareCodes, compareNames } from '../domain/sort.ts';
import type { CalendarEvent } from './graph.ts';

/** Where entries of calendars are held. */
export interface Place {
  readonly slug: string;
  /** As printed most often. */
  readonly name: string;
  /** All ways in which it is printed. */
  readonly spellings: readonly string[];
  readonly events: readonly CalendarEvent[];
  readonly clashes: readonly PlaceClash[];
}

/** Two entries in one room on one half-day. */
export interface PlaceClash {
  readonly first: CalendarEvent;
  readonly second: CalendarEvent;
  /** Not by the paper alone: each has its own hour, and the first may end before the second begins. */
  readonly apart: boolean;
}

/** Every place that an entry names, by name. */
export function findPlaces(events: readonly CalendarEvent[]): Place[] {
  const bySlug = Map.groupBy(
    events.filter(({ place }) => place !== undefined && placeSlug(place) !== ''),
    ({ place }) => placeSlug(place!),
  );
  return [...bySlug]
    .map(([slug, own]) => ({ slug, ...namesOf(own), events: own, clashes: clashesOf(own) }))
    .sort((a, b) => compareNames(a.name, b.name) || compareCodes(a.slug, b.slug));
}

function namesOf(events: readonly CalendarEvent[]): Pick<Place, 'name' | 'spellings'> {
  const uses = [...Map.groupBy(events, ({ place }) => place!)];
  const spellings = uses
    .sort(([a, one], [b, other]) => other.length - one.length || compareCodes(a, b))
    .map(([spelling]) => spelling);
  return { name: spellings[0]!, spellings };
}

/** Pairs of entries that ask for one room at one time; entries whose half-day is unknown are left alone. */
function clashesOf(events: readonly CalendarEvent[]): PlaceClash[] {
  if (!isRoom(events[0]!.place!)) return [];
  const byDay = new Map<string, number[]>();
  events.forEach(({ from, to }, index) => {
    for (const day of daysBetween(from, to)) byDay.set(day, [...(byDay.get(day) ?? []), index]);
  });
  return events.flatMap((first, index) => {
    const near = new Set(daysBetween(first.from, first.to).flatMap((day) => byDay.get(day)!));
    return [...near]
      .filter((other) => other > index && meet(first, events[other]!))
      .sort((a, b) => a - b)
      .map((other) => events[other]!)
      .map((second) => ({ first, second, apart: haveOwnHours(first, second) }));
  });
}

function meet(a: CalendarEvent, b: CalendarEvent): boolean {
  const sameDay = a.from <= b.to && b.from <= a.to;
  // Two papers may print one and the same entry.
  if (!sameDay || foldKey(a.text) === foldKey(b.text)) return false;
  const [one, other] = [halfOf(a), halfOf(b)];
  if (one === undefined || other === undefined) return false;
  if (one === 'evening' || other === 'evening') return one === other;
  return one === 'all-day' || other === 'all-day' || one === other;
}

/** Whether both have an hour, and not the same: 8:00 and 10:00 of one morning. */
const haveOwnHours = (a: CalendarEvent, b: CalendarEvent): boolean =>
  a.time !== undefined && b.time !== undefined && a.time !== b.time;

/** A clock time of the evening counts more than the part that is printed: 19:30 is not the afternoon, nor "all day". */
function halfOf({ part, time }: CalendarEvent): DayPart | undefined {
  const own = time === undefined ? undefined : partOfTime(time);
  return own === 'evening' ? own : (part ?? own);
}
