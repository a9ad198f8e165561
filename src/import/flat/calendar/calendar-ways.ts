import { clockTimes } from '../../phrases/clock.ts';
import type { SourceLine } from '../../source-line.ts';
import { hasLists } from './calendar-lists.ts';
import { calendarSigns } from './calendar-signs.ts';
import { tellEmptyColumns } from './empty-columns.ts';
import { compareRows, needSecond } from './compare-rows.ts';
import { readPieces } from '../search/flat-read.ts';
import type { FlatRow } from '../search/flat-row.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { FlatColumn } from '../flat-column.ts';
import { calendarContent } from '../printed/calendar-content.ts';
import type { PrintedContent } from '../printed/printed-content.ts';
import { partPieces } from '../printed/printed-table.ts';

/** The rows of a calendar, and how they were told. */
export interface ReadDays {
  readonly rows: readonly FlatRow[];
  /** The last line that is theirs. */
  readonly last: SourceLine;
  /** Whether the laws by which its page was set told them, not what cells hold and how wide they are alone. */
  readonly isByLaws: boolean;
  /** Whether cells were read as lists that no sign told of before. */
  readonly isMixed: boolean;
}

/** What is known of a calendar before its rows are. */
interface DayKinds {
  /** Whether each of those who lead has a column of their own. */
  readonly isByLeaders: boolean;
  /** Whether the cells of a day are lists. */
  readonly areLists: boolean;
  /** What its words tell. */
  readonly words: { readonly signs: FlatSigns; readonly content: PrintedContent };
}

/** What the words of a calendar tell whose columns of times hold nothing but clock times and halves of the day. */
export const clockWords: DayKinds['words'] = { signs: calendarSigns, content: calendarContent };

/** Part what stands below each day into rows and cells: as rows, or where their cells turn out to be lists as those. */
export function readDayPieces(
  pieces: readonly FlatPiece[],
  columns: readonly FlatColumn[],
  breaks: ReadonlySet<SourceLine>,
  kinds: DayKinds,
): ReadDays | undefined {
  const { isByLeaders, areLists, words } = kinds;
  const asRows = areLists ? undefined : readRows(pieces, columns, breaks, kinds);
  const areTimed = columns.includes('time') && haveHours(pieces);
  const areMixed = !isByLeaders && !areTimed && asRows !== undefined && hasLists(asRows.rows, columns);
  if (asRows && !areMixed) {
    const rows = isByLeaders ? asRows.rows : tellEmptyColumns(asRows.rows, columns);
    return { ...asRows, rows, isMixed: false };
  }
  if (isByLeaders || areTimed) return undefined;
  const read = readPieces(pieces, columns, breaks, words.signs, true);
  return read && { ...read, isByLaws: read.leading !== undefined, isMixed: true };
}

/** Whether clock times open rows below days: then a day is no one row whose cells are lists. */
function haveHours(pieces: readonly FlatPiece[]): boolean {
  const counts = pieces.map(({ lines }) => lines.filter(({ text }) => opensWithClock.test(text)).length);
  return counts.filter((count) => count > 1).length > pieces.length * 0.3;
}

/** Whether most lines open with a clock time and go on with other cells: a wide page prints whole rows on a line. */
function holdRowsInLines(pieces: readonly FlatPiece[]): boolean {
  const lines = pieces.flatMap((piece) => piece.lines);
  return lines.filter(({ text }) => opensRow.test(text)).length > lines.length * 0.6;
}

/** Where a line holds a row, its cells open inside it. */
const withRowsInLines = (signs: FlatSigns): FlatSigns => ({
  ...signs,
  inLine: (atom, before) => signs.inLine(atom, before) + 2,
});

const opensRow = new RegExp(String.raw`^${clockTimes}\s+\S.*\s\S`, 'u');
const opensWithClock = new RegExp(String.raw`^${clockTimes}(?:\s+[\p{Lu}“"(]|$)`, 'u');

/** Part days into rows by the laws of their page, and by their words where those are not sure; both are compared. */
function readRows(
  pieces: readonly FlatPiece[],
  columns: readonly FlatColumn[],
  breaks: ReadonlySet<SourceLine>,
  { isByLeaders, words: { signs, content } }: DayKinds,
): Omit<ReadDays, 'isMixed'> | undefined {
  const printed = partPieces(pieces, columns, breaks, content);
  const own = holdRowsInLines(pieces) ? withRowsInLines(signs) : signs;
  const search = (rounds?: number) =>
    isByLeaders ? undefined : readPieces(pieces, columns, breaks, own, false, rounds);
  if (printed?.isSure) {
    const second = needSecond(printed.rows) ? search(2) : undefined;
    const rows = second ? compareRows(printed.rows, second.rows) : printed.rows;
    return { ...printed, rows, isByLaws: true };
  }
  const read = search();
  const rows = read && printed ? compareRows(read.rows, printed.rows) : read?.rows;
  return read && rows && { ...read, rows, isByLaws: read.leading !== undefined };
}
