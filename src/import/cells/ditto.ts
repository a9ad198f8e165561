import { cellIn, type Grid, type GridCell, type GridRow } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';

/** A mark that stands for the words above it: `-nt-`, `″`, `Như trên`. */
const isDitto = (words: string): boolean =>
  /^[-–.\s"“”″]*(?:nt|n\.t|như trên)[-–.\s"“”″]*$/iu.test(words) ||
  /^[-–\s]*(?:["“”″〃]|''|’’|,,)[-–\s]*$/u.test(words);

/** A dash alone in a cell that could name a body, a time or a place: there is none. */
const isNone = (words: string): boolean => /^[-–—_./\s]+$/u.test(words);

/**
 * A table in which each mark for the words above it has those words, and a dash alone none; the marks are told as dropped from
 * their rows.
 */
export function resolveDitto(grid: Grid): Grid {
  const columns = grid.columns.filter(({ column }) => column !== 'number');
  const above = new Map<(typeof columns)[number], GridCell>();
  const rows = grid.rows.map((row): GridRow => {
    const filled = new Map<GridCell, GridCell | undefined>();
    for (const place of columns) {
      const cell = cellIn(row, place);
      // What goes over several columns is a section.
      if (!cell || cell.from < place.from || cell.to > place.to) continue;
      const known = above.get(place);
      const words = cellText(cell.lines);
      if (isNone(words) && place.column !== 'text') filled.set(cell, undefined);
      else if (isDitto(words)) {
        if (known) filled.set(cell, { ...cell, lines: known.lines });
      } else above.set(place, cell);
    }
    if (filled.size === 0) return row;
    const marks = [...filled].flatMap(([cell, words]) =>
      words && cell.row === row.at ? [cellText(cell.lines)] : [],
    );
    const cells = row.cells.flatMap((cell) => (filled.has(cell) ? (filled.get(cell) ?? []) : [cell]));
    return { ...row, cells, ...(marks.length > 0 && { dropped: marks }) };
  });
  return { ...grid, rows };
}
