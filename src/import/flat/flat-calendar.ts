import { bodyStart } from '../../domain/body-start.ts';
import { isPlace } from '../calendar/calendar-cells.ts';
import { lunarCell } from '../calendar/calendar-days.ts';
import { isTimeCell, leads, partAlone } from '../calendar/calendar-entries.ts';
import { readMoment } from '../calendar/calendar-moment.ts';
import type { CalendarTime } from '../calendar/calendar-year.ts';
import type { GridCell, GridRow } from '../grid/grid.ts';
import { joinTimeColumns } from '../cells/join-times.ts';
import { cellText } from '../grid/cell-text.ts';
import { entryLabels } from '../calendar/entry-fields.ts';
import { beginsWithLabel } from '../calendar/label-parts.ts';
import { joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';
import { partHour } from '../calendar/timed-day.ts';
import { calendarSigns } from './calendar-signs.ts';
import { calendarContent } from './printed/calendar-content.ts';
import { partPieces } from './printed/printed-table.ts';
import { compareRows, needSecond } from './compare-rows.ts';
import { joinCutDays } from '../calendar/cut-days.ts';
import { findDayStarts, type DayStart } from './day-starts.ts';
import type { Atom } from './flat-atom.ts';
import { findBody } from './flat-body.ts';
import type { FlatHead } from './flat-head.ts';
import { prepares, type FlatLabel } from './head-storeys.ts';
import { readPieces, type FlatRow } from './flat-read.ts';
import type { FlatPiece } from './flat-rows.ts';
import type { FlatColumn } from './flat-signs.ts';
import { hasLeaders, leaderGrid } from './leader-rows.ts';
import { partWeekTitles } from './week-titles.ts';
import { headRow, linesOf } from './flat-grid.ts';
import type { FlatTable } from './flat-table.ts';

const readable: ReadonlySet<Column> = new Set([
  'time',
  'text',
  'bodies',
  'place',
  'participants',
  'note',
  'other',
]);

/** A calendar of a flat text with its cells. */
export interface FlatCalendar extends FlatTable {
  /** Whether its lines stand without empty ones between them, or those tell where its cells begin. */
  readonly isSure: boolean;
  /** Whether some of its cells are lists, which no sign told before they were read. */
  readonly isMixed: boolean;
}

/**
 * Give a calendar whose cells stand one below the other its cells: the days part it, and the model of its columns parts what
 * stands below each. `undefined` when they cannot be told apart.
 */
export function readFlatCalendar(
  lines: readonly SourceLine[],
  head: FlatHead,
  from: number,
  limit: number,
  time: CalendarTime,
): FlatCalendar | undefined {
  const isLunar = head.labels.some(isLunarLabel);
  const printed = withLeader(head.labels.filter((label) => !isLunarLabel(label)));
  const isNumbered = printed[0]!.column === 'number';
  const dayAt = isNumbered ? 1 : 0;
  const body = findBody(lines, from, head.length, limit, true);
  const printedLines = body.lines.map(({ line }) => line);
  const { lines: whole, titles } = partWeekTitles(printedLines);
  const { lines: own, breaks } = joinCutDays(whole, withPages(whole, body.breaks), time);
  const isSpaced = own.filter(({ gap }) => gap > 0).length > own.length * 0.3;
  const labels = withDays(printed, dayAt, own, time);
  const all = labels.map(({ column }) => column);
  const isTimed = all[dayAt] === 'time';
  const behind = all.slice(dayAt + 1);
  // In front of a column of hours another one says in which half of the day.
  const columns = behind.map((column, at): FlatColumn => {
    if (column === 'other' && prepares.test(labels[dayAt + 1 + at]!.text)) return 'organs';
    return column === 'time' && behind[at + 1] === 'time' ? 'half' : column;
  });
  if ((all[dayAt] !== 'day' && !isTimed) || columns.length < 2) return undefined;
  const isByLeaders = hasLeaders(labels);
  const busy = behind[0] === 'time' ? behind.slice(1) : behind;
  const isKnown = isByLeaders
    ? dayAt === 0 && busy.every((column) => column === 'leader')
    : columns.includes('text') && behind.every((column) => readable.has(column));
  if (!isKnown) return undefined;
  const found = findDayStarts(own, time, { isNumbered, isTimed, isLunar });
  if (!found || found.length < 2) return undefined;
  const starts = found.map((start, at) => withLunarBelow(start, own, found[at + 1]?.at ?? own.length));
  const pieces = starts.map((start, at): FlatPiece & { start: DayStart } => ({
    ...{ type: 'rows', start, number: start.number, isBehind: start.rest !== undefined },
    lines: [...(start.rest ? [start.rest] : []), ...own.slice(start.next, start.end ?? starts[at + 1]?.at)],
  }));
  // A half of the day without an entry would go with the cell in front of it.
  const endsInHalf = pieces.some(
    ({ lines: day }, at) => at < pieces.length - 1 && partAlone.test(day.at(-1)?.text ?? ''),
  );
  if (endsInHalf) return undefined;
  const readAs = (areLists: boolean) => {
    const printed = areLists ? undefined : partPieces(pieces, columns, breaks, calendarContent);
    const search = (rounds?: number) =>
      isByLeaders ? undefined : readPieces(pieces, columns, breaks, calendarSigns, areLists, rounds);
    if (!printed?.isSure) {
      const read = search();
      const rows = read && printed ? compareRows(read.rows, printed.rows) : read?.rows;
      return read && rows && { ...read, rows, isByLaws: read.leading !== undefined };
    }
    const second = needSecond(printed.rows) ? search(2) : undefined;
    return {
      ...printed,
      rows: second ? compareRows(printed.rows, second.rows) : printed.rows,
      isByLaws: true,
    };
  };
  const areLists = !isByLeaders && isSpaced && haveLists(own);
  const asRows = areLists ? undefined : readAs(false);
  const isMixed = !isByLeaders && asRows !== undefined && hasLists(asRows.rows, columns);
  const read = isMixed || !asRows ? readAs(true) : asRows;
  if (!read) return undefined;
  const to = body.lines.find(({ line }) => line.line === read.last.line)!.index + 1;
  const startOf = new Map<FlatPiece, DayStart>(pieces.map((piece) => [piece, piece.start]));
  const titleOf = (start: DayStart) => titles.get(own[start.at]!);
  if (isByLeaders)
    return {
      grid: leaderGrid(read.rows, startOf, labels, lines[from]!),
      to,
      heads: new Set([...body.heads].filter((index) => index < to)),
      isSure: true,
      isMixed: false,
    };
  const grid = {
    columns: labels.map(({ column, text }, at) => ({
      ...{ column, label: text, name: text },
      ...{ from: at, to: at + 1 },
    })),
    head: [headRow(labels, lines[from]!)],
    rows: rowsOf(read.rows, startOf, dayAt, columns, titleOf),
  };
  return {
    grid: joinTimeColumns(grid),
    to,
    heads: new Set([...body.heads].filter((index) => index < to)),
    isSure: read.isByLaws || (!isSpaced && asRows === read),
    isMixed: asRows !== read,
  };
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

/**
 * The columns with that of the days: the first of two columns of times, or none that is printed, where the days stand as titles
 * over the rows. A column of times may also say both in a cell.
 */
function withDays(
  labels: readonly FlatLabel[],
  dayAt: number,
  lines: readonly SourceLine[],
  time: CalendarTime,
): readonly FlatLabel[] {
  const [first, second] = labels.slice(dayAt);
  const opensWithHour = lines.slice(0, 3).some(({ text }) => clockFirst.test(text));
  if (first?.column === 'day' && /giờ/iu.test(first.text) && second?.column !== 'time' && opensWithHour)
    return labels.with(dayAt, { ...first, column: 'time' });
  if (first?.column !== 'time') return labels;
  const opensWithDay = lines.slice(0, 3).some(({ text }) => readMoment(text, time) !== undefined);
  if (second?.column === 'time' && opensWithDay) return labels.with(dayAt, { ...first, column: 'day' });
  // `7 giờ 30,` with `ngày 03/11` below it is one cell, and `Sáng`, `Thứ Năm,`, `01/06`.
  const saysDay = (at: number, count: number) =>
    readMoment(joinLines(lines.slice(at, at + count).map(({ text }) => text)), time) !== undefined;
  // Its words may stand in front of those of the next cell.
  const opensMoment = ({ text }: SourceLine) =>
    [2, 3, 4, 5].some((count) => readMoment(text.split(' ', count).join(' '), time) !== undefined);
  const isHour = (line: SourceLine, at: number) =>
    isTimeCell(partHour(line)[0]!.text) &&
    ![1, 2, 3].some((count) => saysDay(at, count)) &&
    !opensMoment(line);
  return lines.filter(isHour).length > 1 ? labels.toSpliced(dayAt, 0, { column: 'day', text: '' }) : labels;
}

/** A clock time in front of its day: `07 giờ 00, ngày 19/6`. */
const clockFirst = /^\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?’?\s*(?:,|-|–|$|ngày)/iu;

/** Whether a day has one row whose cells are lists: bodies and places have bullets, as what happens has. */
function haveLists(lines: readonly SourceLine[]): boolean {
  const items = lines.flatMap(({ text }) => {
    const bullet = parseBullet(text);
    return bullet?.sign === '-' && !beginsWithLabel(bullet.rest, entryLabels) ? [bullet.rest] : [];
  });
  const named = items.filter((text) => !leads.test(text) && (isPlace(text) || bodyStart.test(text)));
  return items.length > 5 && named.length > items.length * 0.25;
}

/** Whether a row is one cell over all columns: `Nghỉ Tết Dương lịch`, on one line without a time, where the others have one. */
function isOverAll(
  row: Extract<FlatRow, { cells: unknown }>,
  columns: readonly FlatColumn[],
  isTimed: boolean,
): boolean {
  const atoms = row.cells.flat();
  const lines = new Set(row.piece.lines.map(({ line }) => line));
  const words = cellText(linesOf(atoms));
  const isBeside = atoms.some(
    (atom, at) =>
      at > 0 &&
      columns.some(
        (column) => column !== 'text' && column !== 'time' && calendarSigns.opens(atom, column) >= 2.5,
      ),
  );
  const isTimeless = columns.includes('time') && !row.cells[columns.indexOf('time')]?.[0];
  return isTimed && isTimeless && lines.size === 1 && words.length < 90 && !isBeside;
}

/** Who is busy takes part, where another column says with what; beside a column of participants that is no more than a note. */
function withLeader(labels: readonly FlatLabel[]): readonly FlatLabel[] {
  const isTaken = labels.some(({ column }) => column === 'participants');
  const leaders = labels.filter(({ column }) => column === 'leader');
  return leaders.length !== 1
    ? labels
    : labels.map((label) =>
        label.column === 'leader' ? { ...label, column: isTaken ? 'other' : 'participants' } : label,
      );
}

/** A column behind that of the days, which goes with them. */
const isLunarLabel = ({ text }: FlatHead['labels'][number]): boolean => /^(?:ngày )?âm lịch$/iu.test(text);

/** Whether cells beside the text hold a list: then the text of a row holds several entries. */
const hasLists = (rows: readonly FlatRow[], columns: readonly FlatColumn[]): boolean =>
  rows.some(
    (row) =>
      'cells' in row &&
      row.cells.some(
        ([first], at) => columns[at] !== 'text' && first && parseBullet(first.text) !== undefined,
      ),
  );

function rowsOf(
  rows: readonly FlatRow[],
  startOf: ReadonlyMap<FlatPiece, DayStart>,
  dayAt: number,
  columns: readonly FlatColumn[],
  titleOf: (start: DayStart) => SourceLine | undefined,
): GridRow[] {
  const leading = new Map<DayStart, GridCell[]>();
  let hour: { readonly start: DayStart; readonly cell: GridCell } | undefined;
  const halfAt = columns.indexOf('half');
  const timeAt = columns.indexOf('time');
  const textAt = columns.indexOf('text');
  const wordsOf = (atoms: readonly Atom[]) => cellText(linesOf(atoms));
  const times = rows.flatMap((row) =>
    'cells' in row && row.cells[timeAt]?.[0] ? wordsOf(row.cells[timeAt]) : [],
  );
  const isByHalves = times.filter((words) => partAlone.test(words)).length > times.length / 2;
  return rows.flatMap((row, index): GridRow[] => {
    if ('title' in row) return [];
    const at = index + 1;
    const start = startOf.get(row.piece)!;
    const title = leading.has(start) ? undefined : titleOf(start);
    const over = {
      lines: title ? [title] : [],
      from: 0,
      to: dayAt + 1 + columns.length,
      row: at - 0.5,
      rows: 1,
    };
    const above: GridRow[] = title ? [{ at: at - 0.5, cells: [over] }] : [];
    const first = leading.get(start) ?? [
      ...(start.number ? [{ lines: [start.number], from: 0, to: 1, row: at, rows: 1 }] : []),
      { lines: start.cell, from: dayAt, to: dayAt + 1, row: at, rows: 1 },
    ];
    leading.set(start, first);
    const hours = row.cells[timeAt] ?? [];
    const half = wordsOf(hours);
    if (isOverAll(row, columns, times.length > rows.length / 2)) {
      const whole = { lines: linesOf(row.cells.flat()), from: dayAt + 1 + textAt, row: at, rows: 1 };
      return [...above, { at, cells: [...first, { ...whole, to: whole.from + 1 }], doubts: [] }];
    }
    // Beside rows that have their half of the day a clock time belongs to the text.
    const isClock = isByHalves && hours.length > 0 && !partAlone.test(half);
    const cells = row.cells.flatMap((own, column): GridCell[] => {
      const place = dayAt + 1 + column;
      const atoms = !isClock ? own : column === timeAt ? [] : column === textAt ? [...hours, ...own] : own;
      return atoms.length > 0
        ? [{ lines: linesOf(atoms), from: place, to: place + 1, row: at, rows: 1 }]
        : [];
    });
    // The half of a day stands once beside its rows.
    const besideAt = halfAt < 0 ? timeAt : halfAt;
    const beside = besideAt < 0 ? undefined : cells.find(({ from }) => from === dayAt + 1 + besideAt);
    const holds = isByHalves || halfAt >= 0;
    const held = !beside && holds && hour?.start === start ? [hour.cell] : [];
    if (beside) hour = { start, cell: beside };
    const { doubts, isAgreed } = row;
    return [...above, { at, cells: [...first, ...held, ...cells], doubts, ...(isAgreed && { isAgreed }) }];
  });
}
