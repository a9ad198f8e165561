import type { TaskFields } from '../domain/entities.ts';
import { cellText, narrowLimit } from './columns.ts';
import { parsePeriod, type Period } from './period.ts';
import { readTwoColumns } from './programme-columns.ts';
import { parseBullet } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import { splitCells } from './split-cells.ts';
import type { Column } from './table-regions.ts';
import { fullWidth, textWidth } from './text-width.ts';

/** A row of a programme before its bodies are matched. */
export interface ProgrammeRow {
  readonly task: Omit<TaskFields, 'bodies' | 'joint'>;
  readonly line: number;
  readonly bodiesLine: number;
  /** Words printed with the row that the task does not repeat: the month above it, in figures. */
  readonly printed: readonly string[];
  /** Words that say no more than a column would: its label, the heading of a month. */
  readonly dropped?: readonly string[] | undefined;
  /** What could not be told for sure, in words. */
  readonly doubts: readonly string[];
}

/** Lines of one row, cut into the cells that a task has. */
export interface RowCells {
  readonly period: Period | undefined;
  /** Whether the words of the period stand in front of this row. */
  readonly opensPeriod: boolean;
  /** Titles of the sections in which it stands, the widest first. */
  readonly sections?: readonly string[] | undefined;
  readonly number?: string | undefined;
  readonly text: readonly SourceLine[];
  readonly bodies: readonly SourceLine[];
  readonly joint?: readonly SourceLine[] | undefined;
  readonly when?: readonly SourceLine[] | undefined;
  readonly doubts?: readonly string[] | undefined;
}

const supported = new Set<Column>(['number', 'month', 'time', 'deadline', 'text', 'bodies', 'joint', 'note']);

/** Whether each column has a place in a task, and only one column has it. */
export const isSupported = (columns: readonly Column[]): boolean =>
  columns.every((column) => supported.has(column)) && new Set(columns).size === columns.length;

/** Read the rows of a programme, whatever columns it has; none when a column has no place in a task. */
export function readProgramme(
  lines: readonly SourceLine[],
  year: string | undefined,
  columns: readonly Column[],
): ProgrammeRow[] {
  if (!isSupported(columns)) return [];
  const first = columns.find((column) => column !== 'number');
  const periodFirst = first === 'month' || first === 'time' || first === 'deadline';
  const inner = columns.filter((column) => column !== 'number' && !(periodFirst && column === first));
  const numbered = columns.includes('number');
  const rows =
    !numbered && inner.filter((column) => column !== 'note').join() === 'text,bodies'
      ? readTwoColumns(lines, year)
      : readManyColumns(lines, year, inner, numbered);
  return toTasks(rows, year);
}

/** Tasks of the rows, with ids counted within each period. */
export function toTasks(rows: readonly RowCells[], year: string | undefined): ProgrammeRow[] {
  const counts = new Map<string, number>();
  return rows.map((row) => toTask(row, year, counts));
}

function toTask(row: RowCells, year: string | undefined, counts: Map<string, number>): ProgrammeRow {
  const written = row.when && cellText(row.when);
  const own = written ? parsePeriod(written, year) : undefined;
  const { month, recurrence, deadline, asWritten } = { ...row.period, ...own };
  const when = written || asWritten;
  const key = row.period?.key ?? '';
  const n = (counts.get(key) ?? 0) + 1;
  counts.set(key, n);
  return {
    task: {
      id: ['nv', key, n].filter((part) => part !== '').join('-'),
      ...(month && { month }),
      ...(recurrence && { recurrence }),
      ...(deadline && { deadline }),
      ...(when && { whenAsWritten: when }),
      ...(row.sections && row.sections.length > 0 && { sections: row.sections }),
      ...(row.number && { number: row.number }),
      text: withoutBullet(row.text),
      bodiesAsWritten: cellText(row.bodies),
      ...(row.joint && row.joint.length > 0 && { jointAsWritten: cellText(row.joint) }),
    },
    line: (row.text[0] ?? row.bodies[0])?.line ?? 1,
    bodiesLine: (row.bodies[0] ?? row.text[0])?.line ?? 1,
    printed: [
      row.number ?? '',
      written ?? '',
      row.opensPeriod ? (row.period?.asWritten ?? row.period?.key ?? '') : '',
    ],
    doubts: row.doubts ?? [],
  };
}

