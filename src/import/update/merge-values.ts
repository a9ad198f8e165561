import { areRows, findReordered, orderOfRows, type ThreeLists } from './merge-rows.ts';
import { alignThree } from './merge-sequence.ts';

/** A place where a person's edit and a new import meet. */
export interface Meeting {
  /** `subject`, `tasks[3].text`. */
  readonly path: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What a merge found on its way. */
export interface MergeNotes {
  /** Both sides changed it, each otherwise: a person decides. */
  readonly conflicts: Meeting[];
  /** A person's edit that stays, although the importer reads something else. */
  readonly kept: Meeting[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The same value, whatever the order of its fields. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** JSON with sorted fields, without those that are undefined. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isFields(inner) ? sorted(inner) : inner)) ?? '';
}

const sorted = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that name bodies: an empty list there says that the registry had none, not that a person emptied it. */
const matched = /(?:^|\.)(?:bodies|hosts|joint|issuers)$/;

/**
 * Merge three versions of a value: what only one side changed is taken from that side, field by field and entry by
 * entry; what both changed otherwise is a conflict, and `ours` stands in the result.
 *
 * @param base what both sides began with
 * @param ours as a person left it
 * @param theirs as the importer reads it now
 */
export function mergeValues(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: string,
  notes: MergeNotes,
): unknown {
  if (isSame(ours, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (matched.test(path) && isEmpty(ours) && Array.isArray(theirs)) return theirs;
  if (isFields(ours) && isFields(theirs)) {
    const before = isFields(base) ? base : {};
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return Object.fromEntries(
      names
        .map((name) => {
          const inner = path === '' ? name : `${path}.${name}`;
          return [name, mergeValues(before[name], ours[name], theirs[name], inner, notes)] as const;
        })
        .filter(([, value]) => value !== undefined),
    );
  }
  if (Array.isArray(base) && Array.isArray(ours) && Array.isArray(theirs))
    return [base, ours, theirs].every(areRows)
      ? mergeRows({ base, ours, theirs }, path, notes)
      : mergeLists(base, ours, theirs, path, notes);
  (isSame(base, theirs) ? notes.kept : notes.conflicts).push({ path, ours, theirs });
  return ours;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Merge lists whose entries have ids, wherever each stands: one that a person moved takes what the new source says of it. */
function mergeRows(lists: ThreeLists, path: string, notes: MergeNotes): unknown[] {
  const [base, ours, theirs] = [lists.base, lists.ours, lists.theirs].map(
    (rows) => new Map(rows.map((row) => [row.id, row])),
  );
  const result: unknown[] = [];
  for (const id of orderOfRows(lists)) {
    const place = `${path}[${result.length}]`;
    const row = mergeValues(base!.get(id), ours!.get(id), theirs!.get(id), place, notes);
    if (row !== undefined) result.push(row);
  }
  const moved = findReordered(lists);
  if (moved) {
    const meeting = { path: `${path}.order`, ours: moved.ours, theirs: moved.theirs };
    (moved.isContested ? notes.conflicts : notes.kept).push(meeting);
  }
  return result;
}

/** What makes two entries of a list the same: their id (`keep-row-ids.ts` makes those of a draft fit), else all of them. */
export const keyOf = (entry: unknown): string =>
  isFields(entry) && typeof entry['id'] === 'string' ? entry['id'] : canonical(entry);

function mergeLists(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  path: string,
  notes: MergeNotes,
): unknown[] {
  const result: unknown[] = [];
  for (const chunk of alignThree(base, ours, theirs, keyOf)) {
    const place = `${path}[${result.length}]`;
    const even = chunk.base.length === chunk.ours.length && chunk.ours.length === chunk.theirs.length;
    if (isSame(chunk.ours, chunk.theirs) || isSame(chunk.base, chunk.ours)) result.push(...chunk.theirs);
    else if (even)
      chunk.ours.forEach((entry, at) => {
        const where = `${path}[${result.length}]`;
        result.push(mergeValues(chunk.base[at], entry, chunk.theirs[at], where, notes));
      });
    else {
      const one = (list: readonly unknown[]) => (list.length === 1 ? list[0] : list);
      const meeting = { path: place, ours: one(chunk.ours), theirs: one(chunk.theirs) };
      (isSame(chunk.base, chunk.theirs) ? notes.kept : notes.conflicts).push(meeting);
      result.push(...chunk.ours);
    }
  }
  return result;
}
