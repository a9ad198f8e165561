import { endsSentence } from './signs.ts';

/** Most lines that may end with a blank where it says something: some programs set one behind every line. */
const most = 0.6;

/**
 * The rows of a text that their paragraph goes on below: where a page was printed by a word processor, extraction leaves
 * the blank at which a line was broken, and none where a paragraph or a cell ends.
 *
 * Such a blank says so only where it stands as wraps do: seldom behind a stop, and often in front of small letters.
 *
 * @return their indexes; none where blanks at the ends of lines say nothing
 */
export function findWraps(rows: readonly string[]): ReadonlySet<number> {
  const printed = rows.flatMap((row, index) => (row.trim() === '' ? [] : [index]));
  const wraps = printed.filter((index) => /\S $/.test(rows[index]!));
  const below = new Map(printed.map((index, at) => [index, rows[printed[at + 1] ?? -1]?.trim() ?? '']));
  const small = wraps.filter((index) => /^\p{Ll}/u.test(below.get(index)!));
  const stops = wraps.filter((index) => endsSentence(rows[index]!.trim()));
  const isTelling =
    wraps.length > 5 &&
    wraps.length <= printed.length * most &&
    small.length >= wraps.length * 0.38 &&
    stops.length <= wraps.length * 0.12;
  return new Set(isTelling ? wraps : []);
}
