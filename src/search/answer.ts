import { isAsking, type SearchState } from './address.ts';
import { asksOf, type Ask } from './asks.ts';
import type { Direct } from './direct.ts';
import { findRecords, type Found, type FindOptions } from './find-records.ts';
import type { ResultGroup } from './group.ts';
import { lookUp } from './look-up.ts';
import { chosenValues, periodValues } from './narrowing.ts';
import type { Query } from './query.ts';
import type { SearchFiles } from './search-files.ts';
import { correctQuery, secondThoughts } from './second-thoughts.ts';

/** What a question brings. */
export interface Answer extends Found {
  readonly query: Query;
  /** What was searched instead, where the query is spelled in a way that no text has. */
  readonly corrected: string | undefined;
  /** The word that places listed may lack, where none has all of them together. */
  readonly left: string | undefined;
  /** Whether the pages listed have the words only far from each other. */
  readonly apart: boolean;
  readonly direct: readonly Direct[];
  /** Another answer, where this one is poor: to a query spelled otherwise, or without one of its words. */
  readonly better?: () => Promise<Answer>;
}

/**
 * Answer a question.
 *
 * @param limit how many records to look at
 * @param signal aborted when nobody waits for the answer any more; the promise is then rejected
 */
export async function answer(
  state: SearchState,
  limit: number,
  files: SearchFiles,
  signal?: AbortSignal,
): Promise<Answer> {
  const { query, direct } = await lookUp(state.q, files);
  signal?.throwIfAborted();
  const plain = { query, corrected: undefined, left: undefined, apart: false };
  if (!isAsking(state)) return { ...plain, direct: [], groups: [], more: false, counts: files.counts };

  const chosen = Object.keys(state.chosen).length > 0 ? chosenValues(state, await files.counts()) : {};
  const options = { chosen, byDay: state.byDay, limit, day: query.time?.day, signal };
  const shown = { ...plain, direct, ...(await findRecords(asksOf(query, direct), files, options)) };
  if (query.terms.length === 0 || isGood(shown.groups, query)) return shown;
  if (direct.some(({ form }) => form !== 'place')) return shown;

  return { ...shown, better: () => thinkAgain(shown, files, options) };
}

/** From this score on a page has the words of a query nearly all together. */
const goodScore = 8;

/** Whether a page has all words and, of several, nearly all together. */
const isGood = (groups: readonly ResultGroup[], { terms }: Query): boolean =>
  groups.some(({ share, score }) => share >= 1 && (terms.length < 2 || score >= goodScore));

/** So many records show whether another way to put a query is any better. */
const peek = 3;

/** Mend the spelling of a query, or try it in other ways; keep what was found where they find nothing better. */
async function thinkAgain(shown: Answer, files: SearchFiles, options: FindOptions): Promise<Answer> {
  const syllables = await files.syllables();
  const corrected = correctQuery(shown.query, syllables);
  const mended = corrected === undefined ? undefined : await lookUp(corrected, files);
  if (mended) {
    const again = await findRecords(asksOf(mended.query, mended.direct), files, options);
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
    const { groups } = await findRecords([way], files, { ...options, limit: peek });
    const score = Math.max(0, ...groups.map((group) => group.score));
    // What sounds alike must have its words together; what lacks a word must have the others so.
    if (score <= best * 1.1 || (meant !== undefined && score < goodScore)) continue;
    best = score;
    better = { way, meant, left };
  }
  if (!better) return { ...shown, apart: query.terms.length > 1 };
  const { way, meant, left } = better;
  return { ...shown, ...(await findRecords([way], files, options)), corrected: meant, left };
}
