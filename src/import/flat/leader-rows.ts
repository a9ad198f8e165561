import type { Grid, GridCell, GridColumn, GridRow } from '../grid/grid.ts';
import type { DayStart } from './day-starts.ts';
import type { FlatLabel } from './head-storeys.ts';
import type { FlatRow } from './flat-read.ts';
import type { FlatPiece } from './flat-rows.ts';
import { parseBullet } from '../signs.ts';
import { headRow, linesOf } from './flat-table.ts';
import type { SourceLine } from '../source-line.ts';

/** Whether each of those who lead has a column of their own for what they do, beside that of the days, or of their halves. */
export const hasLeaders = (labels: readonly FlatLabel[]): boolean =>
  labels.filter(({ column }) => column === 'leader').length > 1 &&
  (labels.some(({ column }) => column === 'time') ||
    labels.every(({ column }, at) => column === (at === 0 ? 'day' : 'leader')));

/**
 * A calendar with a column for each of those who lead: what each of them does is a row of its own, with who does it beside it.
 * Where a row has fewer cells than there are columns, one may stand over several, and nothing tells which are empty: then nobody
 * is named, and the row is told.
 *
 * @param labels of the day, of the half of the day where it has a column, and of those who lead
 */
export function leaderGrid(
  rows: readonly FlatRow[],
  startOf: ReadonlyMap<FlatPiece, DayStart>,
  labels: readonly FlatLabel[],
  head: SourceLine,
): Grid {
  const [day, ...behind] = labels as [FlatLabel, ...FlatLabel[]];
  const half = behind.find(({ column }) => column === 'time');
  const leaders = behind.filter((label) => label !== half);
  const columns: GridColumn[] = [
    { column: 'day', label: day.text, name: day.text, from: 0, to: 1 },
    { column: 'time', label: half?.text ?? '', name: half?.text, from: 1, to: 2 },
    { column: 'text', from: 2, to: 3 },
    { column: 'participants', from: 3, to: 4, isWho: true },
  ];
  let at = 0;
  // Where each entry has a bullet, a cell may hold several: as many as there are columns may stand in one.
  const cellsOfLeaders = rows.map((row) => ('cells' in row ? row.cells.slice(half ? 1 : 0) : []));
  const isOpen =
    cellsOfLeaders.some((own) => own.some((atoms) => atoms.length === 0)) &&
    cellsOfLeaders.flat().every(([first]) => !first || parseBullet(first.rest) !== undefined);
  const dayCells = new Map<DayStart, GridCell>();
  const grid = rows.flatMap((row): GridRow[] => {
    if (!('cells' in row)) return [];
    const start = startOf.get(row.piece)!;
    const first = dayCells.get(start) ?? { lines: start.cell, from: 0, to: 1, row: at + 1, rows: 1 };
    dayCells.set(start, first);
    const [hours = [], ...own] = half ? row.cells : [[], ...row.cells];
    const isFull = own.every((atoms) => atoms.length > 0);
    const beside: GridCell[] =
      hours.length > 0 ? [{ lines: linesOf(hours), from: 1, to: 2, row: at + 1, rows: 1 }] : [];
    const doubts = isFull && !isOpen ? row.doubts : [...row.doubts, 'nothing tells whose columns are empty'];
    let isFirst = true;
    return own.flatMap((atoms, column): GridRow[] => {
      if (atoms.length === 0) return [];
      at += 1;
      const { text } = leaders[column]!;
      const who = { ...head, text, raw: text };
      const cells: GridCell[] = [
        ...[first, ...beside],
        { lines: linesOf(atoms), from: 2, to: 3, row: at, rows: 1 },
        ...(isFull ? [{ lines: [who], from: 3, to: 4, row: at, rows: 1 }] : []),
      ];
      const told = isFirst ? doubts : [];
      isFirst = false;
      return [{ at, cells, doubts: told }];
    });
  });
  return { columns, head: [headRow(labels, head)], rows: grid };
}
