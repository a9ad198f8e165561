import type { APIRoute, GetStaticPaths } from 'astro';
import type { Place } from '../../graph/places.ts';
import { getPlaceCalendar } from '../../queries/calendars.ts';
import { getPlaces } from '../../queries/places.ts';

export const getStaticPaths = (async () =>
  (await getPlaces()).map((place) => ({
    params: { place: place.slug },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = async ({ props }) =>
  new Response(await getPlaceCalendar(props.place));
