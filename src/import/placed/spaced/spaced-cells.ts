import { opensCapital, opensSmall } from '../../../domain/letters.ts';
import { bodyStart } from '../../../domain/body-start.ts';
import { textWidth } from '../../text-width.ts';
import type { Column } from '../../grid/column-kind.ts';
import type { PlacedWord } from '../placed-line.ts';
import type { Room, SpacedColumn } from './spaced-columns.ts';

/** The words of a line in each column, and whether other ways to part them are about as good. */
export interface PartedLine {
  readonly cells: PlacedWord[][];
  readonly isUnsure: boolean;
  /** What speaks against it, from 0. */
  readonly cost: number;
}

/** What is known of a page when one of its lines is parted. */
export interface SpacedPage {
  readonly columns: readonly SpacedColumn[];
  readonly kinds: readonly Column[];
  readonly rooms: readonly Room[];
  /** The column in which words stand as a line of a cell elsewhere, and in no other. */
  readonly homes: ReadonlyMap<string, number>;
}

/** What the lines around one say of each column. */
export type LinesAround = readonly {
  /** Where its cells begin. */
  readonly begun: readonly number[];
  /** The first word below the line. */
  readonly next: string | undefined;
  /** Whether it has words a line or two above. */
  readonly hasAbove: boolean;
}[];

/** What costs more is no row of the table. */
export const worst = 8;

/** Ways that differ by less are about as good. */
const margin = 0.5;

const gapBefore = (words: readonly PlacedWord[], at: number): number => {
  const [before, own] = [words[at - 1], words[at]];
  return before === undefined || own === undefined ? Infinity : own.x0 - before.x1;
};

/**
 * Part the words of a line whose places are those of a program that prints a page to text. It keeps where cells begin but counts
 * in letters, so that a cell that is full reaches up to the next: a single blank parts the two. A column is as wide as its widest
 * line, and only a line without room for more can touch the next column. Of all ways to part the line the one is taken that
 * says least against itself; `undefined` where each says too much.
 *
 * @param around what the lines around it say, for each column
 */
export function partSpacedLine(
  words: readonly PlacedWord[],
  page: SpacedPage,
  around: LinesAround,
): PartedLine | undefined {
  const { columns } = page;
  const count = words.length;
  const ends = [0];
  for (const { text } of words) ends.push(ends.at(-1)! + textWidth(text) + 0.25);
  const cost = (column: number, from: number, to: number) =>
    from === to ? 0 : cellCost(words, ends, page, around, column, from, to);
  /** For each column and number of words in front of it: the best way up to its end, and where it begins there. */
  const best: Way[][] = [];
  /** The same with words in that column: behind an empty one there is a wide gap. */
  const filled: Way[][] = [];
  for (const column of columns.keys()) {
    const own: Way[] = [];
    const ownFilled: Way[] = [];
    for (let to = 0; to <= count; to += 1) {
      let least: Way = { cost: Infinity, from: 0, isBehind: false };
      for (let from = column === 0 ? 0 : to; from >= 0; from -= 1) {
        if (column === 0 && from > 0) break;
        if (from === to) continue;
        const isBehind = gapBefore(words, from) < 2;
        const before = column === 0 ? 0 : (isBehind ? filled : best)[column - 1]![from]!.cost;
        if (before >= least.cost) continue;
        const whole = before + cost(column, from, to);
        if (whole < least.cost) least = { cost: whole, from, isBehind };
      }
      ownFilled.push(least);
      const empty = column === 0 ? (to === 0 ? 0 : Infinity) : best[column - 1]![to]!.cost;
      own.push(empty <= least.cost ? { cost: empty, from: to, isBehind: false } : least);
    }
    best.push(own);
    filled.push(ownFilled);
  }
  const found = best.at(-1)![count]!.cost;
  if (found > worst) return undefined;
  const cuts: number[] = [];
  let way = best;
  for (let column = columns.length - 1, to = count; column >= 0; column -= 1) {
    const own = way[column]![to]!;
    cuts.unshift((to = own.from));
    way = own.isBehind ? filled : best;
  }
  const upTo = [...cuts.slice(1), count];
  const sum = (own: readonly number[]) =>
    columns.reduce((all, _, column) => all + cost(column, own[column]!, own[column + 1] ?? count), 0);
  const isTight = (at: number) => at > 0 && at < count && gapBefore(words, at) < 2;
  const isUnsure = cuts.some((cut, column) => {
    if (column === 0) return false;
    // An empty column may have the last words of the one in front of it.
    const isOwn = isTight(cut) || (cut === upTo[column] && cut > cuts[column - 1]!);
    return (
      isOwn &&
      [-3, -2, -1, 1, 2, 3].some((by) => {
        const other = cuts.with(column, cut + by);
        const isInOrder = other.every((own, at) => own <= (other[at + 1] ?? count) && own >= 0);
        return isInOrder && isTight(cut + by) && sum(other) < found + margin;
      })
    );
  });
  return { cells: cuts.map((from, column) => words.slice(from, upTo[column])), isUnsure, cost: found };
}

interface Way {
  readonly cost: number;
  readonly from: number;
  /** Whether only a blank stands in front of it: the column before it has words. */
  readonly isBehind: boolean;
}

