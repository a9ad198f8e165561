import type { APIRoute, GetStaticPaths } from 'astro';
import { monthTable } from '../../feeds/month-table.ts';
import type { Place } from '../../graph/places.ts';
import { getPlaces } from '../../queries/places.ts';
import { routes } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getPlaces()).map((place) => ({
    params: { place: place.slug },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = ({ props }) =>
  new Response(monthTable([], props.place.events, routes));
