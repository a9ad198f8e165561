import type { Column } from '../../grid/column-kind.ts';
import { heightCost, type Stand } from './height-cost.ts';
import type { LevelCell, LevelLine } from './level-lines.ts';

/** What speaks against taking some lines for one row; `Infinity` where more lines above them only make it worse. */
export function rowCost(
  lines: readonly LevelLine[],
  from: number,
  to: number,
  columns: readonly Column[],
  stands: readonly Stand[],
  starts: ReadonlySet<number>,
  emptyCosts: readonly number[],
  isNumbered: boolean,
  isOfDays: boolean,
): number {
  let cost = 0.35;
  let cut: number | undefined;
  for (let at = from + 1; at < to; at += 1) {
    if (starts.has(at)) cost += 3;
    if (lines[at]!.page !== lines[at - 1]!.page) {
      if (cut !== undefined) return Infinity;
      cut = at;
      cost += 0.5;
    } else if (lines[at]!.line.isApart) cost += 1.2;
  }
  if (lines[from]!.line.isApart) cost -= 0.4;
  cost += besideCost(lines, from, to, columns);
  for (const [column, kind] of columns.entries()) {
    let first: LevelCell | undefined;
    let last: LevelCell | undefined;
    let once = 0;
    for (let at = from; at < to; at += 1) {
      const cell = lines[at]!.cells[column];
      if (!cell) continue;
      if (cell.isOnce) once += 1;
      if (last) cost += breakCost(last, cell, kind);
      first ??= cell;
      last = cell;
    }
    if (kind === 'number' && isNumbered) {
      if (once > 1) return Infinity;
      if (once === 0) cost += 3;
      continue;
    }
    if (!first || !last) {
      if (first === undefined && lines.some(({ cells }) => cells[column]))
        cost += isOfDays ? 0.1 : kind === 'text' ? 4 : emptyCosts[column]!;
      continue;
    }
    if (first.isLower) cost += kind === 'text' ? 3 : 1.8;
    if (last.asks) cost += 1.2;
    if (once > 1) cost += (once - 1) * (kind === 'time' ? 2.5 : 1.5);
  }
  if (cut === undefined) return cost + heightCost(lines, from, to, stands);
  const parts = [
    [from, cut],
    [cut, to],
  ] as const;
  for (const [start, end] of parts)
    cost += Math.min(
      heightCost(lines, start, end, stands),
      heightCost(
        lines,
        start,
        end,
        stands.map(() => 'top'),
      ),
    );
  return cost;
}

/** What speaks against a row with the middles of several cells in it that hold for a row or more. */
export function keyCost(
  middles: readonly (readonly number[])[],
  from: number,
  to: number,
  isOfDays: boolean,
): number {
  let cost = 0;
  for (const [index, own] of middles.entries()) {
    const inside = own.filter((at) => at > from - 0.3 && at < to - 0.7).length;
    cost += Math.max(0, inside - 1) * (isOfDays ? 5 : 3);
    if (isOfDays && inside === 0 && index === middles.length - 1) cost += 4;
  }
  return cost;
}

/** What speaks against a row in which other cells begin anew beside a bullet: "- Giao quân." with its body beside it. */
function besideCost(
  lines: readonly LevelLine[],
  from: number,
  to: number,
  columns: readonly Column[],
): number {
  const text = columns.indexOf('text');
  let cost = 0;
  for (let at = from + 1; at < to; at += 1) {
    const { cells } = lines[at]!;
    if (!cells[text]?.isMarked) continue;
    const begins = cells.some(
      (cell, column) =>
        cell !== undefined && column !== text && columns[column] !== 'number' && !cell.isLower,
    );
    if (begins) cost += 0.9;
  }
  return cost;
}

/** What speaks against two lines of a column being of one cell. */
function breakCost(above: LevelCell, below: LevelCell, kind: Column): number {
  if (!above.endsHere) return 0;
  if (below.isLower) return 0.1;
  if (below.isMarked) return 0.15;
  return kind === 'text' ? 1 : 0.5;
}
