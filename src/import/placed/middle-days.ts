import { isMarkedEntry, partAlone } from '../calendar/calendar-entries.ts';
import { endsSentence } from '../signs.ts';
import type { Column } from '../grid/column-kind.ts';
import { wordsIn, type CellLine } from './cell-line.ts';
import { readKeys } from './placed-keys.ts';

/** Whether a table has days in front and all else in one column: most of its lines have words in the second only. */
export const isDaysBesideText = (columns: readonly Column[]): boolean =>
  columns.length === 2 && columns[0] === 'day' && columns[1] === 'text';

/** Whether days stand in the middle of their rows: beside the first line there is none. */
export const standInMiddle = ([first]: readonly CellLine[], columns: readonly Column[]): boolean =>
  isDaysBesideText(columns) && first !== undefined && wordsIn(first, 0) === '' && wordsIn(first, 1) !== '';

/** Lines at which what happens begins anew: halves of the day, or entries where none is printed. */
function startsOf(lines: readonly CellLine[]): number[] {
  const texts = lines.map((line) => wordsIn(line, 1));
  const hasHalves = texts.some((text) => partAlone.test(text));
  return texts.flatMap((text, at) => {
    const above = texts.slice(0, at).findLast(Boolean);
    const opens = hasHalves ? partAlone.test(text) : isMarkedEntry(text);
    return opens && (above === undefined || endsSentence(above)) ? [at] : [];
  });
}

/**
 * Part the lines of such a table into stretches that each stand beside one day: each day has as many lines above it as
 * below. `undefined` where they do not: a page that cuts a row moves its day, and nobody can tell which is whose.
 */
export function partAtMiddles(lines: readonly CellLine[]): CellLine[][] | undefined {
  const starts = startsOf(lines);
  if (starts[0] !== 0) return undefined;
  const keys = readKeys([[...lines]], 0, 'day').map((key) => key.lines.map((line) => lines.indexOf(line)));
  let from = 0;
  for (const [index, own] of keys.entries()) {
    const end = own[0]! + own.at(-1)! - from + 1;
    const isLast = index === keys.length - 1;
    const next = isLast ? lines.length : starts.find((at) => at > own.at(-1)! && Math.abs(at - end) <= 1);
    if (next === undefined || Math.abs(next - end) > 1) return undefined;
    from = next;
  }
  return starts.map((start, at) => lines.slice(start, starts[at + 1]));
}
