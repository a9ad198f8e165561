import { getCollection } from 'astro:content';
import { compareCodes } from '../domain/sort.ts';
import { buildGraph } from '../graph/build.ts';
import type { Corpus } from '../graph/corpus.ts';
import type { Graph } from '../graph/graph.ts';

let known: { readonly key: string; readonly graph: Graph } | undefined;

/**
 * The graph of the corpus, built once for all pages; again in `astro dev` when the content has changed.
 *
 * Its entries are shared: never change one.
 */
export async function getGraph(): Promise<Graph> {
  if (known && import.meta.env.PROD) return known.graph;
  const [documents, bodies, cited] = await Promise.all([
    getCollection('van-ban'),
    getCollection('co-quan'),
    getCollection('vien-dan'),
  ]);
  const key = [...documents, ...bodies, ...cited]
    .map(({ id, digest }) => `${id} ${String(digest)}`)
    .join('\n');
  if (known?.key !== key) known = { key, graph: buildGraph(corpusOf(documents, bodies, cited)) };
  return known.graph;
}

function corpusOf(
  documents: readonly { data: Corpus['documents'][number] }[],
  bodies: readonly { data: Corpus['bodies'][number] }[],
  cited: readonly { data: Corpus['cited'][number] }[],
): Corpus {
  const sorted = <T extends { readonly id: string }>(entries: readonly { data: T }[]) =>
    entries.map(({ data }) => data).sort((a, b) => compareCodes(a.id, b.id));
  return { documents: sorted(documents), bodies: sorted(bodies), cited: sorted(cited) };
}
