import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../feeds/json.ts';
import { getRecords } from '../../queries/records.ts';
import { dataNames, type DataName } from '../../schemas/data.ts';

export const getStaticPaths = (() =>
  dataNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataName }> = async ({ props }) =>
  new Response(toJson((await getRecords())[props.name]));
