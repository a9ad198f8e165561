import { cellText } from '../grid/cell-text.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import type { KeyedColumns } from './column-keys.ts';

/** A mark that something is due: `x`, `X`, `✓`. */
export const isMark = (words: string): boolean => /^(?:[xX+*✓✔√●•v]|\(x\))$/u.test(words);

/** The heads of the marked columns as words of one: `Quý II, Quý IV`. */
export function joinMarks(grid: Grid, { keys, shared }: KeyedColumns): Grid {
  const own = keys.map(({ columns }) => columns[0]!);
  const over = own[0]!.heads?.[0];
  const column: GridColumn = {
    ...own[0]!,
    column: keys[0]!.kind === 'day' ? 'day' : 'deadline',
    name: over && over !== keys[0]!.cell ? cellText(over.lines) : undefined,
  };
  const rows = grid.rows.map((row): GridRow => {
    const marked = keys.filter(({ columns }) => cellIn(row, columns[0]!));
    const rest = row.cells.filter((cell) => !own.some(({ from, to }) => cell.from >= from && cell.to <= to));
    const first = marked[0] && cellIn(row, marked[0].columns[0]!);
    if (!first) return { ...row, cells: rest };
    const text = marked.map((key) => key.words).join(', ');
    const lines = [{ ...first.lines[0]!, text, raw: text }];
    const cell: GridCell = { lines, from: column.from, to: column.to, row: row.at, rows: 1 };
    return { ...row, cells: [...rest, cell].sort((a, b) => a.from - b.from) };
  });
  return { ...grid, rows, columns: [...shared, column].sort((a, b) => a.from - b.from) };
}
