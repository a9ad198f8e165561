import { cellText } from '../grid/cell-text.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import { clockTimes } from '../phrases/clock.ts';

/** A label for both: `Thời gian, địa điểm`, `Giờ - Địa điểm`. */
const isOfBoth =
  /^(?:thời gian|giờ)(?: họp)?\s*(?:[,;/&+–-]|và)\s*(?:địa điểm|nơi họp|nơi làm việc)(?: họp)?$/iu;

/** The time in front of a place: `7h30, Phòng họp số 2`. */
const timeInFront = new RegExp(
  String.raw`^(?:từ\s+)?${clockTimes}(?:\s*[,;:.–-]\s*(?=[^\s\d])|,\s*(?=\d)|\s+(?=[^\s\d]))`,
  'iu',
);

const timeAlone = new RegExp(String.raw`^(?:từ\s+)?${clockTimes}\s*[,;:.–-]?$`, 'iu');

/** A table with the column that says when and where made two, where most of its cells begin with a time. */
export function partPlaceColumn(grid: Grid): Grid {
  const both = grid.columns.find(({ label = '' }) => isOfBoth.test(label));
  if (!both || grid.columns.some(({ column }) => column === 'place' || column === 'time')) return grid;
  const cells = grid.rows.flatMap((row) => cellIn(row, both) ?? []);
  const timed = cells.filter(({ lines }) => timeInFront.test(cellText(lines)));
  if (timed.length <= cells.length * 0.6) return grid;
  const middle = (both.from + both.to) / 2;
  const known = new Map<GridCell, readonly GridCell[]>();
  const parted = (cell: GridCell) => {
    const own = known.get(cell) ?? partCell(cell, middle);
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
    { ...both, column: 'time', to: middle },
    { column: 'place', from: middle, to: both.to },
  ];
  return { ...grid, rows, columns: grid.columns.flatMap((own) => (own === both ? columns : [own])) };
}

/** The time and the place of a cell, each where it has one. */
function partCell(cell: GridCell, middle: number): GridCell[] {
  const [first, ...more] = cell.lines;
  const place = { ...cell, from: middle };
  const isAlone = timeAlone.test(first!.text);
  const time = isAlone ? first!.text : timeInFront.exec(first!.text)?.[0];
  if (time === undefined) return [place];
  const said = { ...first!, text: time.replace(/\s*[,;:.–-]?\s*$/u, '') };
  const rest = isAlone ? more : [{ ...first!, text: first!.text.slice(time.length) }, ...more];
  const when = { ...cell, to: middle, lines: [said] };
  return rest.length > 0 ? [when, { ...place, lines: rest }] : [when];
}
