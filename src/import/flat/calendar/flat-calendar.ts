import { joinCutDays } from '../../calendar/cut-days.ts';
import { joinNarrowHours } from '../../calendar/narrow-hours.ts';
import { lunarCell } from '../../calendar/calendar-days.ts';
import { partAlone } from '../../calendar/calendar-entries.ts';
import type { CalendarTime } from '../../calendar/calendar-year.ts';
import { joinTimeColumns } from '../../cells/join-times.ts';
import type { Grid } from '../../grid/grid.ts';
import type { SourceLine } from '../../source-line.ts';
import { calendarColumnsOf, type CalendarColumns } from './calendar-columns.ts';
import { haveLists } from './calendar-lists.ts';
import { clockWords, readDayPieces } from './calendar-ways.ts';
import { momentColumns } from './moment-reader.ts';
import { momentWords } from './moments.ts';
import { dayGridRows, firstCells } from './day-grid.ts';
import { findDayStarts, type DayStart } from './day-starts.ts';
import { findBody } from '../body/flat-body.ts';
import type { FlatHead } from '../head/flat-head.ts';
import type { FlatRow } from '../search/flat-row.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';
import { headRow } from '../flat-grid.ts';
import type { FlatTable } from '../flat-table.ts';
import { withWholeHalves } from './half-letters.ts';
import { leaderGrid } from './leader-rows.ts';
import { partWeekTitles } from './week-titles.ts';

/** A calendar of a flat text with its cells. */
export interface FlatCalendar extends FlatTable {
  /** Whether its lines stand without empty ones between them, or those tell where its cells begin. */
  readonly isSure: boolean;
  /** Whether some of its cells are lists, which no sign told before they were read. */
  readonly isMixed: boolean;
}

/** The lines of a day, or of a row of its own. */
type DayPiece = FlatPiece & { readonly start: DayStart };

/**
 * Give a calendar whose cells stand one below the other its cells: the days part it, and the model of its columns parts what
 * stands below each. `undefined` when they cannot be told apart.
 */
export function readFlatCalendar(
  given: readonly SourceLine[],
  head: FlatHead,
  from: number,
  limit: number,
  time: CalendarTime,
): FlatCalendar | undefined {
  const lines = withWholeHalves(given, head, from, limit);
  const body = findBody(lines, from, head.length, limit, true);
  const printed = body.lines.map(({ line }) => line);
  const table = { body, head, first: lines[from]!, time };
  const own = readDays(printed, table);
  // The minutes below an hour tell how the page is set, and so it is read with them there; where that fails, as one cell.
  const joined = joinNarrowHours(printed, body.breaks);
  const other = joined.length < printed.length ? readDays(joined, table) : undefined;
  return !own || (other && shareOfDoubts(other) < shareOfDoubts(own)) ? other : own;
}

/** The share of rows that something speaks against. */
const shareOfDoubts = ({ grid }: FlatCalendar): number =>
  grid.rows.filter(({ doubts = [] }) => doubts.length > 0).length / grid.rows.length;

/** Where a calendar stands: its lines with what breaks them, its head and the line with which that begins. */
interface Place {
  readonly body: ReturnType<typeof findBody>;
  readonly head: FlatHead;
  readonly first: SourceLine;
  readonly time: CalendarTime;
}

/** Part the lines of a calendar into days, and those into rows. */
function readDays(
  lines: readonly SourceLine[],
  { body, head, first, time }: Place,
): FlatCalendar | undefined {
  const { lines: whole, titles } = partWeekTitles(lines);
  const { lines: own, breaks } = joinCutDays(whole, withPages(whole, body.breaks), time);
  const known = calendarColumnsOf(head.labels, own, time);
  const pieces = known && partDays(own, known, time);
  if (!pieces) return undefined;
  const { isByLeaders, columns } = known;
  const isSpaced = own.filter(({ gap }) => gap > 0).length > own.length * 0.3;
  const areLists = !isByLeaders && isSpaced && haveLists(own);
  const busy = pieces.filter((piece) => piece.lines.length > 0);
  const words = columns.some((column) => momentColumns.has(column)) ? momentWords(time) : clockWords;
  const read = readDayPieces(busy, columns, breaks, { isByLeaders, areLists, words });
  if (!read) return undefined;
  const idle = isByLeaders ? [] : pieces.filter((piece) => piece.lines.length === 0);
  const last = Math.max(read.last.line, idle.at(-1)?.start.cell.at(-1)?.line ?? 0);
  const to = body.lines.find(({ line }) => line.line === last)!.index + 1;
  const startOf = new Map<FlatPiece, DayStart>(pieces.map((piece) => [piece, piece.start]));
  const titleOf = (start: DayStart) => titles.get(own[start.at]!);
  return {
    grid: isByLeaders
      ? leaderGrid(read.rows, startOf, known.labels, first)
      : withIdleDays(
          dayGrid(read.rows, startOf, known, titleOf, first),
          idle.map(({ start }) => start),
          known.dayAt,
        ),
    to,
    heads: new Set([...body.heads].filter((index) => index < to)),
    isSure: isByLeaders || read.isByLaws || (!isSpaced && !read.isMixed),
    isMixed: read.isMixed,
  };
}

