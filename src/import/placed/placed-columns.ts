import type { HeadColumn } from './placed-head.ts';
import { phrasesOf, type PlacedLine, type PlacedWord } from './placed-line.ts';

/** How many lines below a head are looked at to find where its columns part. */
const sample = 80;

/**
 * Where the columns below a head part: for each pair of neighbours the place that no word crosses, between the middles of
 * their labels. `undefined` when there is none: what stands below is no table.
 */
export function findGutters(
  head: readonly HeadColumn[],
  body: readonly PlacedLine[],
  blank: number,
): number[] | undefined {
  const lines = body.slice(0, sample).filter((line) => phrasesOf(line, blank).length > 1);
  if (lines.length === 0) return undefined;
  const gutters: number[] = [];
  for (let at = 0; at + 1 < head.length; at += 1) {
    const gutter = gutterBetween(head[at]!, head[at + 1]!, lines, blank);
    if (gutter === undefined) return undefined;
    gutters.push(gutter);
  }
  return gutters;
}

function gutterBetween(
  left: HeadColumn,
  right: HeadColumn,
  lines: readonly PlacedLine[],
  blank: number,
): number | undefined {
  const step = blank / 2;
  const [from, to] = [(left.x0 + left.x1) / 2, (right.x0 + right.x1) / 2];
  const hasWords = (a: number, b: number) =>
    lines.some(({ words }) => words.some(({ x0, x1 }) => x0 >= a && x1 <= b));
  const runs: { cost: number; from: number; to: number }[] = [];
  for (let x = from; x <= to; x += step) {
    const cost = lines.reduce((sum, line) => sum + crossing(line.words, x, blank), 0);
    const last = runs.at(-1);
    if (last?.cost === cost) last.to = x;
    else runs.push({ cost, from: x, to: x });
  }
  // Both sides of it have words, unless a column is empty.
  const sides = (run: { from: number; to: number }) =>
    Number(hasWords(left.x0 - blank * 3, run.from)) + Number(hasWords(run.to, right.x1 + blank * 3));
  const [best] = runs.sort(
    (a, b) => a.cost - b.cost || sides(b) - sides(a) || b.to - b.from - (a.to - a.from),
  );
  return best && best.cost <= lines.length * 0.25 ? (best.from + best.to) / 2 : undefined;
}

/** Whether a line crosses a place: with a word, or only with the blank between two. */
function crossing(words: readonly PlacedWord[], x: number, blank: number): 0 | 0.3 | 1 {
  if (words.some(({ x0, x1 }) => x0 < x && x1 > x)) return 1;
  const left = words.findLast(({ x1 }) => x1 <= x);
  const right = words.find(({ x0 }) => x0 >= x);
  return left && right && right.x0 - left.x1 < blank * 1.9 ? 0.3 : 0;
}

/** The words of a line in each column; `undefined` when it goes over a place where columns part. */
export function partAtGutters(
  line: PlacedLine,
  gutters: readonly number[],
  blank: number,
): PlacedWord[][] | undefined {
  const { words } = line;
  const soft = gutters.filter((x) => crossing(words, x, blank) === 0.3).length;
  if (gutters.some((x) => crossing(words, x, blank) === 1)) return undefined;
  // A single blank may part two cells that are full to the brim, as long as others are parted by more.
  if (soft > 0 && phrasesOf(line, blank).length < 2) return undefined;
  const cells: PlacedWord[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const word of words) cells[gutters.filter((x) => x <= (word.x0 + word.x1) / 2).length]!.push(word);
  return cells;
}
