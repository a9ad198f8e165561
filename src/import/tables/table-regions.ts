import { opensCapital } from '../../domain/letters.ts';
import { foldKey, stripMarks } from '../../domain/fold.ts';
import { dayHeadsIn, endOfCalendar, isOneCalendar, readDayLabels } from '../calendar/calendar-regions.ts';
import { readCellRegion } from './cell-table.ts';
import { findBody } from '../flat/body/flat-body.ts';
import { isMonthOnTwoLines, readFlatHead } from '../flat/head/flat-head.ts';
import { beginsWithField } from '../list/task-fields.ts';
import { namesInLines } from '../grid/column-name.ts';
import { kindOfColumns, mayBeginHead, parseFoldedHead, type Column } from '../grid/column-kind.ts';
import { isOfOthers } from '../grid/other-tables.ts';
import { endsTable } from './table-end.ts';
import type { TableRegion } from './table-region.ts';
import type { SourceLine } from '../source-line.ts';
import { textWidth } from '../text-width.ts';
import { findWeek } from './week-region.ts';

/** The longest head that begins at a line: its columns and how many lines it takes. */
function headAt(lines: readonly SourceLine[], at: number): { columns: Column[]; length: number } | undefined {
  let best: { columns: Column[]; length: number } | undefined;
  let words = '';
  const first = lines[at]!.text;
  if (first.length > 60 || !mayBeginHead.test(stripMarks(first.slice(0, 16)))) return undefined;
  for (let length = 1; length <= 14 && at + length <= lines.length; length += 1) {
    const { text: line, cell } = lines[at + length - 1]!;
    if (line.length > 60 || cell || (length > 1 && isMonthOnTwoLines(lines, at + length - 1))) break;
    words = `${words} ${foldKey(line)}`.trim();
    const columns = parseFoldedHead(words);
    if (columns && columns.length >= 2 && columns.includes('text')) best = { columns, length };
  }
  return best;
}

/** The head of a table at a line; that of a calendar is told by the first of its days below it, too. */
function headAbove(
  lines: readonly SourceLine[],
  at: number,
): { columns: Column[]; length: number } | undefined {
  const { text } = lines[at]!;
  if (text.length > 60 || !mayBeginHead.test(stripMarks(text.slice(0, 16)))) return undefined;
  return readDayLabels(lines, at) ?? headAt(lines, at);
}

/** Find the programmes and calendars of a text: where their heads stand, and where their rows end. */
export function findTables(lines: readonly SourceLine[]): TableRegion[] {
  const regions: TableRegion[] = [];
  const days = dayHeadsIn(lines);
  const isWeek = days.length > 1 && isOneCalendar(lines, days);
  const isInWeek = (at: number) => isWeek && at > days[0]! && at < days.at(-1)!;
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]!.cell) {
      const region = readCellRegion(lines, at);
      regions.push(region);
      at = region.to - 1;
      continue;
    }
    const region = regionAt(lines, at, isInWeek(at));
    // A label with its words behind it heads no column.
    if (!region || beginsWithField(lines[at]!.text.replace(/^[-–+*•]\s*/u, ''))) continue;
    regions.push(region);
    at = region.to - 1;
  }
  return regions.some(({ kind }) => kind === 'calendar')
    ? regions
    : [...regions, ...findWeek(lines, regions, days)];
}

/**
 * The programme or calendar whose head begins at a line.
 *
 * @param isInWeek whether the line stands between the days of a calendar
 */
