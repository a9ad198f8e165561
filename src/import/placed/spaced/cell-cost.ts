import { opensSmall } from '../../../domain/letters.ts';
import type { Column } from '../../grid/column-kind.ts';
import { textWidth } from '../../text-width.ts';
import type { PlacedWord } from '../placed-line.ts';
import { countsOn, isClock, opensCell, rowNumber, timeKinds } from './opens-cell.ts';
import type { LinesAround, SpacedPage } from './page-facts.ts';

/** Width of a blank, in ems. */
const blankWidth = 0.25;

/** By how many ems a line may be stretched, so that it fills its column. */
const stretch = 2.5;

/** Some words of a line that may be its cell of a column, and what its page tells of that. */
interface Cell {
  readonly words: readonly PlacedWord[];
  readonly page: SpacedPage;
  readonly around: LinesAround;
  readonly column: number;
  /** First word, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  /** Width in ems, and how many more its column has room for. */
  readonly width: number;
  readonly free: number;
  /** Whether only a single blank stands in front of it, and behind it. */
  readonly beginsTight: boolean;
  readonly endsTight: boolean;
  /** Whether a cell of a line near by begins where it does. */
  readonly isNear: boolean;
}

/** The room in front of a word, in letters. */
export const gapBefore = (words: readonly PlacedWord[], at: number): number => {
  const [before, own] = [words[at - 1], words[at]];
  return before === undefined || own === undefined ? Infinity : own.x0 - before.x1;
};

/** Where each word of a line ends in ems, with a blank behind it; 0 in front of the first. */
export function widthsOf(words: readonly PlacedWord[]): number[] {
  const ends = [0];
  for (const { text } of words) ends.push(ends.at(-1)! + textWidth(text) + blankWidth);
  return ends;
}

/**
 * What speaks against some words of a line being its cell of a column: a letter out of place costs about a third, a cell that begins
 * inside a sentence about one, and `worst` what no row of a table has. The weights were settled on the blind sets as `pdftotext
 * -layout` prints them, and on random papers with known answers.
 *
 * @param ends as of `widthsOf`
 */
export function cellCost(
  words: readonly PlacedWord[],
  ends: readonly number[],
  page: SpacedPage,
  around: LinesAround,
  column: number,
  from: number,
  to: number,
): number {
  const room = page.rooms[column]!.seen;
  const [x0, width] = [words[from]!.x0, ends[to]! - ends[from]! - blankWidth];
  const cell: Cell = {
    ...{ words, page, around, column, from, to, x0, x1: words[to - 1]!.x1, width },
    free: room < Infinity ? Math.max(0, room - width) : 1,
    beginsTight: gapBefore(words, from) < 2,
    endsTight: to < words.length && gapBefore(words, to) < 2,
    isNear: around[column]!.begun.some((start) => Math.abs(start - x0) <= 1),
  };
  const cost = widthCost(cell);
  const isNumber = page.kinds[column] === 'number';
  if (isNumber && to - from === 1 && rowNumber.test(words[from]!.text)) return cost + numberCost(cell);
  return homeCost(
    cell,
    cost +
      (isNumber ? 2 : 0) +
      (cell.beginsTight ? tightBeginCost(cell) : beginCost(cell)) +
      sentenceCost(cell) +
      endCost(cell) +
      stretchCost(cell),
  );
}

/** It is wider than its column, or than any line of that can be. */
function widthCost({ width, column, page }: Cell): number {
  const { seen, limit } = page.rooms[column]!;
  return seen < Infinity ? Math.max(0, width - seen - 0.2) * 0.3 + Math.max(0, width - limit - 0.2) * 1.2 : 0;
}

/** A number in a column of numbers: it stands in its column, and no word in front of it counts with it. */
function numberCost({ words, from, beginsTight, x0, x1, column, page }: Cell): number {
  const { from: left, to: right } = page.columns[column]!;
  if (beginsTight && from > 0 && countsOn(words[from - 1]!)) return 3;
  if (x1 > right + 3) return 2;
  return x0 < left - 2 || /[IVX]/.test(words[from]!.text) ? 0 : -0.5;
}

