import type { SourceLine } from '../source-line.ts';
import type { PlacedLine, PlacedWord } from './placed-line.ts';
import { findPlacedTables, type PlacedTable } from './placed-table.ts';
import { nearHead } from './spaced/spaced-head.ts';

/**
 * Give the lines of a plain text their cells, where blanks set columns side by side as programs print a page to text.
 * What stands in no such table stays as it is.
 */
export function findTextColumns(lines: readonly SourceLine[]): SourceLine[] {
  if (!lines.some(({ raw }) => setsApart.test(raw))) return [...lines];
  const parted = lines.map(({ raw }) => isParted.test(raw));
  const tables = findPlacedTables(placedLines(lines), 1, (at) =>
    parted.slice(at, at + nearHead).includes(true),
  );
  const pieces: (readonly SourceLine[])[] = [];
  let from = 0;
  for (const [index, table] of tables.entries()) {
    pieces.push(lines.slice(from, table.from), cellLines(lines, table, index + 1));
    pieces.push(table.strange.map((at) => lines[at]!));
    from = table.to;
  }
  return [...pieces.flat(), ...lines.slice(from)];
}

/** A gap between columns: a program that sets a line in block writes two blanks for one, never three. */
const setsApart = /\S(?: {3,}|(?=\s*\t)\s{2,})\S/;

/** Blanks that part two labels of a head, or two cells. */
const isParted = /\S(?:\s{2,}|\t)\S/;

/** Lines as words by the letters in front of them; most are never asked for theirs. */
function placedLines(lines: readonly SourceLine[]): PlacedLine[] {
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length * 0.3)] ?? 0;
  const aligned = withoutTabs(lines);
  return lines.map(({ gap, page }, at) => {
    let words: PlacedWord[] | undefined;
    return {
      get words() {
        return (words ??= wordsOf(aligned[at]!));
      },
      isApart: at > 0 && lines[at - 1]!.page !== page ? undefined : gap > usual,
      page,
    };
  });
}

const tab = 8;

/** The words of lines with blanks for their tabs: cells of lines below one another that have as many stand below one another. */
function withoutTabs(lines: readonly SourceLine[]): string[] {
  if (!lines.some(({ raw }) => raw.includes('\t'))) return lines.map(({ raw }) => raw);
  const cells = lines.map(({ raw }) => raw.split('\t'));
  const widths: number[][] = [];
  for (let from = 0, to = 0; from < cells.length; from = to) {
    const count = cells[from]!.length;
    for (to = from + 1; to < cells.length && cells[to]!.length === count;) to += 1;
    const run = cells.slice(from, to);
    const own = run[0]!.map((_, at) => Math.max(...run.map((line) => line[at]!.length)) + tab);
    for (let at = from; at < to; at += 1) widths[at] = own;
  }
  return cells.map((line, at) =>
    line.length === 1
      ? line[0]!
      : line
          .map((cell, column) => cell.padEnd(widths[at]![column]!))
          .join('')
          .trimEnd(),
  );
}

function wordsOf(raw: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let x0 = 0;
  for (const text of raw.replace(/[^\S ]/g, ' ').split(' ')) {
    if (text !== '') words.push({ text, x0, x1: x0 + text.length });
    x0 += text.length + 1;
  }
  return words;
}

/** The lines of a table, cell by cell; a line that reaches into several cells stands in each with its part. */
function cellLines(lines: readonly SourceLine[], table: PlacedTable, number: number): SourceLine[] {
  return table.cells.flatMap(({ row, column, rows, span, lines: own }) =>
    own.map(({ at, words }, index) => {
      const text = words.map((word) => word.text).join(' ');
      return {
        ...lines[at]!,
        ...{ text, raw: text, gap: 0, bareGap: 0, opens: index === 0 ? true : undefined },
        cell: {
          ...{ table: number, row, column, rows, span, columns: table.columns, isGuessed: true },
          ...(table.unsure.has(at) && { isUnsure: true }),
        },
      };
    }),
  );
}
