import { SearchFiles } from '../search-files.ts';

/** Folder below which the site is served. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** The index of the site. */
export const siteFiles = new SearchFiles(
  (name, changes) =>
    fetch(`${base()}pagefind/${name}.pagefind`, { cache: changes ? 'no-cache' : 'default' }).then(unpack),
  () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
);

async function unpack(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  // A server may have unpacked it on the way.
  if (new Uint8Array(bytes, 0, 2).join() !== '31,139') return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
