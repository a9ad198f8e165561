import { writeOut } from './abbreviations.ts';
import type { Answer } from './answer.ts';
import { asksOf, type Ask } from './asks.ts';
import { findRecords, type Found, type FindOptions } from './find-records.ts';
import type { ResultGroup } from './group.ts';
import { lookUp } from './look-up.ts';
import { mendQuery, type Mended } from './mend-query.ts';
import { periodValues } from './narrowing.ts';
import type { Query } from './query.ts';
import type { SearchFiles } from './search-files.ts';
import { meantQuery, secondThoughts } from './second-thoughts.ts';
import { hasMarks, looseKey, tokenize } from './spelling.ts';

/** From this score on a page has the words of a query nearly all together. */
const goodScore = 8;

/** Whether a page has all words and, of several, nearly all together. */
export const isGood = (groups: readonly ResultGroup[], { terms }: Query): boolean =>
  groups.some(({ share, score }) => share >= 1 && (terms.length < 2 || score >= goodScore));

/** No other way to put a query is tried when so many bytes were fetched for those before it. */
const enoughBytes = 20_000;

/** So many records show whether another way to put a query is any better. */
const peek = 3;

/**
 * Look further, mend the spelling of a query, or try it in other ways; keep what was found where they find nothing
 * better.
 */
export async function thinkAgain(
  shown: Answer,
  isPoor: boolean,
  files: SearchFiles,
  options: FindOptions,
): Promise<Answer> {
  const before = files.fetched;
  const isEnough = () => files.fetched - before > enoughBytes;
  if (shown.mayBeFurther) {
    const found = await findRecords(asksOf(shown.query, shown.direct), files, { ...options, further: true });
    if (found.groups.some(({ whole }) => whole)) return { ...shown, ...found };
  }
  if (!isPoor) return shown;
  const whole = writeOut(shown.query);
  if (whole !== undefined) {
    const found = await bestMended([{ text: whole, certain: true }], shown.query, files, options);
    if (found && (found.direct.length > shown.direct.length || scoreOf(found) > scoreOf(shown) * 1.1))
      return { ...shown, ...found };
  }
  const [syllables, index] = await Promise.all([files.syllables(), files.words()]);
  const pairCount = (first: string, second: string) => index.pairCount(first, second);
  const mended = await mendQuery(shown.query, syllables, pairCount);
  const certain = await bestMended(
    mended.filter((one) => one.certain),
    shown.query,
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
    if (isEnough()) break;
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
  typed: Query,
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
    if (isBetter) best = { ...found, direct, corrected: asPrinted(text, typed, found) };
    if (best && (best.direct.length > 0 || isGood(best.groups, query))) return best;
  }
  return best;
}

const scoreOf = ({ groups }: Found): number => Math.max(0, ...groups.map(({ score }) => score));

/** A mended query with its new words as the best place has them, where the query was typed with marks. */
function asPrinted(text: string, typed: Query, { groups }: Found): string {
  const place = groups[0]?.places[0];
  if (!place || !typed.terms.some(({ marked }) => marked)) return text;
  const printed = new Map(
    place.hits
      .map(({ start, end }) => place.text.slice(start, end))
      .flatMap((hit) =>
        tokenize(hit).map(({ start, end, loose }) => [loose, hit.slice(start, end).toLowerCase()]),
      ),
  );
  const isTyped = (word: string) => typed.terms.some((term) => term.text === word);
  return text
    .split(' ')
    .map((word) => (isTyped(word) || hasMarks(word) ? word : (printed.get(looseKey(word)) ?? word)))
    .join(' ');
}
