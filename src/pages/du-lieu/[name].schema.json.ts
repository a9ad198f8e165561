import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../feeds/json.ts';
import { dataNames, type DataName } from '../../schemas/data.ts';
import { jsonSchema } from '../../schemas/json-schema.ts';

export const getStaticPaths = (() =>
  dataNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataName }> = ({ props }) => new Response(toJson(jsonSchema(props.name)));
