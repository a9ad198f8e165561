import type { Column } from '../../grid/column-kind.ts';
import { wordsIn, type CellLine } from '../cell-line.ts';
import { opensKey, type KeyCell } from '../placed-keys.ts';

/** Where the lines of a row, or of rows that no cell parts, stand on one page: heights in lines, counted on over pages. */
export interface Extent {
  readonly page: number | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** A line with words in a column whose cells hold for several rows. */
export interface KeyLine {
  readonly line: CellLine;
  readonly page: number | undefined;
  readonly y: number;
}

/** The cells of such a column, and what speaks against the rows that each was given. */
export interface LevelKeys {
  readonly keys: readonly KeyCell[];
  readonly cost: number;
}

/** The cells of a column of days, halves or months as their words part them: `Thứ Hai` with `11/4` below it is one. */
export function keyCells(lines: readonly KeyLine[], column: number, kind: Column): KeyLine[][] {
  const cells: KeyLine[][] = [];
  let above = '';
  for (const line of lines) {
    const words = wordsIn(line.line, column);
    const last = cells.at(-1);
    if (!last || opensKey(words, above, kind)) {
      cells.push([line]);
      above = words;
    } else {
      last.push(line);
      above = `${above} ${words}`;
    }
  }
  return cells;
}

/** How many lines a cell has at most, and for how many rows it holds. */
const mostLines = 8;
const mostRows = 40;

interface Way {
  readonly cost: number;
  readonly from: number;
  readonly first: number;
}

/**
 * For which rows each such cell holds: it stands in the middle of them, or beside the first. Of all ways to share out the rows and
 * the lines the one is taken in which the cells stand best, and begin as their words say.
 */
export function levelKeys(
  rows: readonly (readonly Extent[])[],
  lines: readonly KeyLine[],
  column: number,
  kind: Column,
): LevelKeys {
  const words = lines.map(({ line }) => wordsIn(line, column));
  const [middle, top] = (['middle', 'top'] as const).map((stand) =>
    shareOut(rows, lines, words, kind, stand),
  );
  return top!.cost < middle!.cost ? top! : middle!;
}

function shareOut(
  rows: readonly (readonly Extent[])[],
  lines: readonly KeyLine[],
  words: readonly string[],
  kind: Column,
  stand: 'middle' | 'top',
): LevelKeys {
  const cuts = cutCosts(words, kind);
  /** By rows and lines that were shared out: the least cost, and where the last cell begins. */
  const ways: Way[][] = Array.from({ length: rows.length + 1 }, (_, to) =>
    Array.from({ length: lines.length + 1 }, (_unused, last) =>
      // In front of the first cell rows may stand that go on from above.
      last === 0 ? { cost: to * 2, from: 0, first: 0 } : { cost: Infinity, from: 0, first: 0 },
    ),
  );
  for (let from = 0; from < rows.length; from += 1)
    for (let first = 0; first < lines.length; first += 1) {
      const { cost } = ways[from]![first]!;
      if (cost === Infinity) continue;
      for (let last = first + 1; last <= Math.min(lines.length, first + mostLines); last += 1) {
        const own = cost + cuts(first, last);
        if (own === Infinity) break;
        const cell = lines.slice(first, last);
        for (let to = from + 1; to <= Math.min(rows.length, from + mostRows); to += 1) {
          const whole = own + spanCost(rows.slice(from, to), cell, stand);
          if (whole < ways[to]![last]!.cost) ways[to]![last] = { cost: whole, from, first };
        }
      }
    }
  const { cost } = ways[rows.length]![lines.length]!;
  if (cost === Infinity) return { keys: [], cost };
  const keys: KeyCell[] = [];
  for (let to = rows.length, last = lines.length; last > 0;) {
    const { from, first } = ways[to]![last]!;
    keys.unshift({ lines: lines.slice(first, last).map(({ line }) => line), from, to });
    [to, last] = [from, first];
  }
  return { keys, cost };
}

/** What words say against lines, from one to before another, being one cell. */
function cutCosts(words: readonly string[], kind: Column): (first: number, last: number) => number {
  const known = new Map<number, number>();
  return (first, last) => {
    const key = first * 1000 + last;
    let cost = known.get(key);
    if (cost !== undefined) return cost;
    // Whether its first line goes on with the one above, and none below begins another.
    cost = first > 0 && !opensKey(words[first]!, words[first - 1]!, kind) ? 0.7 : 0;
    for (let at = first + 1; at < last; at += 1)
      if (opensKey(words[at]!, words.slice(first, at).join(' '), kind)) cost += 2.5;
    known.set(key, cost);
    return cost;
  };
}

/** What speaks against a cell that holds for rows of a page above its words. */
const begunBefore = 1;

/** How far a cell stands from where it would beside some rows, on each page that it has words on. */
function spanCost(
  rows: readonly (readonly Extent[])[],
  cell: readonly KeyLine[],
  stand: 'middle' | 'top',
): number {
  const beside = new Map<number | undefined, { top: number; bottom: number }>();
  for (const extents of rows)
    for (const { page, top, bottom } of extents) {
      const known = beside.get(page);
      if (known) known.bottom = bottom;
      else beside.set(page, { top, bottom });
    }
  // A cell that a page cuts has its words above the cut: in front of them it holds for no row of another page.
  const isBegunBefore = beside.keys().next().value !== cell[0]!.page && beside.has(cell[0]!.page);
  let cost = isBegunBefore ? begunBefore : 0;
  for (let at = 0; at < cell.length;) {
    const { page, y: first } = cell[at]!;
    let end = at + 1;
    while (end < cell.length && cell[end]!.page === page) end += 1;
    const last = cell[end - 1]!.y;
    const own = beside.get(page);
    if (own) {
      const off = Math.abs((first + last) / 2 - (own.top + own.bottom) / 2);
      const down = Math.abs(first - own.top);
      cost += beside.size > 1 ? Math.min(off, down) : stand === 'middle' ? off : down;
      // It reaches over the rows.
      cost += (Math.max(0, own.top - first - 1) + Math.max(0, last - own.bottom - 1)) * 0.5;
    } else cost += (end - at) * 2;
    at = end;
  }
  return cost;
}
