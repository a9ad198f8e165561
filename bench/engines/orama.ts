import { create, insert, save, search, type AnyOrama, type Tokenizer } from '@orama/orama';
import { foldWords } from './folding.ts';
import type { MemoryEngine } from './minisearch.ts';

const schema = { url: 'string', title: 'string', symbol: 'string', text: 'string' } as const;
const properties: ('title' | 'symbol' | 'text')[] = ['title', 'symbol', 'text'];

const library = "export { create, load, search } from '@orama/orama'";

/** Orama as it comes: for English. */
export function oramaPlain(): MemoryEngine {
  const db = create({ schema });
  return made(db, (term) => search(db, { term, properties, limit: 10 }));
}

/** Orama with a tokenizer for Vietnamese, boosts, and pages with all words first. */
export function oramaFolding(): MemoryEngine {
  const tokenizer: Tokenizer = {
    language: 'vietnamese',
    normalizationCache: new Map(),
    tokenize: (text) => [...new Set(foldWords(text))],
  };
  const db = create({ schema, components: { tokenizer } });
  return made(db, (term) => {
    const common = { term, properties, limit: 10, boost: { symbol: 4, title: 3 } };
    const all = search(db, { ...common, threshold: 0 }) as Found;
    return all.hits.length > 0 ? all : search(db, { ...common, threshold: 1 });
  });
}

interface Found {
  readonly hits: readonly { readonly document: { readonly url: string } }[];
}

function made(db: AnyOrama, find: (query: string) => unknown): MemoryEngine {
  return {
    add: (page) => {
      void insert(db, { ...page });
    },
    search: (query) => (find(query) as Found).hits.map(({ document }) => document.url),
    save: () => JSON.stringify(save(db)),
    library,
  };
}
