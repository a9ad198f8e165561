import { compareCodes } from '../domain/sort.ts';
import type { SearchRecord } from './records.ts';

/** Records that are indexed together: Pagefind takes memory by how many there are. */
export interface Shard {
  /** The period, as far as it is needed: nothing, `202`, `2023`, `2023-04`, or `?` where no day is known. */
  readonly name: string;
  readonly records: readonly SearchRecord[];
}

/** How many letters of a day tell a decade, a year, a month, the day. */
const steps = [0, 3, 4, 7, 10];

/** Above so many records a period is cut. */
export const recordsPerShard = 1000;

/** Newest first, records of unknown day last; those of a group stand together. */
export function inOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return [...records].sort(
    (a, b) =>
      compareCodes(b.head.day ?? '', a.head.day ?? '') ||
      compareCodes(a.head.group, b.head.group) ||
      compareCodes(a.url, b.url),
  );
}

/**
 * Cut ordered records at fixed days, so that a new document changes the shard of its own period alone. Records of
 * one day, or of none, are cut by count.
 */
export function cutShards(records: readonly SearchRecord[], most = recordsPerShard, step = 0): Shard[] {
  if (records.length === 0) return [];
  const [first] = records as [SearchRecord];
  const letters = steps[step];
  if (records.length <= most) {
    const day = first.head.day?.slice(0, steps[Math.max(0, step - 1)]);
    return [{ name: step === 0 ? '' : (day ?? '?'), records }];
  }
  if (letters === undefined) {
    const rest = cutShards(records.slice(most), most, step);
    return [{ name: first.head.day ?? '?', records: records.slice(0, most) }, ...rest];
  }
  const parts = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const part = record.head.day?.slice(0, letters) ?? '?';
    const known = parts.get(part);
    if (known) known.push(record);
    else parts.set(part, [record]);
  }
  return [...parts.values()].flatMap((part) => cutShards(part, most, step + 1));
}
