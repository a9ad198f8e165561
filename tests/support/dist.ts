import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import type { dataRecords, DataName } from '../../src/schemas/data.ts';
import { dist } from './serve.ts';

/** Paths of all files of a built site. */
export function filesOf(folder: string = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The bytes of a file; those of the search index, which is packed file by file, unpacked. */
export function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Addresses of all pages of the built site, from its root: `/`, `/van-ban/2022/23-ctr-tu/`. */
export function pagesOf(folder: string = dist): string[] {
  return filesOf(folder)
    .map((file) => file.slice(folder.length).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
}

/** A data file of the built site. */
export function readData<Name extends DataName>(name: Name): z.infer<(typeof dataRecords)[Name]>[] {
  return JSON.parse(readFileSync(join(dist, `du-lieu/${name}.json`), 'utf8')) as z.infer<
    (typeof dataRecords)[Name]
  >[];
}
