import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { apartFacets, countAll, makeColumns, partFacets, writeColumns } from './columns.ts';
import { FilePacker } from './file-packer.ts';
import { IndexFolder } from './index-folder.ts';
import { WordTables } from './index-words.ts';
import { lookupFiles } from './make-lookup.ts';
import { citedStep, packPage, pageKind, sizeStep, type Manifest } from './manifest.ts';
import { writeRecord } from './record-file.ts';
import { makeRecords, type SearchRecord } from './records.ts';
import { cutShards, inOrder } from './shards.ts';

/** What an index holds. */
export interface SearchIndexSummary {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

export interface SearchIndexBuild {
  readonly graph: Graph;
  /** Folder of the site; the index goes into `pagefind/` there. */
  readonly outDir: string;
  /** Folder for what the next build can use again. */
  readonly cacheDir: string;
  /** Above so many records a period is indexed in parts. */
  readonly recordsPerShard?: number | undefined;
}

/** Write the search index of a corpus to `<outDir>/pagefind/`. The same graph gives the same bytes, however it is cut. */
export async function buildSearchIndex(build: SearchIndexBuild): Promise<SearchIndexSummary> {
  const { graph, outDir, cacheDir, recordsPerShard } = build;
  const path = join(outDir, 'pagefind');
  await rm(path, { recursive: true, force: true });
  const packer = new FilePacker();
  try {
    const inside = new IndexFolder(join(path, 'new'), packer);
    const beside = new IndexFolder(path, packer);
    const records = inOrder(makeRecords(graph));
    const tables = new WordTables(join(cacheDir, 'search'));
    let page = 0;
    for (const { records: own } of cutShards(records, recordsPerShard)) {
      const texts = own.map(({ title, clauses }) => ({ title, clauses: clauses() }));
      await tables.add(texts);
      for (const [at, record] of own.entries()) {
        await inside.write(String(page), writeRecord(record, texts[at]!.clauses));
        page += 1;
      }
    }
    const kinds = Uint8Array.from(records, ({ head }, at) =>
      pageKind({ first: isFirst(records, at), held: head.held ?? false }),
    );
    const words = await tables.write(inside, kinds);
    const columns = makeColumns(records.map(({ facets }) => facets));
    const apart = apartFacets(columns);
    for (const [end, own] of partFacets(columns, apart)) {
      await inside.write(
        `columns${end}`,
        writeColumns(own, (at) => isFirst(records, at)),
      );
    }
    await packer.written();

    // The folder is named after what is in it.
    const folder = inside.digest;
    await rename(join(path, 'new'), join(path, folder));
    const pages = packPages(records, (at) => inside.sizeOf(String(at)));
    const manifest: Manifest = { folder, pages, apart, ...words };
    await beside.write('index', JSON.stringify(manifest));
    const groups = groupNumbers(records);
    const counts = countAll(columns, (at) => groups[at]!);
    for (const [end, own] of partFacets(counts, apart))
      await beside.write(`counts${end}`, JSON.stringify(own));
    await beside.write('syllables', tables.syllables());
    for (const [name, content] of lookupFiles(graph)) await beside.write(name, JSON.stringify(content));
    await packer.written();
    return {
      records: records.length,
      files: inside.count + beside.count,
      bytes: inside.bytes + beside.bytes,
    };
  } finally {
    await packer.close();
  }
}

const isFirst = (records: readonly SearchRecord[], page: number): boolean =>
  records[page]!.head.group !== records[page - 1]?.head.group;

function packPages(records: readonly SearchRecord[], sizeOf: (page: number) => number): string {
  return records
    .map(({ head }, page) =>
      packPage({
        first: isFirst(records, page),
        size: sizeStep(sizeOf(page)),
        held: head.held ?? false,
        cited: citedStep(head.cited ?? 0),
      }),
    )
    .join('');
}

/** The number of its group for each record. */
function groupNumbers(records: readonly SearchRecord[]): number[] {
  let group = -1;
  return records.map((_, page) => (group += Number(isFirst(records, page))));
}
