import { isAsking, type SearchState } from './address.ts';
import { asksOf } from './asks.ts';
import type { Direct } from './direct.ts';
import { findRecords, type Found } from './find-records.ts';
import { lookUp } from './look-up.ts';
import { readBegun } from './begun-word.ts';
import { chosenValues, facetsOf } from './narrowing.ts';
import type { Query } from './query.ts';
import type { SearchFiles } from './search-files.ts';
import { isGood, thinkAgain } from './think-again.ts';

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
  /** Whether nothing was found because only the first letters of a word are typed. */
  readonly begun: boolean;
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
  const plain = { query, corrected: undefined, left: undefined, apart: false, begun: false };
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

  const used = facetsOf(state.chosen);
  const chosen = used.length > 0 ? chosenValues(state, await files.counts(used)) : {};
  const options = { chosen, byDay: state.byDay, limit, day: query.time?.day, signal };
  const shown = { ...plain, direct, ...(await findRecords(asksOf(query, direct), files, options)) };
  if (query.terms.length === 0) return shown;
  const isPoor = !isGood(shown.groups, query) && direct.every(({ form }) => form === 'place');
  const begun = isPoor ? readBegun(state.q) : undefined;
  // While a word is begun its letters are no slip, and the words before it answer.
  if (begun?.before) return answer({ ...state, q: begun.before }, limit, files, signal);
  if (begun && shown.groups.length === 0) return { ...shown, begun: true, counts: files.counts };
  if (!isPoor && !shown.mayBeFurther) return shown;
  return { ...shown, better: () => thinkAgain(shown, isPoor, files, options) };
}
