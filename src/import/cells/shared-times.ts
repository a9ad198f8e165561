import { stripMarks } from '../../domain/fold.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';

/**
 * A table with several columns of times below one head (`Thời gian trình` over `Ban Thường vụ`, `Ban Chấp hành`), made one
 * with one column: its words say whose time each is. Where one of them says when it is done, that one counts.
 */
export function joinSharedTimes(grid: Grid): Grid {
  const first = grid.columns.find(
    (place, at) => place.column === 'deadline' && isShared(place, grid.columns[at + 1]),
  );
  const shared = first ? grid.columns.filter((place) => isShared(first, place)) : [];
  if (!first || shared.some(({ label = '' }) => /hoan thanh|bat dau|ket thuc/.test(stripMarks(label))))
    return grid;
  const last = shared.at(-1)!;
  const label = cellText(first.heads![0]!.lines);
  const column: GridColumn = { ...first, to: last.to, label, name: label };
  const made = new Map<string, GridCell>();
  const rows = grid.rows.map((row): GridRow => {
    const own = row.cells.filter((cell) => cell.from >= first.from && cell.to <= last.to);
    const said = shared.flatMap((place) => {
      const cell = cellIn(row, place);
      return cell && own.includes(cell)
        ? [`${cellText(place.heads!.at(-1)!.lines)}: ${cellText(cell.lines)}`]
        : [];
    });
    if (own.length === 0) return row;
    // A cell over both columns says the same of both.
    const isOne = new Set(own).size === 1 && said.length > 1;
    const text = isOne ? cellText(own[0]!.lines) : said.join('; ');
    const { row: at, rows: count } = own[0]!;
    const key = `${at} ${count} ${text}`;
    const cell = made.get(key) ?? {
      ...{ lines: [{ ...own[0]!.lines[0]!, text, raw: text }], from: column.from, to: column.to },
      ...(own.length > 1 ? { row: row.at, rows: 1 } : { row: at, rows: count }),
    };
    made.set(key, cell);
    const rest = row.cells.filter((one) => !own.includes(one));
    return { ...row, cells: [...rest, cell].sort((a, b) => a.from - b.from) };
  });
  const columns = grid.columns.flatMap((place) =>
    place === first ? [column] : shared.includes(place) ? [] : [place],
  );
  return { ...grid, rows, columns };
}

/** Whether two columns of times stand below one cell of the head, and each has a label of its own. */
const isShared = (a: GridColumn, b: GridColumn | undefined): boolean =>
  b?.column === 'deadline' &&
  (a.heads?.length ?? 0) > 1 &&
  (b.heads?.length ?? 0) > 1 &&
  a.heads![0] === b.heads![0];
