import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { compareCodes } from '../domain/sort.ts';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** A file of an index, by its path in the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = 'pagefind_dcd';

/**
 * Pagefind lists the filters and their values in a random order, so that two builds differ though their content
 * doesn't, down to the names of the files. Sort them, and name the files anew by what they hold.
 */
export function stableFiles(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file): IndexFile => {
      const [name, values] = unpack(file.content) as [string, [string, Cbor][]];
      const sorted = [...values].sort(([a], [b]) => compareCodes(a, b));
      return renamed(file, encodeCbor([name, sorted]), 7, names);
    });
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file): IndexFile => {
      const [version, pages, chunks, listed, ...rest] = unpack(file.content) as [
        Cbor,
        Cbor,
        Cbor,
        [string, string][],
      ];
      const sorted = listed
        .map(([name, hash]): [string, string] => [name, names.get(hash) ?? hash])
        .sort(([a], [b]) => compareCodes(a, b));
      return renamed(file, encodeCbor([version, pages, chunks, sorted, ...rest]), 10, names);
    });
  const others = files
    .filter(({ path }) => !/\.pf_(filter|meta)$/.test(path))
    .map((file) =>
      file.path === 'pagefind-entry.json' ? { ...file, content: rename(file.content, names) } : file,
    );
  return [...others, ...filters, ...metas].sort((a, b) => compareCodes(a.path, b.path));
}

function unpack(content: Uint8Array): Cbor {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature) {
    throw new Error('A file of the search index lacks the mark of Pagefind.');
  }
  return decodeCbor(bytes.subarray(signature.length));
}

function renamed({ path }: IndexFile, body: Buffer, digits: number, names: Map<string, string>): IndexFile {
  const [, folder, language, hash] = /^(.*?)([a-z]+)_([0-9a-f]+)\.pf_\w+$/.exec(path)!;
  const fresh = createHash('sha256').update(body).digest('hex').slice(0, digits);
  names.set(`${language}_${hash}`, `${language}_${fresh}`);
  const content = gzipSync(Buffer.concat([Buffer.from(signature), body]), { level: 9 });
  content[9] = 255; // No operating system: the same bytes on each.
  return { path: `${folder}${language}_${fresh}${path.slice(path.lastIndexOf('.'))}`, content };
}

function rename(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = Buffer.from(content).toString('utf8');
  for (const [old, fresh] of names) text = text.replaceAll(old, fresh);
  return Buffer.from(text);
}
