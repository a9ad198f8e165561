import { bodyStart } from '../../domain/body-start.ts';
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
export interface Gutters {
  readonly at: readonly number[];
  readonly edges: readonly (number | undefined)[];
  /** Whether places are those of a printer, exact to a part of a letter. */
  readonly isExact: boolean;
}

/** Measure where the words right of each place begin. */
export function measureGutters(at: readonly number[], body: readonly PlacedLine[], blank: number): Gutters {
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
  return { at, edges, isExact: blank > 1 };
}

/** The words of a line in each column; `undefined` when it goes over a place where columns part. */
export function partAtGutters(
  line: PlacedLine,
  { at, edges, isExact }: Gutters,
  blank: number,
): PlacedWord[][] | undefined {
  const { words } = line;
  const empty = (): PlacedWord[][] => Array.from({ length: at.length + 1 }, () => []);
  // A lunar day in brackets may reach over the edge of its narrow column, where nothing stands beside it.
  const end = words.at(-1)?.x1 ?? 0;
  if (/^\(\d/.test(words[0]?.text ?? '') && words[0]!.x0 < at[0]! && end > at[0]! && end < at[0]! + blank * 4)
    return [[...words], ...empty().slice(1)];
  if (!isExact && phrasesOf(line, blank).length > 1) return partNearGutters(words, { at, edges }, blank);
  // Beside the text, full cells with a blank between them; a paragraph does not begin so far in.
  const isBeside = edges.slice(1).some((edge) => edge !== undefined && Math.abs(words[0]!.x0 - edge) < blank);
  const beside = !isExact && isBeside ? partNearGutters(words, { at, edges }, blank) : undefined;
  const names = beside?.filter((own) => own.length > 0).slice(1) ?? [];
  if (names.length > 0 && names.every(([first]) => opensCell(first!.text))) return beside;
  if (at.some((x) => crossing(words, x, blank) === 1)) return undefined;
  // A single blank may part two cells that are full to the brim: what stands behind it begins where others begin.
  const soft = at.filter((x) => crossing(words, x, blank) === 0.3);
  // Programs that print a page to text move the words of a row by a letter or two.
  const reach = blank * (isExact ? 0.3 : 2.1);
  const cuts = at.map((x, column) => {
    if (!soft.includes(x)) return x;
    const edge = edges[column];
    const near = words
      .filter(({ x0 }) => edge !== undefined && Math.abs(x0 - edge) < reach)
      .sort((a, b) => Math.abs(a.x0 - edge!) - Math.abs(b.x0 - edge!))[0];
    return near && words[0] !== near ? near.x0 : undefined;
  });
  if (soft.length > 0 && !isExact) return undefined;
  if (cuts.includes(undefined)) return undefined;
  const cells = empty();
  for (const word of words) cells[cuts.filter((x) => x! <= (word.x0 + word.x1) / 2).length]!.push(word);
  return cells;
}

/**
 * The words of a line whose places are those of a program that prints a page to text: a column begins some letters earlier or
 * later from line to line, and a single blank may part two that are full.
 */
function partNearGutters(
  words: readonly PlacedWord[],
  { at, edges }: Pick<Gutters, 'at' | 'edges'>,
  blank: number,
): PlacedWord[][] | undefined {
  const cuts: number[] = [];
  for (const [index, x] of at.entries()) {
    const edge = edges[index] ?? x;
    const from = cuts.at(-1) ?? 0;
    /** What it costs to begin the column with a word: its distance from the edge, and a single blank in front of it. */
    const costOf = (word: number): number => {
      const own = words[word];
      const before = words[word - 1];
      const isTight = own && before && own.x0 - before.x1 < blank * 1.9;
      if (!own) return before && before.x1 > x + blank * 3 ? Infinity : 0;
      if (index === 0 && word === 0 && own.x1 <= x && isLoneNumber(words, blank)) return Infinity;
      const off = Math.abs(own.x0 - edge) / blank;
      if (!isTight) return (own.x1 <= x && off > 5) || (before && before.x0 >= x) ? Infinity : off * 0.02;
      if (off > 4) return Infinity;
      return 1 + off * 0.5 - (opensCell(own.text) ? 1.5 : 0);
    };
    let best = from;
    for (let word = from; word <= words.length; word += 1) if (costOf(word) < costOf(best)) best = word;
    if (costOf(best) === Infinity) return undefined;
    cuts.push(best);
  }
  return [...cuts, words.length].map((to, column) => words.slice(cuts[column - 1] ?? 0, to));
}

/** Whether a line begins with the number of a row and nothing beside it: it is none of the words of the next column. */
const isLoneNumber = ([first, next]: readonly PlacedWord[], blank: number): boolean =>
  /^\d{1,3}(?:\.\d{1,2})*[.)]?$/.test(first!.text) && !(next && next.x0 - first!.x1 < blank * 1.9);

/** Whether a word can be the first of a name or a time. */
const opensCell = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && (bodyStart.test(text) || /^(?:Tháng|Quý|Hằng|Thường|Trước)$/u.test(text));
