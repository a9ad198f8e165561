import { stripMarks } from '../../domain/fold.ts';
import { readDayCell } from '../calendar/calendar-days.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { cellIn, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import { cellText } from '../grid/cell-text.ts';
import { parsePeriodCell } from '../phrases/period.ts';
import { columnsOfTime, type Column } from '../grid/column-kind.ts';

/** How well a label names a column of a kind, the best first; one that none fits comes last. */
const ranks: Partial<Record<Column, readonly RegExp[]>> = {
  month: [/^thang/],
  bodies: [/chu tri|chu trach/, /thuc hien|chuan bi|tham muu|soan thao|xay dung/, /phu trach/],
  deadline: [
    /hoan thanh/,
    /thuc hien|trinh|to chuc|ban hanh|trien khai|tien hanh|\bhan\b|tien do/,
    /^(?!.*(moc|bat dau|lay so lieu))/,
  ],
};

/** Labels that name who does a task where no other column does. */
const bodiesElse =
  /^(co quan|don vi) (trinh|tham tra|theo doi|dang ky)|^(lanh dao|thuong truc|can bo|chuyen vien|nguoi|dong chi|thanh vien|pho chu tich)\b.*(phu trach|chi dao|theo doi|phan cong|thuc hien)|^(lanh dao|can bo|nguoi|chuyen vien)$/;

const wordsOf = ({ label = '' }: GridColumn): string =>
  stripMarks(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Columns of a table, where only one has each thing: of several, the one whose label names it best. */
export function settleColumns(grid: Grid): Grid {
  let columns = withTimes(grid);
  if (!columns.some(({ column }) => column === 'bodies')) {
    const isText = columns.some(({ column }) => column === 'text');
    const names = (place: GridColumn) => grid.rows.some((row) => cellIn(row, place)?.row === row.at);
    const one =
      isText &&
      columns.find((place) => place.column === 'other' && bodiesElse.test(wordsOf(place)) && names(place));
    if (one) columns = columns.map((place) => (place === one ? { ...place, column: 'bodies' } : place));
  }
  for (const [name, patterns] of Object.entries(ranks) as [Column, readonly RegExp[]][]) {
    const same = columns.filter(({ column }) => column === name);
    if (same.length < 2) continue;
    const rankOf = (place: GridColumn) => {
      if (name === 'deadline' && isMostly(grid, place, isDuration)) return patterns.length + 1;
      const rank = patterns.findIndex((pattern) => pattern.test(wordsOf(place)));
      return rank < 0 ? patterns.length : rank;
    };
    const best = same.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
    columns = columns.map((place) =>
      place.column === name && place !== best ? { ...place, column: 'other' } : place,
    );
  }
  return withQuarters({ ...grid, columns });
}

/** The columns of a table that says nowhere when, but in its notes: these are times. */
function withTimes(grid: Grid): readonly GridColumn[] {
  const { columns } = grid;
  if (
    columns.some(({ column }) => columnsOfTime.has(column)) ||
    !columns.some(({ column }) => column === 'text')
  )
    return columns;
  // A number alone below a label that says nothing of times may count anything.
  const saysWhen = (words: string) =>
    !/^\d{1,2}$/.test(words) &&
    (parsePeriodCell(words, '2000') !== undefined || readDayCell(words, anyYear) !== undefined);
  const notes = columns.filter(
    (place) => (place.column === 'note' || place.column === 'other') && isMostly(grid, place, saysWhen, 0.8),
  );
  return notes.length === 1
    ? columns.map((place) => (place === notes[0] ? { ...place, column: 'deadline' } : place))
    : columns;
}

/** Whether more than a share of the cells of a column, at first half of them, say something. */
function isMostly(grid: Grid, place: GridColumn, fits: (words: string) => boolean, share = 0.5): boolean {
  const words = grid.rows.flatMap((row) => {
    const cell = row.cells.length > 1 && cellIn(row, place);
    return cell ? [cellText(cell.lines)] : [];
  });
  return words.filter(fits).length > words.length * share;
}

/** How long something takes, not when: `45 ngày`. */
const isDuration = (words: string): boolean => /^\d{1,3} (?:ngày|tuần|tháng)(?: làm việc)?$/u.test(words);

/** `II` below `Quý` is `Quý II`. */
function withQuarters(grid: Grid): Grid {
  const place = grid.columns.find((one) => one.column === 'month' && wordsOf(one) === 'quy');
  if (!place) return grid;
  const made = new Map<GridCell, GridCell>();
  const named = (cell: GridCell): GridCell => {
    const text = `Quý ${cellText(cell.lines)}`;
    const own = made.get(cell) ?? { ...cell, lines: [{ ...cell.lines[0]!, text, raw: text }] };
    made.set(cell, own);
    return own;
  };
  const isBare = (cell: GridCell) => /^(?:I{1,3}|IV|[1-4])$/.test(cellText(cell.lines));
  const rows = grid.rows.map((row): GridRow => {
    const cell = cellIn(row, place);
    return cell && isBare(cell)
      ? { ...row, cells: row.cells.map((one) => (one === cell ? named(one) : one)) }
      : row;
  });
  return { ...grid, rows };
}

/** Labels of a column that says of what kind the tasks beside it are. */
const topic = /^(linh vuc|nhom|mang|khoi|muc tieu|chu de|chuyen de|dau viec|noi dung lon)\b/;

/** A table whose topics stand in a column of merged cells in front of its tasks, with a row over all columns for each. */
export function topicsAsRows(grid: Grid): Grid {
  const text = grid.columns.findIndex(({ column }) => column === 'text');
  const isTopic = (place: GridColumn, at: number) =>
    at < text &&
    place.column === 'other' &&
    topic.test(wordsOf(place)) &&
    grid.rows.some((row) => (cellIn(row, place)?.rows ?? 1) > 1);
  const place = grid.columns.find(isTopic);
  if (!place) return grid;
  const [from, to] = [grid.columns[0]!.from, grid.columns.at(-1)!.to];
  const rows = grid.rows.flatMap((row): GridRow[] => {
    const cell = cellIn(row, place);
    if (!cell || row.cells.length === 1) return [row];
    const own = { ...row, cells: row.cells.filter((one) => one !== cell) };
    const at = row.at - 0.5;
    return cell.row === row.at ? [{ at, cells: [{ ...cell, from, to, row: at, rows: 1 }] }, own] : [own];
  });
  return { ...grid, rows, columns: grid.columns.filter((one) => one !== place) };
}
