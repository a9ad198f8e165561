import { lineWidth } from '../flat-atom.ts';
import type { FlatColumn } from '../flat-column.ts';
import { wordCounts } from '../search/word-counts.ts';
import { measureWidth, type CellLine, type PrintedColumn } from './printed-column.ts';
import type { PrintedContent } from './printed-content.ts';
import type { PrintedStretch } from './printed-rules.ts';

const firstSkips: Partial<Record<FlatColumn, number>> = {
  text: -30,
  bodies: -2.5,
  joint: -1.3,
  persons: -2,
  products: -1.3,
  organs: -2,
  other: -1.3,
  place: -2.9,
  participants: -2,
  note: -0.3,
  leader: -0.5,
};

/** What is known before the rows are: lines that go on in small letters are mostly those of the text. */
export function firstColumns(
  stretches: readonly PrintedStretch[],
  columns: readonly FlatColumn[],
  { isExact }: PrintedContent,
): PrintedColumn[] {
  const isWhole: boolean[] = [];
  const lines = stretches.flatMap(({ atoms }) =>
    atoms.flatMap((atom, at): CellLine[] => {
      if (at === 0 || atom.edge !== 'line' || !atom.opens.isLower || atom.isBelowBreak) return [];
      let first = at - 1;
      while (first > 0 && atoms[first]!.edge !== 'line') first -= 1;
      const width = lineWidth(atoms, first, at - 1);
      // A line between two that go on in small letters is all of one cell.
      isWhole.push(first > 0 && atoms[first]!.opens.isLower);
      return [{ width, filled: width + atom.first }];
    }),
  );
  const whole = isExact ? lines.filter((_, at) => isWhole[at]) : [];
  const text = widestOften(whole.length > 3 ? whole : lines);
  return columns.map((kind) => ({
    kind,
    ...(kind === 'text' ? text : { least: Infinity, most: Infinity, ...(isExact && { limit: text.most }) }),
    isCentred: undefined,
    paragraph: -2.5,
    skip: firstSkips[kind] ?? -2,
    isTicked: kind === 'ticks',
    known: wordCounts(new Map()),
  }));
}

/** The width to which most lines that go on keep: those much narrower are of other columns. */
function widestOften(lines: readonly CellLine[]): { least: number; most: number } {
  const sorted = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  const high = sorted[Math.floor((sorted.length - 1) * 0.85)] ?? Infinity;
  return measureWidth(lines.filter(({ width }) => width > high * 0.75));
}
