import type { APIRoute, GetStaticPaths } from 'astro';
import { columnsOf } from '../../feeds/columns.ts';
import { toCsv } from '../../feeds/csv.ts';
import { getRecords } from '../../queries/records.ts';
import { dataNames, type DataName } from '../../schemas/data.ts';

export const getStaticPaths = (() =>
  dataNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataName }> = async ({ props }) =>
  new Response(toCsv(columnsOf(props.name), (await getRecords())[props.name]));
