import { cellText } from '../grid/cell-text.ts';
import type { GridCell, GridColumn } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';

/** The cells of a table that is made of another one; a cell that stands in rows one after the other is merged. */
export interface MovedCells {
  /** Put a cell of the other table at its place; within one block it stays one. */
  move(
    cell: GridCell | undefined,
    column: number,
    block: string,
    row: number,
    span?: number,
  ): GridCell | undefined;
  /** Put lines at their place; `id` tells which of them are the same. */
  put(id: string, lines: readonly SourceLine[], column: number, row: number, span?: number): GridCell;
}

/** Cells for the columns of a table, row after row. */
export function createMovedCells(columns: readonly GridColumn[]): MovedCells {
  const made = new Map<string, { -readonly [Name in keyof GridCell]: GridCell[Name] }>();
  const ids = new Map<GridCell, number>();
  const idOf = (cell: GridCell): number => {
    if (!ids.has(cell)) ids.set(cell, ids.size);
    return ids.get(cell)!;
  };
  return { move, put };

  function move(cell: GridCell | undefined, column: number, block: string, row: number, span = 1) {
    if (!cell) return undefined;
    const lines = columns[column]!.isWho ? asOneLine(cell) : cell.lines;
    return put(`${idOf(cell)} ${block}`, lines, column, row, span);
  }

  function put(id: string, lines: readonly SourceLine[], column: number, row: number, span = 1): GridCell {
    const above = made.get(`${id} ${column}`);
    if (above && above.row + above.rows === row) {
      above.rows += 1;
      return above;
    }
    const own = { lines, from: column, to: column + span, row, rows: 1 };
    made.set(`${id} ${column}`, own);
    return own;
  }
}

/** A name over a post is one person. */
function asOneLine({ lines }: GridCell): SourceLine[] {
  const text = cellText(lines);
  return [{ ...lines[0]!, text, raw: text }];
}
