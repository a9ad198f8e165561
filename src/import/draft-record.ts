import { createHash } from 'node:crypto';
import type { DocumentFields } from '../domain/entities.ts';
import { canonical } from './update/merge-values.ts';

/**
 * What the importer wrote, as short digests in `source.draft`: `subject:3f2a91 tasks:77b0c4 body:01d2e3`.
 *
 * A field whose digest still fits is as the importer left it, so a better import may replace it; any other was
 * edited by a person. The values themselves aren't kept: the source beside the file is enough to make them again.
 */
export type DraftRecord = ReadonlyMap<string, string>;

const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex').slice(0, 8);

/** Fields that are no words of the source: who may read it, and the source itself. */
const apart = new Set(['access', 'source']);

/** Record a draft that is about to be written. */
export function recordDraft(fields: Omit<DocumentFields, 'source'>, body: string): string {
  return Object.entries({ ...fields, body: body.trim() })
    .filter(([name, value]) => !apart.has(name) && value !== undefined)
    .map(([name, value]) => `${name}:${digestOf(value)}`)
    .join(' ');
}

/** Read a record; empty where a file has none. */
export function readRecord(text: unknown): DraftRecord {
  const entries = typeof text === 'string' ? text.split(' ') : [];
  return new Map(
    entries.flatMap((entry) => {
      const [, name, digest] = /^([a-zA-Z]+):([0-9a-f]{8})$/.exec(entry) ?? [];
      return name && digest ? [[name, digest] as const] : [];
    }),
  );
}

/** Whether a value is as the importer left it; one that is not there and never was is so too. */
export function isUntouched(record: DraftRecord, name: string, value: unknown): boolean {
  if (record.size === 0) return false;
  const digest = record.get(name);
  return value === undefined ? digest === undefined : digest === digestOf(value);
}
