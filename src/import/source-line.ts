import type { Problem } from '../domain/problem.ts';

/** Where a line stands in a table whose cells the reader knows. */
export interface CellPlace {
  /** Which table of the source, from 1. */
  readonly table: number;
  /** Row and column of the grid, from 0: those of the upper left corner of a merged cell. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns the cell covers. */
  readonly rows: number;
  readonly span: number;
  /** How many columns the grid has. */
  readonly columns: number;
  /** Whether its cells were told by the places of the words alone, without rules or a table of the program. */
  readonly isGuessed?: boolean | undefined;
  /** Whether its line could be parted into cells in other ways: a single blank parts two of them. */
  readonly isUnsure?: boolean | undefined;
  /** Whether the line below, which stands as a title over the next row, may be the end of this cell. */
  readonly mayGoOn?: boolean | undefined;
  /** Whether its row has fewer cells than the head, and nothing tells which it lacks. */
  readonly isShort?: boolean | undefined;
}

/** One printed line of a source, whatever the reader. */
export interface SourceLine {
  /** Its words in NFC, repaired, runs of blanks made one. */
  readonly text: string;
  /** The same with its blanks as they stand: wide gaps part columns. */
  readonly raw: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Page of the source, from 1, as far as page breaks can be seen. */
  readonly page: number;
  /** How many empty lines stand in front of it. */
  readonly gap: number;
  /** How many of them, at most, are empty one after the other, without a single blank in them. */
  readonly bareGap: number;
  /** Whether it opens a paragraph, where the reader knows; plain text only shows how wide its lines are. */
  readonly opens?: boolean | undefined;
  /** Whether blanks set it in as the first line of a paragraph, in a text whose paragraphs begin so. */
  readonly isSetIn?: boolean | undefined;
  /** Whether its paragraph or cell goes on below, where the source shows at which blanks lines were broken. */
  readonly wraps?: boolean | undefined;
  /** Whether a blank stands behind its last word, in a text. */
  readonly hasBlankEnd?: boolean | undefined;
  readonly cell?: CellPlace | undefined;
}

/** One kind of change made to the text, and how often. */
export interface Repair {
  /** What was changed: `Ƣ → Ư`, `page number`, `repeated table head`. */
  readonly what: string;
  readonly count: number;
  /** Lines of the source, the first few. */
  readonly lines: readonly number[];
}

/** What a source is, told by its bytes. */
export type SourceFormat = 'txt' | 'docx' | 'pdf' | 'png' | 'jpg' | 'tif';

/** What every reader gives. */
export interface Reading {
  /** Left out by a reader of plain text. */
  readonly format?: SourceFormat | undefined;
  /** Whether some of its words were recognised in a picture. */
  readonly ocr?: boolean | undefined;
  /** Times that the digital signatures of the file say, ISO 8601 with zone. */
  readonly signedAt?: readonly string[] | undefined;
  /** Names in the certificates of its digital signatures: a person, an office, or whoever signed a copy. */
  readonly signedBy?: readonly string[] | undefined;
  readonly lines: readonly SourceLine[];
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
}
