import type { FacetCounts } from '../facets.ts';

/** What the site uses of Pagefind's script. */
export interface Pagefind {
  options(options: {
    readonly baseUrl: string;
    readonly ranking: Readonly<Record<string, unknown>>;
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FacetCounts>;
  search(
    words: string,
    options: {
      readonly filters: Readonly<Record<string, unknown>>;
      readonly sort?: Readonly<Record<string, string>>;
    },
  ): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: FacetCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Folder below which the site is served. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

let loading: Promise<Pagefind> | undefined;

/** Load the search index, once. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = `${base()}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    baseUrl: base(),
    ranking: {
      // A whole word outweighs a longer one that begins with it, and marks as typed outweigh others.
      termSimilarity: 4,
      diacriticSimilarity: 3,
      pageLength: 0.6,
      metaWeights: { title: 6 },
    },
  });
  await pagefind.init();
  return pagefind;
}

const files = new Map<string, Promise<unknown>>();

/** Load a file of the look-up, once. */
export function loadLookup<T>(name: string): Promise<T> {
  let file = files.get(name);
  if (!file) {
    file = fetch(`${base()}pagefind/tra/${name}`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return file as Promise<T>;
}
