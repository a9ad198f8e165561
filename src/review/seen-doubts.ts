import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import type { FieldEdit } from '../import/update/edit-yaml.ts';
import type { FormValues } from './form-values.ts';

/**
 * Which doubts of the importer a person has looked at: short digests in `source.seen`, beside the record of the draft.
 *
 * A doubt is known by its words and by the words of the source that it is about. So it stays seen when lines above
 * it come or go, and is new when either changes.
 */
export type SeenDoubts = ReadonlySet<string>;

/** Read `source.seen`; empty where a file has none. */
export function readSeen(source: unknown): SeenDoubts {
  const text = (source as { seen?: unknown } | null | undefined)?.seen;
  return new Set(typeof text === 'string' ? text.match(/\b[0-9a-f]{8}\b/g) : []);
}

/** Makes the digests of the doubts of one document; the same words a second time are a second doubt. */
export function doubtKeys(): (message: string, about: string) => string {
  const counts = new Map<string, number>();
  return (message, about) => {
    const said = `${message}\n${about}`;
    const count = counts.get(said) ?? 0;
    counts.set(said, count + 1);
    return createHash('sha256').update(`${said}\n${count}`).digest('hex').slice(0, 8);
  };
}

/** Doubts that a form has ticked; of those that it doesn't show nothing is changed. */
export function tickedDoubts(held: SeenDoubts, values: FormValues): SeenDoubts {
  const keys = (name: string) => values.get(name)?.match(/\b[0-9a-f]{8}\b/g) ?? [];
  const shown = new Set(keys('doubts'));
  return new Set([...[...held].filter((key) => !shown.has(key)), ...keys('seen')]);
}

/** The edit of the front matter that a form with ticks makes; none where it changes nothing. */
export function seenEdit(mdx: string, values: FormValues): FieldEdit[] {
  const fields = (parseDocument(splitFrontMatter(mdx).yaml ?? '').toJS() ?? {}) as Record<string, unknown>;
  const source = fields['source'];
  if (!values.has('doubts') || typeof source !== 'object' || source === null) return [];
  const seen = [...tickedDoubts(readSeen(source), values)].sort();
  const { seen: _, ...rest } = source as Record<string, unknown>;
  return [{ name: 'source', value: seen.length > 0 ? { ...rest, seen: seen.join(' ') } : rest }];
}
