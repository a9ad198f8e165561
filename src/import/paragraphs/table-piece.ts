/** What stands between the paragraphs: an element for typed rows, or the rows of a table that has none. */
export type TablePiece = 'programme' | 'calendar' | { readonly rows: readonly (readonly string[])[] };
