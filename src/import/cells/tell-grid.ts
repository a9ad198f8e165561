import type { DocumentKind } from '../../domain/kind.ts';
import { readDayCell } from '../calendar/calendar-days.ts';
import { isTimeCell } from '../calendar/calendar-entries.ts';
import { readMoment } from '../calendar/calendar-moment.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { cellIn, type Grid } from '../grid/grid.ts';
import { clockTimes } from '../phrases/clock.ts';
import { cellText } from '../grid/cell-text.ts';
import { parsePeriod } from '../phrases/period.ts';
import type { TableRegion } from '../tables/table-region.ts';
import { kindOfColumns, type Column } from '../grid/column-kind.ts';
import { isOfOthers } from '../grid/other-tables.ts';
import { resolveDitto } from './ditto.ts';
import { joinDayColumns } from './join-days.ts';
import { joinTimeColumns } from './join-times.ts';
import { partPlaceColumn } from './part-places.ts';
import { settleColumns, topicsAsRows } from './settle-columns.ts';
import { joinSharedTimes } from './shared-times.ts';
import { partTotals } from './totals.ts';
import { unpivot } from './unpivot.ts';

/** A table whose cells are known, with its columns and its kind told by the words of its cells, too. */
export function tellGrid(region: TableRegion, kind: DocumentKind | undefined): TableRegion {
  if (!region.grid) return region;
  // Cells that stand one below the other are told by their labels already.
  if (region.grid.isGuessed && region.labels) return joinColumns(region, region.grid);
  const whole = resolveDitto(partTotals(region.grid));
  const grid = settleColumns(
    joinSharedTimes(joinTimeColumns(joinDayColumns(partPlaceColumn(unpivot(whole))))),
  );
  const told = kindOfGrid(grid, kind);
  const own = told.kind === 'programme' ? topicsAsRows(told.grid) : told.grid;
  const columns = own.columns.map(({ column }) => column);
  return { ...region, kind: told.kind, grid: own, columns, printed: region.grid };
}

/** Of a table whose cells are guessed the labels alone are sure: that several columns say when. */
function joinColumns(region: TableRegion, grid: Grid): TableRegion {
  const joined = joinSharedTimes(joinTimeColumns(joinDayColumns(grid)));
  return joined === grid
    ? region
    : { ...region, grid: joined, columns: joined.columns.map(({ column }) => column), printed: grid };
}

interface Told {
  readonly kind: TableRegion['kind'];
  readonly grid: Grid;
}

/** What a table is: told by its labels, and by what the cells of its times say. */
function kindOfGrid(grid: Grid, document: DocumentKind | undefined): Told {
  const names = new Set(grid.columns.map(({ column }) => column));
  const labels = grid.columns.map(({ label }) => label);
  if (isOfOthers(labels, [...names])) return { kind: 'table', grid };
  const byLabels = kindOfColumns([...names]);
  const said = says(grid, 'text') || says(grid, 'morning') || says(grid, 'afternoon') || says(grid, 'leader');
  if (!said) return { kind: byLabels ?? 'table', grid };
  if (names.has('day')) {
    const days = cellsOf(grid, 'day');
    const isPlan = names.has('text') && days.some(isLoose) && !hasHours(grid) && document !== 'calendar';
    return isPlan
      ? { kind: 'programme', grid: rename(grid, 'day', 'deadline') }
      : { kind: byLabels ?? 'table', grid };
  }
  const times = [...cellsOf(grid, 'time'), ...cellsOf(grid, 'deadline')];
  if (times.length === 0) return { kind: byLabels ?? 'table', grid };
  const share = (fits: (words: string) => boolean) => times.filter(fits).length / times.length;
  // The hours of one day are those of a meeting, no tasks.
  if (byLabels !== 'calendar' && share(isHourOnly) > 0.6) return { kind: 'table', grid };
  const isDated = share(isDay) > 0.7;
  if (isDated && (document === 'calendar' || (times.some(isMomentOfDay) && document !== 'plan')))
    return { kind: 'calendar', grid: rename(grid, 'deadline', 'time') };
  // Who does it by which month makes tasks, also where each has a place.
  if (names.has('bodies') && share(isLoose) > 0.6) return { kind: 'programme', grid };
  if (byLabels || !names.has('text')) return { kind: byLabels ?? 'table', grid };
  return { kind: share(saysWhen) > 0.6 ? 'programme' : 'table', grid };
}

const says = (grid: Grid, column: Column): boolean =>
  cellsOf(grid, column).some((words) => /[A-Za-zÀ-ỹ]{2}/u.test(words));

/** Words of the cells of a column, each once. */
function cellsOf(grid: Grid, column: Column): string[] {
  const places = grid.columns.filter((one) => one.column === column);
  const cells = places.flatMap((place) =>
    grid.rows.flatMap((row) => {
      const cell = cellIn(row, place);
      // A row over all columns is a section.
      return cell && cell.row === row.at && row.cells.length > 1 ? [cell] : [];
    }),
  );
  return cells.map(({ lines }) => cellText(lines));
}

const hasHours = (grid: Grid): boolean =>
  grid.columns.some(({ column }) => column === 'time' || column === 'morning' || column === 'place');

const anyTime = { yearOf: anyYear };
const isDay = (words: string): boolean => readMoment(words, anyTime) !== undefined;
/** A day with its weekday, its half or its hour: no deadline is told so. */
const isMomentOfDay = (words: string): boolean =>
  isDay(words) &&
  (/(?:thứ|chủ nhật|sáng|chiều|cả ngày)(?![A-Za-zÀ-ỹ])/iu.test(words) || !readDayCell(words, anyYear));
const isHourOnly = (words: string): boolean =>
  isTimeCell(words) ||
  new RegExp(`^(?:${clockTimes}|\\d{1,2}[.:]\\d{2}\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})$`, 'iu').test(words);
/** The number of a day, below a label that says so: `3`, `12-14`, `1-2 (Thứ Bảy, Chủ nhật)`. */
const isNumberOfDay = (words: string): boolean =>
  /^(?:ngày\s+)?\d{1,2}(?:\s*(?:[-–,]|đến)\s*\d{1,2})?\s*(?:\([^()]*\))?$/iu.test(words);
/** A time that is no day of a calendar: `Trước 15/9`, `Quý II`, `Tháng 3`. */
const isLoose = (words: string): boolean =>
  !isDay(words) &&
  !isNumberOfDay(words) &&
  (parsePeriod(words, undefined) !== undefined ||
    /^(?:trước|chậm nhất|xong|hoàn thành)(?![A-Za-zÀ-ỹ])/iu.test(words));
const saysWhen = (words: string): boolean =>
  isDay(words) ||
  parsePeriod(words, undefined) !== undefined ||
  /(?<![A-Za-zÀ-ỹ])(?:tháng|quý|năm|tuần|ngày|thường xuyên|định kỳ|hằng|hàng|trước|đột xuất|kỳ họp)(?![A-Za-zÀ-ỹ])|\d{1,2}\/\d/iu.test(
    words,
  );

const rename = (grid: Grid, from: Column, to: Column): Grid => ({
  ...grid,
  columns: grid.columns.map((place) => (place.column === from ? { ...place, column: to } : place)),
});
