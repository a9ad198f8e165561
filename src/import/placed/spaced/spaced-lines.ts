import type { PlacedHead } from '../placed-head.ts';
import { phrasesOf, type PlacedLine } from '../placed-line.ts';
import { clearCells, homesOf } from './clear-cells.ts';
import { columnsBelow } from './first-columns.ts';
import { linesAround } from './lines-around.ts';
import { movedColumns } from './moved-columns.ts';
import type { LinesAround } from './page-facts.ts';
import { partSpacedLine, worst, type PartedLine } from './spaced-cells.ts';
import { measureColumn, roomOf, type Room, type SpacedColumn } from './spaced-columns.ts';
import { findSegments, type Segment } from './spaced-segments.ts';

/** How often columns are measured by the cells that they were found to have. */
const rounds = 3;

/** The cells of the lines below a head, by their index, and the columns that tell them. */
export interface PartedLines {
  readonly parted: readonly (PartedLine | undefined)[];
  readonly rooms: readonly Room[];
  readonly columnsAt: (at: number) => readonly SpacedColumn[];
}

/** A stretch of lines whose columns stand in the same places, and the lines of it that tell them. */
interface Page extends Segment {
  readonly rows: readonly number[];
  columns: readonly SpacedColumn[];
}

/** What is known of all pages so far. */
interface Known {
  readonly parted: (PartedLine | undefined)[];
  rooms: readonly Room[];
  homes: ReadonlyMap<string, number>;
}

/**
 * Part the lines below a head into cells; each page has its columns in other places. Those below a head are measured first, then
 * those of pages without one are looked for where they would have to stand.
 */
export function partSpacedLines(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
): PartedLines {
  const kinds = head.columns.map(({ column }) => column);
  const known: Known = {
    parted: [],
    rooms: kinds.map(() => ({ seen: Infinity, limit: Infinity })),
    homes: new Map(),
  };
  const pages = findSegments(lines, start, end, head).map((segment, index): Page => {
    const rows = rowsIn(lines, segment.from, segment.to);
    const own = segment.head ?? (index === 0 ? head : undefined);
    return { ...segment, head: own, rows, columns: own ? columnsBelow(own, rows, lines) : [] };
  });
  const headed = pages.filter((page) => page.head);
  for (let round = 0; round < rounds; round += 1) measure(headed, round === 0);
  for (const [index, page] of pages.entries()) {
    if (page.head) continue;
    page.columns = best(page, movedColumns(pages[index - 1]!.columns, page.rows, lines));
    part(page);
  }
  if (headed.length < pages.length) for (let round = 1; round < rounds; round += 1) measure(pages, false);
  const pageOf = (at: number) => pages.findLast(({ from }) => from <= at) ?? pages[0]!;
  return { parted: known.parted, rooms: known.rooms, columnsAt: (at) => pageOf(at).columns };

  /** Measure the columns of some pages, and part their lines by them: columns of all pages are of one width. */
  function measure(own: readonly Page[], isFirst: boolean): void {
    const clear = own.map(({ rows, columns }) =>
      clearCells(rows, lines, columns, isFirst ? undefined : known.parted),
    );
    known.homes = homesOf(clear, kinds.length);
    known.rooms = kinds.map((_, column) => roomOf(clear.flatMap((cells) => cells[column]!)));
    for (const [index, page] of own.entries()) {
      page.columns = page.columns.map((column, at) => measureColumn(clear[index]![at]!, column));
      part(page);
    }
  }

  function part({ from, to, columns }: Page): void {
    const before = [...known.parted];
    for (let at = from; at < to; at += 1)
      known.parted[at] = partAt(at, columns, linesAround(before, at, kinds.length));
  }

  function partAt(at: number, columns: readonly SpacedColumn[], around: LinesAround): PartedLine | undefined {
    const { rooms, homes } = known;
    return partSpacedLine(lines[at]!.words, { columns, kinds, rooms, homes }, around);
  }

  /** Of several places of the columns those by which the lines of a page say least against themselves. */
  function best(page: Page, ways: readonly (readonly SpacedColumn[])[]): readonly SpacedColumn[] {
    const alone = linesAround([], page.from, kinds.length);
    const costs = ways.map((columns) =>
      page.rows.reduce((sum, at) => sum + (partAt(at, columns, alone)?.cost ?? worst * 1.5), 0),
    );
    return ways[costs.indexOf(Math.min(...costs))]!;
  }
}

/** As many lines that begin in one place make an edge. */
const mostAlone = 4;

/** Lines that have cells side by side, and those that begin where such cells do. */
function rowsIn(lines: readonly PlacedLine[], from: number, to: number): number[] {
  const all = Array.from({ length: to - from }, (_, index) => from + index);
  const rows = all.filter((at) => phrasesOf(lines[at]!, 1).length > 1);
  const begins = new Map<number, number>();
  const count = (x0: number, by: number) => begins.set(x0, (begins.get(x0) ?? 0) + by);
  for (const at of rows) for (const { x0 } of phrasesOf(lines[at]!, 1)) count(x0, mostAlone);
  const left = Math.min(...begins.keys());
  // Lines of one cell that have a left edge of their own, right of the first column.
  for (const at of all) if ((lines[at]!.words[0]?.x0 ?? 0) > left + 3) count(lines[at]!.words[0]!.x0, 1);
  return all.filter(
    (at) => rows.includes(at) || (begins.get(lines[at]!.words[0]?.x0 ?? -1) ?? 0) >= mostAlone,
  );
}
