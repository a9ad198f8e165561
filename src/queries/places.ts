import type { Place } from '../graph/places.ts';
import { getProgrammes } from './programmes.ts';

/** Every place that an entry of a calendar names. */
export async function getPlaces(): Promise<readonly Place[]> {
  return (await getProgrammes()).index.places;
}
