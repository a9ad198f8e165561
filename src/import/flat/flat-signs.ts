import type { Column } from '../table-regions.ts';
import { joinLines } from '../signs.ts';
import { partWords, saysWhen, timeColumns, type Atom } from './flat-atom.ts';

/** What the words of a kind of table tell of its columns. */
export interface FlatSigns {
  /** Parts a line where a cell may begin inside it. */
  readonly partLine: (text: string, columns: readonly Column[]) => readonly string[];
  /** How well a piece opens a cell of a column. */
  readonly opens: (atom: Atom, column: Column) => number;
  /** How well the words of a cell fit a column; a page break may cut them. */
  readonly fits: (words: string, column: Column, isCut: boolean) => number;
  /** What it costs to open a row with its text. */
  readonly newRow: (atom: Atom) => number;
  /** Whether a line is a cell of its own, whatever stands above it. */
  readonly isAlone: (atom: Atom) => boolean;
  /** How much better than the next best way one must be to be sure. */
  readonly margin: number;
  /** What it is worth that the same words fill another cell of the column. */
  readonly known: number;
  /** What a row without a cell in a column costs before the rows are known. */
  readonly skips: Readonly<Partial<Record<Column, number>>>;
  /** How many pieces a cell has at most. */
  readonly longest: Readonly<Partial<Record<Column, number>>>;
  /** Whether a cell that is told apart for sure may hold these pieces. */
  readonly holds: (atoms: readonly Atom[], column: Column) => boolean;
  /** Columns that each row fills, and those that nearly each row fills, where they stand behind the text. */
  readonly always: ReadonlySet<Column>;
  readonly mostly: ReadonlySet<Column>;
  /** Whether text of the page may stand behind the last row: then nothing is measured by it. */
  readonly endsInText: boolean;
  /** How many pieces behind the last row may be text of the page, at most. */
  readonly trims: number;
  /** How wide lines of the text are before its rows are known. */
  readonly firstWidths: (atoms: readonly Atom[]) => readonly number[];
}

/** Tasks, the bodies that do them, and until when. */
export const programmeSigns: FlatSigns = {
  partLine: (text, columns) =>
    partWords(
      text,
      columns.some((column) => timeColumns.has(column)),
    ),
  opens({ opens, text }, column) {
    if (column === 'text')
      return opens.isTask ? 2 : opens.isBody ? -2.5 : opens.isTail || /^\d/.test(text) ? -3 : 0.5;
    if (column === 'bodies' || column === 'joint')
      return opens.isTail ? -1 : opens.isBody ? 3 : opens.isPerson ? 2 : opens.isTask ? -4 : -3;
    if (column === 'note') return -1.5;
    if (column === 'other') return opens.isProduct ? 1.5 : opens.isTask ? -2 : opens.isBody ? -0.7 : 0;
    return 0;
  },
  fits(words, column, isCut) {
    const when = words.length > 160 ? 'no' : saysWhen(words, column);
    if (!timeColumns.has(column)) return when === 'surely' ? -4 : when === 'perhaps' ? -1 : 0;
    return when === 'surely' ? 5 : when === 'perhaps' ? 2.5 : isCut ? -1.5 : -5;
  },
  newRow: () => 0,
  isAlone: () => false,
  margin: 0.7,
  known: 0,
  skips: { bodies: -4, joint: -2, note: 0, other: -1.5 },
  longest: { text: 40, month: 4, time: 8, deadline: 8 },
  holds(atoms, column) {
    const { opens } = atoms[0]!;
    if (timeColumns.has(column)) return saysWhen(joinLines(atoms.map(({ text }) => text)), column) !== 'no';
    if (column === 'bodies' || column === 'joint')
      return (opens.isBody || opens.isPerson) && atoms.every(({ text }) => saysWhen(text) === 'no');
    return !opens.isLower;
  },
  always: new Set(['text', 'bodies']),
  mostly: new Set(['bodies', ...timeColumns]),
  endsInText: false,
  trims: 12,
  firstWidths: (atoms) => atoms.map(({ width }) => width),
};
