import type { Clause, SearchRecord } from './records.ts';
import type { FoundRecord } from './score.ts';

/** `<page>.pagefind`: what a result shows, and the text that it is ranked and quoted by. */
export type RecordFile = Omit<SearchRecord, 'title' | 'clauses'> & { readonly clauses: readonly Clause[] };

export const recordFile = ({ url, head, facets, clauses }: SearchRecord): RecordFile => ({
  url,
  head,
  facets,
  clauses: clauses(),
});

/** Read a record's file. */
export const readRecord = (text: string): FoundRecord => JSON.parse(text) as RecordFile;
