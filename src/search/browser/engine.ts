import { dayText } from '../../domain/day-text.ts';
import { findDirect, queryNumbers, type Direct } from '../direct.ts';
import { facetSlug, isAsking, type SearchState } from '../address.ts';
import { everyPage, facetIds, type FacetCounts } from '../facets.ts';
import { readFragment } from '../fragment.ts';
import { groupRecords, type ResultGroup } from '../group.ts';
import { symbolEntry, symbolFile, type Lookup, type SymbolRow } from '../lookup-files.ts';
import { readSyllables, type Syllables } from '../nearest-spelling.ts';
import { readQuery, readWords, type Query, type Words } from '../query.ts';
import { scoreRecord, type FoundRecord, type ScoredRecord } from '../score.ts';
import { correctQuery, secondThoughts } from '../second-thoughts.ts';
import { toIndex } from '../spelling.ts';
import type { SymbolEntry } from '../symbol-lookup.ts';
import { loadLookup, loadPagefind, type PagefindResult } from './bundle.ts';

/** What a question brings. */
export interface Answer {
  readonly query: Query;
  /** What was searched instead, where the query is spelled in a way that no text has. */
  readonly corrected: string | undefined;
  /** Whether no place has all the words together, so that places are listed which lack one. */
  readonly loosened: boolean;
  /** Whether the pages listed have the words only far from each other. */
  readonly apart: boolean;
  readonly direct: readonly Direct[];
  readonly groups: readonly ResultGroup[];
  /** Whether there are more records than were looked at. */
  readonly more: boolean;
  readonly counts: FacetCounts;
}

/** A way to ask the index: words, and the values to which it is narrowed besides what the reader chose. */
interface Ask {
  readonly words: Words;
  /** What the results are held against, where that is not what is searched. */
  readonly as?: Words;
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
      apart: false,
    };
  }
  const first = await ask(asksOf(query, direct), chosen, options);
  const shown = {
    query,
    direct,
    groups: first.groups,
    more: first.more,
    counts: await countsOf(query, chosen, known, first.counts),
    corrected: undefined,
    loosened: false,
    apart: false,
  };
  if (query.terms.length === 0 || isGood(first.groups, query)) return shown;
  if (direct.some(({ form }) => form !== 'place')) return shown;

  const syllables = readSyllables(await loadLookup<string>('syllables.json'));
  const corrected = correctQuery(query, syllables);
  if (corrected !== undefined) {
    const meant = await lookUp(corrected);
    const again = await ask(asksOf(meant.query, meant.direct), chosen, options);
    if (again.groups.length > 0 || meant.direct.length > 0) {
      return { ...shown, direct: meant.direct, groups: again.groups, more: again.more, corrected };
    }
  }
  return thinkAgain(shown, { query, syllables, chosen, options });
}

/** From this score on a page has the words of a query nearly all together. */
const goodScore = 8;

/** Whether a page has all words and, of several, nearly all together. */
const isGood = (groups: readonly ResultGroup[], { terms }: Query): boolean =>
  groups.some(({ share, score }) => share >= 1 && (terms.length < 2 || score >= goodScore));

/** Try the query in other ways; keep what was found where they find nothing better. */
async function thinkAgain(
  shown: Answer,
  {
    query,
    syllables,
    chosen,
    options,
  }: {
    readonly query: Query;
    readonly syllables: Syllables;
    readonly chosen: Readonly<Record<string, unknown>>;
    readonly options: AskOptions;
  },
): Promise<Answer> {
  const narrow = narrowTo(query.time);
  const best = (groups: readonly ResultGroup[]) => Math.max(0, ...groups.map(({ score }) => score));
  let better: Answer = { ...shown, apart: query.terms.length > 1 };
  for (const { words, as, meant } of secondThoughts(query, syllables)) {
    const { groups, more } = await ask([{ words, as, narrow, bonus: 0 }], chosen, options);
    // What sounds alike must have its words together; what lacks a word must have the others so.
    if (best(groups) <= best(better.groups) * 1.1 || (meant !== undefined && best(groups) < goodScore))
      continue;
    better = { ...shown, groups, more, corrected: meant, loosened: meant === undefined };
  }
  return better;
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
