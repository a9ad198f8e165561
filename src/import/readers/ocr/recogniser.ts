import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Tesseract from 'tesseract.js';
import { toPgm, type Box, type GreyPicture } from './grey-picture.ts';

/** A word as it was recognised; lengths in pixels of the picture. */
export interface SeenWord {
  readonly text: string;
  /** How sure the program is, 0 to 100. */
  readonly confidence: number;
  readonly box: Box;
  /** Of the line on which the word stands, at the middle of the word. */
  readonly y: number;
  /** Height of the letters without ascenders, descenders and marks; 0 where it is not known. */
  readonly height: number;
  /** The printed line that it was found in, from 0. */
  readonly line: number;
}

/** How a picture is laid out: columns and blocks as on a page, one block, or one line. */
export type PictureLayout = 'page' | 'block' | 'line';

/** Reads the letters of pictures; one at a time. */
export interface Recogniser {
  read(picture: GreyPicture, layout: PictureLayout, dpi: number): Promise<SeenWord[]>;
  close(): Promise<void>;
}

const segmentation: Readonly<Record<PictureLayout, string>> = { page: '3', block: '6', line: '7' };

/** Start tesseract with its Vietnamese data, both from node_modules: nothing is fetched and nothing kept. */
export async function openRecogniser(): Promise<Recogniser> {
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json');
  let fail: (error: unknown) => void = () => undefined;
  const worker = await Tesseract.createWorker('vie', 1, {
    langPath: join(dirname(data), '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    workerPath: fileURLToPath(new URL('./quiet-worker.ts', import.meta.url)),
    errorHandler: (error: unknown) => fail(error),
  });
  return {
    async read(picture, layout, dpi) {
      const failed = new Promise<never>((_, reject: (error: unknown) => void) => (fail = reject));
      const { data } = await Promise.race([
        failed,
        worker.recognize(
          Buffer.from(toPgm(picture)),
          {
            tessedit_pageseg_mode: segmentation[layout],
            user_defined_dpi: String(dpi),
          } as Partial<Tesseract.RecognizeOptions>,
          { text: false, blocks: true },
        ),
      ]);
      return wordsOf(data.blocks ?? [], dpi);
    },
    async close() {
      await worker.terminate();
    },
  };
}

function wordsOf(blocks: readonly Tesseract.Block[], dpi: number): SeenWord[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .flatMap(({ words, baseline, rowAttributes }, line) => {
      const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
      const { rowHeight, ascenders, descenders } = rowAttributes;
      return words.map(({ text, symbols, confidence, bbox }) => ({
        ...{ text: withoutPhantom(text, symbols, dpi), confidence, box: bbox },
        y: baseline.y0 + ((bbox.x0 + bbox.x1) / 2 - baseline.x0) * slope,
        line,
        height: Math.max(0, rowHeight - Math.abs(ascenders) - Math.abs(descenders)),
      }));
    });
}

/** A sign at the end of a word that has no ink of its own: tesseract puts it before a wide gap. */
function withoutPhantom(text: string, symbols: readonly Tesseract.Symbol[], dpi: number): string {
  const last = symbols.at(-1);
  const before = symbols.at(-2);
  if (!last || !before || !/^[.,:;"'”’]$/u.test(last.text) || !text.endsWith(last.text)) return text;
  const own = last.bbox.x1 - Math.max(last.bbox.x0, before.bbox.x1);
  return own * 100 < dpi ? text.slice(0, -last.text.length) : text;
}
