import { findGrids, type RuledCell, type RuledGrid } from '../pdf/tables/ruled-grid.ts';
import type { Rule } from '../pdf/path-rules.ts';
import type { Fragment } from '../pdf/pdf-page.ts';
import type { SeenPage } from '../read-options.ts';
import { takeRules } from './drawn-rules.ts';
import { cutOut, turn, turnQuarter, whiteOut, type Box, type GreyPicture } from './grey-picture.ts';
import { inkOf, inkShade, whitenPaper } from './paper.ts';
import type { Recogniser, SeenWord } from './recogniser.ts';
import { skewOf } from './skew.ts';
import { isSpeck, mendFigure, mendSeen } from './specks.ts';
import { sizeWords } from './word-sizes.ts';

/**
 * Read the picture of a page: lay it straight, take the rules of its tables away, and recognise each cell by itself
 * and then the rest. A page that makes no sense is turned by a quarter until it does.
 *
 * @param dpi pixels an inch
 */
export async function readPicture(
  picture: GreyPicture,
  dpi: number,
  recogniser: Recogniser,
): Promise<SeenPage> {
  let best = await readUpright(picture, dpi, recogniser);
  let turned = picture;
  for (let quarters = 1; quarters < 4 && isNonsense(best); quarters += 1) {
    turned = turnQuarter(turned);
    const next = await readUpright(turned, dpi, recogniser);
    if (certainty(next) > certainty(best)) best = next;
  }
  return best;
}

/** How many letters were read with some certainty. */
const certainty = ({ fragments }: SeenPage): number =>
  fragments.reduce((sum, { text, confidence = 0 }) => sum + (confidence > 70 ? text.length : 0), 0);

const isNonsense = (page: SeenPage): boolean => {
  const letters = page.fragments.reduce((sum, { text }) => sum + text.length, 0);
  return letters > 40 && certainty(page) < letters * 0.4;
};

async function readUpright(found: GreyPicture, dpi: number, recogniser: Recogniser): Promise<SeenPage> {
  const paper = whitenPaper(found);
  const shade = inkShade(paper);
  const skew = skewOf(inkOf(paper, shade), paper.width, paper.height);
  const picture = skew === 0 ? paper : turn(paper, skew);
  const { width, height } = picture;
  const ink = inkOf(picture, shade);
  const drawn = takeRules(picture, ink, dpi);
  const points = 72 / dpi;
  const rules = [...drawn.level, ...drawn.upright].map((box) => ruleOf(box, points));

  const words: SeenWord[] = [];
  for (const grid of findGrids(rules)) {
    for (const cell of grid.cells) {
      const place = cellBox(grid, cell, points);
      const inside = inkBox(ink, width, clip(place, width, height), dpi);
      if (!inside) continue;
      const margin = Math.round(dpi / 15);
      const seen = await recogniser.read(
        cutOut(picture, inside, margin),
        inside.y1 - inside.y0 < dpi * 0.27 ? 'line' : 'block',
        dpi,
      );
      words.push(...seen.map((word) => shift(word, inside.x0 - margin, inside.y0 - margin)));
    }
    whiteOut(picture, clip(gridBox(grid, points), width, height));
  }
  const free = await recogniser.read(picture, 'page', dpi);
  words.push(...(await readPartedLines(free, picture, dpi, recogniser)));

  const kept = words.filter((word) => !isSpeck(word));
  const sizes = sizeWords(kept, dpi);
  let bullets = 0;
  const fragments = kept.map((word, index): Fragment => {
    const figure = mendFigure(word.text, kept[index + 1]?.text);
    const text = mendSeen(figure);
    if (text !== figure) bullets += 1;
    const confidence = figure === word.text ? word.confidence : Math.min(word.confidence, 50);
    return {
      ...{ text, confidence, size: sizes[index]! },
      ...{ x0: word.box.x0 * points, x1: word.box.x1 * points, y: word.y * points },
    };
  });
  return {
    ...{ width: width * points, height: height * points, fragments, rules, bullets },
    specks: words.length - kept.length,
  };
}

/**
 * Lines of two blocks side by side, as in a letterhead, are seldom level with each other: each part is read once more
 * by itself, and the surer reading counts.
 */
