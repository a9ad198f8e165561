import type { PlacedLine, PlacedWord } from '../../../placed/placed-line.ts';
import { findPlacedTables, type PlacedTable } from '../../../placed/placed-table.ts';
import type { PageTable } from './pdf-tables.ts';
import { measureLines } from '../line-measure.ts';
import { wholeLine, type PrintedLine } from '../printed-lines.ts';
import type { RawLine } from '../../raw-line.ts';
import type { RawCell } from '../../table-lines.ts';

/** The lines of a page that stand in no table with rules, and where such tables part them. */
export interface FreeLines {
  readonly page: number;
  readonly lines: readonly PrintedLine[];
  /** Heights of the middles of its tables with rules. */
  readonly cuts: readonly number[];
}

/** A page without the lines of its tables without rules, and those that begin on it. */
export interface PartedPage {
  readonly lines: readonly PrintedLine[];
  readonly tables: readonly PageTable[];
}

interface RunLine {
  readonly index: number;
  readonly page: number;
  readonly line: PrintedLine;
  readonly placed: PlacedLine;
}

/** Find the tables whose columns no rules part, over pages; lines of one that goes on stand with its first page. */
export function takeUnruledTables(pages: readonly FreeLines[], size: number): PartedPage[] {
  const blank = size * 0.28;
  const taken = pages.map(() => new Set<number>());
  const tables = pages.map((): PageTable[] => []);
  for (const run of runsOf(pages)) {
    const lines = run.map(({ placed }) => placed);
    for (const table of findPlacedTables(lines, blank)) {
      const strange = new Set(table.strange);
      for (let at = table.from; at < table.to; at += 1)
        if (!strange.has(at)) taken[run[at]!.page]!.add(run[at]!.index);
      tables[run[table.from]!.page]!.push(pageTable(table, run, pages));
    }
  }
  return pages.map(({ lines }, page) => ({
    lines: lines.filter((_, index) => !taken[page]!.has(index)),
    tables: tables[page]!,
  }));
}

/** Lines that follow one another over pages, without a table with rules between them. */
function runsOf(pages: readonly FreeLines[]): RunLine[][] {
  const runs: RunLine[][] = [[]];
  for (const [page, { lines, cuts }] of pages.entries()) {
    const { leading } = measureLines(lines.map(wholeLine));
    let passed = 0;
    for (const [index, line] of lines.entries()) {
      const { y, size } = line[0]!;
      const above = cuts.filter((cut) => cut < y).length;
      if (above > passed) runs.push([]);
      passed = above;
      const before = lines[index - 1]?.[0]?.y;
      const isApart =
        before === undefined ? undefined : y - before > Math.max(leading * 1.25, leading + size * 0.3);
      runs.at(-1)!.push({ index, page, line, placed: { words: wordsOf(line), isApart } });
    }
    if (cuts.length > passed) runs.push([]);
  }
  return runs;
}

/** The letters of a line as words: those that touch are one. */
function wordsOf(line: PrintedLine): PlacedWord[] {
  const words: { text: string; x0: number; x1: number }[] = [];
  for (const part of line)
    for (const { text, x0, x1, size } of part.pieces ?? [part]) {
      const last = words.at(-1);
      if (last && x0 - last.x1 < size * 0.12) {
        last.text += text;
        last.x1 = Math.max(last.x1, x1);
      } else words.push({ text, x0, x1 });
    }
  return words.map((word) => ({ ...word, text: word.text.trim() })).filter(({ text }) => text !== '');
}

function pageTable(table: PlacedTable, run: readonly RunLine[], pages: readonly FreeLines[]): PageTable {
  const first = run[table.from]!;
  const own = run.slice(table.from, table.to).filter(({ page }) => page === first.page);
  return {
    columns: table.columns,
    cells: table.cells.map(({ row, column, rows, span, lines }): RawCell => ({
      ...{ row, column, rows, span, isGuessed: true },
      lines: lines.map(({ at, words }, index): RawLine => ({
        text: words.map(({ text }) => text).join(' '),
        page: pages[run[at]!.page]!.page,
        gap: 0,
        opens: index === 0 ? true : undefined,
      })),
    })),
    top: own[0]!.line[0]!.y,
    bottom: own.at(-1)!.line[0]!.y,
    // It holds its rows of later pages: no other table is joined to it.
    xs: Array.from({ length: table.columns + 1 }, () => Number.NaN),
  };
}
