import { listLength, partsOfList, type ListPart } from '../domain/parts-of-list.ts';
import { yearOf } from '../domain/month.ts';
import type { Place } from '../graph/places.ts';
import { getProgrammes } from './programmes.ts';

/** Every place that an entry of a calendar names. */
export async function getPlaces(): Promise<readonly Place[]> {
  return (await getProgrammes()).index.places;
}

/** The list of places, page by page; a row is short, so that a page holds twice as many as others. */
export async function getPlaceParts(): Promise<{
  readonly parts: readonly ListPart<Place>[];
  readonly total: number;
}> {
  const places = await getPlaces();
  return { parts: partsOfList(places, 2 * listLength), total: places.length };
}

/** A place in one year, or in all of them where its entries are few. */
export interface PlaceYear {
  readonly place: Place;
  /** The year shown; left out where all are. */
  readonly year?: string | undefined;
  /** All its years with how many entries each has, newest first; none where they are few. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
}

/** Entries of a place that one page can hold: each takes about a thousand bytes. */
const entriesShown = 150;

/** The pages of a place: its own shows the newest year where it has many entries, and each older year has one. */
export function pagesOfPlace(place: Place): readonly [PlaceYear, ...PlaceYear[]] {
  if (place.events.length <= entriesShown) return [{ place, years: [] }];
  const groups = Map.groupBy(place.events, ({ from }) => yearOf(from));
  const years = [...groups].map(([year, { length: count }]) => ({ year, count })).reverse();
  const [newest, ...older] = years.map(({ year }) => ({
    place: { ...place, events: groups.get(year)! },
    year,
    years,
  }));
  return [newest!, ...older];
}
