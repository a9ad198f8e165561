import type { Passage } from './join-paragraphs.ts';

/** What stands between the paragraphs: an element for typed rows or for the closing, or the rows of a table. */
export type TablePiece =
  'programme' | 'calendar' | 'closing' | { readonly rows: readonly (readonly string[])[] };

/** The words of a paragraph; `undefined` for what is none. */
export const wordsOf = (piece: Passage | TablePiece | undefined): string | undefined =>
  typeof piece === 'object' && 'text' in piece ? piece.text : undefined;
