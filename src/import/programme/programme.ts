import type { TaskFields } from '../../domain/entities.ts';
import { nameText } from './name-list.ts';
import { cellText } from '../grid/cell-text.ts';
import { parsePeriodCell, type Period } from '../phrases/period.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';

/** A row of a programme before its bodies are matched. */
export interface ProgrammeRow {
  readonly task: Omit<TaskFields, 'bodies' | 'joint'>;
  readonly line: number;
  readonly bodiesLine: number;
  /** Words printed with the row that the task does not repeat: the month above it, in figures. */
  readonly printed: readonly string[];
  /** Words that say no more than a column would: its label, the heading of a month. */
  readonly dropped?: readonly string[] | undefined;
  /** Line that says once more when, as the row above does: it is shown once. */
  readonly repeatedAt?: number | undefined;
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
  /** Words that say no more than a column would. */
  readonly dropped?: readonly string[] | undefined;
  /** Line that says once more when, as the row above does. */
  readonly repeatedAt?: number | undefined;
  /** Year of its months where a title above it says one, or that they recur and are of none. */
  readonly months?: { readonly year: string | undefined } | undefined;
}

const supported = new Set<Column>(['number', 'month', 'time', 'deadline', 'text', 'bodies', 'joint', 'note']);

/** Whether each column has a place in a task, and only one column has it. */
export const isSupported = (columns: readonly Column[]): boolean =>
  columns.every((column) => supported.has(column)) && new Set(columns).size === columns.length;

/** Tasks of the rows, with ids counted within each period. */
export function toTasks(rows: readonly RowCells[], year: string | undefined): ProgrammeRow[] {
  const counts = new Map<string, number>();
  return rows.map((row) => toTask(row, year, counts));
}

function toTask(row: RowCells, year: string | undefined, counts: Map<string, number>): ProgrammeRow {
  const written = row.when && cellText(row.when);
  const own = written ? parsePeriodCell(written, row.months ? row.months.year : year) : undefined;
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
      bodiesAsWritten: nameText(row.bodies),
      ...(row.joint && row.joint.length > 0 && { jointAsWritten: nameText(row.joint) }),
    },
    line: (row.text[0] ?? row.bodies[0])?.line ?? 1,
    bodiesLine: (row.bodies[0] ?? row.text[0])?.line ?? 1,
    printed: [
      row.number ?? '',
      written ?? '',
      row.opensPeriod ? (row.period?.asWritten ?? row.period?.key ?? '') : '',
    ],
    doubts: row.doubts ?? [],
    ...(row.dropped && row.dropped.length > 0 && { dropped: row.dropped }),
    ...(row.repeatedAt && { repeatedAt: row.repeatedAt }),
  };
}

/** The words of a cell; one bullet in front of them only tells its rows apart. */
function withoutBullet(lines: readonly SourceLine[]): string {
  const marked = lines.filter(({ text }) => parseBullet(text) !== undefined);
  const text = cellText(lines);
  return marked.length === 1 && marked[0] === lines[0] ? (parseBullet(text)?.rest ?? text) : text;
}
