import { unsure } from '../../programme/doubtful-row.ts';
import { lineWidth, type Atom } from '../flat-atom.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';
import type { Stretch } from './stretch.ts';
import type { FlatRow } from './flat-row.ts';
import type { FlatCell, FlatRules, FlatWay } from './flat-rules.ts';

/** The columns of a table, their measure, and what its words tell of them. */
export type Rules = Omit<FlatRules, 'isMany'>;

/** A piece of a table between two titles that holds a row with its number, or all the rows where none is numbered. */
export type RowPiece = FlatPiece & { readonly type: 'rows' };

/** Whether a row was told apart for sure. */
export const isSure = (row: FlatRow): boolean => 'cells' in row && row.doubts.length === 0;

/** The rows of a piece as a search parted them, each with what speaks against it. */
export function rowsOf(
  { atoms }: Stretch,
  { cells, doubtful }: FlatWay,
  piece: RowPiece,
  rules: Rules,
): FlatRow[] {
  return Array.from({ length: (cells.at(-1)?.row ?? 0) + 1 }, (_, row): FlatRow => {
    const own = cells.filter((cell) => cell.row === row);
    const filled = rules.columns.map((_column, column) =>
      own.filter((cell) => cell.column === column).flatMap((cell) => atoms.slice(cell.from, cell.to)),
    );
    const isSub = piece.number !== undefined && row > 0;
    const fits = isFitting(filled, own, rules, isSub);
    const isSafe = fits && !doubtful.has(row);
    return { piece, number: piece.number, cells: filled, isSub, fits, doubts: isSafe ? [] : [unsure] };
  });
}

/** Whether the cells of a row hold what their columns say, and are no wider. */
function isFitting(
  cells: readonly (readonly Atom[])[],
  own: readonly FlatCell[],
  { columns, measure: { widths }, signs }: Rules,
  isSub: boolean,
): boolean {
  const isOnce = new Set(own.map(({ column }) => column)).size === own.length;
  return (
    isOnce &&
    columns.every((column, at) => {
      const atoms = cells[at]!;
      if (atoms.length === 0) return isSub || !signs.always.has(column);
      const isWide = atoms.some((_, index) => lineWidth(atoms, 0, index) > widths[at]! * 1.25);
      return !isWide && signs.holds(atoms, column, widths[at]!);
    })
  );
}
