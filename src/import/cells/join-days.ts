import { lunarCell } from '../calendar/calendar-days.ts';
import { joinNames } from '../grid/column-name.ts';
import { cellIn, type Grid, type GridCell, type GridColumn } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';
import { isLunarLabel, lunarDay } from '../phrases/lunar-day.ts';

/** A table with `Thứ`, `Ngày` and `Âm lịch` in columns of their own, side by side, made one with a column of days. */
export function joinDayColumns(grid: Grid): Grid {
  const at = grid.columns.findIndex(
    ({ column }, index) => column === 'day' && goesWithDay(grid.columns[index + 1]),
  );
  const [left, right] = [grid.columns[at], grid.columns[at + 1]];
  if (!left || !right) return grid;
  const joined = new Map<string, GridCell>();
  const ids = new Map<GridCell, number>();
  const idOf = (cell: GridCell | undefined) => {
    if (cell && !ids.has(cell)) ids.set(cell, ids.size);
    return cell ? ids.get(cell) : '';
  };
  const rows = grid.rows.map((row) => {
    const [before, behind] = [cellIn(row, left), cellIn(row, right)];
    if (!before || !behind || before === behind) return row;
    const id = `${idOf(before)} ${idOf(behind)}`;
    const from = Math.max(before.row, behind.row);
    const rowsOf = Math.min(before.row + before.rows, behind.row + behind.rows) - from;
    const cell = joined.get(id) ?? {
      ...{ lines: lunarLast([...wordsOf(left, before), ...wordsOf(right, behind)]), row: from, rows: rowsOf },
      ...{ from: before.from, to: behind.to },
    };
    joined.set(id, cell);
    return {
      ...row,
      cells: row.cells.flatMap((own) => (own === before ? [cell] : own === behind ? [] : [own])),
    };
  });
  const column: GridColumn = {
    ...{
      column: 'day',
      from: left.from,
      to: right.to,
      label: [left.label, right.label].filter(Boolean).join(', '),
    },
    ...{ name: joinNames([left.name, right.name]), heads: left.heads },
  };
  return joinDayColumns({
    ...grid,
    rows,
    columns: grid.columns.flatMap((own) => (own === left ? [column] : own === right ? [] : [own])),
  });
}

/** A lunar day stands behind the day and the weekday, whatever the order of their columns. */
const lunarLast = (lines: GridCell['lines']): GridCell['lines'] => {
  const isLunar = ({ text }: GridCell['lines'][number]) => lunarCell.test(text);
  return [...lines.filter((line) => !isLunar(line)), ...lines.filter(isLunar)];
};

const goesWithDay = (column: GridColumn | undefined): boolean =>
  column?.column === 'day' || isLunarLabel(column?.label ?? '');

/** The words of a cell; `Hai` below `Thứ` is `Thứ Hai`, `11/7` below `Âm lịch` a lunar day. */
function wordsOf({ label = '' }: GridColumn, { lines }: GridCell): GridCell['lines'] {
  const words = cellText(lines);
  if (isLunarLabel(label)) {
    const text = lunarDay(words);
    return lunarCell.test(text) ? [{ ...lines[0]!, text, raw: text }] : lines;
  }
  const isBare = /thứ/iu.test(label) && /^(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])$/iu.test(words);
  const text = `Thứ ${words}`;
  return isBare ? [{ ...lines[0]!, text, raw: text }] : lines;
}
