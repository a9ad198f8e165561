import { cellText } from '../../grid/cell-text.ts';
import { cellIn, type Grid, type GridCell, type GridRow } from '../../grid/grid.ts';
import { parsePeriod } from '../../phrases/period.ts';
import { timeColumns } from '../flat-column.ts';

const fewest = 5;

/**
 * A table whose times stand beside several rows each: extraction prints such a cell in the first of its rows, and none in the
 * others. That is told where the first row has a time and many others have none, and where each time is later than the one
 * before it, as it is in no table whose rows have times of their own.
 */
export function spreadTimes(grid: Grid): Grid {
  const place = grid.columns.find(({ column }, at) => at > 0 && timeColumns.has(column));
  const width = grid.columns.length;
  const isRow = ({ cells }: GridRow) => cells.every(({ from, to }) => to - from < width);
  const rows = grid.rows.filter(isRow);
  const cells = place ? rows.map((row) => cellIn(row, place)) : [];
  const own = cells.filter((cell) => cell !== undefined);
  const isSpread =
    rows.length >= fewest && cells[0] && own.length > 2 && own.length <= rows.length * 0.7 && countsOn(own);
  if (!place || !isSpread) return grid;
  const first = rows[cells.indexOf(undefined)];
  let above: GridCell | undefined;
  return {
    ...grid,
    rows: grid.rows.map((row): GridRow => {
      if (!isRow(row)) return row;
      const cell = cellIn(row, place);
      above = cell ?? above;
      if (cell || !above) return row;
      const spread = [...row.cells, above].sort((a, b) => a.from - b.from);
      const doubts =
        row === first ? { doubts: [...(row.doubts ?? []), tellsOf(rows.length - own.length)] } : {};
      return { ...row, cells: spread, ...doubts };
    }),
  };
}

const tellsOf = (count: number): string =>
  `${count} rows have no time of their own: each has that of the nearest row above with one`;

/** Whether each time is later than the one before it; what is due at any time stands last. */
function countsOn(cells: readonly GridCell[]): boolean {
  const values = cells.map(({ lines }) => endOf(cellText(lines)));
  return values.every((value, at) => value !== undefined && (at === 0 || value > values[at - 1]!));
}

/** The last month of a time; what has none, and recurs, is due after all others. */
function endOf(words: string): number | undefined {
  const period = parsePeriod(words, '2000');
  if (!period) return undefined;
  if (period.month) return Number(period.month.slice(0, 4)) * 12 + Number(period.month.slice(5));
  const quarter = /^Quý\s+(I{1,3}|IV|[1-4])(?![IV\d])/iu.exec(words)?.[1]?.toUpperCase();
  if (quarter)
    return (
      2000 * 12 + 3 * (/\d/.test(quarter) ? Number(quarter) : ['I', 'II', 'III', 'IV'].indexOf(quarter) + 1)
    );
  return /^(?:Thường xuyên|Hằng|Hàng|Cả năm|Trong năm)/iu.test(words) ? Infinity : undefined;
}
