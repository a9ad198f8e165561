import { opensSmall } from '../../domain/letters.ts';
import { endsSentence } from '../signs.ts';

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
  if (wraps.length <= 5 || wraps.length > printed.length * most) return new Set();
  const below = new Map(printed.map((index, at) => [index, rows[printed[at + 1] ?? -1]?.trim() ?? '']));
  const small = wraps.filter((index) => opensSmall(below.get(index)!));
  const stops = wraps.filter((index) => endsSentence(rows[index]!.trim()));
  const isTelling = small.length >= wraps.length * 0.38 && stops.length <= wraps.length * 0.12;
  return new Set(isTelling ? wraps : []);
}

/** Whether a line was stretched to the full width: its blanks are wider, and come out as two each. */
export const isStretched = ({ raw }: { readonly raw: string }): boolean =>
  raw.includes('  ') && !/\S {3,}\S/u.test(raw) && /\S {2}\S+ {2}\S/u.test(raw);

/**
 * The rows of a text that go on below because they were stretched: the last line of a paragraph is not. Where few are, or blanks
 * set columns apart, none tells so.
 */
export function findStretched(rows: readonly string[]): ReadonlySet<number> {
  const wide = rows.filter((row) => /\S {3,}\S|\S\t\S/u.test(row)).length;
  const stretched = rows.flatMap((raw, index) =>
    isStretched({ raw: raw.trimEnd() }) && / {2}\S+\s*$/u.test(raw) ? [index] : [],
  );
  return new Set(stretched.length > 4 && wide < stretched.length * 0.1 ? stretched : []);
}
