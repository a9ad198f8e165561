import { parseMarker } from '../../markdown/marker.ts';
import { beginsSentence, endsSentence, goesOn, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { startsWithMark } from './starting-mark.ts';
import { filledWidth, fullWidth } from '../text-width.ts';

/** Where a line begins: set in as the first of a paragraph, at the edge as those that go on, or elsewhere. */
const places = ['in', 'edge', 'other'] as const;
type Place = (typeof places)[number];

/** How much likelier the best place of a line must be than the next to be told. */
const sure = 2;

/**
 * Tell how the first letters of lines stand (`true`: set in, `false`: at the left edge) by the empty lines that extraction leaves
 * where lines are set close. PDFBox does so where a line begins further right or left than the one above, unless an empty line stands
 * above that one, too; and wherever words stand further down than a line. So no empty line stands between a heading and a
 * paragraph below it, but one inside that paragraph, behind its first line.
 *
 * Of all ways to place the lines the likeliest is taken; a line that another way places otherwise, nearly as likely, says nothing
 * (`undefined`), nor does any where too many lines keep to no such law.
 */
export function indentsOfGaps(lines: readonly SourceLine[]): (boolean | undefined)[] {
  const none = lines.map(() => undefined);
  const going = lines.filter((line, at) => at > 0 && goesOn(line.text) && isPlain(line));
  const apart = going.filter(({ gap }) => gap > 0).length;
  if (going.length < 3 || apart > going.length * 0.5) return none;
  const full = fullWidth(lines.map(({ text }) => text));
  // Below a line at the edge the first of a paragraph stands apart.
  const firsts = lines.filter((line, at) => opensBelowEdge(line, lines[at - 1], lines[at - 2], full));
  if (firsts.length < 2 || firsts.filter(({ gap }) => gap > 0).length < firsts.length * 0.85) return none;
  const costs = lines.map((line, at) => placeCosts(line, lines[at - 1], lines[at - 2], full));
  const down = sums(lines, costs, 1);
  const up = sums(lines, costs, -1);
  const total = Math.min(...places.map((_, place) => down.at(-1)![place]!));
  if (total > lines.length * 0.5) return none;
  return lines.map((line, at) => {
    if (!isPlain(line)) return undefined;
    const [set, edge, other] = places.map(
      (_, place) => down[at]![place]! + up[at]![place]! - costs[at]![place]!,
    ) as [number, number, number];
    if (set + sure <= Math.min(edge, other)) return true;
    return edge + sure <= Math.min(set, other) ? false : undefined;
  });
}

const isPlain = ({ cell, opens, raw }: SourceLine): boolean =>
  !cell && opens === undefined && !/\S\s{3,}\S/.test(raw);

/** Whether nothing tells how a line stands to the one above it: a page begins with it, or what stood between was left out. */
const isFirst = (line: SourceLine, before: SourceLine | undefined): boolean =>
  before === undefined || before.page !== line.page || line.line - before.line !== line.gap + 1;

/** Whether a paragraph surely begins at a line, below one that stands at the edge like the line above that. */
function opensBelowEdge(
  line: SourceLine,
  before: SourceLine | undefined,
  above: SourceLine | undefined,
  full: number,
): boolean {
  if (!before || isFirst(line, before) || isFirst(before, above)) return false;
  if (before.gap > 0 || !goesOn(before.text) || !isPlain(before)) return false;
  const isEarly = endsSentence(before.text) && filledWidth(before.text, line.text) < full * 0.85;
  return startsWithMark(before.text, line.text) || (isEarly && beginsSentence(line.text));
}

/** What each place costs a line, by its words and by what stands above it. */
function placeCosts(
  line: SourceLine,
  before: SourceLine | undefined,
  above: SourceLine | undefined,
  full: number,
): readonly number[] {
  const isBelowGap = before !== undefined && !isFirst(line, before) && before.gap > 0 && above !== undefined;
  // Below a paragraph's first line that stands apart, only words further down stand apart again.
  const opens = isBelowGap && line.gap > 0 && !isFirst(before, above);
  const isMarked = parseMarker(line.text) !== undefined || parseBullet(line.text) !== undefined;
  const isAfterStop = before === undefined || endsSentence(before.text);
  // A full line that ends no sentence goes on below.
  const isOpen = !isAfterStop && filledWidth(before.text, line.text) > full * 0.93;
  const set = isMarked ? 0 : goesOn(line.text) ? 6 : isOpen ? 3 : 0;
  const edge = opens ? 3 : isMarked ? 1.5 : isAfterStop && beginsSentence(line.text) ? 0.8 : 0;
  return [set, edge, 2];
}

/** The least cost of the lines down to each one (or, backwards, from each one on), by its place. */
function sums(lines: readonly SourceLine[], costs: readonly (readonly number[])[], step: 1 | -1): number[][] {
  const result: number[][] = lines.map(() => []);
  for (let count = 0; count < lines.length; count += 1) {
    const at = step > 0 ? count : lines.length - 1 - count;
    const from = result[at - step];
    const lower = step > 0 ? at : at + 1;
    places.forEach((place, index) => {
      const best = from
        ? Math.min(
            ...places.map(
              (other, which) =>
                from[which]! +
                (step > 0 ? costOfStep(lines, lower, other, place) : costOfStep(lines, lower, place, other)),
            ),
          )
        : 0;
      result[at]![index] = best + costs[at]![index]!;
    });
  }
  return result;
}

/** What it costs that a line stands so below the one above it. */
function costOfStep(lines: readonly SourceLine[], at: number, above: Place, place: Place): number {
  const [line, before] = [lines[at]!, lines[at - 1]!];
  if (isFirst(line, before) || before.gap > 0 || isFirst(before, lines[at - 2])) return 0;
  if (above === 'other' || place === 'other') return 0;
  const moves = above !== place;
  return moves === line.gap > 0 ? 0 : 3;
}
