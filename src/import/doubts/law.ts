import type { CellName, ReadCell } from './cell-doubts.ts';

/** A row of a table as it was read, without what nobody can doubt. */
export interface ReadRow {
  readonly cells: readonly ReadCell[];
  /** Number of the row as printed. */
  readonly number?: string | undefined;
  /** When: a month, or a day. */
  readonly when?: string | undefined;
  /** Whether it has a cell of its own that says when, with the words of the row above. */
  readonly saysAgain?: boolean | undefined;
  /** At what time, where rows of the table say so: empty in one that says none. */
  readonly time?: string | undefined;
  /** In which half of its day an event is, where rows of the table say so: empty in one that says none. */
  readonly part?: string | undefined;
  /** Words in front of an event: the half of its day, its hour. */
  readonly lead?: string | undefined;
  /** When a task is due, as it says: empty where it does not. */
  readonly due?: string | undefined;
  /** Whether two ways to tell its cells apart came to the same: an empty cell, or an odd one, is as it is printed. */
  readonly isAgreed?: boolean | undefined;
  /** Whether it is an item of a list, whose words no column parts. */
  readonly isListed?: boolean | undefined;
  /** Title of the section in which it stands: its months begin anew. */
  readonly section?: string | undefined;
}

/** Looks at a table once, and then says of each row what speaks against it. */
export type Law = (
  rows: readonly ReadRow[],
  isGuessed: boolean,
) => (row: ReadRow, at: number) => string | undefined;

export const cellNames: readonly CellName[] = ['text', 'body', 'joint body', 'host', 'participants', 'place'];

export const cellOf = ({ cells }: ReadRow, name: CellName): string =>
  cells.find((cell) => cell.name === name)?.words ?? '';

/** Enough rows to say what is usual. */
export const enoughRows = 5;

/** What goes on without anybody, or nowhere. */
export const isAlone = /^(?:Nghỉ|(?:[Ll]àm việc|[Tt]rực) tại|Đi |Thăm|Chuẩn bị)/u;
