import type { APIRoute, GetStaticPaths } from 'astro';
import { monthTable } from '../../feeds/month-table.ts';
import { getYear, getYears } from '../../queries/months.ts';
import { routes } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getYears()).map((year) => ({ params: { year } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { tasks, events } = await getYear(params['year']!);
  return new Response(monthTable(tasks, events, routes));
};
