import type { RepairLog } from '../../repair-log.ts';
import { dropPageMatter } from './page-matter.ts';
import { takeNotes, type Note } from './page-notes.ts';
import type { Fragment, PageContent } from './pdf-page.ts';
import { lacksLevelRules } from './tables/level-rules.ts';
import { fillGrid, type PageTable } from './tables/pdf-tables.ts';
import { linesOf, type Printed } from './printed-lines.ts';
import { cellAt, findGrids } from './tables/ruled-grid.ts';
import { readingOrder, type OrderedLine } from './side-by-side.ts';
import { takeUnruledTables } from './tables/unruled-tables.ts';

/** A line in reading order, or a table that stands there. */
export type Piece = { readonly line: OrderedLine } | { readonly table: PageTable };

/** What a page holds from top to bottom, and its notes. */
export interface PagePieces {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly notes: readonly Note[];
}

/** Part each page into tables, notes and lines; running matter is left out. */
export function piecesOfPages(pages: readonly PageContent[], log: RepairLog): PagePieces[] {
  const ruled = pages.map(ruledTables);
  const free = dropPageMatter(
    pages.map(({ page, height, fragments }, index) => ({
      ...{ page, height },
      lines: linesOf(fragments.filter((fragment) => !ruled[index]!.some(({ own }) => own.has(fragment)))),
    })),
    log,
  );
  const bodySize = commonSize(pages);
  const noted = takeNotes(free, bodySize);
  const parted = takeUnruledTables(
    noted.map(({ lines }, index) => ({
      ...{ page: pages[index]!.page, lines },
      cuts: ruled[index]!.map(({ table }) => middleOf(table)),
    })),
    bodySize,
  );
  return pages.map(({ page, height }, index) => {
    const { lines, tables } = parted[index]!;
    const own = [...ruled[index]!.map(({ table }) => table), ...tables].sort((a, b) => a.top - b.top);
    return { page, pieces: inOrder(lines, own, height), notes: noted[index]!.notes };
  });
}

/** The tables that rules draw on a page, and the letters in their cells. */
const ruledTables = ({ rules, fragments, page }: PageContent): { table: PageTable; own: Set<Fragment> }[] =>
  findGrids(rules)
    .map((grid) => ({
      grid,
      own: fragments.filter(({ x0, x1, y, size }) => cellAt(grid, (x0 + x1) / 2, y - size * 0.3)),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ grid, own }) => ({ table: fillGrid(grid, own, page), own: new Set(own) }))
    .filter(({ table }) => !lacksLevelRules(table));

const middleOf = ({ top, bottom }: PageTable): number => (top + bottom) / 2;

/** The size in which most letters are set. */
function commonSize(pages: readonly PageContent[]): number {
  const counts = new Map<number, number>();
  for (const { fragments } of pages)
    for (const { size, text } of fragments) {
      const step = Math.round(size * 2) / 2;
      counts.set(step, (counts.get(step) ?? 0) + text.length);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** What stands on a page from top to bottom: the lines between its tables, and these. */
function inOrder(
  lines: readonly (readonly Printed[])[],
  tables: readonly PageTable[],
  height: number,
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const table of tables) {
    let to = from;
    while (to < lines.length && lines[to]![0]!.y <= middleOf(table)) to += 1;
    pieces.push(...readingOrder(lines.slice(from, to), height).map((line) => ({ line })), { table });
    from = to;
  }
  return [...pieces, ...readingOrder(lines.slice(from), height).map((line) => ({ line }))];
}
