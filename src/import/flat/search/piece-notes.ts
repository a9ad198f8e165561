import type { FlatColumn } from '../flat-column.ts';

/**
 * What a search has found out of a piece, and of the cells that begin with it: it asks the same in every round, of many ways, and
 * of a part of a table as of the whole.
 */
export interface PieceNotes {
  /** Words of the cells, by how many pieces they have. */
  readonly words: string[];
  /** What these tell for a column, by how many pieces they have and whether a page cuts them. */
  readonly weights: Map<FlatColumn, number[]>;
  /** What the words of cells tell for a column that a page cuts, by where both halves stand. */
  readonly cuts: Map<FlatColumn, Map<number, number>>;
  /** What the first words tell for a column. */
  readonly openings: Map<FlatColumn, number>;
  /** What may be the end of a word that was cut above it; an empty one where nothing may. */
  endOfCut: string | undefined;
  /** Whether the piece is the end of the post above it. */
  isOfPost: boolean | undefined;
  /** Whether it only goes on with the piece above it. */
  goesOn: boolean | undefined;
  /** Whether a cell asks for others that ends with it, alone or behind another piece. */
  asksAlone: boolean | undefined;
  asksBehind: boolean | undefined;
}

/** Notes of a piece of which nothing is known. */
export const noNotes = (): PieceNotes => ({
  words: [],
  weights: new Map(),
  cuts: new Map(),
  openings: new Map(),
  endOfCut: undefined,
  isOfPost: undefined,
  goesOn: undefined,
  asksAlone: undefined,
  asksBehind: undefined,
});

/** The weights of the cells that begin with a piece, for a column. */
export function weightsFor({ weights }: PieceNotes, kind: FlatColumn): number[] {
  let own = weights.get(kind);
  if (!own) weights.set(kind, (own = []));
  return own;
}

/** The place of a cell among the weights of its first piece. */
export const weightAt = (count: number, isCut: boolean): number => count * 2 + (isCut ? 1 : 0);