function cellCost(
  words: readonly PlacedWord[],
  ends: readonly number[],
  { columns, kinds, rooms, homes }: SpacedPage,
  around: LinesAround,
  column: number,
  from: number,
  to: number,
): number {
  const { from: left, to: right, edge, middle } = columns[column]!;
  const { seen: room, limit } = rooms[column]!;
  const [x0, x1] = [words[from]!.x0, words[to - 1]!.x1];
  const width = ends[to]! - ends[from]! - 0.25;
  const beginsTight = gapBefore(words, from) < 2;
  const endsTight = to < words.length && gapBefore(words, to) < 2;
  const free = room < Infinity ? Math.max(0, room - width) : 1;
  const { begun, next, hasAbove } = around[column]!;
  const isNear = begun.some((start) => Math.abs(start - x0) <= 1);
  let cost =
    room < Infinity ? Math.max(0, width - room - 0.2) * 0.3 + Math.max(0, width - limit - 0.2) * 1.2 : 0;
  if (kinds[column] === 'number') {
    const counts = beginsTight && from > 0 && countsOn.test(words[from - 1]!.text);
    if (to - from === 1 && rowNumber.test(words[from]!.text))
      return (
        cost + (counts ? 3 : x1 > right + 3 ? 2 : x0 < left - 2 || /[IVX]/.test(words[from]!.text) ? 0 : -0.5)
      );
    cost += 2;
  }
  const isClock = (at: number) => clockAlone.test(words[at]!.text);
  if (beginsTight) {
    if (edge === undefined) cost += Math.max(0, free / 2 - 0.6);
    cost += Math.min(3, Math.max(0, Math.abs(x0 - (edge ?? left)) - 7) * 0.3);
    const isAtEdge = edge !== undefined && Math.abs(x0 - edge) < 1;
    const isBesideClock = isClock(from - 1) && timeKinds.includes(kinds[column - 1]!);
    cost +=
      (isBesideClock ? 0 : opens(words, from, to, kinds[column]!)) + (isAtEdge ? -0.3 : isNear ? 0.1 : 0.5);
    if (countsOn.test(words[from - 1]!.text) && /^(?:\d|[IVX]+$)/.test(words[from]!.text)) cost += 3;
  } else {
    const off =
      edge !== undefined
        ? Math.abs(x0 - edge) * 0.3
        : endsTight
          ? 0
          : Math.abs((x0 + x1) / 2 - middle) * 0.25;
    const out =
      Math.max(0, left - x0) * 0.35 +
      Math.max(0, x0 - right) * 0.5 +
      (endsTight ? 0 : Math.max(0, x1 - right) * 0.35);
    cost += isNear ? Math.min(0.5, off + out) : Math.min(off, 2.4) + out;
  }
  if ((beginsTight || endsTight) && room < Infinity && next !== undefined && opensSmall(next))
    cost += Math.min(2, Math.max(0, room - width - 0.25 - textWidth(next) - 0.2) * 0.6);
  if (
    !beginsTight &&
    column > 0 &&
    !hasAbove &&
    opensSmall(words[from]!.text) &&
    around.some(({ begun }) => begun.length > 0)
  )
    cost += 1.2;
  // No cell reaches over the edge at which the next column begins.
  const beyond = columns[column + 1]?.edge;
  if (beyond !== undefined && x1 > beyond) cost += 0.4 + (x1 - beyond) * 0.3;
  if (endsTight && !(timeKinds.includes(kinds[column]!) && isClock(to - 1))) {
    // A line that was stretched to the full width of its column has less of its own.
    if (edge === undefined) cost += Math.max(0, free / 2 - 0.5);
    else cost += Math.max(0, Math.min(free, stretch) - 0.5) * 0.25 + Math.max(0, free - stretch);
  }
  let stretched = 0;
  for (let at = from + 1; at < to; at += 1) {
    const gap = gapBefore(words, at);
    if (gap >= 2) stretched += gap < 4 ? 1.5 : 3;
  }
  if (homes.size > 0 && to - from < 7) {
    const home = homes.get(textOf(words, from, to));
    if (home !== undefined)
      return Math.max(0, cost + Math.min(stretched, 4.5) + (home === column ? -1.5 : 1.5));
  }
  return cost + Math.min(stretched, 4.5);
}

/** What speaks against words being the first of a cell, behind a single blank. */
function opens(words: readonly PlacedWord[], from: number, to: number, kind: Column): number {
  const text = words[from]!.text;
  if (/^[-–,;.)]/u.test(text)) return 1.6;
  if (timeKinds.includes(kind) && /^\d{1,2}(?:[-–/.:hg]|$)/iu.test(text)) return 0;
  return opensCell(words.slice(from, to)) ? 0 : 0.8;
}

const timeKinds: readonly Column[] = ['day', 'time', 'deadline', 'month'];

const clockAlone = /^\d{1,2}(?:h|g|:)(?:\d{2})?['’]?[,:]?$/iu;

/** What a column of numbers holds. */
export const rowNumber = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ])[.)/]?$/u;

/** By how many ems a line may be stretched, so that it fills its column. */
const stretch = 2.5;

const textOf = (words: readonly PlacedWord[], from: number, to: number): string => {
  let text = words[from]!.text;
  for (let at = from + 1; at < to; at += 1) text += ` ${words[at]!.text}`;
  return text;
};

const countsOn = /^(?:Tháng|Quý|Ngày|Thứ|Tuần|Năm|Điều|Số)$/iu;

/** Whether words can be the first of a name or a time. */
export const opensCell = (words: readonly PlacedWord[]): boolean => {
  const text = words
    .slice(0, 2)
    .map((word) => word.text)
    .join(' ');
  return opensCapital(text) && (bodyStart.test(text) || begins.test(text));
};

const begins = /^(?:Tháng|Quý|Hằng|Thường|Trước|Đ\/c|PCT|Đồng chí)(?![A-Za-zÀ-ỹ])/u;