/** It begins behind a single blank: where others do, with words that can open a cell. */
function tightBeginCost({ words, from, to, x0, free, isNear, column, page }: Cell): number {
  const { edge, from: left } = page.columns[column]!;
  const before = words[from - 1]!;
  const isAtEdge = edge !== undefined && Math.abs(x0 - edge) < 1;
  const isBesideClock = isClock(before) && timeKinds.includes(page.kinds[column - 1]!);
  return (
    (edge === undefined ? Math.max(0, free / 2 - 0.6) : 0) +
    Math.min(3, Math.max(0, Math.abs(x0 - (edge ?? left)) - 7) * 0.3) +
    (isBesideClock ? 0 : openCost(words.slice(from, to), page.kinds[column]!)) +
    (isAtEdge ? -0.3 : isNear ? 0.1 : 0.5) +
    (countsOn(before) && /^(?:\d|[IVX]+$)/.test(words[from]!.text) ? 3 : 0)
  );
}

/** Words that are the first of a cell, behind a single blank. */
function openCost(words: readonly PlacedWord[], kind: Column): number {
  const { text } = words[0]!;
  if (/^[-–,;.)]/u.test(text)) return 1.6;
  if (timeKinds.includes(kind) && /^\d{1,2}(?:[-–/.:hg]|$)/iu.test(text)) return 0;
  return opensCell(words) ? 0 : 0.8;
}

/** It begins behind a wide gap: at the edge of its column or around its middle, and not outside of it. */
function beginCost({ x0, x1, endsTight, isNear, column, page }: Cell): number {
  const { from: left, to: right, edge, middle } = page.columns[column]!;
  const offMiddle = endsTight ? 0 : Math.abs((x0 + x1) / 2 - middle) * 0.25;
  const off = edge === undefined ? offMiddle : Math.abs(x0 - edge) * 0.3;
  const out =
    Math.max(0, left - x0) * 0.35 +
    Math.max(0, x0 - right) * 0.5 +
    (endsTight ? 0 : Math.max(0, x1 - right) * 0.35);
  return isNear ? Math.min(0.5, off + out) : Math.min(off, 2.4) + out;
}

/** The word below it would have fitted on it, or it begins inside a sentence with nothing above it. */
function sentenceCost({ words, from, beginsTight, endsTight, width, column, page, around }: Cell): number {
  const { next, hasAbove } = around[column]!;
  const room = page.rooms[column]!.seen;
  const isBroken = (beginsTight || endsTight) && room < Infinity && next !== undefined && opensSmall(next);
  const isOrphan = !beginsTight && column > 0 && !hasAbove && opensSmall(words[from]!.text);
  return (
    (isBroken ? Math.min(2, Math.max(0, room - width - blankWidth - textWidth(next) - 0.2) * 0.6) : 0) +
    (isOrphan && around.some(({ begun }) => begun.length > 0) ? 1.2 : 0)
  );
}

/** It reaches over the edge at which the next column begins, or up to it although there is room for more. */
function endCost({ words, to, x1, free, endsTight, column, page }: Cell): number {
  const beyond = page.columns[column + 1]?.edge;
  const over = beyond !== undefined && x1 > beyond ? 0.4 + (x1 - beyond) * 0.3 : 0;
  if (!endsTight || (timeKinds.includes(page.kinds[column]!) && isClock(words[to - 1]!))) return over;
  if (page.columns[column]!.edge === undefined) return over + Math.max(0, free / 2 - 0.5);
  // A line that was stretched to the full width of its column has less of its own.
  return over + Math.max(0, Math.min(free, stretch) - 0.5) * 0.25 + Math.max(0, free - stretch);
}

/** Wide gaps stand between its words. */
function stretchCost({ words, from, to }: Cell): number {
  let cost = 0;
  for (let at = from + 1; at < to; at += 1) {
    const gap = gapBefore(words, at);
    if (gap >= 2) cost += gap < 4 ? 1.5 : 3;
  }
  return Math.min(cost, 4.5);
}

/** Its words stand as a line of a cell elsewhere, in this column or in another. */
function homeCost({ words, from, to, column, page: { homes } }: Cell, cost: number): number {
  if (homes.size === 0 || to - from >= 7) return cost;
  const text = words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
  const home = homes.get(text);
  return home === undefined ? cost : Math.max(0, cost + (home === column ? -1.5 : 1.5));
}