/** The words of a cell; one bullet in front of them only tells its rows apart. */
function withoutBullet(lines: readonly SourceLine[]): string {
  const marked = lines.filter(({ text }) => parseBullet(text) !== undefined);
  const text = cellText(lines);
  return marked.length === 1 && marked[0] === lines[0] ? (parseBullet(text)?.rest ?? text) : text;
}

/** Rows of a table with three columns or more: cut at their numbers, or where the wide column begins again. */
function readManyColumns(
  lines: readonly SourceLine[],
  year: string | undefined,
  inner: readonly Column[],
  numbered: boolean,
): RowCells[] {
  const limit = narrowLimit(lines);
  const wide = fullWidth(lines.filter(({ text }) => textWidth(text) > limit).map(({ text }) => text));
  const rows: RowCells[] = [];
  let period: Period | undefined;
  let opensPeriod = false;
  let number: string | undefined;
  let last = 0;
  let open: SourceLine[] = [];

  const close = () => {
    if (open.length > 0) {
      const split = splitCells(open, inner, wide);
      const cell = (column: Column) => split?.cells[inner.indexOf(column)];
      rows.push({
        period,
        opensPeriod,
        number,
        text: cell('text') ?? open,
        bodies: cell('bodies') ?? [],
        joint: cell('joint'),
        when: cell('deadline') ?? cell('time') ?? cell('month'),
        doubts: !split || split.margin < 1 ? ['its cells could not be told apart for sure'] : [],
      });
      opensPeriod = false;
    }
    open = [];
    number = undefined;
  };

  lines.forEach((line, index) => {
    const heading = parsePeriod(line.text, year);
    const timed = inner.some((column) => column === 'deadline' || column === 'time' || column === 'month');
    const worded =
      /^(Tháng|Quý|Hằng|Hàng|Định kỳ|Thường xuyên)/iu.test(line.text) &&
      (open.length === 0 || isRowStart(lines[index + 1], last + 1));
    const opens = numbered ? worded : open.length === 0 || hasBodies(open, limit);
    if (heading && opens && (!timed || open.length === 0)) {
      close();
      period = heading;
      opensPeriod = true;
      return;
    }
    const start = numbered ? rowStart(line, last) : undefined;
    if (start) {
      close();
      last = start.number;
      number = start.printed;
      if (start.rest) open.push({ ...line, text: start.rest, raw: start.rest });
      return;
    }
    if (!numbered && open.length > 0 && textWidth(line.text) > limit && hasBodies(open, limit)) close();
    open.push(line);
  });
  close();
  return rows;
}

/** The number of a row, alone in its line or with the text behind it: one more than the last, or 1 again. */
function rowStart(
  { text }: SourceLine,
  last: number,
): { number: number; printed: string; rest: string } | undefined {
  const match = /^(\d{1,3})(\.?)(?:\s+([\p{Lu}“"(].*))?$/u.exec(text);
  const number = Number(match?.[1]);
  if (!match || (number !== last + 1 && number !== 1)) return undefined;
  return { number, printed: match[1]! + match[2]!, rest: match[3] ?? '' };
}

const isRowStart = (line: SourceLine | undefined, number: number): boolean =>
  line !== undefined && (rowStart(line, number - 1) !== undefined || rowStart(line, 0) !== undefined);

/** Whether narrow lines have followed wide ones: the row has more than its first cell. */
function hasBodies(open: readonly SourceLine[], limit: number): boolean {
  return open.length > 1 && textWidth(open.at(-1)!.text) <= limit;
}
