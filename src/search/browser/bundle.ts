import type { Columns } from '../columns.ts';
import type { FacetCounts } from '../facets.ts';
import { readPage, type Manifest, type PageFacts } from '../manifest.ts';
import { Filters } from '../narrowing.ts';
import { programName } from '../pagefind-wasm.ts';
import { readRecord } from '../record-file.ts';
import type { FoundRecord } from '../score.ts';
import { WordIndex, type IndexSource } from '../word-index.ts';

/** Folder below which the site is served. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A file of the search index, fetched and unpacked once. */
function load(name: string, cache: RequestCache = 'default'): Promise<Uint8Array<ArrayBuffer>> {
  let file = files.get(name);
  if (!file) {
    file = fetch(`${base()}pagefind/${name}.pagefind`, { cache }).then(unpack);
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return file;
}

async function unpack(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  // A server may have unpacked it on the way.
  if (new Uint8Array(bytes, 0, 2).join() !== '31,139') return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const json = async <T>(file: Promise<Uint8Array>): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await file)) as T;

/** A file of the look-up. */
export const loadLookup = <T>(name: string): Promise<T> => json<T>(load(name, 'no-cache'));

/** `syllables`, as a text. */
export const loadSyllables = async (): Promise<string> =>
  new TextDecoder().decode(await load('syllables', 'no-cache'));

/** How many pages there are for each value of each filter. */
export const loadCounts = (): Promise<FacetCounts> => json<FacetCounts>(load('counts', 'no-cache'));

const loadManifest = (): Promise<Manifest> => json<Manifest>(load('index', 'no-cache'));

let facts: Promise<readonly PageFacts[]> | undefined;

/** What is known of each page without fetching it. */
export const loadFacts = (): Promise<readonly PageFacts[]> =>
  (facts ??= loadManifest().then(({ pages }) => [...pages].map(readPage)));

let filters: Promise<Filters> | undefined;

/** The values of all pages. */
export const loadFilters = (): Promise<Filters> => (filters ??= makeFilters());

async function makeFilters(): Promise<Filters> {
  const columns = await json<Columns>(load(`${(await loadManifest()).folder}/columns`));
  return new Filters(columns, await loadFacts());
}

/** The record of a page. */
export const loadRecord = async (page: number): Promise<FoundRecord> =>
  readRecord(new TextDecoder().decode(await load(`${(await loadManifest()).folder}/${page}`)));

const source: IndexSource = {
  manifest: loadManifest,
  program: () => load(programName),
  file: (path) => load(path),
};

let loading: Promise<WordIndex> | undefined;

/** Open the words of the index, once. */
export function loadIndex(): Promise<WordIndex> {
  loading ??= WordIndex.open(source).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
