import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { blackInk, type GreyPicture } from './grey-picture.ts';

/** A page as a picture, and how many of its pixels make an inch. */
export interface PagePicture {
  readonly picture: GreyPicture;
  readonly dpi: number;
}

/** What tesseract reads best. */
const wanted = 300;
/** A larger sheet is drawn smaller: an A3 page has 17 million pixels. */
const mostPixels = 24_000_000;

/** Draw a page of a PDF without what is stuck upon it: stamps of signatures have their words in the file. */
export async function drawPage(page: PDFPageProxy): Promise<PagePicture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const dpi = Math.floor(Math.min(wanted, 72 * Math.sqrt(mostPixels / Math.max(1, width * height))));
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [across, down] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(across, down);
  const context = canvas.getContext('2d');
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    background: '#ffffff',
    annotationMode: 0,
  }).promise;
  return { picture: blackInk(context.getImageData(0, 0, across, down).data, across, down), dpi };
}
