import { opensCapital } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { goesOn } from '../signs.ts';
import { filledWidth, textWidth } from '../text-width.ts';
import { phrasesOf, type PlacedLine, type PlacedWord } from './placed-line.ts';

/** Where the words of a column stand, as the lines show whose columns wide gaps part. */
export interface ColumnPlace {
  readonly from: number;
  readonly to: number;
  /** Where its lines begin, if most begin in one place. */
  readonly edge: number | undefined;
  /** The middle of its lines, where they begin here and there. */
  readonly middle: number | undefined;
  /** In ems: the widest of its lines, and what none may reach as it broke a line there. */
  readonly widest: number;
  readonly limit: number;
}

/** Measure the columns that part at some places by the phrases that lie between two of them. */
export function measureColumns(
  at: readonly number[],
  lines: readonly PlacedLine[],
  blank: number,
): ColumnPlace[] {
  const phrases = lines.map((line) => phrasesOf(line, blank));
  return [...at, Infinity].map((right, column): ColumnPlace => {
    const left = at[column - 1] ?? -Infinity;
    const byLine = phrases.map((own) => own.find(({ x0, x1 }) => x0 >= left && x1 <= right));
    const own = byLine.filter((phrase) => phrase !== undefined);
    const begins = own.map(({ x0 }) => x0).sort((a, b) => a - b);
    const ends = own.map(({ x1 }) => x1).sort((a, b) => a - b);
    // One line among many may reach over the others.
    const few = Math.floor(own.length / 12);
    const near = (x: number) => begins.filter((begin) => Math.abs(begin - x) <= blank * 1.1).length;
    const edge = begins.toSorted((a, b) => near(b) - near(a) || a - b)[0];
    const isLeft = edge !== undefined && near(edge) >= begins.length * 0.6;
    const middles = own.map(({ x0, x1 }) => (x0 + x1) / 2).sort((a, b) => a - b);
    const widest = Math.max(0, ...own.map(({ text }) => textWidth(text)));
    const broken = byLine.flatMap((line, index) => {
      const next = byLine[index + 1];
      return line && next && goesOn(next.text) ? [filledWidth(line.text, next.text)] : [];
    });
    return {
      from: begins[few] ?? left,
      to: ends[ends.length - 1 - few] ?? right,
      edge: isLeft ? edge : undefined,
      middle: isLeft ? undefined : middles[Math.floor(middles.length / 2)],
      widest,
      limit: Math.max(widest, Math.min(widest + 2, ...broken.filter((width) => width > widest))),
    };
  });
}

/** The words of a line in each column, and whether other ways to part them are about as good. */
export interface PartedLine {
  readonly cells: PlacedWord[][];
  readonly isUnsure: boolean;
  /** What speaks against it, from 0. */
  readonly cost: number;
}

/**
 * Part the words of a line whose places are those of a program that prints a page to text: a column begins some letters
 * earlier or later from line to line, and a single blank may part two that are full. Of all ways it takes the one in which the
 * cells stand most as those of their columns do; `undefined` where none does.
 */
export function partLine(
  words: readonly PlacedWord[],
  columns: readonly ColumnPlace[],
  blank: number,
): PartedLine | undefined {
  const cost = (column: number, from: number, to: number) =>
    cellCost(words, columns[column]!, from, to, blank);
  /** For each column and number of words in front of it: the best way up to its end, and where it begins there. */
  const best: Way[][] = [];
  /** The same with words in that column: behind a column without any there is a wide gap. */
  const filled: Way[][] = [];
  for (const column of columns.keys()) {
    const ways = (isFilled: boolean) =>
      Array.from({ length: words.length + 1 }, (_, to) => {
        let least: Way = { cost: Infinity, from: 0 };
        for (let from = 0; from <= (isFilled ? to - 1 : to); from += 1) {
          if (column === 0 && from > 0) break;
          const isBehind = from < to && isTight(words, from, blank);
          const before = column === 0 ? 0 : (isBehind ? filled : best)[column - 1]![from]!.cost;
          const whole = before + cost(column, from, to);
          if (whole < least.cost) least = { cost: whole, from, isBehind };
        }
        return least;
      });
    best.push(ways(false));
    filled.push(ways(true));
  }
  const found = best.at(-1)![words.length]!.cost;
  if (found > worst) return undefined;
  const cuts: number[] = [];
  let way = best;
  for (let column = columns.length - 1, to = words.length; column >= 0; column -= 1) {
    const own: Way = way[column]![to]!;
    cuts.unshift((to = own.from));
    way = own.isBehind ? filled : best;
  }
  const ends = [...cuts.slice(1), words.length];
  const sum = (own: readonly number[]) =>
    columns.reduce((all, _, column) => all + cost(column, own[column]!, own[column + 1] ?? words.length), 0);
  /** Whether a cut at a single blank could as well be some words further on or back. */
  const isUnsure = cuts.some(
    (cut, column) =>
      column > 0 &&
      isTight(words, cut, blank) &&
      [-3, -2, -1, 1, 2, 3].some((by) => {
        const other = cuts.with(column, cut + by);
        const isInOrder = other.every((own, at) => own <= (other[at + 1] ?? words.length) && own >= 0);
        return isInOrder && sum(other) < found + margin;
      }),
  );
  return { cells: cuts.map((from, column) => words.slice(from, ends[column])), isUnsure, cost: found };
}

