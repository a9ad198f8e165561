import { cellIn, type Grid, type GridRow } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';

const total = /^(?:tổng\s+(?:cộng|số)|cộng)(?:\s*\([^()]*\))?(?:\s*[:.].*)?$/iu;

/** A table without its rows of sums (`Tổng cộng`), which are no tasks; their words stand below it. */
export function partTotals(grid: Grid): Grid {
  const number = grid.columns.find(({ column }) => column === 'number');
  const isTotal = (row: GridRow) => {
    const own = row.cells.filter((cell) => cell.row === row.at);
    const counted = number && cellIn(row, number);
    const words = own[0] ? cellText(own[0].lines) : '';
    return (!counted || counted === own[0]) && total.test(words) && own.slice(1).every(isSum);
  };
  const rows = grid.rows.filter((row) => !isTotal(row));
  const below = grid.rows.filter(isTotal).flatMap(({ cells }) => {
    const [first] = cells.flatMap(({ lines }) => lines);
    const text = cells.map(({ lines }) => cellText(lines)).join(' ');
    return first ? [{ ...first, text, raw: text, opens: true, cell: undefined }] : [];
  });
  return below.length > 0 && rows.length > 0 ? { ...grid, rows, below } : grid;
}

const isSum = ({ lines }: GridRow['cells'][number]): boolean => !/[A-Za-zÀ-ỹ]{3}/u.test(cellText(lines));
