import type { WordCounts } from '../search/word-counts.ts';
import { lineWidth, type Atom } from '../flat-atom.ts';
import type { FlatColumn } from '../flat-column.ts';

/** What is known of a column. */
export interface PrintedColumn {
  readonly kind: FlatColumn;
  /** Its lines are at least that wide in ems, and at most: each but the last of a paragraph has no room for the next word. */
  readonly least: number;
  readonly most: number;
  /** How wide it is thought to be at most before that is known: as that of the text. */
  readonly limit?: number | undefined;
  /** Whether its lines are set in the middle; `undefined` before that is known. */
  readonly isCentred: boolean | undefined;
  /** Whether each of its lines that goes on below, but for full ones, shows so by the blank at its end. */
  readonly marksWraps?: boolean | undefined;
  /** What it costs that a paragraph begins inside a cell, and that a row lacks it. */
  readonly paragraph: number;
  readonly skip: number;
  /** Whether its cells hold marks, and hardly ever words. */
  readonly isTicked: boolean;
  /** How much likelier than elsewhere words of each class begin its cells. */
  readonly classes?: ReadonlyMap<string, number> | undefined;
  /** How often the same words stand in it. */
  readonly known: WordCounts;
  /** Names of bodies that other columns hold: no text ends with one. */
  readonly names?: WordCounts | undefined;
}

/** A line of a cell: its width, and with the first word of the next one, where one follows. */
export interface CellLine {
  readonly width: number;
  readonly filled: number | undefined;
}

/** Lines of a cell of some pieces. */
export function linesOfCell(atoms: readonly Atom[], from: number, to: number): CellLine[] {
  const lines: CellLine[] = [];
  for (let at = from; at < to; at += 1) {
    const next = atoms[at + 1];
    if (at + 1 < to && next!.edge !== 'line') continue;
    const width = lineWidth(atoms, from, at);
    lines.push({ width, filled: at + 1 < to && !next!.isBelowBreak ? width + next!.first : undefined });
  }
  return lines;
}

/** How much room a text leaves at the end of a line without going on below, and how much more than full a line may look. */
const slack = 0.012;

/** The width of a column that explains most of the lines of its cells. */
export function measureWidth(lines: readonly CellLine[]): { least: number; most: number } {
  let best = { score: -Infinity, least: Infinity, most: Infinity };
  const breaks = lines.flatMap(({ width, filled }) => (filled === undefined ? [] : [{ width, filled }]));
  const widths = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  for (const least of new Set(widths)) {
    const full = breaks.filter(
      ({ width, filled }) => width <= least * (1 + slack) && filled > least * (1 - slack),
    );
    const wider = widths.filter((width) => width > least * (1 + slack)).length;
    const score = full.length - (breaks.length - full.length) * 0.5 - wider * 1.5;
    if (score < best.score) continue;
    best = { score, least, most: Math.max(least, Math.min(...full.map(({ filled }) => filled))) };
  }
  return best;
}

/** Whether a line had room for the blank at which it was broken. */
export const hasRoomForBlank = ({ least }: PrintedColumn, width: number): boolean =>
  least !== Infinity && least - width > 0.35 + least * 0.02;

/** Whether a line had room for the next word, by what is known of the width of its column. */
export const hasRoom = ({ least }: PrintedColumn, filled: number): boolean | undefined =>
  least === Infinity ? undefined : filled < least * (1 - slack);

/** Whether a line is wider than its column. */
export const isTooWide = ({ most, least, limit }: PrintedColumn, width: number): boolean =>
  width > (limit ?? Math.max(least, Math.min(most, least * 1.1))) * (1 + slack * 2);
