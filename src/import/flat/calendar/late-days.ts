import type { CalendarTime } from '../../calendar/calendar-year.ts';
import type { SourceLine } from '../../source-line.ts';
import { prepares, type FlatLabel } from '../head/head-storeys.ts';
import { labelsTimeAndPlace } from '../../phrases/time-and-place.ts';
import { findBody } from '../body/flat-body.ts';
import { gridRows, headRow } from '../flat-grid.ts';
import type { FlatColumn } from '../flat-column.ts';
import type { FlatTable } from '../flat-table.ts';
import type { FlatHead } from '../head/flat-head.ts';
import { partAtNumbers, partAtTitles } from '../rows/flat-rows.ts';
import type { FlatRow } from '../search/flat-row.ts';
import { readDayPieces } from './calendar-ways.ts';
import { momentColumns } from './moment-reader.ts';
import { momentWords } from './moments.ts';

/**
 * Give a calendar its cells whose rows begin with what happens, and say when behind it: `Nội dung`, `Chủ trì`, `Địa điểm`,
 * `Thời gian`. Its rows are parted at their numbers, where it has some, else by what its cells hold. `undefined` where its
 * columns are others, or too few of its rows say when.
 *
 * @param limit index of the line where it ends at the latest
 */
export function readLateDays(
  lines: readonly SourceLine[],
  head: FlatHead,
  from: number,
  limit: number,
  time: CalendarTime,
): FlatTable | undefined {
  const { labels } = head;
  const isNumbered = labels[0]!.column === 'number';
  const columns = lateColumns(labels.slice(isNumbered ? 1 : 0));
  if (!columns) return undefined;
  const body = findBody(lines, from, head.length, limit);
  const own = body.lines.map(({ line }) => line);
  const pieces = isNumbered
    ? partAtNumbers(own, true, false, momentColumns.has(columns.at(-1)!))
    : partAtTitles(own, true);
  const read =
    pieces &&
    readDayPieces(pieces, columns, body.breaks, {
      ...{ isByLeaders: false, areLists: false, words: momentWords(time) },
    });
  if (!read || read.isMixed || !sayWhen(read.rows, columns)) return undefined;
  const to = body.lines.find(({ line }) => line.line === read.last.line)!.index + 1;
  return {
    grid: {
      columns: labels.map(({ column, text }, at) => ({
        ...{ column: column === 'deadline' ? 'time' : column, label: text, name: text },
        ...{ from: at, to: at + 1 },
      })),
      head: [headRow(labels, lines[from]!)],
      rows: gridRows(read.rows, isNumbered ? 1 : 0, labels.length),
    },
    to,
    heads: new Set([...body.heads].filter((index) => index < to)),
  };
}

/** The columns behind the numbers, where the first of those that say when stands behind the text. */
function lateColumns(labels: readonly FlatLabel[]): readonly FlatColumn[] | undefined {
  const columns = labels.map((label): FlatColumn => lateColumn(label));
  const at = columns.findIndex((column) => momentColumns.has(column));
  const isOne = columns.filter((column) => momentColumns.has(column)).length === 1;
  const isLate = columns.includes('text') && columns.indexOf('text') < at;
  return isLate && isOne && columns.every((column) => momentColumns.has(column) || beside.has(column))
    ? columns
    : undefined;
}

const beside: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'text',
  'bodies',
  'organs',
  'place',
  'participants',
  'note',
  'other',
]);

function lateColumn({ column, text }: FlatLabel): FlatColumn {
  const both = labelsTimeAndPlace(text);
  if (both) return both === 'time-first' ? 'momentPlace' : 'placeMoment';
  if (column === 'other' && prepares.test(text)) return 'organs';
  return column === 'time' || column === 'day' || column === 'deadline' ? 'moment' : column;
}

/** Whether most rows say when. */
function sayWhen(rows: readonly FlatRow[], columns: readonly FlatColumn[]): boolean {
  const at = columns.findIndex((column) => momentColumns.has(column));
  const own = rows.flatMap((row) => ('cells' in row ? [row] : []));
  return own.filter(({ cells }) => cells[at]!.length > 0).length > own.length * 0.6;
}
