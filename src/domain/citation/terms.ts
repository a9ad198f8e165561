import type { Day } from '../entities.ts';

/** First days of the terms of the Central Committee, by congress. */
const central: readonly (readonly [term: string, from: Day])[] = [
  ['VI', '1986-12-18'],
  ['VII', '1991-06-27'],
  ['VIII', '1996-07-01'],
  ['IX', '2001-04-22'],
  ['X', '2006-04-25'],
  ['XI', '2011-01-19'],
  ['XII', '2016-01-28'],
  ['XIII', '2021-01-31'],
  ['XIV', '2026-01-23'],
];

/** Term of the Central Committee on a day; committees below change in the months before it. */
export function centralTerm(day: Day): string | undefined {
  return central.findLast(([, from]) => from <= day)?.[0];
}
