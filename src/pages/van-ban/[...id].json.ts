import type { APIRoute, GetStaticPaths } from 'astro';
import type { HeldDocument } from '../../domain/entities.ts';
import { documentJson } from '../../feeds/document.ts';
import { toJson } from '../../feeds/json.ts';
import { getGraph } from '../../queries/corpus.ts';
import { getRecordsOf } from '../../queries/records.ts';
import { routes } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getGraph();
  return [...documents.values()].flatMap(({ id, document }) =>
    document ? [{ params: { id }, props: { document } }] : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: HeldDocument }> = async ({ props }) =>
  new Response(toJson(documentJson(props.document, await getRecordsOf(props.document.id), routes)));
