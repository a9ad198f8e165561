import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildGraph } from '../src/graph/build.ts';
import type { Graph } from '../src/graph/graph.ts';
import { buildSearchIndex } from '../src/search/build.ts';
import { heldCorpus } from '../tests/support/made-corpus.ts';

/** What the search page needs besides its index. */
const shared = ['tim-kiem', '_astro', 'theme.js', 'favicon.svg', 'index.html', 'thang'];

/** The corpus as the site would show it to all. */
export function madeGraph(count: number): Graph {
  const { documents, ...rest } = heldCorpus({ count });
  return buildGraph({ ...rest, documents: documents.filter(({ access }) => access === 'public') });
}

/**
 * A site of made documents that can be searched: the search page of a built site over an index of the made corpus.
 *
 * @param dist folder of a built site
 * @returns the folder, below the temporary one; made anew each time
 */
export async function makeSearchSite(graph: Graph, dist: string): Promise<string> {
  const folder = join(tmpdir(), `van-kien-search-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of shared) {
    const from = resolve(dist, name);
    if (existsSync(from)) cpSync(from, resolve(folder, name), { recursive: true });
  }
  await buildSearchIndex({ graph, outDir: folder, cacheDir: join(folder, '.cache') });
  return folder;
}
