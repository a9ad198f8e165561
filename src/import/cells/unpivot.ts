import { cellText } from '../grid/cell-text.ts';
import { cellIn, type Grid } from '../grid/grid.ts';
import { readColumnKeys } from './column-keys.ts';
import { isMark, joinMarks } from './join-marks.ts';
import { keyRows } from './key-rows.ts';

/**
 * A table whose heads are values, made one with a column for them: days, months, halves of the day or persons side by side
 * become rows, and marks below months the words of those months.
 */
export function unpivot(grid: Grid): Grid {
  const keyed = readColumnKeys(grid.columns);
  if (!keyed) return grid;
  const hasText = keyed.shared.some(({ column }) => column === 'text');
  const single = keyed.keys.every(({ columns }) => columns.length === 1);
  const cells = grid.rows.flatMap((row) =>
    keyed.keys.flatMap(({ columns }) => columns.flatMap((place) => cellIn(row, place) ?? [])),
  );
  const words = [...new Set(cells)].map(({ lines }) => cellText(lines));
  if (words.length === 0) return grid;
  if (single && hasText && words.every(isMark)) return joinMarks(grid, keyed);
  // Beside a column of texts, what stands below a month is a part of a plan.
  if (hasText || !words.some((text) => /[A-Za-zÀ-ỹ]{2}/u.test(text))) return grid;
  return keyRows(grid, keyed);
}
