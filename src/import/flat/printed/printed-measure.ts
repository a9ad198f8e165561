import { lineWidth, type Atom } from '../flat-atom.ts';
import type { FlatCell } from '../search/flat-rules.ts';
import type { FlatColumn } from '../flat-column.ts';
import { wordsOf } from '../search/flat-weigh.ts';
import { wordCounts } from '../search/word-counts.ts';
import { hasRoomForBlank, linesOfCell, measureWidth, type PrintedColumn } from './printed-column.ts';
import { isMark, type PrintedContent } from './printed-content.ts';
import { goesOnBelow, isApart } from './printed-law.ts';
import type { PrintedWay } from './printed-search.ts';
import type { PrintedStretch } from './printed-rules.ts';

/** The names of bodies are the same in all columns that name them. */
export function withNames(columns: readonly PrintedColumn[]): readonly PrintedColumn[] {
  const counts = new Map<string, number>();
  for (const { kind, known } of columns)
    if (kind === 'bodies' || kind === 'joint')
      for (const [words, count] of known.all) counts.set(words, (counts.get(words) ?? 0) + count);
  const names = wordCounts(counts);
  return columns.map((column) =>
    column.kind === 'bodies' || column.kind === 'joint'
      ? { ...column, known: names }
      : column.kind === 'text'
        ? { ...column, names }
        : column,
  );
}

export function measure(
  stretches: readonly PrintedStretch[],
  ways: readonly PrintedWay[],
  kind: FlatColumn,
  column: number,
  { isExact }: PrintedContent,
): PrintedColumn {
  // Text of the page may stand behind the last row: nothing is measured by it.
  const isLast = (at: number, { row }: FlatCell) =>
    at === ways.length - 1 && row === ways[at]!.cells.at(-1)!.row;
  const cells = ways.flatMap(({ cells: own }, at) =>
    own
      .filter((cell) => cell.column === column && !isLast(at, cell))
      .map((cell) => ({ ...cell, atoms: stretches[at]!.atoms, row: `${at} ${cell.row}` })),
  );
  const rows = ways.reduce((sum, way) => sum + (way.cells.at(-1)?.row ?? 0) + 1, -1);
  const filled = new Set(cells.map(({ row }) => row)).size;
  const lines = cells.map(({ atoms, from, to }) => linesOfCell(atoms, from, to));
  const width = lines.length === 0 ? { least: Infinity, most: Infinity } : measureWidth(lines.flat());
  const known = new Map<string, number>();
  for (const { atoms, from, to } of cells) {
    const words = wordsOf(atoms, from, to);
    known.set(words, (known.get(words) ?? 0) + 1);
  }
  const breaks = lines.flat().filter((line) => line.filled !== undefined);
  const early = breaks.filter((line) => line.filled! < width.least * 0.988).length;
  const own = {
    kind,
    ...width,
    isCentred: tellCentred(cells, isExact),
    paragraph: Math.max(-4, Math.min(-0.8, Math.log((early + 0.3) / (breaks.length + 6)))),
    isTicked:
      cells.length > 2 && cells.filter(({ atoms, from }) => isMark(atoms[from]!)).length > cells.length * 0.6,
    skip: kind === 'text' ? -30 : Math.max(-4, 1.3 * Math.log((rows - filled + 0.4) / (rows + 1))),
    known: wordCounts(known),
  };
  return isExact ? { ...own, marksWraps: tellWraps(cells, own) } : own;
}

/** Whether lines of a column that surely go on below end with blanks, where they are not full. */
function tellWraps(cells: readonly FlatCellOf[], column: PrintedColumn): boolean {
  let marked = 0;
  let bare = 0;
  for (const { atoms, from, to } of cells)
    for (let at = from + 1; at < to; at += 1) {
      const { edge, isBelowBreak, opens } = atoms[at]!;
      if (edge !== 'line' || isBelowBreak || !opens.isLower) continue;
      if (!hasRoomForBlank(column, lineWidth(atoms, from, at - 1))) continue;
      if (goesOnBelow(atoms[at - 1]!)) marked += 1;
      else bare += 1;
    }
  return marked > 1 && bare < marked * 0.15;
}

/** Whether an empty line stands inside cells of a column, above lines that are shorter or longer: in one set to the left none does. */
function tellCentred(cells: readonly FlatCellOf[], isExact: boolean): boolean | undefined {
  let apart = 0;
  let all = 0;
  for (const { atoms, from, to } of cells)
    for (let at = from + 1; at < to; at += 1) {
      const atom = atoms[at]!;
      if (atom.edge !== 'line' || atom.isBelowBreak || !atom.opens.isLower) continue;
      // Below a line that begins with another cell an empty line says nothing of this one.
      let first = at - 1;
      while (first >= from && atoms[first]!.edge !== 'line') first -= 1;
      if (first < from) continue;
      if (isExact && (!atoms[first]!.startsLine || isApart(atoms[first]!))) continue;
      all += 1;
      if (isApart(atom)) apart += 1;
    }
  if (all < 3) return undefined;
  return apart > all * 0.08;
}

type FlatCellOf = Pick<FlatCell, 'from' | 'to'> & { readonly atoms: readonly Atom[] };
