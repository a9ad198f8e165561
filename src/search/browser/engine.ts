import { dayText } from '../../domain/day-text.ts';
import { findDirect, queryNumbers, type Direct } from '../direct.ts';
import { facetSlug, isAsking, type SearchState } from '../address.ts';
import { everyPage, facetIds, type FacetCounts } from '../facets.ts';
import { readFragment } from '../fragment.ts';
import { groupRecords, type ResultGroup } from '../group.ts';
import { symbolEntry, symbolFile, type Lookup, type SymbolRow } from '../lookup-files.ts';
import { nearestSpelling, readSyllables } from '../nearest-spelling.ts';
import { readQuery, readWords, type Query, type Words } from '../query.ts';
import { scoreRecord, type FoundRecord, type ScoredRecord } from '../score.ts';
import { toIndex } from '../spelling.ts';
import type { SymbolEntry } from '../symbol-lookup.ts';
import { loadLookup, loadPagefind, type PagefindResult } from './bundle.ts';

/** What a question brings. */
export interface Answer {
  readonly query: Query;
  /** What was searched instead, where the query is spelled in a way that no text has. */
  readonly corrected: string | undefined;
  /** Whether no page has all the words, so that those are listed which lack one. */
  readonly loosened: boolean;
  readonly direct: readonly Direct[];
  readonly groups: readonly ResultGroup[];
  /** Whether there are more records than were looked at. */
  readonly more: boolean;
  readonly counts: FacetCounts;
}

/** A way to ask the index: words, and the values to which it is narrowed besides what the reader chose. */
interface Ask {
  readonly words: Words;
  readonly narrow: Readonly<Record<string, unknown>>;
  readonly bonus: number;
}

/** Pages that a query names; needs no index, so it can answer each keystroke. */
export async function lookUp(text: string): Promise<{ query: Query; direct: Direct[]; lookup: Lookup }> {
  const lookup = await loadLookup<Lookup>('lookup.json');
  const query = readQuery(text, lookup.months);
  return { query, lookup, direct: findDirect(query, lookup, await symbolsFor(text, lookup)) };
}

async function symbolsFor(text: string, { symbolFiles }: Lookup): Promise<SymbolEntry[]> {
  const files = new Set(queryNumbers(text).map((number) => symbolFile(number, symbolFiles)));
  const rows = await Promise.all([...files].map((file) => loadLookup<SymbolRow[]>(`symbols-${file}.json`)));
  return rows.flat().map(symbolEntry);
}

/** Answer a question. `limit` is how many records to look at. */
export async function answer(state: SearchState, limit: number): Promise<Answer> {
  const [{ query, direct }, pagefind] = await Promise.all([lookUp(state.q), loadPagefind()]);
  const known = await pagefind.filters();
  const chosen = chosenFilters(state, known);
  const options = { byDay: state.byDay, limit, day: query.time?.day };
  if (!isAsking(state)) {
    return {
      query,
      direct: [],
      groups: [],
      more: false,
      counts: known,
      corrected: undefined,
      loosened: false,
    };
  }
  const asked = await ask(asksOf(query, direct), chosen, options);
  const { groups, more } = asked;
  const first = { groups, more };
  const shown = {
    query,
    direct,
    counts: await countsOf(query, chosen, known, asked.counts),
    corrected: undefined,
    loosened: false,
  };
  if (query.terms.length === 0 || first.groups.some(({ share }) => share >= 1)) return { ...shown, ...first };

  const corrected = direct.length > 0 ? undefined : await correct(query);
  if (corrected !== undefined) {
    const again = await ask(asksOf(readQuery(corrected), []), chosen, options);
    if (again.groups.length > 0) {
      return { ...shown, groups: again.groups, more: again.more, corrected };
    }
  }
  const named = direct.some(({ form }) => form === 'symbol' || form === 'body');
  if (first.groups.length > 0 || named) return { ...shown, ...first };
  const looser = await ask(looserAsks(query), chosen, options);
  return { ...shown, groups: looser.groups, more: looser.more, loosened: looser.groups.length > 0 };
}

/** Where no page has all the words: each left out in turn. A quoted phrase stays whole. */
function looserAsks({ time, rest, phrases }: Query): Ask[] {
  const { terms } = readWords(rest);
  if (terms.length < 2 || terms.length > 8 || phrases.length > 0) return [];
  return terms.map((_, left) => ({
    words: { terms: terms.filter((_term, at) => at !== left), phrases: [] },
    narrow: narrowTo(time),
    bonus: 0,
  }));
}

function narrowTo(time: Query['time']): Readonly<Record<string, unknown>> {
  if (!time) return {};
  return time.kind === 'year' && time.year !== undefined
    ? { nam: { any: [time.year] } }
    : { thang: { any: [...time.months] } };
}

/**
 * The ways in which a query is asked: as it stands, without its time but narrowed to it, by the other names of the
 * body that it names and by what that body must do.
 */
