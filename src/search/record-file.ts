import type { SearchRecord } from './records.ts';
import type { FoundRecord } from './score.ts';

/** `<page>.pagefind`: what a result shows, and the text that it is ranked and quoted by. */
export type RecordFile = Omit<SearchRecord, 'title'>;

export const recordFile = ({ url, head, facets, clauses }: SearchRecord): RecordFile => ({
  url,
  head,
  facets,
  clauses,
});

/** Read a record's file. */
export const readRecord = (text: string): FoundRecord => JSON.parse(text) as RecordFile;
