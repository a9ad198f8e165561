import { columnsBelow } from './first-columns.ts';
import { findSegments } from './spaced-segments.ts';
import type { PlacedHead } from '../placed-head.ts';
import { phrasesOf, type Phrase, type PlacedLine } from '../placed-line.ts';
import type { LineParter } from '../line-parter.ts';
import { opensCell, partSpacedLine, type PartedLine, type SpacedPage } from './spaced-cells.ts';
import { measureColumn, roomOf, type ClearCell, type Room, type SpacedColumn } from './spaced-columns.ts';

/** How often columns are measured by the cells that they were found to have. */
const rounds = 3;

/** A line without a wide gap that costs more is running text. */
const mostOfFull = 3;

/** Tell cells by places that are those of a program that prints a page to text: a column begins some letters earlier or later. */
export function spacedParter(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
): LineParter {
  const { parted, rooms, columnsAt } = partSpacedLines(lines, start, end, head);
  const isFull = (at: number) =>
    phrasesOf(lines[at]!, 1).length === 1 && parted[at]!.cells.filter((words) => words.length > 0).length > 1;
  const part = (at: number) => {
    const own = parted[at];
    if (!own || !isFull(at)) return own;
    const names = own.cells.filter((words) => words.length > 0).slice(1);
    return lines[at]!.isApart !== true && own.cost < mostOfFull && names.every(opensCell) ? own : undefined;
  };
  const isRow = (at: number) => phrasesOf(lines[at]!, 1).length > 1;
  return {
    part,
    partFull: (at) => {
      const own = parted[at];
      const { isApart, words } = lines[at]!;
      const begins = columnsAt(at)
        .slice(1)
        .some(({ edge, from }) => Math.abs(words[0]!.x0 - (edge ?? from)) < 1.1);
      if (!own || isApart !== false || own.cost > mostOfFull || !begins) return undefined;
      for (let below = at + 1; below < Math.min(end, at + 12); below += 1) {
        if (isRow(below)) return part(below) && own;
        if (lines[below]!.isApart !== false) return undefined;
      }
      return undefined;
    },
    placesAt: (at) => {
      const columns = columnsAt(at).slice(1);
      return { at: columns.map(({ from }) => from), edges: columns.map(({ edge }) => edge) };
    },
    goOn: () => undefined,
    rooms: rooms.map(({ seen }) => seen),
  };
}

/** The cells of the lines below a head, by their index; each page has its columns in other places. */
export function partSpacedLines(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
): {
  readonly parted: (PartedLine | undefined)[];
  readonly rooms: readonly Room[];
  readonly columnsAt: (at: number) => readonly SpacedColumn[];
} {
  const parted: (PartedLine | undefined)[] = [];
  const segments = findSegments(lines, start, end, head);
  let columns: SpacedColumn[] | undefined;
  const pages = segments.map(({ from, to, head: own }) => {
    const rows = rowsIn(lines, from, to);
    columns = own ? columnsBelow(own, rows, lines) : moved(columns!, rows, lines);
    return { from, to, rows, columns };
  });
  // All pages have columns of one width; where they stand, each says itself.
  const kinds = head.columns.map(({ column }) => column);
  let rooms: Room[] = head.columns.map(() => ({ seen: Infinity, limit: Infinity }));
  for (let round = 0; round < rounds; round += 1) {
    const clear = pages.map((page) =>
      clearCells(page.rows, lines, page.columns, round === 0 ? undefined : parted),
    );
    const homes = homesOf(clear, kinds.length);
    rooms = rooms.map((_, column) => roomOf(clear.flatMap((own) => own[column]!)));
    for (const [index, page] of pages.entries()) {
      page.columns = page.columns.map((known, column) => measureColumn(clear[index]![column]!, known));
      const before = [...parted];
      const seen: SpacedPage = { columns: page.columns, kinds, rooms, homes };
      for (let at = page.from; at < page.to; at += 1)
        parted[at] = partSpacedLine(lines[at]!.words, seen, begunAround(before, at, rooms.length));
    }
  }
  const pageOf = (at: number) => pages.findLast(({ from }) => from <= at) ?? pages[0]!;
  return { parted, rooms, columnsAt: (at) => pageOf(at).columns };
}

/** Lines that have cells side by side, and those that begin where such cells do. */
function rowsIn(lines: readonly PlacedLine[], from: number, to: number): number[] {
  const all = Array.from({ length: to - from }, (_, index) => from + index);
  const rows = all.filter((at) => phrasesOf(lines[at]!, 1).length > 1);
  const begins = new Set(rows.flatMap((at) => phrasesOf(lines[at]!, 1).map(({ x0 }) => x0)));
  return all.filter((at) => rows.includes(at) || begins.has(lines[at]!.words[0]?.x0 ?? -1));
}

