import type { APIRoute, GetStaticPaths } from 'astro';
import type { Body } from '../../domain/entities.ts';
import { monthTable } from '../../feeds/month-table.ts';
import { getBodies, getBodyWork } from '../../queries/bodies.ts';
import { routes } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getBodies()).map((body) => ({
    params: { body: body.id },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: Body }> = async ({ props }) => {
  const { tasks, events } = await getBodyWork(props.body);
  return new Response(monthTable(tasks, events, routes));
};
