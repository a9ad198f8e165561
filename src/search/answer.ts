import { isAsking, type SearchState } from './address.ts';
import { asksOf, type Ask } from './asks.ts';
import type { Direct } from './direct.ts';
import { findRecords, type Found, type FindOptions } from './find-records.ts';
import type { ResultGroup } from './group.ts';
import { lookUp } from './look-up.ts';
import { chosenValues, periodValues } from './narrowing.ts';
import type { Query } from './query.ts';
import type { SearchFiles } from './search-files.ts';
import { mendQuery, type Mended } from './mend-query.ts';
import { meantQuery, secondThoughts } from './second-thoughts.ts';

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
  if (!isAsking(state))
    return {
      ...plain,
      direct: [],
      groups: [],
      total: 0,
      more: false,
      mayBeFurther: false,
      counts: files.counts,
    };

  const chosen = Object.keys(state.chosen).length > 0 ? chosenValues(state, await files.counts()) : {};
  const options = { chosen, byDay: state.byDay, limit, day: query.time?.day, signal };
  const shown = { ...plain, direct, ...(await findRecords(asksOf(query, direct), files, options)) };
  if (query.terms.length === 0) return shown;
  const isPoor = !isGood(shown.groups, query) && direct.every(({ form }) => form === 'place');
  if (!isPoor && !shown.mayBeFurther) return shown;
  return { ...shown, better: () => thinkAgain(shown, isPoor, files, options) };
}

/** From this score on a page has the words of a query nearly all together. */
const goodScore = 8;

/** Whether a page has all words and, of several, nearly all together. */
const isGood = (groups: readonly ResultGroup[], { terms }: Query): boolean =>
  groups.some(({ share, score }) => share >= 1 && (terms.length < 2 || score >= goodScore));

/** So many records show whether another way to put a query is any better. */
const peek = 3;

/**
 * Look further, mend the spelling of a query, or try it in other ways; keep what was found where they find nothing
 * better.
 */
async function thinkAgain(
  shown: Answer,
  isPoor: boolean,
  files: SearchFiles,
  options: FindOptions,
): Promise<Answer> {
  if (shown.mayBeFurther) {
    const found = await findRecords(asksOf(shown.query, shown.direct), files, { ...options, further: true });
    if (found.groups.some(({ whole }) => whole)) return { ...shown, ...found };
  }
  if (!isPoor) return shown;
  const [syllables, index] = await Promise.all([files.syllables(), files.words()]);
  const pairCount = (first: string, second: string) => index.pairCount(first, second);
  const mended = await mendQuery(shown.query, syllables, pairCount);
  const certain = await bestMended(
    mended.filter((one) => one.certain),
    files,
    options,
  );
  if (certain) return { ...shown, ...certain };
  const query = mended[0]?.certain ? (await lookUp(mended[0].text, files)).query : shown.query;
  const narrow = periodValues(query.time);
  let best = scoreOf(shown);
  let better:
    { readonly way: Ask; readonly meant: string | undefined; readonly left: string | undefined } | undefined;
  for (const { words, as, meant: other, left } of [
    ...mended.filter(({ certain: isCertain }) => !isCertain).map(({ text }) => meantQuery(text)),
    ...secondThoughts(query, syllables),
  ]) {
    const way = { words, as, narrow, bonus: 0 };
    const score = scoreOf(await findRecords([way], files, { ...options, limit: peek }));
    // What sounds alike must have its words together; what lacks a word must have the others so.
    if (score <= best * 1.1 || (other !== undefined && score < goodScore)) continue;
    best = score;
    better = { way, meant: other, left };
  }
  if (!better) return { ...shown, apart: query.terms.length > 1 };
  const { way, left } = better;
  return {
    ...shown,
    ...(await findRecords([way], files, { ...options, further: true })),
    corrected: better.meant,
    left,
  };
}

/** Of some ways to mend a query the one that finds its words together, or else the likeliest that finds anything. */
async function bestMended(
  ways: readonly Mended[],
  files: SearchFiles,
  options: FindOptions,
): Promise<(Found & Pick<Answer, 'direct' | 'corrected'>) | undefined> {
  let best: (Found & Pick<Answer, 'direct' | 'corrected'>) | undefined;
  for (const { text } of ways) {
    const { query, direct } = await lookUp(text, files);
    const found = await findRecords(asksOf(query, direct), files, { ...options, further: true });
    const isBetter = best
      ? scoreOf(found) > scoreOf(best) * 1.1
      : found.groups.length > 0 || direct.length > 0;
    if (isBetter) best = { ...found, direct, corrected: text };
    if (best && (best.direct.length > 0 || isGood(best.groups, query))) return best;
  }
  return best;
}

const scoreOf = ({ groups }: Found): number => Math.max(0, ...groups.map(({ score }) => score));
