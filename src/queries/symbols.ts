import type { ListPart } from '../domain/parts-of-list.ts';
import { symbolIndex, type IndexedSymbol } from '../search/symbol-index.ts';
import { getGraph } from './corpus.ts';

/** The index of symbols, page by page. */
export async function getSymbolParts(): Promise<ListPart<IndexedSymbol>[]> {
  return symbolIndex(await getGraph());
}
