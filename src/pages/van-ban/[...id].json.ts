import type { APIRoute, GetStaticPaths } from 'astro';
import { documentJson } from '../../feeds/document.ts';
import { toJson } from '../../feeds/json.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { getGraph } from '../../queries/corpus.ts';
import { getRecordsOf } from '../../queries/records.ts';
import { routes } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getGraph();
  return [...documents.values()].map((node) => ({ params: { id: node.id }, props: { node } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ node: DocumentNode }> = async ({ props: { node } }) =>
  new Response(toJson(documentJson(node.document, await getRecordsOf(node.id), routes)));
