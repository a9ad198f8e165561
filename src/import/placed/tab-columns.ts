import { readColumnLabel } from '../grid/column-label.ts';
import type { SourceLine } from '../source-line.ts';
import { kindOfColumns } from '../grid/column-kind.ts';

/**
 * Give the lines of a plain text their cells, where tabs or upright strokes part them, as a table copied out of a program
 * or a web page: below a line of labels, each line has as many cells or one, which goes over all columns.
 */
export function findTabColumns(lines: readonly SourceLine[]): SourceLine[] {
  const result: SourceLine[] = [];
  let table = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const head = headOf(lines[at]!);
    if (head === undefined) {
      result.push(lines[at]!);
      continue;
    }
    let to = at + 1;
    while (to < lines.length && isRow(lines, to, head)) to += 1;
    if (to === at + 1) {
      result.push(lines[at]!);
      continue;
    }
    table += 1;
    for (let row = at; row < to; row += 1) result.push(...cellsOf(lines[row]!, row - at, head, table));
    at = to - 1;
  }
  return result;
}

interface Head {
  readonly columns: number;
  /** How many of its columns each row fills: those for notes at its end may be left out. */
  readonly least: number;
  /** Whether a stroke stands in front of its first label too, and so in front of the first cell of each row. */
  readonly isFramed: boolean;
}

/** Cells of a line; strokes may stand around them too, `| a | b |`, and make a rule below the head, `|---|---|`. */
function partsOf(
  { raw }: SourceLine,
  { columns, isFramed }: Head = { columns: 0, least: 0, isFramed: false },
): string[] {
  if (raw.includes('\t')) return raw.split('\t').map((part) => part.trim());
  if (/^[\s|:-]+$/u.test(raw)) return [''];
  const parts = (isFramed ? raw.replace(/^\s*\|/, '') : raw).split('|').map((part) => part.trim());
  while (parts.length > Math.max(columns, 1) && parts.at(-1) === '') parts.pop();
  while (parts.length > Math.max(columns, 1) && parts[0] === '') parts.shift();
  return parts.slice(1).some(Boolean) ? parts : parts.slice(0, 1);
}

/** The columns of a line of labels. */
function headOf(line: SourceLine): Head | undefined {
  if (!/[\t|]/u.test(line.raw) || line.cell) return undefined;
  const columns = partsOf(line).map((label) => readColumnLabel(label));
  const known = columns.flatMap((column) => column ?? []);
  return known.length > 1 && known.length >= columns.length - 1 && kindOfColumns(known)
    ? {
        columns: columns.length,
        least: columns.findLastIndex((column) => column !== 'note') + 1,
        isFramed: /^\s*\|/.test(line.raw),
      }
    : undefined;
}

/** Whether a line has the cells of a row, or is a title directly above one. */
function isRow(lines: readonly SourceLine[], at: number, head: Head): boolean {
  const isFull = (line: SourceLine | undefined) => {
    const count = line ? partsOf(line, head).length : 0;
    return count > 1 && count <= head.columns;
  };
  return isFull(lines[at]) || (lines[at]!.gap === 0 && isFull(lines[at + 1]) && lines[at + 1]!.gap === 0);
}

function cellsOf(line: SourceLine, row: number, head: Head, table: number): SourceLine[] {
  const { columns } = head;
  const parts = partsOf(line, head);
  // A cell that reaches over several rows stands in the first of them alone, wherever its column is.
  const isShort = row > 0 && line.raw.includes('\t') && parts.length > 1 && parts.length < head.least;
  const span = parts.length === 1 ? columns : 1;
  return parts.flatMap((text, column) =>
    text === ''
      ? []
      : [
          {
            ...{ ...line, text: text.replace(/\s+/g, ' '), raw: text, gap: 0, bareGap: 0, opens: true },
            cell: { table, row, column, rows: 1, span, columns, ...(isShort && { isShort }) },
          },
        ],
  );
}
