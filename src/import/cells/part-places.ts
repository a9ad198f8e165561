import { partPlaceFirst, partTimeFirst, type TimeAndPlace } from '../calendar/time-and-place.ts';
import { cellText } from '../grid/cell-text.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import { labelsTimeAndPlace } from '../phrases/time-and-place.ts';

/** A table with the column that says when and where made two, where most of its cells say both. */
export function partPlaceColumn(grid: Grid): Grid {
  const both = grid.columns.find(({ label = '' }) => labelsTimeAndPlace(label) !== undefined);
  if (!both) return grid;
  // What cannot be parted is neither.
  const left = {
    ...grid,
    columns: grid.columns.with(grid.columns.indexOf(both), { ...both, column: 'other' as const }),
  };
  const others = grid.columns.filter((column) => column !== both);
  if (others.some(({ column }) => column === 'place' || column === 'time')) return left;
  const isTimeFirst = labelsTimeAndPlace(both.label!) === 'time-first';
  const part = isTimeFirst ? partTimeFirst : partPlaceFirst;
  const cells = grid.rows.flatMap((row) => cellIn(row, both) ?? []);
  const told = cells.filter(({ lines }) => (part(cellText(lines))?.place ?? '') !== '');
  if (told.length <= cells.length * 0.6) return left;
  const middle = (both.from + both.to) / 2;
  const place = isTimeFirst ? { from: middle, to: both.to } : { from: both.from, to: middle };
  const time = isTimeFirst ? { from: both.from, to: middle } : { from: middle, to: both.to };
  const known = new Map<GridCell, readonly GridCell[]>();
  const parted = (cell: GridCell) => {
    const own = known.get(cell) ?? partCell(cell, part(cellText(cell.lines)), time, place);
    known.set(cell, own);
    return own;
  };
  const rows = grid.rows.map((row): GridRow => {
    const own = cellIn(row, both);
    // A cell over other columns too is no time.
    if (!own || own.from < both.from || own.to > both.to) return row;
    return { ...row, cells: row.cells.flatMap((cell) => (cell === own ? parted(own) : [cell])) };
  });
  const columns: GridColumn[] = [
    { ...both, column: 'time', ...time },
    { column: 'place', ...place },
  ];
  return {
    ...grid,
    rows,
    columns: grid.columns.flatMap((own) =>
      own === both ? columns.toSorted((a, b) => a.from - b.from) : [own],
    ),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The time and the place of a cell, each where it has one; words that say no time are the place. */
function partCell(cell: GridCell, parts: TimeAndPlace | undefined, time: Span, place: Span): GridCell[] {
  if (!parts) return [{ ...cell, ...place }];
  const lineOf = (words: string) => ({ ...cell.lines[0]!, text: words, raw: words });
  const when = { ...cell, ...time, lines: [lineOf(parts.time)] };
  return parts.place === '' ? [when] : [when, { ...cell, ...place, lines: [lineOf(parts.place)] }];
}
