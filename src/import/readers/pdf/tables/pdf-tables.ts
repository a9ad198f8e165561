import { goesOn } from '../../../signs.ts';
import {
  breaksEarly,
  edgesOf,
  isDashWithin,
  joinCutWords,
  roomIn,
  wouldHaveFitted,
  type CellEdges,
} from './cell-room.ts';
import { cutAtRules } from './cut-at-rules.ts';
import type { Fragment } from '../pdf-page.ts';
import { measureLines, opensParagraph } from '../line-measure.ts';
import { linesOf, wholeLine, type Printed } from '../printed-lines.ts';
import type { RawLine } from '../../raw-line.ts';
import { cellAt, type RuledGrid } from './ruled-grid.ts';
import type { RawCell, RawTable } from '../../table-lines.ts';

/** A table of one page, and where it stands on it. */
export interface PageTable extends RawTable {
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
}

/** Put the letters inside a grid into its cells. */
export function fillGrid(grid: RuledGrid, fragments: readonly Fragment[], page: number): PageTable {
  const inside = new Map<RuledGrid['cells'][number], Fragment[]>();
  for (const fragment of cutAtRules(grid, fragments)) {
    const cell = cellAt(grid, (fragment.x0 + fragment.x1) / 2, fragment.y - fragment.size * 0.3);
    if (cell) inside.set(cell, [...(inside.get(cell) ?? []), fragment]);
  }
  const found = new Map(
    grid.cells.map((cell) => [cell, linesOf(inside.get(cell) ?? []).map(wholeLine)] as const),
  );
  const edges = edgesOf(grid, found);
  const printed = new Map([...found].map(([cell, lines]) => [cell, joinCutWords(lines, edges(cell))]));
  const columns = new Map<string, CellColumn>();
  for (const { column, span } of grid.cells) {
    const key = `${column} ${span}`;
    if (columns.has(key)) continue;
    const own = grid.cells.filter((other) => other.column === column && other.span === span);
    const isLoose = own.some((cell) => breaksEarly(printed.get(cell)!, edges(cell)));
    columns.set(key, {
      measure: measureLines(own.flatMap((cell) => printed.get(cell)!)),
      box: edges(own[0]!),
      isLoose,
    });
  }
  return {
    columns: grid.xs.length - 1,
    cells: grid.cells.map((cell): RawCell => ({
      ...cell,
      lines: cellLines(printed.get(cell)!, columns.get(`${cell.column} ${cell.span}`)!, page),
    })),
    top: grid.ys[0]!,
    bottom: grid.ys.at(-1)!,
    xs: grid.xs,
  };
}

/** What the cells of a column have in common. */
interface CellColumn {
  readonly measure: ReturnType<typeof measureLines>;
  readonly box: CellEdges;
  /** Whether lines end early for no reason that the page shows. */
  readonly isLoose: boolean;
}

function cellLines(
  lines: readonly Printed[],
  { measure, box, isLoose }: CellColumn,
  page: number,
): RawLine[] {
  let before: (Printed & { opens?: boolean | undefined }) | undefined;
  return lines.map((line) => {
    const isEnded = before && !isLoose && !goesOn(line.text) && wouldHaveFitted(before, line, box);
    const isWithin = before && !isLoose && isDashWithin(before, line, lines[0]!, box);
    const opens = before && !isEnded ? !isWithin && opensParagraph(line, before, measure, true) : true;
    before = { ...line, opens };
    const room = roomIn(box, line);
    return { text: line.text, page, gap: 0, opens: opens ?? false, doubts: line.doubts, room };
  });
}
