import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareCodes } from '../domain/sort.ts';

const folder = 'src/content/van-ban';

/** Whether a path below the folder of documents can be an address; anything else is never read or written. */
const isDocumentId = (id: string): boolean => /^(?:\d{4}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** The real path of a file below a folder, or `undefined` when it is not there or lies elsewhere (a link that leads out). */
export function pathInside(root: string, below: string, name: string): string | undefined {
  try {
    const path = realpathSync(join(root, below, name));
    return path.startsWith(realpathSync(join(root, below)) + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Path of a document's file, if there is one. */
export const documentPath = (root: string, id: string): string | undefined =>
  isDocumentId(id) ? pathInside(root, folder, `${id}.mdx`) : undefined;

/** Path of the source beside a document, if there is one; its name comes from the front matter. */
export const sourcePath = (root: string, id: string, file: string): string | undefined =>
  file === '' || /[\\/]/.test(file) || file.startsWith('.')
    ? undefined
    : pathInside(root, folder, join(id, '..', file));

/** Ids of all documents, none where the folder is missing, sorted, and of those that were changed last, the newest first. */
export function listDocuments(root: string): { readonly all: string[]; readonly newest: string[] } {
  if (!existsSync(join(root, folder))) return { all: [], newest: [] };
  const all = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .filter(isDocumentId)
    .sort(compareCodes);
  const newest = all
    .map((id) => ({ id, changed: statSync(join(root, folder, `${id}.mdx`)).mtimeMs }))
    .sort((a, b) => b.changed - a.changed)
    .slice(0, 20)
    .map(({ id }) => id);
  return { all, newest };
}
