import type { APIRoute, GetStaticPaths } from 'astro';
import { getBodyCalendar, getCalendarBodies } from '../../queries/calendars.ts';

export const getStaticPaths = (async () =>
  (await getCalendarBodies()).map((body) => ({ params: { body } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await getBodyCalendar(params['body']!));
