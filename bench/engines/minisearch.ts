import MiniSearch, { type Options } from 'minisearch';
import { foldWords } from './folding.ts';
import type { EnginePage } from './page.ts';

const fields = ['title', 'symbol', 'text'];

export interface MemoryEngine {
  readonly add: (page: EnginePage) => void;
  /** Paths of the first ten. */
  readonly search: (query: string) => string[];
  /** The index as it would be sent. */
  readonly save: () => string;
  /** What a page of the site would import. */
  readonly library: string;
}

const library = "export { default } from 'minisearch'";

/** MiniSearch as it comes. */
export function miniSearchPlain(): MemoryEngine {
  return made({ idField: 'url', fields, storeFields: ['title'] }, (index, query) => index.search(query));
}

/** MiniSearch with its documented options for such a site: marks folded, prefix, fuzzy, boost, AND before OR. */
export function miniSearchFolding(): MemoryEngine {
  const options: Options<EnginePage> = {
    idField: 'url',
    fields,
    storeFields: ['title'],
    tokenize: foldWords,
    processTerm: (term) => term,
  };
  return made(options, (index, query) => {
    const common = {
      boost: { symbol: 4, title: 3 },
      prefix: (_term: string, at: number, terms: string[]) => at === terms.length - 1,
      fuzzy: (term: string) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
    };
    const all = index.search(query, { ...common, combineWith: 'AND' });
    return all.length > 0 ? all : index.search(query, common);
  });
}

function made(
  options: Options<EnginePage>,
  search: (index: MiniSearch<EnginePage>, query: string) => { id: unknown }[],
): MemoryEngine {
  const index = new MiniSearch<EnginePage>(options);
  return {
    add: (page) => {
      index.add(page);
    },
    search: (query) =>
      search(index, query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    save: () => JSON.stringify(index),
    library,
  };
}
