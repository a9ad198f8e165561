import { transpose, type Box, type GreyPicture } from './grey-picture.ts';

/** Straight lines of a picture, in pixels, and the picture without them. */
export interface DrawnRules {
  readonly level: readonly Box[];
  readonly upright: readonly Box[];
}

/** Lengths in inches: a shorter stroke may be a letter, a thicker one a bar. */
const shortest = 0.33;
const thickest = 0.045;
/** A faint line comes out of a scanner in pieces. */
const gap = 0.04;

/**
 * Find the straight lines that are drawn on a page, as the sides of table cells and underlines are, and take their
 * ink away: what is left is letters. Where a letter crosses a line, its ink stays.
 *
 * @param ink 1 where there is ink
 * @param picture changed in place
 */
export function takeRules(picture: GreyPicture, ink: Uint8Array, dpi: number): DrawnRules {
  const { width, height, data } = picture;
  const level = levelRules(ink, width, height, dpi);
  const upright = levelRules(transpose(ink, width, height), height, width, dpi).map((rule) => ({
    box: { x0: rule.box.y0, y0: rule.box.x0, x1: rule.box.y1, y1: rule.box.x1 },
    strokes: rule.strokes,
  }));
  for (const { box, strokes } of level)
    for (const [index, [from, to]] of strokes.entries())
      for (let y = from; y < to; y += 1) erase(box.x0 + index, y);
  for (const { box, strokes } of upright)
    for (const [index, [from, to]] of strokes.entries())
      for (let x = from; x < to; x += 1) erase(x, box.y0 + index);
  return { level: level.map(({ box }) => box), upright: upright.map(({ box }) => box) };

  function erase(x: number, y: number): void {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    data[y * width + x] = 255;
    ink[y * width + x] = 0;
  }
}

interface LevelRule {
  readonly box: Box;
  /** For each column of the box, the rows that are the line itself; empty where a letter crosses it. */
  readonly strokes: readonly Stroke[];
}

function levelRules(ink: Uint8Array, width: number, height: number, dpi: number): LevelRule[] {
  const thick = Math.max(4, Math.round(thickest * dpi));
  const runs = longRuns(ink, width, height, shortest * dpi, Math.max(2, Math.round(gap * dpi)));
  return gather(runs, thick).flatMap((box) => {
    const strokes: (Stroke | undefined)[] = [];
    let inked = 0;
    for (let x = box.x0; x < box.x1; x += 1) {
      const stroke = strokeAt(ink, width, height, x, box, thick);
      if (stroke !== undefined) inked += 1;
      strokes.push(stroke || undefined);
    }
    const length = box.x1 - box.x0;
    const even = evenStrokes(strokes);
    // The feet of a row of letters make a broken line too, but an uneven one, and stems stand upon it.
    const isWhole = inked > length * 0.95;
    if (even.count < inked * (isWhole ? 0.65 : 0.85) || inked < length * 0.45) return [];
    if (!isWhole && length < shortest * 2 * dpi) return [];
    return [{ box, strokes: strokes.map((stroke, at) => (even.has(at) ? widen(stroke!) : nothing)) }];
  });
}

type Stroke = readonly [from: number, to: number];
const nothing: Stroke = [0, 0];
const widen = ([from, to]: Stroke): Stroke => [from - 2, to + 2];

/** The strokes that are as thick as most of them, and lie on one straight line with them. */
function evenStrokes(strokes: readonly (Stroke | undefined)[]): { count: number; has(at: number): boolean } {
  const present = strokes.flatMap((stroke, at) => (stroke ? [{ at, stroke }] : []));
  const middle = median(present.map(({ stroke: [from, to] }) => to - from));
  const slim = present.filter(({ stroke: [from, to] }) => to - from <= Math.max(middle + 2, middle * 1.5));
  const third = Math.ceil(slim.length / 3);
  const [first, last] = [slim.slice(0, third), slim.slice(-third)];
  const centre = ({ stroke: [from, to] }: (typeof slim)[number]) => (from + to) / 2;
  const [x0, x1] = [first, last].map((part) => median(part.map(({ at }) => at))) as [number, number];
  const [y0, y1] = [first, last].map((part) => median(part.map(centre))) as [number, number];
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const even = new Set(
    slim.filter((one) => Math.abs(centre(one) - y0 - (one.at - x0) * slope) <= 2).map(({ at }) => at),
  );
  return { count: even.size, has: (at) => even.has(at) };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The ink of a column inside a box; `false` where it is thicker than a line. */
function strokeAt(
  ink: Uint8Array,
  width: number,
  height: number,
  x: number,
  { y0, y1 }: Box,
  thick: number,
): Stroke | false | undefined {
  let from = y0;
  while (from < y1 && ink[from * width + x] === 0) from += 1;
  if (from === y1) return undefined;
  let to = from;
  while (to < height && to - from <= thick && ink[to * width + x] === 1) to += 1;
  while (from > 0 && to - from <= thick && ink[(from - 1) * width + x] === 1) from -= 1;
  return to - from <= thick && [from, to];
}

/** Runs of ink along the rows, each row seen with its neighbours, since a line may step from one to the next. */
function longRuns(ink: Uint8Array, width: number, height: number, least: number, hole: number): Box[] {
  const runs: Box[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    let from = -1;
    let last = -1;
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if ((ink[at]! | ink[at - width]! | ink[at + width]!) === 0) continue;
      if (from >= 0 && x - last > hole) {
        if (last - from >= least) runs.push({ x0: from, x1: last + 1, y0: y, y1: y + 1 });
        from = x;
      } else if (from < 0) from = x;
      last = x;
    }
    if (from >= 0 && last - from >= least) runs.push({ x0: from, x1: last + 1, y0: y, y1: y + 1 });
  }
  return runs;
}

/** Join runs of rows that follow each other; what grows thicker than a line is none. */
function gather(runs: readonly Box[], thick: number): Box[] {
  const done: Box[] = [];
  let open: { x0: number; y0: number; x1: number; y1: number }[] = [];
  for (const run of runs) {
    const [still, closed] = [open.filter(({ y1 }) => run.y0 <= y1), open.filter(({ y1 }) => run.y0 > y1)];
    done.push(...closed);
    open = still;
    const box = open.find(
      ({ x0, x1, y1 }) =>
        y1 >= run.y0 &&
        Math.min(x1, run.x1) - Math.max(x0, run.x0) > Math.min(x1 - x0, run.x1 - run.x0) * 0.4,
    );
    if (!box) open.push({ ...run });
    else {
      box.x0 = Math.min(box.x0, run.x0);
      box.x1 = Math.max(box.x1, run.x1);
      box.y1 = run.y1;
    }
  }
  // Rows were seen with their neighbours: one more on either side.
  return [...done, ...open].filter(({ y0, y1 }) => y1 - y0 <= thick * 2 + 2);
}
