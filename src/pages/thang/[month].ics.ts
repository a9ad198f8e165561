import type { APIRoute, GetStaticPaths } from 'astro';
import { getCalendarMonths, getMonthCalendar } from '../../queries/calendars.ts';

export const getStaticPaths = (async () =>
  (await getCalendarMonths()).map((month) => ({ params: { month } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await getMonthCalendar(params['month']!));
