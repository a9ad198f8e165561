import { findDirect, queryNumbers, type Direct } from './direct.ts';
import { readQuery, type Query } from './query.ts';
import type { SearchFiles } from './search-files.ts';

/** A query taken apart, and the pages that it names. */
export interface LookedUp {
  readonly query: Query;
  readonly direct: readonly Direct[];
}

/** Pages that a query names; needs no words of the index, so it can answer each letter that is typed. */
export async function lookUp(text: string, files: SearchFiles): Promise<LookedUp> {
  const names = await files.names();
  const query = readQuery(text, await files.times());
  const symbols = await files.symbols(queryNumbers(text));
  // A thousand bodies are more to fetch than the symbols with a number, and no body is named so.
  const direct = findDirect(query, names, symbols);
  if (direct.some(({ form }) => form === 'symbol') || !/\p{L}/u.test(text)) return { query, direct };
  return { query, direct: findDirect(query, { ...names, bodies: await files.bodies() }, symbols) };
}
