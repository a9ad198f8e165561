import type { Atom } from './flat-atom.ts';
import type { FlatColumn } from './flat-column.ts';

/** What the words of a kind of table tell of its columns. */
export interface FlatSigns {
  /** Parts a line where a cell may begin inside it; `above` are the words that go on with it. */
  readonly partLine: (text: string, columns: readonly FlatColumn[], above: string) => readonly string[];
  /** How well a piece opens a cell of a column. */
  readonly opens: (atom: Atom, column: FlatColumn) => number;
  /** How well the words of a cell fit a column; a page break may cut them. */
  readonly fits: (words: string, column: FlatColumn, isCut: boolean) => number;
  /** What it costs to open a row with its text. */
  readonly newRow: (atom: Atom) => number;
  /** Whether the lines that cells have tell how they follow one another. */
  readonly readsLeading: boolean;
  /** Whether a paragraph of a cell may begin at a line. */
  readonly opensParagraph: (atom: Atom, column: FlatColumn) => boolean;
  /** Whether a line is a cell of its own, whatever stands above it. */
  readonly isAlone: (atom: Atom) => boolean;
  /** How much better than the next best way one must be to be sure. */
  readonly margin: number;
  /** What it is worth that the same words fill another cell of the column. */
  readonly known: number;
  /** What it costs to open a cell inside a line, behind a single blank and a piece of the same line. */
  readonly inLine: (atom: Atom, before: Atom) => number;
  /** What it costs to end a cell with half a name. */
  readonly half: number;
  /** What it costs to end a cell behind a comma or a small word, with another cell below. */
  readonly open: number;
  /** What the last piece of a text tells against its end there. */
  readonly endsText: (last: Atom) => number;
  /** Whether the room between lines tells where cells part, where it does so in this table. */
  readonly usesGaps: boolean;
  /** What a row without a cell in a column costs before the rows are known. */
  readonly skips: Readonly<Partial<Record<FlatColumn, number>>>;
  /** How many pieces a cell has at most. */
  readonly longest: Readonly<Partial<Record<FlatColumn, number>>>;
  /** Whether a cell that is told apart for sure may hold these pieces; `width` is that of the column. */
  readonly holds: (atoms: readonly Atom[], column: FlatColumn, width: number) => boolean;
  /** The share of its rows that must be told apart for sure, or else none is read. */
  readonly sure: number;
  /** FlatColumns that each row fills, and those that nearly each row fills, where they stand behind the text. */
  readonly always: ReadonlySet<FlatColumn>;
  readonly mostly: ReadonlySet<FlatColumn>;
  /** Whether text of the page may stand behind the last row: then nothing is measured by it. */
  readonly endsInText: boolean;
  /** How many pieces behind the last row may be text of the page, at most. */
  readonly trims: number;
  /** How wide lines of the text are before its rows are known. */
  readonly firstWidths: (atoms: readonly Atom[]) => readonly number[];
}
