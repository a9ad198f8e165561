import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Graph } from '../graph/graph.ts';
import { lookupFiles } from './lookup-files.ts';
import { makeRecords, recordHtml } from './records.ts';

/** What an index holds. */
export interface SearchIndexSummary {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/** Pagefind's own search pages, which the site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Write the search index of a corpus to `<outDir>/pagefind/`. The same graph gives the same bytes. */
export async function buildSearchIndex({
  graph,
  outDir,
  onProgress,
}: {
  readonly graph: Graph;
  readonly outDir: string;
  readonly onProgress?: (done: number, all: number) => void;
}): Promise<SearchIndexSummary> {
  const folder = join(outDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const records = makeRecords(graph);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const [at, record] of records.entries()) {
      const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record) });
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
      onProgress?.(at + 1, records.length);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  for (const name of await readdir(folder)) if (unused.test(name)) await rm(join(folder, name));
  await mkdir(join(folder, 'tra'), { recursive: true });
  for (const [name, content] of lookupFiles(graph, records)) {
    await writeFile(join(folder, 'tra', name), JSON.stringify(content));
  }
  return { records: records.length, ...(await sizeOf(folder)) };
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
