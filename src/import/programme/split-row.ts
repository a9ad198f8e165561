import type { RowCells } from './programme.ts';
import type { SourceLine } from '../source-line.ts';
import { cellItems, paragraphsOf, plainItems, type CellItem } from '../calendar/cell-paragraphs.ts';

/** What is told where a list of tasks stands beside a list of another length. */
const notAsMany = 'its bodies or times are not as many as its tasks: each has all of them';

/**
 * A row whose text is a list, a row for each of its items. What stands beside it goes with them one by one where there are as
 * many, else it holds for all of them.
 */
export function splitRow(row: RowCells): RowCells[] {
  const items = cellItems(row.text) ?? plainItems(row.text, row.bodies);
  if (!items) return [row];
  let isSure = true;
  const each = (lines: readonly SourceLine[] | undefined): readonly (readonly SourceLine[])[] => {
    const all = items.map(() => lines ?? []);
    if (!lines || lines.length === 0) return all;
    const own: readonly CellItem[] = cellItems(lines) ?? paragraphsOf(lines).map((part) => ({ lines: part }));
    if (own.length === items.length) return own.map((item) => item.lines);
    if (own.length > 1) isSure = false;
    return all;
  };
  const [bodies, joint, when] = [each(row.bodies), each(row.joint), each(row.when)];
  const doubts = [...(row.doubts ?? []), ...(isSure ? [] : [notAsMany])];
  // The number of the row is that of its month or quarter.
  const isNumbered = items.some(({ number }) => number !== undefined);
  return items.map(({ lines, number }, at): RowCells => ({
    ...row,
    ...{ text: lines, bodies: bodies[at]!, number: isNumbered ? number : at === 0 ? row.number : undefined },
    ...(row.joint && { joint: joint[at]! }),
    ...(row.when && { when: when[at]! }),
    opensPeriod: row.opensPeriod && at === 0,
    repeatedAt: at === 0 ? row.repeatedAt : undefined,
    doubts: at === 0 ? doubts : [],
    dropped: at === 0 ? [...(row.dropped ?? []), ...(isNumbered && row.number ? [row.number] : [])] : [],
  }));
}
