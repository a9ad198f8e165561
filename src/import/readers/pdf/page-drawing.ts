import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { rulesOf, type Matrix, type Rule } from './path-rules.ts';

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

/** What is drawn on a page: its straight lines, the share that pictures cover, and of its letters that nobody sees. */
export async function readDrawing(
  page: PDFPageProxy,
  toPage: Matrix,
  area: number,
): Promise<{ rules: Rule[]; picture: number; hidden: number }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  let picture = 0;
  const glyphs = { all: 0, hidden: 0 };
  let mode = 0;
  const place = followPlace(toPage);
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null;
    if (place.follow(code, args)) continue;
    if (code === OPS.constructPath && rules.length < maxRules) {
      const path = (args?.[1] as readonly unknown[] | undefined)?.[0];
      const paint = args?.[0] as number;
      if (path instanceof Float32Array && (strokes.has(paint) || fills.has(paint)))
        rules.push(...rulesOf(path, place.matrix(), strokes.has(paint)));
    } else if (pictures.has(code)) {
      const [a, b, c, d] = place.matrix();
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

/** Follows where on the page a program draws: it saves, changes and restores that place, and forms have their own. */
function followPlace(toPage: Matrix) {
  let matrix = toPage;
  const saved: Matrix[] = [];
  const apply = (by: unknown) => {
    if (isMatrix(by)) matrix = Util.transform([...matrix], [...by]) as unknown as Matrix;
  };
  return {
    matrix: () => matrix,
    /** Whether an operation was about the place, and nothing else. */
    follow(code: number, args: readonly unknown[] | null): boolean {
      if (code === OPS.save) saved.push(matrix);
      else if (code === OPS.restore || code === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
      else if (code === OPS.transform) apply(args);
      else if (code === OPS.paintFormXObjectBegin) {
        saved.push(matrix);
        apply(args?.[0]);
      } else return false;
      return true;
    },
  };
}

/** A drawing with more lines than that is no table. */
const maxRules = 20_000;

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) &&
  (value as unknown as { length: number }).length === 6;
