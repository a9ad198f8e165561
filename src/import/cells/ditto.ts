import { cellIn, type Grid, type GridCell, type GridRow } from '../cell-table.ts';
import { cellText } from '../columns.ts';

/** A mark that stands for the words above it: `-nt-`, `″`, `Như trên`. A dash alone says that there is nothing. */
export const isDitto = (words: string): boolean =>
  /^[-–.\s"“”″]*(?:nt|n\.t|như trên)[-–.\s"“”″]*$/iu.test(words) ||
  /^[-–\s]*(?:["“”″〃]|''|’’|,,)[-–\s]*$/u.test(words);

/** A table in which each mark for the words above it has those words; the marks are told as dropped from their rows. */
export function resolveDitto(grid: Grid): Grid {
  const columns = grid.columns.filter(({ column }) => column !== 'number');
  const above = new Map<(typeof columns)[number], GridCell>();
  const rows = grid.rows.map((row): GridRow => {
    const filled = new Map<GridCell, GridCell>();
    for (const place of columns) {
      const cell = cellIn(row, place);
      // What goes over several columns is a section.
      if (!cell || cell.from < place.from || cell.to > place.to) continue;
      const known = above.get(place);
      if (isDitto(cellText(cell.lines))) {
        if (known) filled.set(cell, { ...cell, lines: known.lines });
      } else above.set(place, cell);
    }
    if (filled.size === 0) return row;
    const marks = [...filled.keys()]
      .filter((cell) => cell.row === row.at)
      .map(({ lines }) => cellText(lines));
    return { ...row, cells: row.cells.map((cell) => filled.get(cell) ?? cell), dropped: marks };
  });
  return { ...grid, rows };
}
