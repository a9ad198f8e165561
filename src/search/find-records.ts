import { dayText } from '../domain/day-text.ts';
import type { Ask } from './asks.ts';
import type { FacetCounts, FacetId } from './facets.ts';
import { findPages, type FoundPage } from './find-pages.ts';
import { groupRecords, type ResultGroup } from './group.ts';
import { sizeOf, type PageFacts } from './manifest.ts';
import { facetsOf, type Narrowing } from './narrowing.ts';
import type { Words } from './query.ts';
import { scoreRecord, type FoundRecord, type ScoredRecord } from './score.ts';
import type { SearchFiles } from './search-files.ts';

export interface FindOptions {
  /** What the reader chose. */
  readonly chosen: Narrowing;
  readonly byDay: boolean;
  /** How many records to look at. */
  readonly limit: number;
  /** Look further where no record has the words together, as far as there are pages that may. */
  readonly further?: boolean;
  /** The day that the query names. */
  readonly day: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** What some ways to ask bring. */
export interface Found {
  readonly groups: readonly ResultGroup[];
  /** How many pages of the site have the words: a document with its tasks and events is one. */
  readonly total: number;
  /** Whether more pages have the words than were looked at. */
  readonly more: boolean;
  /** Whether none that was looked at has the words together, and others may. */
  readonly mayBeFurther: boolean;
  /**
   * How many of the pages found have each value of each filter, of those that stand apart where they are wanted;
   * fetched when it is asked for.
   */
  readonly counts: (wanted: readonly FacetId[]) => Promise<FacetCounts>;
}

/** A page, and the ways in which it was found. */
interface Candidate {
  readonly page: number;
  readonly asks: Ask[];
  /** The best place that it has in any of them, from 0. */
  rank: number;
  /** Whether it may have all words together. */
  readonly paired: boolean;
}

/** Find the pages that answer in one of some ways, and hold the texts of the likeliest against the query. */
export async function findRecords(
  asks: readonly Ask[],
  files: SearchFiles,
  options: FindOptions,
): Promise<Found> {
  const { chosen, byDay, limit, day, signal } = options;
  const found = await Promise.all(asks.map(async (ask) => ({ ask, pages: await pagesOf(ask.words, files) })));
  signal?.throwIfAborted();
  const used = facetsOf(chosen, ...asks.map(({ narrow }) => narrow));
  const filters = used.length > 0 ? await files.filters(used) : undefined;
  const candidates = [...mergePages(found, (narrow) => filters?.test(narrow, chosen) ?? (() => true))];
  // Pages are numbered from the newest on.
  candidates.sort((a, b) => (byDay ? 0 : a.rank - b.rank) || a.page - b.page);
  const facts = await files.facts();
  const most = howMany(candidates, facts, limit);
  const paired = candidates.slice(most).filter((one) => one.paired);
  const isPlace = asks.some(({ words }) => words.terms.length >= wordsOfPlace);
  const bytes = isPlace ? furtherBytesOfPlace : furtherBytes;
  const beyond = paired.slice(0, countWithin(bytes, paired.slice(0, mostFurther), facts));
  let looked = candidates.slice(0, most);
  let groups = await look();
  const isWhole = () => groups.some(({ whole }) => whole);
  for (let at = 0; options.further && at < beyond.length && !isWhole(); at += furtherStep) {
    looked = [...looked, ...beyond.slice(at, at + furtherStep)];
    groups = await look();
  }

  async function look(): Promise<ResultGroup[]> {
    const records = await Promise.all(looked.map(({ page }) => files.record(page)));
    signal?.throwIfAborted();
    return groupRecords(
      looked.flatMap((candidate, at) => bestScore(records[at]!, candidate.asks, day) ?? []),
    );
  }
  if (byDay) groups.sort((a, b) => ((a.head.day ?? '') < (b.head.day ?? '') ? 1 : -1));
  const share = Math.max(0, ...groups.map((group) => group.share));
  const shown = groups.filter((group) => group.share >= share / 2);
  const numbers = await files.groupNumbers();
  const groupsOf = (list: readonly Candidate[]) => new Set(list.map(({ page }) => numbers[page]));
  return {
    groups: shown,
    total: shown.length + groupsOf(candidates).size - groupsOf(looked).size,
    more: candidates.length > looked.length,
    mayBeFurther: beyond.length > 0 && !isWhole(),
    counts: async (wanted) => {
      const all = await files.filters([...used, ...wanted]);
      const [{ ask, pages } = { ask: undefined, pages: [] }] = found;
      const inside = pages.map(({ page }) => page).filter(all.test(ask?.narrow ?? {}));
      return all.count(
        inside.sort((a, b) => a - b),
        chosen,
      );
    },
  };
}

/** Pages with the words; where there are none, all pages. */
async function pagesOf(words: Words, files: SearchFiles): Promise<readonly FoundPage[]> {
  if (words.terms.length === 0)
    return (await files.facts()).map((_, page) => ({ page, score: 0, paired: false }));
  return findPages(words, await files.words());
}

function mergePages(
  found: readonly { readonly ask: Ask; readonly pages: readonly FoundPage[] }[],
  testOf: (narrow: Narrowing) => (page: number) => boolean,
): Iterable<Candidate> {
  const candidates = new Map<number, Candidate>();
  for (const { ask, pages } of found) {
    const test = testOf(ask.narrow);
    let rank = 0;
    for (const { page, paired } of pages) {
      if (!test(page)) continue;
      const known = candidates.get(page);
      if (known) {
        known.asks.push(ask);
        known.rank = Math.min(known.rank, rank);
      } else candidates.set(page, { page, asks: [ask], rank, paired });
      rank += 1;
    }
  }
  return candidates.values();
}

/** So many records, of so many bytes, are looked at in search of one that has the words together, so many at a time. */
const mostFurther = 64;
const furtherBytes = 16_000;
/** Who types so many words wants that very place: there it may take more. */
const wordsOfPlace = 8;
const furtherBytesOfPlace = 200_000;
const furtherStep = 8;

/** So many records are looked at whatever their size, and more up to so many bytes, for each `perStep` asked for. */
const fewest = 6;
const bytesPerStep = 24_000;
const perStep = 40;

function howMany(candidates: readonly Candidate[], facts: readonly PageFacts[], limit: number): number {
  const steps = limit / perStep;
  const most = Math.min(limit, candidates.length);
  return Math.min(
    most,
    Math.max(Math.ceil(fewest * steps), countWithin(bytesPerStep * steps, candidates.slice(0, most), facts)),
  );
}

/** How many of some records take no more than so many bytes together. */
function countWithin(most: number, candidates: readonly Candidate[], facts: readonly PageFacts[]): number {
  let bytes = 0;
  const first = candidates.findIndex(({ page }) => (bytes += sizeOf(facts[page]!.size)) > most);
  return first < 0 ? candidates.length : first;
}

/** The best of the ways in which a record was found; `undefined` where it only has words that are alike. */
function bestScore(
  record: FoundRecord,
  asks: readonly Ask[],
  day: string | undefined,
): ScoredRecord | undefined {
  return asks
    .map(({ words, as = words, bonus }): ScoredRecord => {
      const scored = scoreRecord(record, as);
      const onDay = day !== undefined && isOf(record, day) ? 3 : 0;
      return { ...scored, score: scored.score + bonus + onDay };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.score - a.score)[0];
}

/** Whether a document was issued on a day, or an event begins on it. */
function isOf({ head }: FoundRecord, day: string): boolean {
  return head.form === 'event' ? (head.where?.startsWith(dayText(day)) ?? false) : head.day === day;
}
