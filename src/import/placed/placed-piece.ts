import type { CellLine } from './cell-line.ts';
import type { PlacedHead } from './placed-head.ts';

/** A stretch of lines in a table: rows side by side, a row over all columns, or its head again. */
export type Piece =
  | { readonly type: 'rows'; readonly lines: CellLine[] }
  | { readonly type: 'section'; readonly lines: number[] }
  | { readonly type: 'head'; readonly from: number; readonly head: PlacedHead };
