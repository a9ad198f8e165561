import { dayText } from '../../domain/day-text.ts';
import { isAsking, type SearchState } from '../address.ts';
import { asksOf, type Ask } from '../asks.ts';
import { findDirect, queryNumbers, type Direct } from '../direct.ts';
import type { FacetCounts } from '../facets.ts';
import { findPages, type FoundPage } from '../find-pages.ts';
import { groupRecords, type ResultGroup } from '../group.ts';
import { symbolEntry, symbolFile, type Lookup, type SymbolRow } from '../lookup-files.ts';
import { sizeOf } from '../manifest.ts';
import { chosenValues, isNarrow, periodValues, type Narrowing } from '../narrowing.ts';
import { readSyllables } from '../nearest-spelling.ts';
import { readQuery, type Query, type Words } from '../query.ts';
import { correctQuery, secondThoughts } from '../second-thoughts.ts';
import { scoreRecord, type FoundRecord, type ScoredRecord } from '../score.ts';
import type { SymbolEntry } from '../symbol-lookup.ts';
import {
  loadCounts,
  loadFacts,
  loadFilters,
  loadIndex,
  loadLookup,
  loadRecord,
  loadSyllables,
} from './bundle.ts';

/** What a question brings. */
export interface Answer {
  readonly query: Query;
  /** What was searched instead, where the query is spelled in a way that no text has. */
  readonly corrected: string | undefined;
  /** The word that places listed may lack, where none has all of them together. */
  readonly left: string | undefined;
  /** Whether the pages listed have the words only far from each other. */
  readonly apart: boolean;
  readonly direct: readonly Direct[];
  readonly groups: readonly ResultGroup[];
  /** Whether more pages have the words than were looked at. */
  readonly more: boolean;
  /** Another answer, where this one is poor: to a query spelled otherwise, or without one of its words. */
  readonly better?: () => Promise<Answer>;
  /** How many of the pages found have each value of each filter; fetched when it is asked for. */
  readonly counts: () => Promise<FacetCounts>;
}

/** Pages that a query names; needs no index, so it can answer each keystroke. */
export async function lookUp(text: string): Promise<{ query: Query; direct: Direct[] }> {
  const lookup = await loadLookup<Omit<Lookup, 'bodies'>>('lookup');
  const query = readQuery(text, lookup.months);
  const symbols = await symbolsFor(text, lookup);
  // A thousand bodies are more to fetch than the symbols with a number, and no body is named so.
  const direct = findDirect(query, { ...lookup, bodies: [] }, symbols);
  if (direct.some(({ form }) => form === 'symbol')) return { query, direct };
  const all = { ...lookup, bodies: await loadLookup<Lookup['bodies']>('bodies') };
  return { query, direct: findDirect(query, all, symbols) };
}

async function symbolsFor(
  text: string,
  { symbolFiles }: Pick<Lookup, 'symbolFiles'>,
): Promise<SymbolEntry[]> {
  const files = new Set(queryNumbers(text).map((number) => symbolFile(number, symbolFiles)));
  const rows = await Promise.all([...files].map((file) => loadLookup<SymbolRow[]>(`symbols-${file}`)));
  return rows.flat().map(symbolEntry);
}

/** Answer a question. `limit` is how many records to look at. */
export async function answer(state: SearchState, limit: number): Promise<Answer> {
  const { query, direct } = await lookUp(state.q);
  const plain = { query, corrected: undefined, left: undefined, apart: false };
  if (!isAsking(state)) return { ...plain, direct: [], groups: [], more: false, counts: loadCounts };

  const chosen = Object.keys(state.chosen).length > 0 ? chosenValues(state, await loadCounts()) : {};
  const options = { chosen, byDay: state.byDay, limit, day: query.time?.day };
  const shown = { ...plain, direct, ...(await ask(asksOf(query, direct), options)) };
  if (query.terms.length === 0 || isGood(shown.groups, query)) return shown;
  if (direct.some(({ form }) => form !== 'place')) return shown;

  return { ...shown, better: () => thinkAgain(shown, options) };
}

/** From this score on a page has the words of a query nearly all together. */
const goodScore = 8;

/** Whether a page has all words and, of several, nearly all together. */
const isGood = (groups: readonly ResultGroup[], { terms }: Query): boolean =>
  groups.some(({ share, score }) => share >= 1 && (terms.length < 2 || score >= goodScore));

/** So many records show whether another way to put a query is any better. */
const peek = 3;

