import { cellIn, type Grid, type GridColumn, type GridRow } from '../grid/grid.ts';
import type { Column } from '../grid/column-kind.ts';
import { leadsOrAttends } from '../grid/column-label.ts';

/** Columns that have a place in an event. */
export const eventColumns: readonly Column[] = [
  'number',
  'day',
  'time',
  'text',
  'morning',
  'afternoon',
  'evening',
  'leader',
  'bodies',
  'participants',
  'place',
];

/** Columns that say what happens; their heads may say in which half of the day, or who. */
export const texts: ReadonlySet<Column> = new Set(['text', 'morning', 'afternoon', 'evening', 'leader']);

/** Columns that say nothing where no text stands beside them. */
export const besideText: ReadonlySet<Column> = new Set(['time', 'bodies', 'place', 'participants']);

/**
 * A table with each column where an event has it: beside a column of texts, those who are busy take part, and who hosts
 * is no preparing body.
 */
export function calendarColumns(grid: Grid): Grid {
  const names = grid.columns.map(({ column }) => column);
  const hasText = names.some((column) => texts.has(column) && column !== 'leader');
  const hosts = grid.columns.filter(({ column }) => column === 'bodies');
  const host = hosts.find(({ label = '' }) => /chủ trì/iu.test(label)) ?? hosts[0];
  let isTaken = names.includes('participants');
  const columns = grid.columns.map((place): GridColumn => {
    if (place.column === 'bodies' && place !== host) return { ...place, column: 'other' };
    if (place.column !== 'leader' || !hasText) return place;
    const column = isTaken ? 'other' : 'participants';
    isTaken = true;
    return { ...place, column };
  });
  return { ...grid, columns: withThoseWhoLead(columns) };
}

/** Nobody knows which of them such a column names; all take part, and so do those of the column of participants beside it. */
function withThoseWhoLead(columns: readonly GridColumn[]): readonly GridColumn[] {
  const named = columns.filter(({ column }) => column === 'participants');
  return named.length === 2 && named.some(({ label = '' }) => leadsOrAttends.test(label))
    ? columns.map((place) => (place === named[1] ? { ...place, isMore: true } : place))
    : columns;
}

/** Whether a row of a calendar says what happens. */
export const saysText = (row: GridRow, { columns }: Grid): boolean =>
  columns.some((place) => texts.has(place.column) && cellIn(row, place)?.row === row.at);
