import type { SourceLine } from '../../source-line.ts';
import type { Atom } from '../flat-atom.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';

/** A title over rows, or the cells of a row. */
export type FlatRow =
  | { readonly title: readonly SourceLine[] }
  | {
      /** The stretch of lines that holds it. */
      readonly piece: FlatPiece;
      readonly number?: SourceLine | undefined;
      readonly cells: readonly (readonly Atom[])[];
      /** Whether its number and text are those of the row above. */
      readonly isSub: boolean;
      /** Whether its cells hold what their columns say; another way to part them may still be nearly as good. */
      readonly fits: boolean;
      readonly doubts: readonly string[];
      /** Whether a second search parts it alike. */
      readonly isAgreed?: boolean | undefined;
      /** How much worse the next best way is that parts it otherwise, where it is known. */
      readonly margin?: number | undefined;
    };
