import type { Table } from 'mdast';
import type { EventFields, HeldDocument, TaskFields } from '../../domain/entities.ts';
import { openedSections } from '../../domain/task-sections.ts';
import { calendarColumns, participantsLabel, programmeColumns } from '../../markdown/column-heads.ts';
import { whenText } from '../../markdown/when-text.ts';
import { columnWidths } from './column-widths.ts';
import type { PdfCell, PdfRun, PdfTable, PdfWidth } from './pdf-data.ts';
import { runsOf, textRuns, type RunContext } from './runs.ts';

/** A cell under this length is kept on one page; a longer one may run over. */
const wholeUpTo = 450;

const mm = (value: number): PdfWidth => ({ unit: 'mm', value });
const rest: PdfWidth = { unit: 'fr', value: 1 };

/** The table of a programme: month, task, who prepares it, and who works with them where the paper says so. */
export function programmeTable(document: HeldDocument, context: RunContext): PdfTable {
  const { tasks } = document;
  const columns = programmeColumns(document);
  const whenOf = (task: TaskFields) => whenText(task, columns[0]!.head);
  const cellOf = (task: TaskFields, { name }: (typeof columns)[number]): PdfCell[] => {
    if (name === 'when') return [];
    if (name === 'text') return [cell([textRuns(task.text, task.id, context)])];
    return [cell([[{ text: (name === 'bodies' ? task.bodiesAsWritten : task.jointAsWritten) ?? '' }]])];
  };
  /** What the rows of one cell of time have in common: their period, and their section. */
  const groupKey = (task: TaskFields) => [whenOf(task).text, ...(task.sections ?? [])].join('\n');
  const rows = groupBy(tasks, groupKey).flatMap((group) => [
    ...openedSections(group[0]!, tasks[tasks.indexOf(group[0]!) - 1]).map((title) => [
      { ...cell([[{ text: title, bold: true }]]), colspan: columns.length },
    ]),
    ...group.map((task, n) => [
      ...(n === 0 ? [spanning([[{ text: whenOf(task).text }]], group.length)] : []),
      ...columns.flatMap((column) => cellOf(task, column)),
    ]),
  ]);
  const period = tasks.some((task) => !whenOf(task).isMonth) ? mm(24) : mm(17);
  const names = columns.slice(2).map(() => mm(columns.length > 3 ? 34 : 42));
  return {
    type: 'table',
    widths: [period, rest, ...names],
    head: headCells(columns),
    rows,
  };
}

/** The table of a calendar; entries of one printed row share its first cell, each beside its own host and place. */
export function calendarTable(document: HeldDocument, context: RunContext): PdfTable {
  const label = participantsLabel(document);
  const columns = calendarColumns(document);
  const widths = { day: mm(25), text: rest, hosts: mm(32), place: mm(33) };
  const has = (column: keyof typeof widths) => columns.some(({ name }) => name === column);
  return {
    type: 'table',
    widths: columns.map(({ name }) => widths[name]),
    head: headCells(columns),
    rows: groupBy(document.events, ({ row }) => row).flatMap((group) =>
      group.map((event, n) => {
        const joins = joinsOf(n, group.length);
        return [
          ...(n === 0 ? [spanning(dayCell(group), group.length)] : []),
          {
            ...cell([
              [...lead(event), ...textRuns(event.text, event.id, context)],
              ...participants(event, label),
            ]),
            joins,
          },
          ...(has('hosts') ? [{ ...cell([[{ text: event.hostsAsWritten }]]), joins }] : []),
          ...(has('place') ? [{ ...cell([[{ text: event.place ?? '' }]]), joins }] : []),
        ];
      }),
    ),
  };
}

/** Entries of one printed row are parted by a lighter line. */
function joinsOf(n: number, count: number): PdfCell['joins'] {
  if (count === 1) return 'none';
  if (n === 0) return 'below';
  return n === count - 1 ? 'above' : 'both';
}

/** A table of the text, its columns as wide as their words ask. */
export function plainTable(table: Table, context: RunContext): PdfTable {
  const [head, ...rows] = table.children;
  const count = Math.max(...table.children.map(({ children }) => children.length));
  const fill = (cells: PdfCell[]): PdfCell[] => [
    ...cells,
    ...Array.from({ length: count - cells.length }, () => cell([])),
  ];
  const made = rows.map((row) =>
    fill(
      row.children.map((node, column) =>
        cell(
          lines(runsOf(node.children, node.data?.anchored?.anchor ?? '', context)),
          table.align?.[column] ?? 'left',
        ),
      ),
    ),
  );
  const top = fill(
    (head?.children ?? []).map((node) =>
      cell(lines(runsOf(node.children, node.data?.anchored?.anchor ?? '', context)), 'center'),
    ),
  );
  return { type: 'table', widths: columnWidths([top, ...made]), head: top, rows: made };
}

function dayCell(group: readonly EventFields[]): PdfRun[][] {
  const [first] = group;
  return [[{ text: first!.row }], ...(first!.lunar === undefined ? [] : [[{ text: first!.lunar }]])];
}

function participants({ participants: text }: EventFields, label: string): PdfRun[][] {
  return text === undefined ? [] : [[{ text: label + text, italic: true }]];
}

function lead({ lead: text }: EventFields): PdfRun[] {
  return text === undefined ? [] : [{ text: `${text} ` }];
}

const headCells = (columns: readonly { readonly head: string }[]): PdfCell[] =>
  columns.map(({ head }) => cell([[{ text: head }]], 'center'));

function cell(
  paragraphs: readonly (readonly PdfRun[])[],
  align: NonNullable<PdfCell['align']> = 'left',
): PdfCell {
  const length = paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0);
  return { paragraphs, whole: length <= wholeUpTo, ...(align !== 'left' && { align }) };
}

function spanning(paragraphs: readonly (readonly PdfRun[])[], rowspan: number): PdfCell {
  return { paragraphs, rowspan, align: 'center' };
}

/** Runs as paragraphs, parted where a line ends. */
function lines(runs: readonly PdfRun[]): PdfRun[][] {
  const made: PdfRun[][] = [[]];
  for (const run of runs) {
    if (run.break) made.push([]);
    else made.at(-1)!.push(run);
  }
  return made;
}

/** Neighbours with the same key. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1)?.[0];
    if (last !== undefined && key(last) === key(item)) groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups;
}
