import type { DocumentFields } from '../../domain/entities.ts';
import { foldKey } from '../../domain/fold.ts';

/** What rows of programmes, calendars and lists of targets share; days and months tell when. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly part?: string | undefined;
  readonly time?: string | undefined;
  readonly month?: string | undefined;
  readonly deadline?: string | undefined;
  readonly recurrence?: string | undefined;
}

/** A reworded row shares at least this part of its words with the one that it was. */
export const leastLikeness = 0.5;

/**
 * Give the rows of a new import the ids of the rows that they are the next version of.
 *
 * An id is the address of a row, and of an entry of a calendar also its `UID` (`feeds/calendar.ts`): people have sent
 * the one and subscribed to the other. The importer counts rows to make ids, so a row that comes in would shift the
 * ids of all below it. Two rows are one in this order of trust: same time and words; same day or month and words; the same
 * words on another day (moved); the same day or month and at least half of the words (reworded, typed wrong). What
 * differs in both is another row. Of several candidates the first in the order of the paper is taken.
 *
 * A row that is new keeps the id that the importer gave it, unless a held row has it or had it just now: then it takes the
 * next free number, so that nobody who follows a link to a dropped row is led to another.
 *
 * @param known rows with ids that people may use, in the order of the paper
 * @param rows of the new import
 * @param sameSource both were read from one source: rows that share nothing but the id are one, which a person rewrote
 */
export function keepRowIds<T extends Row>(
  known: readonly Row[],
  rows: readonly T[],
  sameSource = false,
): T[] {
  const partner = pairRows(known, rows, sameSource);
  const taken = new Set(known.map(({ id }) => id));
  return rows.map((row) => {
    const id = partner.get(row)?.id ?? freeId(row.id, taken);
    taken.add(id);
    return id === row.id ? row : { ...row, id };
  });
}

/** For each row that has one, the known row that it continues. */
function pairRows<T extends Row>(
  known: readonly Row[],
  rows: readonly T[],
  sameSource: boolean,
): Map<T, Row> {
  const pairs = new Map<T, Row>();
  const free = new Set(known);
  const join = (row: T, other: Row) => {
    pairs.set(row, other);
    free.delete(other);
  };
  const pairBy = (key: (row: Row) => string) => {
    const byKey = Map.groupBy(free, key);
    for (const row of rows) {
      const other = pairs.has(row) ? undefined : byKey.get(key(row))?.shift();
      if (other) join(row, other);
    }
  };
  pairBy((row) => `${timeOf(row)} ${row.part ?? ''} ${row.time ?? ''} ${foldKey(row.text)}`);
  pairBy((row) => `${timeOf(row)} ${foldKey(row.text)}`);
  pairBy(({ text }) => foldKey(text));
  const likely = rows
    .filter((row) => !pairs.has(row))
    .flatMap((row) =>
      [...free]
        .filter((other) => timeOf(other) === timeOf(row))
        .map((other) => ({ row, other, likeness: likeness(row.text, other.text) })),
    )
    .filter((pair) => pair.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { row, other } of likely) if (!pairs.has(row) && free.has(other)) join(row, other);
  if (sameSource) pairBy(({ id }) => id);
  return pairs;
}

/** When a row is: its first and last day, its month or deadline, or how often it recurs. */
const timeOf = ({ from, to, month, deadline, recurrence }: Row): string =>
  [from, to, month, deadline, recurrence].join('/');

/** The part of the words that two texts share, from 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const [one, other] = [foldKey(a).split(' '), foldKey(b).split(' ')];
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

/** The id, or the next free one: `lich-11-3` becomes `lich-11-4`. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  while (taken.has(id)) id = /\d+$/.test(id) ? id.replace(/\d+$/, (n) => String(Number(n) + 1)) : `${id}-2`;
  return id;
}

const lists = ['tasks', 'events', 'targets'] as const;

type Lists = Pick<DocumentFields, (typeof lists)[number]>;

/**
 * The two drafts of a merge with the ids of the held file: first what today's importer makes of the source beside it,
 * then what it makes of the new source, whose rows are those of the first or of the file.
 */
export function keepIdsOfDrafts<T extends Lists>(
  held: Partial<Lists>,
  base: T,
  theirs: T,
): { base: T; theirs: T } {
  const kept = { base: { ...base }, theirs: { ...theirs } };
  for (const name of lists) {
    // A file that a person edited may hold anything; the check of the merged file tells.
    const known = (held[name] ?? []).filter((row: Partial<Row>) => row.id && row.text);
    const before = keepRowIds<Row>(known, base[name], true);
    const ids = new Set(before.map(({ id }) => id));
    const after = keepRowIds<Row>([...before, ...known.filter(({ id }) => !ids.has(id))], theirs[name]);
    Object.assign(kept.base, { [name]: before });
    Object.assign(kept.theirs, { [name]: after });
  }
  return kept;
}
