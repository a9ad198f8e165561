import { unsure } from '../../programme/doubtful-row.ts';
import { cellText } from '../../grid/cell-text.ts';
import type { FlatRow } from '../search/flat-row.ts';
import { linesOf } from '../flat-grid.ts';

/** A row whose next best way is no worse than this may be another one: a second search is asked. */
const askBelow = 3;

/** Whether some rows are not so sure that no second search need be asked. */
export const needSecond = (rows: readonly FlatRow[]): boolean =>
  rows.some((row) => 'cells' in row && (row.doubts.length > 0 || (row.margin ?? 0) < askBelow));

/**
 * Rows that two searches part alike are as sure as can be; what the first is not sure of by far and the second parts otherwise is
 * told. The searches weigh other things: one by what laws a page is set, the other what cells hold and how wide they are.
 *
 * @param second the rows as the second search has them
 */
export function compareRows(rows: readonly FlatRow[], second: readonly FlatRow[]): FlatRow[] {
  const known = new Set(second.map(keyOf));
  return rows.map((row): FlatRow => {
    if (!('cells' in row)) return row;
    // Of one whose margin nobody knows what both say counts.
    const margin = row.margin ?? 0;
    if (known.has(keyOf(row))) return margin < askBelow ? row : { ...row, doubts: [], isAgreed: true };
    return margin < askBelow && row.doubts.length === 0 ? { ...row, fits: false, doubts: [unsure] } : row;
  });
}

/** The words of the cells of a row. */
const keyOf = (row: FlatRow): string =>
  'cells' in row ? row.cells.map((atoms) => cellText(linesOf(atoms))).join('|') : '';