async function readPartedLines(
  words: readonly SeenWord[],
  picture: GreyPicture,
  dpi: number,
  recogniser: Recogniser,
): Promise<SeenWord[]> {
  const result: SeenWord[] = [];
  const margin = Math.round(dpi / 15);
  for (const own of Map.groupBy(words, ({ line }) => line).values()) {
    const parts = partsOf(own, dpi * 0.3);
    for (const part of parts) {
      if (parts.length === 1) {
        result.push(...part);
        continue;
      }
      const box = clip(around(part, 8), picture.width, picture.height);
      const again = (await recogniser.read(cutOut(picture, box, margin), 'line', dpi)).map((word) =>
        shift(word, box.x0 - margin, box.y0 - margin),
      );
      result.push(...(worth(again) > worth(part) ? again : part));
    }
  }
  return result;
}

/** Words between which there is no wide gap. */
function partsOf(words: readonly SeenWord[], gap: number): SeenWord[][] {
  const parts: SeenWord[][] = [];
  for (const word of [...words].sort((a, b) => a.box.x0 - b.box.x0)) {
    const last = parts.at(-1);
    if (last && word.box.x0 - last.at(-1)!.box.x1 < gap) last.push(word);
    else parts.push([word]);
  }
  return parts;
}

const around = (words: readonly SeenWord[], margin: number): Box => ({
  x0: Math.min(...words.map(({ box }) => box.x0)) - margin,
  y0: Math.min(...words.map(({ box }) => box.y0)) - margin,
  x1: Math.max(...words.map(({ box }) => box.x1)) + margin,
  y1: Math.max(...words.map(({ box }) => box.y1)) + margin,
});

/** How much of a line was read surely: letters, less those in doubt. */
const worth = (words: readonly SeenWord[]): number =>
  words.reduce((sum, { text, confidence }) => sum + (text.length * (confidence - 60)) / 40, 0);

function ruleOf({ x0, y0, x1, y1 }: Box, points: number): Rule {
  const [x, y] = [((x0 + x1) / 2) * points, ((y0 + y1) / 2) * points];
  return x1 - x0 > y1 - y0
    ? { x0: x0 * points, x1: x1 * points, y0: y, y1: y }
    : { x0: x, x1: x, y0: y0 * points, y1: y1 * points };
}

const cellBox = ({ xs, ys }: RuledGrid, cell: RuledCell, points: number): Box => ({
  x0: xs[cell.column]! / points,
  x1: xs[cell.column + cell.span]! / points,
  y0: ys[cell.row]! / points,
  y1: ys[cell.row + cell.rows]! / points,
});

const gridBox = ({ xs, ys }: RuledGrid, points: number): Box => ({
  x0: xs[0]! / points - 4,
  x1: xs.at(-1)! / points + 4,
  y0: ys[0]! / points - 4,
  y1: ys.at(-1)! / points + 4,
});

const clip = ({ x0, y0, x1, y1 }: Box, width: number, height: number): Box => ({
  x0: Math.max(0, Math.round(x0)),
  y0: Math.max(0, Math.round(y0)),
  x1: Math.min(width, Math.round(x1)),
  y1: Math.min(height, Math.round(y1)),
});

const shift = (word: SeenWord, x: number, y: number): SeenWord => ({
  ...word,
  y: word.y + y,
  box: { x0: word.box.x0 + x, x1: word.box.x1 + x, y0: word.box.y0 + y, y1: word.box.y1 + y },
});

/** The part of a box that holds ink, or `undefined` when there are only specks in it. */
function inkBox(ink: Uint8Array, width: number, box: Box, dpi: number): Box | undefined {
  const found = { x0: box.x1, y0: box.y1, x1: box.x0, y1: box.y0 };
  let count = 0;
  for (let y = box.y0; y < box.y1; y += 1)
    for (let x = box.x0; x < box.x1; x += 1) {
      if (ink[y * width + x] === 0) continue;
      count += 1;
      if (x < found.x0) found.x0 = x;
      if (x >= found.x1) found.x1 = x + 1;
      if (y < found.y0) found.y0 = y;
      if (y >= found.y1) found.y1 = y + 1;
    }
  return count > (dpi * dpi) / 2000 ? found : undefined;
}