/** The columns of a page without labels: those of the page before, moved and stretched as its cells ask for. */
function moved(
  before: readonly SpacedColumn[],
  rows: readonly number[],
  lines: readonly PlacedLine[],
): SpacedColumn[] {
  const phrases = rows.flatMap((at) => phrasesOf(lines[at]!, 1));
  const first = before[0]!.from;
  let best = { cost: Infinity, by: 0, scale: 1 };
  for (let by = -12; by <= 12; by += 1)
    for (let scale = 0.8; scale <= 1.3; scale += 0.02) {
      const place = (x: number) => first + by + (x - first) * scale;
      const cost =
        phrases.reduce((sum, { x0, x1 }) => {
          const near = before.map(({ edge, middle }) =>
            edge === undefined ? Math.abs((x0 + x1) / 2 - place(middle)) : Math.abs(x0 - place(edge)),
          );
          return sum + Math.min(6, ...near);
        }, 0) +
        Math.abs(by) * 0.05 +
        Math.abs(scale - 1) * 2;
      if (cost < best.cost) best = { cost, by, scale };
    }
  const place = (x: number) => first + best.by + (x - first) * best.scale;
  return before.map(({ from, to, edge, middle }) => ({
    from: place(from),
    to: place(to),
    edge: edge === undefined ? undefined : Math.round(place(edge)),
    middle: place(middle),
  }));
}

/** The cells of each column that wide gaps part from all others; in the first round those that reach into one column only. */
function clearCells(
  rows: readonly number[],
  lines: readonly PlacedLine[],
  columns: readonly SpacedColumn[],
  parted: readonly (PartedLine | undefined)[] | undefined,
): ClearCell[][] {
  const cells = columns.map((): ClearCell[] => []);
  for (const at of rows) {
    if (parted && (!parted[at] || parted[at].cost > 4)) continue;
    const phrases = phrasesOf(lines[at]!, 1);
    const own = phrases.map((phrase) => {
      if (!parted) return columnsOver(phrase, columns);
      const over = parted[at]!.cells.flatMap((words, column) =>
        words.some((word) => phrase.words.includes(word)) ? [column] : [],
      );
      // Words with a wide gap between them are one cell: they are as wide as they stand.
      return over.length === 1 && parted[at]!.cells[over[0]!]!.length > phrase.words.length ? [] : over;
    });
    for (const [index, over] of own.entries()) {
      const column = over[0];
      if (over.length !== 1 || column === undefined) continue;
      const next = own[index + 1];
      const isBounded = column === columns.length - 1 || (next?.length === 1 && next[0] === column + 1);
      cells[column]!.push({ at, phrase: phrases[index]!, isBounded });
    }
  }
  return cells;
}

/** The columns in which words stand alone as lines of cells: twice in one at least, and in no other. */
function homesOf(clear: readonly (readonly ClearCell[][])[], columns: number): Map<string, number> {
  const counts = new Map<string, number[]>();
  for (const page of clear)
    for (const [column, cells] of page.entries())
      for (const { phrase } of cells) {
        const own = counts.get(phrase.text) ?? new Array<number>(columns).fill(0);
        own[column]! += 1;
        counts.set(phrase.text, own);
      }
  const homes = new Map<string, number>();
  for (const [text, own] of counts) {
    const most = Math.max(...own);
    if (most > 1 && own.filter((count) => count > 0).length === 1) homes.set(text, own.indexOf(most));
  }
  return homes;
}

/** The columns into which a phrase reaches. */
function columnsOver({ x0, x1 }: Phrase, columns: readonly SpacedColumn[]): number[] {
  return columns.flatMap(({ from, to }, column) => {
    const shared = Math.min(x1, to) - Math.max(x0, from);
    return shared > 2 || shared > Math.min(x1 - x0, to - from) * 0.4 ? [column] : [];
  });
}

/** Where the cells of each column begin in the lines around one. */
function begunAround(parted: readonly (PartedLine | undefined)[], line: number, columns: number): number[][] {
  const near = [-2, -1, 1, 2].flatMap((by) => parted[line + by] ?? []).filter(({ cost }) => cost < 4);
  return Array.from({ length: columns }, (_, column) =>
    near.flatMap(({ cells }) => cells[column]![0]?.x0 ?? []),
  );
}
