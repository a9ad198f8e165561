import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Graph } from '../graph/graph.ts';
import { lookupFiles } from './lookup-files.ts';
import { makeRecords, recordHtml } from './records.ts';
import { stableFiles } from './stable-files.ts';

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
  let files = 0;
  let bytes = 0;
  const write = async (path: string, content: Uint8Array | string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    files += 1;
    bytes += Buffer.byteLength(content);
  };
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const [at, record] of records.entries()) {
      const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record) });
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
      onProgress?.(at + 1, records.length);
    }
    // Not writeFiles: it may answer before its last file is on the disk, and is then cut off by close.
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind made no files: ${made.errors.join('; ')}`);
    for (const { path, content } of stableFiles(made.files.filter((file) => !unused.test(file.path)))) {
      await write(path, content);
    }
  } finally {
    await close();
  }
  for (const [name, content] of lookupFiles(graph, records)) {
    await write(`tra/${name}`, JSON.stringify(content));
  }
  return { records: records.length, files, bytes };
}