function regionAt(lines: readonly SourceLine[], at: number, isInWeek: boolean): TableRegion | undefined {
  const flat = readFlatHead(lines, at);
  const flatColumns = flat?.labels.map(({ column }) => column) ?? [];
  const flatNames = flat?.labels.map(({ text }) => text) ?? [];
  if (isOfOthers(flatNames, flatColumns)) return undefined;
  const isFlat = kindOfColumns(flatColumns) === 'programme' && !isInWeek;
  const known = headAbove(lines, at);
  const isKnownDay = flat !== undefined && known !== undefined && kindOfColumns(known.columns) === 'calendar';
  const isCalendar =
    (kindOfColumns(flatColumns) === 'calendar' || isKnownDay) &&
    flat!.length >= (known ? withoutNumber(lines, at, known.length) : 0);
  const labels = isFlat && flat!.length >= (known?.length ?? 0) ? flat : undefined;
  const isLonger =
    isCalendar && (flat!.length > (known?.length ?? 0) || flat!.labels.length > (known?.columns.length ?? 0));
  const head = labels || isLonger ? { columns: flatColumns, length: flat!.length } : known;
  const kind = head && kindOfColumns(head.columns);
  if (!head || !kind || (kind === 'programme' && isInWeek)) return undefined;

  if (labels) {
    const body = findBody(lines, at, labels.length, lines.length);
    const { to, heads } = body;
    return { ...{ kind, from: at, to, heads, labels }, columns: head.columns };
  }
  const { heads, to: end } = rowsBelow(lines, at, head, kind);
  const to = kind === 'calendar' ? endOfCalendar(lines, at + head.length, end) : end;
  const names = isCalendar
    ? flat!.labels.map(({ column, text }) => ({ column, name: text }))
    : namesInLines(
        lines.slice(at, at + head.length).map(({ text }) => text),
        head.columns,
      );
  return {
    ...{ kind, from: at, to, columns: head.columns, names, heads },
    ...(isCalendar && { labels: flat }),
  };
}

/** The columns of a head, and how many lines it takes. */
interface Head {
  readonly columns: readonly Column[];
  readonly length: number;
}

/** Where the rows below a head end, and which lines of them are heads: it may be printed again on each page. */
function rowsBelow(
  lines: readonly SourceLine[],
  at: number,
  head: Head,
  kind: TableRegion['kind'],
): { heads: Set<number>; to: number } {
  const heads = new Set<number>();
  const addHead = (from: number, length: number) => {
    for (let i = from; i < from + length; i += 1) heads.add(i);
  };
  addHead(at, head.length);
  let to = at + head.length;
  let widest = 0;
  let seen = 0;
  let gap = 0;
  const printed = textOf(lines.slice(at, at + head.length));
  while (to < lines.length && !lines[to]!.cell) {
    const again = headAt(lines, to);
    if (again && again.columns.join() === head.columns.join()) {
      addHead(to, again.length);
      to += again.length;
      continue;
    }
    if (textOf(lines.slice(to, to + head.length)) === printed) {
      addHead(to, head.length);
      to += head.length;
      continue;
    }
    const { text } = lines[to]!;
    const width = textWidth(text);
    if (endsTable(text, width, seen > 6 && kind === 'programme' ? widest : Infinity)) break;
    // A paragraph below the table is set wider than any cell, and apart.
    const isApart = lines[to]!.gap > gap && opensCapital(text);
    if (seen > 6 && kind === 'programme' && isApart && width > widest * 1.2) break;
    gap = Math.max(gap, lines[to]!.gap);
    widest = Math.max(widest, width);
    seen += 1;
    to += 1;
  }
  return { heads, to };
}

/** Tells which lines, by index, stand in a table: below headings of days without one, a number alone is no cell. */
export function cellsIn(lines: readonly SourceLine[]): (index: number) => boolean {
  // Most texts ask for no line.
  let tables: readonly TableRegion[] | undefined;
  return (index) => {
    tables ??= findTables(lines).filter(({ heads }) => heads.size > 0);
    return tables.some(({ from, to }) => index >= from && index < to);
  };
}

/** How many lines a head has in front of the number of the first row, which is no label. */
const withoutNumber = (lines: readonly SourceLine[], at: number, length: number): number =>
  /^0?1[.)]?$/.test(lines[at + length - 1]!.text) ? length - 1 : length;

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('|');
