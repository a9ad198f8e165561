import type { FlatRow } from './flat-row.ts';
import type { Stretch } from './stretch.ts';
import { partCells } from './flat-search.ts';
import { isSure, rowsOf, type RowPiece, type Rules } from './way-rows.ts';

const unnumbered = 'it has no number, as the others have';

/**
 * Rows that stand behind one number, as those below the first have none: where no single row can be made of the piece, but several
 * that all are sure and lack no column. That the others begin there is told.
 */
export function partUnnumbered(stretch: Stretch, piece: RowPiece, rules: Rules): FlatRow[] | undefined {
  if (piece.number === undefined || stretch.isMany) return undefined;
  const way = partCells(stretch.atoms, { ...rules, isMany: true });
  const rows = way ? rowsOf(stretch, way, { ...piece, number: undefined }, rules) : [];
  const isWhole = (row: FlatRow) => 'cells' in row && row.cells.every(([first]) => first);
  if (rows.length < 2 || !rows.every((row) => isSure(row) && isWhole(row))) return undefined;
  return rows.map((row, at) =>
    'cells' in row
      ? at === 0
        ? { ...row, piece, number: piece.number }
        : { ...row, piece, doubts: [unnumbered] }
      : row,
  );
}