function asksOf(query: Query, direct: readonly Direct[]): Ask[] {
  const { time, rest } = query;
  const asks: Ask[] = [];
  const narrow = narrowTo(time);
  if (rest !== '' || !time) asks.push({ words: query, narrow: {}, bonus: 0 });
  if (time) asks.push({ words: readWords(rest), narrow, bonus: 1.5 });
  const body = direct.find((one) => one.form === 'body');
  if (body?.whole) {
    for (const name of [body.name, ...body.aliases].slice(0, 5)) {
      asks.push({ words: readWords(`"${name}"`), narrow, bonus: 0 });
    }
    asks.push({ words: readWords(''), narrow: { ...narrow, 'phu-trach': { any: [body.name] } }, bonus: 3 });
  }
  return asks;
}

interface Asked {
  readonly groups: readonly ResultGroup[];
  readonly more: boolean;
  /** Values of all that the first way found. */
  readonly counts: FacetCounts;
}

interface AskOptions {
  readonly byDay: boolean;
  /** How many records to look at. */
  readonly limit: number;
  /** The day that the query names. */
  readonly day: string | undefined;
}

async function ask(
  asks: readonly Ask[],
  chosen: Readonly<Record<string, unknown>>,
  { byDay, limit, day }: AskOptions,
): Promise<Asked> {
  const pagefind = await loadPagefind();
  const found = new Map<string, { result: PagefindResult; asks: Ask[]; rank: number }>();
  let counts: FacetCounts | undefined;
  for (const one of asks) {
    const { results, filters } = await pagefind.search(indexWords(one.words), {
      filters: { ...one.narrow, ...chosen },
      ...(byDay && { sort: { ngay: 'desc' } }),
    });
    counts ??= filters;
    results.forEach((result, rank) => {
      const known = found.get(result.id);
      if (known) {
        known.asks.push(one);
        known.rank = Math.min(known.rank, rank);
      } else found.set(result.id, { result, asks: [one], rank });
    });
  }
  const all = [...found.values()].sort((a, b) => a.rank - b.rank);
  const loaded = await Promise.all(
    all.slice(0, limit).map(async (one) => ({ ...one, record: await recordOf(one.result) })),
  );
  const scored = loaded.flatMap(({ record, asks: ways }) => {
    const best = record && bestScore(record, ways, day);
    return best ? [best] : [];
  });
  const groups = groupRecords(scored);
  if (byDay) groups.sort((a, b) => ((a.head.day ?? '') < (b.head.day ?? '') ? 1 : -1));
  const most = Math.max(0, ...groups.map(({ share }) => share));
  return {
    groups: groups.filter(({ share }) => share >= most / 2),
    more: all.length > limit,
    counts: counts ?? {},
  };
}

const records = new Map<string, FoundRecord | undefined>();

/** The record of a result, fetched and read once. */
async function recordOf(result: PagefindResult): Promise<FoundRecord | undefined> {
  if (!records.has(result.id)) records.set(result.id, readFragment(await result.data()));
  return records.get(result.id);
}

/** The best of the ways in which a record was found; `undefined` where it only has words that are alike. */
function bestScore(
  record: FoundRecord,
  asks: readonly Ask[],
  day: string | undefined,
): ScoredRecord | undefined {
  return asks
    .map(({ words, bonus }): ScoredRecord => {
      const scored = scoreRecord(record, words);
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

function chosenFilters(state: SearchState, known: FacetCounts): Record<string, unknown> {
  const filters: Record<string, unknown> = {};
  for (const id of facetIds) {
    const slugs = state.chosen[id];
    if (!slugs) continue;
    const any = Object.keys(known[id] ?? {}).filter((value) => slugs.includes(facetSlug(value)));
    filters[id] = { any: any.length > 0 ? any : slugs };
  }
  return filters;
}

/**
 * Counts of every value that a search brought; of a filter in use as if it were not, so that another value can be
 * chosen. Every value stays, if only with a zero.
 */
async function countsOf(
  query: Query,
  filters: Readonly<Record<string, unknown>>,
  known: FacetCounts,
  counts: FacetCounts,
): Promise<FacetCounts> {
  const pagefind = await loadPagefind();
  const words = indexWords(query);
  const result: Record<string, Readonly<Record<string, number>>> = {};
  for (const id of facetIds) {
    const { [id]: own, ...others } = filters;
    const open = own ? (await pagefind.search(words, { filters: others })).filters : counts;
    const none = Object.fromEntries(Object.keys(known[id] ?? {}).map((value) => [value, 0]));
    result[id] = { ...none, ...open[id] };
  }
  return result;
}

/** The words as the index holds them; where there are none, the word that all pages have. */
const indexWords = ({ terms }: Words): string =>
  terms.map(({ text }) => toIndex(text)).join(' ') || everyPage;

/** The query with words that no text has put into the nearest spelling, or `undefined` where none is near. */
async function correct(query: Query): Promise<string | undefined> {
  const syllables = readSyllables(await loadLookup<string>('syllables.json'));
  let changed = false;
  const words = query.terms.map(({ text, loose, open }) => {
    const known =
      !/^[a-z]{2,}$/.test(loose) ||
      syllables.has(loose) ||
      (open && [...syllables.keys()].some((syllable) => syllable.startsWith(loose)));
    const near = known ? undefined : nearestSpelling(text, syllables);
    if (near === undefined) return text;
    changed = true;
    return near;
  });
  return changed ? words.join(' ') : undefined;
}
