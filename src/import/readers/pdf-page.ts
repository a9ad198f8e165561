import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters on a page; lengths in points, from the upper left corner. */
export interface Fragment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  /** How sure it is that the letters are these, 0 to 100; left out where the file says them. */
  readonly confidence?: number | undefined;
}

/** A straight line on a page, level or upright. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a page shows. */
export interface PageContent {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  readonly rules: readonly Rule[];
  /** Share of the page that its pictures cover. */
  readonly picture: number;
  /** Share of its letters that nobody sees: those that another program recognised in a picture. */
  readonly hidden: number;
  /** How many runs of letters stand upright, as stamps do in a margin; they are left out. */
  readonly turned: number;
  /** How many signs were left out or mended where a picture of the page was recognised. */
  readonly seen?: { readonly specks: number; readonly bullets: number } | undefined;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Read the letters of a page with their places, and its straight lines. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const content = await page.getTextContent({ disableNormalization: true });
  const upright = page.getViewport({ scale: 1 });
  const rotation = page.rotate + turnOf(content.items, upright.transform as unknown as Matrix);
  const viewport = page.getViewport({ scale: 1, rotation: rotation % 360 });
  const toPage = viewport.transform as unknown as Matrix;
  const fragments: Fragment[] = [];
  let turned = 0;
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = Util.transform([...toPage], item.transform as number[]) as unknown as Matrix;
    if (![a, b, c, d, x, y, item.width].every(Number.isFinite)) continue;
    if (Math.abs(b) > Math.abs(a)) {
      turned += 1;
      continue;
    }
    const size = Math.hypot(c, d);
    fragments.push({ text: item.str, x0: x, x1: x + item.width, y, size });
  }
  const drawing = await readDrawing(page, toPage, viewport.width * viewport.height);
  return {
    ...{ page: page.pageNumber, width: viewport.width, height: viewport.height },
    ...{ ...drawing, fragments, turned },
  };
}

/** How far to turn a page, in degrees, until most of its words stand upright: a wide table may lie on its side. */
function turnOf(items: readonly object[], toPage: Matrix): number {
  const letters = new Map<number, number>();
  for (const item of items) {
    if (!('str' in item && 'transform' in item) || typeof item.str !== 'string') continue;
    const [a, b] = Util.transform([...toPage], item.transform as number[]) as unknown as Matrix;
    const turn = Math.abs(b) > Math.abs(a) ? (b > 0 ? 270 : 90) : a < 0 ? 180 : 0;
    letters.set(turn, (letters.get(turn) ?? 0) + item.str.trim().length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
]);
const fills = new Set<number>([OPS.fill, OPS.eoFill]);
const pictures = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);
const unseen = 3;

async function readDrawing(
  page: PDFPageProxy,
  toPage: Matrix,
  area: number,
): Promise<{ rules: Rule[]; picture: number; hidden: number }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  let picture = 0;
  const glyphs = { all: 0, hidden: 0 };
  let mode = 0;
  let matrix = toPage;
  const stack: Matrix[] = [];
  const apply = (by: unknown) => {
    if (isMatrix(by)) matrix = Util.transform([...matrix], [...by]) as unknown as Matrix;
  };
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null;
    if (code === OPS.save) stack.push(matrix);
    else if (code === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (code === OPS.transform) apply(args);
    else if (code === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      apply(args?.[0]);
    } else if (code === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (code === OPS.constructPath && rules.length < maxRules) {
      const path = (args?.[1] as readonly unknown[] | undefined)?.[0];
      const paint = args?.[0] as number;
      if (path instanceof Float32Array && (strokes.has(paint) || fills.has(paint)))
        rules.push(...rulesOf(path, matrix, strokes.has(paint)));
    } else if (pictures.has(code)) {
      const [a, b, c, d] = matrix;
      picture += Math.abs(a * d - b * c) / area;
    } else if (code === OPS.setTextRenderingMode) mode = Number(args?.[0]);
    else if (code === OPS.showText) {
      const count = Array.isArray(args?.[0]) ? args[0].length : 0;
      glyphs.all += count;
      if (mode === unseen) glyphs.hidden += count;
    }
  }
  return { rules, picture, hidden: glyphs.all > 0 ? glyphs.hidden / glyphs.all : 0 };
}

/** A drawing with more lines than that is no table. */
const maxRules = 20_000;

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) &&
  (value as unknown as { length: number }).length === 6;

/** Straight lines of a path: its level and upright strokes, or what is filled so thin that it looks like one. */
function rulesOf(path: Float32Array, matrix: Matrix, stroked: boolean): Rule[] {
  const rules: Rule[] = [];
  let points: (readonly [number, number])[] = [];
  let curved = false;
  const close = () => {
    if (points.length > 1 && !curved) {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
      if (isThin(box)) rules.push(box);
      else if (stroked && points.length < 200)
        points.slice(1).forEach(([x, y], index) => {
          const [px, py] = points[index]!;
          const side = { x0: Math.min(px, x), y0: Math.min(py, y), x1: Math.max(px, x), y1: Math.max(py, y) };
          if (isThin(side)) rules.push(side);
        });
    }
    points = [];
    curved = false;
  };
  let first: readonly [number, number] | undefined;
  for (let at = 0; at < path.length;) {
    const code = path[at]!;
    if (code === 0) {
      close();
      first = place(path[at + 1]!, path[at + 2]!);
      points.push(first);
      at += 3;
    } else if (code === 1) {
      points.push(place(path[at + 1]!, path[at + 2]!));
      at += 3;
    } else if (code === 2 || code === 3) {
      curved = true;
      at += code === 2 ? 7 : 5;
    } else {
      if (code === 4 && first) points.push(first);
      at += 1;
    }
  }
  close();
  return rules;

  function place(x: number, y: number): readonly [number, number] {
    const [a, b, c, d, e, f] = matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
}

/** Level or upright, and long enough for the side of a cell. */
const isThin = ({ x0, y0, x1, y1 }: Rule): boolean => {
  const width = x1 - x0;
  const height = y1 - y0;
  return Number.isFinite(width + height) && Math.min(width, height) < 3 && Math.max(width, height) >= 3;
};
