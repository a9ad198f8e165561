import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { HeldDocument } from '../../domain/entities.ts';
import { akomaNtoso } from '../../feeds/akoma-ntoso.ts';
import { readBody } from '../../markdown/read.ts';
import { getGraph } from '../../queries/corpus.ts';
import { absolute, routes, site } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { documents } = await getGraph();
  return [...documents.values()].flatMap(({ id, document }) =>
    document ? [{ params: { id }, props: { document } }] : [],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: HeldDocument }> = async ({ props: { document } }) => {
  const { bodies, citationsFrom } = await getGraph();
  const { tree } = readBody(await readFile(join(process.cwd(), document.file), 'utf8'), document.file);
  const citations = citationsFrom.get(document.id) ?? [];
  return new Response(
    akomaNtoso(document, tree, { citations, bodies, routes, absolute, publisher: site.name }),
  );
};
