import type { Facets } from './facets.ts';
import { unpackId, type ResultHead } from './head.ts';
import type { FoundClause, FoundRecord } from './score.ts';
import { fromIndex } from './spelling.ts';

/** A page as Pagefind returns it: its words, and the anchors with the word at which each stands. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Turn a page of Pagefind back into the record that it was made of. */
export function readFragment({ url, content, filters, anchors }: Fragment): FoundRecord | undefined {
  const words = content.split(/\s+/);
  let head: ResultHead | undefined;
  const clauses: FoundClause[] = [];
  anchors.forEach(({ id, location }, at) => {
    const read = unpackId(id);
    if ('head' in read) head = read.head;
    else {
      const text = fromIndex(words.slice(location, anchors[at + 1]?.location).join(' '));
      clauses.push({ ...read.clause, text });
    }
  });
  return head && { url, head, clauses, facets: filters as Facets };
}
