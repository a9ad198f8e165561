import { cellText } from '../grid/cell-text.ts';
import type { Grid, GridRow } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import { isWide } from './section-cells.ts';

/** What is no section, nor a task: `Ghi chú: …`, a sentence about the table. */
const remark = /^[*(–-]*\s*(?:ghi chú|lưu ý|chú thích|chú ý)(?![A-Za-zÀ-ỹ])/iu;

/** A table without the rows at its end that are remarks over all columns, and their lines. */
export function partRemarks(grid: Grid): { readonly grid: Grid; readonly below: readonly SourceLine[] } {
  const isRemark = ({ cells }: GridRow) =>
    cells.length === 1 && isWide(cells[0]!, grid) && remark.test(cellText(cells[0]!.lines));
  const last = grid.rows.findLastIndex((row) => !isRemark(row));
  const below = grid.rows.slice(last + 1).flatMap(({ cells }) => cells[0]!.lines);
  return {
    grid: { ...grid, rows: grid.rows.slice(0, last + 1) },
    below: [...(grid.below ?? []), ...below.map((line) => ({ ...line, cell: undefined }))],
  };
}
