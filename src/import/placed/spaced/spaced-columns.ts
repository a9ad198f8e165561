import { goesOn } from '../../signs.ts';
import { filledWidth, textWidth } from '../../text-width.ts';
import type { Phrase } from '../placed-line.ts';

/** Where a column of a page stands that a program printed to text, as far as lines show it whose cells wide gaps part. */
export interface SpacedColumn {
  /** Left and right end of its cells, in letters of the line. */
  readonly from: number;
  readonly to: number;
  /** Where its lines begin, if most begin in one place; else the middle of them. */
  readonly edge: number | undefined;
  readonly middle: number;
}

/** A cell of one line that wide gaps part from others, and the index of its line. */
export interface ClearCell {
  readonly at: number;
  readonly phrase: Phrase;
  /** Whether the next column has words beside it: it doesn't reach over that. */
  readonly isBounded: boolean;
}

/** Measure a column by its cells; the one of another page tells what too few don't. */
export function measureColumn(cells: readonly ClearCell[], known: SpacedColumn): SpacedColumn {
  if (cells.length === 0) return known;
  const begins = cells.map(({ phrase }) => phrase.x0).sort((a, b) => a - b);
  const ends = cells.map(({ phrase }) => phrase.x1).sort((a, b) => a - b);
  const few = Math.floor(cells.length / 15);
  const near = (x: number) => begins.filter((begin) => Math.abs(begin - x) <= 1).length;
  const edge = begins.toSorted((a, b) => near(b) - near(a) || a - b)[0]!;
  const middles = cells.map(({ phrase }) => (phrase.x0 + phrase.x1) / 2).sort((a, b) => a - b);
  const isLeft = cells.length > 2 ? near(edge) >= cells.length * 0.6 : known.edge !== undefined;
  return {
    from: begins[few]!,
    to: ends[ends.length - 1 - few]!,
    edge: isLeft ? edge : undefined,
    middle: middles[Math.floor(middles.length / 2)]!,
  };
}

/** How wide the lines of a column are, in ems. */
export interface Room {
  /** The widest that was seen; infinite where none was. */
  readonly seen: number;
  /** What none can reach: there a line was broken inside a sentence. */
  readonly limit: number;
}

/**
 * How wide the lines of a column are: of all widths the one that most of them respect. No cell is wider, and where a line was broken
 * inside a sentence its next word had no room. A cell beside an empty one may have run into it.
 */
export function roomOf(cells: readonly ClearCell[]): Room {
  const widths = cells.map(({ phrase }) => textWidth(phrase.text));
  const broken = cells.flatMap(({ at, phrase }, index) => {
    const next = cells[index + 1];
    const isBroken = next !== undefined && next.at - at <= 2 && goesOn(next.phrase.text);
    return isBroken ? [filledWidth(phrase.text, next.phrase.text)] : [];
  });
  let best = { cost: Infinity, seen: Infinity };
  for (const seen of [...widths].sort((a, b) => b - a)) {
    const wide = widths.reduce(
      (sum, width, index) => sum + (width > seen + 0.01 ? (cells[index]!.isBounded ? 2 : 1) : 0),
      0,
    );
    const narrow = broken.filter((width) => width < seen - 0.15).length * 2;
    if (wide + narrow < best.cost) best = { cost: wide + narrow, seen };
  }
  const { seen } = best;
  return { seen, limit: Math.min(seen + 2, ...broken.filter((width) => width > seen)) };
}
