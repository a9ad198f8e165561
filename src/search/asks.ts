import type { Direct } from './direct.ts';
import { periodValues, type Narrowing } from './narrowing.ts';
import { readWords, type Query, type Words } from './query.ts';

/** A way to ask the index: words, and the values to which it is narrowed besides what the reader chose. */
export interface Ask {
  readonly words: Words;
  /** What the results are held against, where that is not what is searched. */
  readonly as?: Words;
  readonly narrow: Narrowing;
  readonly bonus: number;
}

/**
 * The ways in which a query is asked: as it stands, without its time but narrowed to it, by the other names of the
 * body that it names and by what that body must do.
 */
export function asksOf(query: Query, direct: readonly Direct[]): Ask[] {
  const { time, rest } = query;
  const asks: Ask[] = [];
  const narrow = periodValues(time);
  if (rest !== '' || !time) asks.push({ words: query, narrow: {}, bonus: 0 });
  if (time) asks.push({ words: readWords(rest), narrow, bonus: 1.5 });
  const body = direct.find((one) => one.form === 'body');
  if (body?.whole) {
    for (const name of [body.name, ...body.aliases].slice(0, 5)) {
      asks.push({ words: readWords(`"${name}"`), narrow, bonus: 0 });
    }
    asks.push({ words: readWords(''), narrow: { ...narrow, 'phu-trach': [body.name] }, bonus: 3 });
  }
  return asks;
}
