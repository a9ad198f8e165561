import { cellText } from '../../grid/cell-text.ts';
import { openingOf } from '../../phrases/openings.ts';
import { linesOf } from '../flat-grid.ts';
import type { FlatColumn } from '../flat-column.ts';
import type { FlatRow } from '../search/flat-row.ts';
import { calendarClass } from './calendar-openings.ts';

/** Columns beside the text of which a row may leave some empty. */
const beside: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'bodies',
  'place',
  'participants',
  'organs',
  'other',
]);

/** What is said of a row with an empty column. */
export const isUnclear = 'nothing tells which of its columns is empty';

/** The words of a cell and of which class they are; none where it is empty. */
interface Filled {
  readonly words: string;
  readonly name: string;
}

/**
 * The rows of a calendar, of which those are told that leave a column empty and whose neighbouring cell holds what rather stands in
 * that one: extraction shows no empty cell, so only what the other rows hold there tells it.
 */
export function tellEmptyColumns(rows: readonly FlatRow[], columns: readonly FlatColumn[]): FlatRow[] {
  const table = rows.map((row) =>
    'cells' in row
      ? row.cells.map((atoms) => (atoms.length > 0 ? filled(cellText(linesOf(atoms))) : undefined))
      : [],
  );
  /** How often the cells of a column of the other rows are as one is. */
  const share = (column: number, but: number, isAlike: (cell: Filled) => boolean): Share => {
    const others = table.flatMap((cells, at) => (at !== but && cells[column] ? [cells[column]] : []));
    const alike = others.filter(isAlike).length;
    return { alike, all: others.length, part: others.length === 0 ? 0 : alike / others.length };
  };
  const isOfNext = (cell: Filled, column: number, next: number, at: number): boolean => {
    const [own, other] = [column, next].map((one) => share(one, at, ({ name }) => name === cell.name)) as [
      Share,
      Share,
    ];
    if (own.part < 0.1 && own.all >= 4 && other.part >= 0.3) return true;
    if (other.alike >= 2 && other.part >= 0.2 && other.part > own.part) return true;
    const [known, there] = [column, next].map(
      (one) => share(one, at, ({ words }) => words === cell.words).alike,
    );
    return there! > known!;
  };
  return rows.map((row, at): FlatRow => {
    if (!('cells' in row) || row.doubts.length > 0) return row;
    const own = table[at]!;
    const isTold = own.some(
      (cell, column) =>
        cell !== undefined &&
        beside.has(columns[column]!) &&
        emptyBeside(own, column).some(
          (next) => beside.has(columns[next]!) && isOfNext(cell, column, next, at),
        ),
    );
    if (!isTold) return row;
    const { isAgreed: _, ...rest } = row;
    return { ...rest, doubts: [isUnclear] };
  });
}

interface Share {
  readonly alike: number;
  readonly all: number;
  readonly part: number;
}

/** The empty columns next to one, on both sides. */
function emptyBeside(cells: readonly (Filled | undefined)[], column: number): number[] {
  const empty: number[] = [];
  for (let at = column + 1; at < cells.length && !cells[at]; at += 1) empty.push(at);
  for (let at = column - 1; at >= 0 && !cells[at]; at -= 1) empty.push(at);
  return empty;
}

const filled = (words: string): Filled => ({ words, name: classOf(words) });

/** Several names behind one another are no host and no place. */
const classOf = (words: string): string =>
  /;|\p{Ll}, (?:\p{Lu}\p{L}* ){1,3}\p{Ll}.*, /u.test(words)
    ? 'list'
    : calendarClass({ rest: words, opens: openingOf(words) });
