import type { APIRoute, GetStaticPaths } from 'astro';
import { monthTable } from '../../feeds/month-table.ts';
import { getMonth, getMonths } from '../../queries/months.ts';
import { routes } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getMonths()).map((month) => ({ params: { month } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { tasks, events } = await getMonth(params['month']!);
  return new Response(monthTable(tasks, events, routes));
};