/** Mend the spelling of a query, or try it in other ways; keep what was found where they find nothing better. */
async function thinkAgain(shown: Answer, options: AskOptions): Promise<Answer> {
  const syllables = readSyllables(await loadSyllables());
  const corrected = correctQuery(shown.query, syllables);
  const mended = corrected === undefined ? undefined : await lookUp(corrected);
  if (mended) {
    const again = await ask(asksOf(mended.query, mended.direct), options);
    if (again.groups.length > 0 || mended.direct.length > 0) {
      return { ...shown, ...again, direct: mended.direct, corrected };
    }
  }
  const query = mended?.query ?? shown.query;
  const narrow = periodValues(query.time);
  let best = Math.max(0, ...shown.groups.map(({ score }) => score));
  let better:
    { readonly way: Ask; readonly meant: string | undefined; readonly left: string | undefined } | undefined;
  for (const { words, as, meant, left } of secondThoughts(query, syllables)) {
    const way = { words, as, narrow, bonus: 0 };
    const { groups } = await ask([way], { ...options, limit: peek });
    const score = Math.max(0, ...groups.map((group) => group.score));
    // What sounds alike must have its words together; what lacks a word must have the others so.
    if (score <= best * 1.1 || (meant !== undefined && score < goodScore)) continue;
    best = score;
    better = { way, meant, left };
  }
  if (!better) return { ...shown, apart: query.terms.length > 1 };
  const { way, meant, left } = better;
  return { ...shown, ...(await ask([way], options)), corrected: meant, left };
}

type Asked = Pick<Answer, 'groups' | 'more' | 'counts'>;

interface AskOptions {
  /** What the reader chose. */
  readonly chosen: Narrowing;
  readonly byDay: boolean;
  /** How many records to look at. */
  readonly limit: number;
  /** The day that the query names. */
  readonly day: string | undefined;
}

async function ask(asks: readonly Ask[], { chosen, byDay, limit, day }: AskOptions): Promise<Asked> {
  const found = new Map<number, { page: number; asks: Ask[]; rank: number }>();
  const withWords = await Promise.all(asks.map(async (one) => ({ one, pages: await pagesOf(one.words) })));
  for (const { one, pages } of withWords) {
    const test =
      isNarrow(one.narrow) || isNarrow(chosen) ? (await loadFilters()).test(one.narrow, chosen) : () => true;
    const inside = pages.filter(({ page }) => test(page));
    inside.forEach(({ page }, rank) => {
      const known = found.get(page);
      if (known) {
        known.asks.push(one);
        known.rank = Math.min(known.rank, rank);
      } else found.set(page, { page, asks: [one], rank });
    });
  }
  // Pages are numbered from the newest on.
  const all = [...found.values()].sort((a, b) => (byDay ? 0 : a.rank - b.rank) || a.page - b.page);
  const most = await howMany(
    all.map(({ page }) => page),
    limit,
  );
  const loaded = await Promise.all(
    all.slice(0, most).map(async (one) => ({ ...one, record: await loadRecord(one.page) })),
  );
  const groups = groupRecords(
    loaded.flatMap(({ record, asks: ways }) => {
      const best = bestScore(record, ways, day);
      return best ? [best] : [];
    }),
  );
  if (byDay) groups.sort((a, b) => ((a.head.day ?? '') < (b.head.day ?? '') ? 1 : -1));
  const share = Math.max(0, ...groups.map((group) => group.share));
  return {
    groups: groups.filter((group) => group.share >= share / 2),
    more: all.length > most,
    counts: async () => {
      const filters = await loadFilters();
      const [{ one, pages } = { one: undefined, pages: [] }] = withWords;
      const inside = pages.map(({ page }) => page).filter(filters.test(one?.narrow ?? {}));
      return filters.count(
        inside.sort((a, b) => a - b),
        chosen,
      );
    },
  };
}

/** Pages with the words; where there are none, all pages. */
async function pagesOf(words: Words): Promise<readonly FoundPage[]> {
  if (words.terms.length === 0) return (await loadFacts()).map((_, page) => ({ page, score: 0 }));
  return findPages(words, await loadIndex());
}

/** So many records are looked at whatever their size, and more up to so many bytes, for each `perStep` asked for. */
const fewest = 6;
const bytesPerStep = 24_000;
const perStep = 40;

async function howMany(pages: readonly number[], limit: number): Promise<number> {
  const facts = await loadFacts();
  let bytes = 0;
  const most = pages.slice(0, limit).findIndex((page, at) => {
    bytes += sizeOf(facts[page]!.size);
    return at >= (fewest * limit) / perStep && bytes > (bytesPerStep * limit) / perStep;
  });
  return most < 0 ? Math.min(limit, pages.length) : most;
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