/** The cells of a calendar with one column of texts. */
const dayGrid = (
  rows: readonly FlatRow[],
  startOf: ReadonlyMap<FlatPiece, DayStart>,
  known: CalendarColumns,
  titleOf: (start: DayStart) => SourceLine | undefined,
  head: SourceLine,
): Grid =>
  joinTimeColumns({
    columns: known.labels.map(({ column, text }, at) => ({
      ...{ column, label: text, name: text },
      ...{ from: at, to: at + 1 },
    })),
    head: [headRow(known.labels, head)],
    rows: dayGridRows(rows, startOf, known, titleOf),
  });

/** The rows with those of days that say nothing: their day alone, behind the row that is printed above it. */
function withIdleDays(grid: Grid, idle: readonly DayStart[], dayAt: number): Grid {
  const rows = [...grid.rows];
  for (const start of idle) {
    const line = start.cell[0]!.line;
    const below = rows.findIndex((row) =>
      row.cells.some(({ lines, row: at }) => at === row.at && lines[0]!.line > line),
    );
    const index = below < 0 ? rows.length : below;
    // Between the two rows that it stands between.
    const at = (rows[index - 1]?.at ?? 0) + 0.25;
    const cells = firstCells(start, at, dayAt);
    rows.splice(index, 0, { at, cells });
  }
  return { ...grid, rows };
}

/** Part the lines of a calendar at its days; `undefined` where fewer than two are found, or a half of the day has no entry. */
function partDays(
  lines: readonly SourceLine[],
  { dayAt, isTimed, isLunar, isWeekdayLast, labels }: CalendarColumns,
  time: CalendarTime,
): readonly DayPiece[] | undefined {
  const found = findDayStarts(lines, time, {
    ...{ isNumbered: dayAt > 0, isTimed, isLunar, isWeekdayLast },
    hasWeekday: /thứ/iu.test(labels[dayAt]!.text),
  });
  if (!found || found.length < 2) return undefined;
  const starts = found.map((start, at) => withLunarBelow(start, lines, found[at + 1]?.at ?? lines.length));
  const pieces = starts.map((start, at): DayPiece => ({
    ...{ type: 'rows', start, number: start.number, isBehind: start.rest !== undefined },
    lines: [...(start.rest ? [start.rest] : []), ...lines.slice(start.next, start.end ?? starts[at + 1]?.at)],
  }));
  // It would go with the cell in front of it.
  const endsInHalf = pieces.slice(0, -1).some(({ lines: day }) => partAlone.test(day.at(-1)?.text ?? ''));
  return endsInHalf ? undefined : pieces;
}

/** More empty lines than stand inside a page, where at most one or two do. */
const betweenPages = 4;

/** The lines above which a page breaks, those without the head printed again, too: many empty lines stand above them. */
function withPages(lines: readonly SourceLine[], breaks: ReadonlySet<SourceLine>): ReadonlySet<SourceLine> {
  const far = lines.slice(1).filter(({ gap }) => gap >= betweenPages);
  const some = lines.filter(({ gap }) => gap > 2 && gap < betweenPages);
  return far.length + some.length > lines.length * 0.1 ? breaks : new Set([...breaks, ...far]);
}

/** A day whose lunar day stands below its row, where a page left it behind the other cells. */
function withLunarBelow(start: DayStart, lines: readonly SourceLine[], end: number): DayStart {
  const last = lines[end - 1]!;
  const isLeft = end - 1 > start.next && /ÂL/u.test(last.text) && lunarCell.test(last.text);
  return isLeft ? { ...start, cell: [...start.cell, last], end: end - 1 } : start;
}
