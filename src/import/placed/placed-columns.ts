import type { LineParter } from './line-parter.ts';
import type { HeadColumn, PlacedHead } from './placed-head.ts';
import type { PartedLine } from './spaced/spaced-cells.ts';
import { phrasesOf, type PlacedLine, type PlacedWord } from './placed-line.ts';

/** How many lines below a head are looked at to find where its columns part. */
const sample = 80;

/**
 * Where the columns below a head part: for each pair of neighbours the place that no word crosses, between the middles of
 * their labels. `undefined` when there is none: what stands below is no table.
 */
function findGutters(
  head: readonly HeadColumn[],
  body: readonly PlacedLine[],
  blank: number,
): number[] | undefined {
  const near = body.slice(0, sample);
  const rows = near.filter((line) => phrasesOf(line, blank).length > 1);
  if (rows.length === 0) return undefined;
  // A line with one cell counts too, where it begins as cells beside others do.
  const begins = new Set(
    rows.flatMap((line) => phrasesOf(line, blank).slice(1)).map(({ x0 }) => Math.round(x0 / blank)),
  );
  const lines = near.filter(
    (line) => rows.includes(line) || begins.has(Math.round((line.words[0]?.x0 ?? -1) / blank)),
  );
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

/** Where columns part, and where the words of the column to the right of each most often begin. */
interface Gutters {
  readonly at: readonly number[];
  readonly edges: readonly (number | undefined)[];
}

/** Measure where the words right of each place begin. */
function measureGutters(at: readonly number[], body: readonly PlacedLine[], blank: number): Gutters {
  const lines = body.slice(0, sample);
  const edges = at.map((x) => {
    const counts = new Map<number, number>();
    for (const { words } of lines) {
      const right = words.find(({ x0 }) => x0 >= x);
      const left = words.findLast(({ x1 }) => x1 <= x);
      if (!right || (left && right.x0 - left.x1 < blank * 1.9)) continue;
      const place = Math.round(right.x0 / (blank / 4));
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const [edge] = [...counts].sort((a, b) => b[1] - a[1]);
    return edge && edge[1] > 1 ? edge[0] * (blank / 4) : undefined;
  });
  return { at, edges };
}

/**
 * Tell cells by places that are those of a printer, exact to a part of a letter; `undefined` where what stands below a head is no
 * table.
 */
export function exactParter(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
  blank: number,
): LineParter | undefined {
  const below = lines.slice(start, end);
  const places = findGutters(head.columns, below, blank);
  if (!places) return undefined;
  let gutters = measureGutters(places, below, blank);
  return {
    part: (at) => partAtGutters(lines[at]!, gutters, blank),
    partFull: () => undefined,
    placesAt: () => gutters,
    goOn: (again, at) => {
      const own = findGutters(again.columns, lines.slice(at, end), blank);
      if (own && isMoved(again, head, blank)) gutters = measureGutters(own, lines.slice(at, end), blank);
    },
    rooms: undefined,
  };
}

/** Whether the columns of a page stand elsewhere than those of the first. */
const isMoved = (again: PlacedHead, head: PlacedHead, blank: number): boolean =>
  again.columns.some(({ x0 }, at) => Math.abs(x0 - head.columns[at]!.x0) > blank * 3);

/** The words of a line in each column; `undefined` when it goes over a place where columns part. */
function partAtGutters(line: PlacedLine, { at, edges }: Gutters, blank: number): PartedLine | undefined {
  const { words } = line;
  const sure = (cells: PlacedWord[][]): PartedLine => ({ cells, isUnsure: false, cost: 0 });
  const empty = (): PlacedWord[][] => Array.from({ length: at.length + 1 }, () => []);
  // A lunar day in brackets may reach over the edge of its narrow column, where nothing stands beside it.
  const end = words.at(-1)?.x1 ?? 0;
  if (/^\(\d/.test(words[0]?.text ?? '') && words[0]!.x0 < at[0]! && end > at[0]! && end < at[0]! + blank * 4)
    return sure([[...words], ...empty().slice(1)]);
  if (at.some((x) => crossing(words, x, blank) === 1)) return undefined;
  // A single blank may part two cells that are full to the brim: what stands behind it begins where others begin.
  const soft = at.filter((x) => crossing(words, x, blank) === 0.3);
  const cuts = at.map((x, column) => {
    if (!soft.includes(x)) return x;
    const edge = edges[column];
    const near = words
      .filter(({ x0 }) => edge !== undefined && Math.abs(x0 - edge) < blank * 0.3)
      .sort((a, b) => Math.abs(a.x0 - edge!) - Math.abs(b.x0 - edge!))[0];
    return near && words[0] !== near ? near.x0 : undefined;
  });
  if (cuts.includes(undefined)) return undefined;
  const cells = empty();
  for (const word of words) cells[cuts.filter((x) => x! <= (word.x0 + word.x1) / 2).length]!.push(word);
  return sure(cells);
}
