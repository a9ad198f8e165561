import type { ResultHead } from './head.ts';
import type { Clause, SearchRecord } from './records.ts';
import type { FoundRecord } from './score.ts';

/**
 * `<page>.pagefind`: what a result shows, and the text that it is ranked and quoted by. What is alike in all clauses
 * stands together, so that it packs well.
 */
interface RecordFile {
  readonly url: string;
  readonly head: ResultHead;
  /** Of each clause, between blanks. */
  readonly anchors: string;
  readonly labels: readonly string[];
  /** A letter for each clause. */
  readonly roles: string;
  readonly texts: readonly string[];
}

const roles = { h: 'heading', t: 'text', r: 'routine' } as const;

/** Write the file of a record. */
export function writeRecord({ url, head }: SearchRecord, clauses: readonly Clause[]): string {
  const file: RecordFile = {
    url,
    head,
    anchors: clauses.map(({ anchor }) => anchor).join(' '),
    labels: clauses.map(({ label }) => label),
    roles: clauses.map(({ role }) => role[0]).join(''),
    texts: clauses.map(({ text }) => text),
  };
  return JSON.stringify(file);
}

/** Read a record's file. */
export function readRecord(content: string): FoundRecord {
  const { url, head, anchors, labels, roles: letters, texts } = JSON.parse(content) as RecordFile;
  const places = anchors.split(' ');
  const clauses = texts.map((text, at) => ({
    anchor: places[at]!,
    label: labels[at]!,
    role: roles[letters[at] as keyof typeof roles],
    text,
  }));
  return { url, head, clauses };
}
