import { joinNames } from '../grid/column-name.ts';
import { cellIn, type Grid, type GridCell, type GridColumn } from '../grid/grid.ts';

/** A table with `Buổi` and `Giờ` in columns of their own, side by side, made one with a column of times. */
export function joinTimeColumns(grid: Grid): Grid {
  const at = grid.columns.findIndex(
    ({ column }, index) => column === 'time' && grid.columns[index + 1]?.column === 'time',
  );
  const [left, right] = [grid.columns[at], grid.columns[at + 1]];
  if (!left || !right) return grid;
  const printed = new Set<GridCell>();
  const joined = new Map<GridCell, GridCell>();
  const rows = grid.rows.map((row) => {
    const [half, hour] = [cellIn(row, left), cellIn(row, right)];
    if (!half || !hour || half === hour) return row;
    // A half of the day that is merged over several rows is printed with the first.
    const words = printed.has(half) ? [] : half.lines;
    printed.add(half);
    const known = joined.get(hour);
    const cell = known ?? { ...hour, lines: [...words, ...hour.lines], from: half.from };
    joined.set(hour, cell);
    return {
      ...row,
      cells: row.cells.flatMap((own) => (own === half ? [cell] : own === hour ? [] : [own])),
    };
  });
  const label = [left.label, right.label].filter(Boolean).join(', ');
  const column: GridColumn = {
    ...{ column: 'time', from: left.from, to: right.to, label },
    ...{ name: joinNames([left.name, right.name]), heads: left.heads },
  };
  return {
    ...grid,
    rows,
    columns: grid.columns.flatMap((own) => (own === left ? [column] : own === right ? [] : [own])),
  };
}