/** A way to part words up to some column, and where that column begins; whether only a blank stands in front of it. */
interface Way {
  readonly cost: number;
  readonly from: number;
  readonly isBehind?: boolean | undefined;
}

/** What costs more is no row of the table. */
const worst = 8;

/** Ways that differ by less are about as good. */
const margin = 0.5;

const isTight = (words: readonly PlacedWord[], at: number, blank: number): boolean => {
  const [before, own] = [words[at - 1], words[at]];
  return before !== undefined && own !== undefined && own.x0 - before.x1 < blank * 1.9;
};

/**
 * What it costs to take some words for a cell of a column: how far it stands from its place, and what gaps are passed over.
 * Behind a single blank nothing stands in its place: there the cells are full, as wide as their columns.
 */
function cellCost(
  words: readonly PlacedWord[],
  { from, to, edge, middle, widest, limit }: ColumnPlace,
  first: number,
  end: number,
  blank: number,
): number {
  if (first === end) return 0;
  const [x0, x1] = [words[first]!.x0, words[end - 1]!.x1];
  const beginsTight = isTight(words, first, blank);
  const endsTight = isTight(words, end, blank);
  let cost = 0;
  if (beginsTight || endsTight) {
    const width = textWidth(
      words
        .slice(first, end)
        .map(({ text }) => text)
        .join(' '),
    );
    cost += Math.max(0, width - limit) * 1.5;
    if (endsTight || edge === undefined) cost += Math.max(0, widest - width) * 0.3;
  }
  if (!beginsTight) {
    if (edge !== undefined) cost += Math.min(Math.abs(x0 - edge) / blank, 8) * 0.3;
    else if (middle !== undefined && !endsTight)
      cost += Math.min(Math.abs((x0 + x1) / 2 - middle) / blank, 8) * 0.25;
    cost += (Math.max(0, from - x0) / blank) * 0.35;
    if (!endsTight) cost += (Math.max(0, x1 - to) / blank) * 0.35;
  }
  for (let at = first + 1; at < end; at += 1) {
    const gap = (words[at]!.x0 - words[at - 1]!.x1) / blank;
    if (gap >= 1.9) cost += gap < 3.5 ? 2 : 6;
  }
  if (beginsTight) {
    // The words in front of it move it, but not far.
    cost += Math.max(0, Math.abs(x0 - (edge ?? from)) / blank - 7) * 0.3;
    cost += opensCell(words[first]!.text) ? 0.4 : 1.2;
    // "Tháng" and "10", "Quý" and "II" are one.
    if (countsOn.test(words[first - 1]!.text) && /^(?:\d|[IVX]+$)/.test(words[first]!.text)) cost += 3;
  }
  return cost;
}

const countsOn = /^(?:Tháng|Quý|Ngày|Thứ|Tuần|Năm|Điều|Số)$/iu;

/** Whether a word can be the first of a name or a time. */
export const opensCell = (text: string): boolean =>
  opensCapital(text) && (bodyStart.test(text) || /^(?:Tháng|Quý|Hằng|Thường|Trước)$/u.test(text));
