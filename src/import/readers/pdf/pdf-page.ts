import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readDrawing } from './page-drawing.ts';
import type { Matrix, Rule } from './path-rules.ts';

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
