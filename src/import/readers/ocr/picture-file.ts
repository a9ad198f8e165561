import { createCanvas, loadImage } from '@napi-rs/canvas';
import { UnreadableSource } from '../../unreadable-source.ts';
import type { Reading, SourceFormat } from '../../source-line.ts';
import { finishPages } from '../pdf/pdf.ts';
import type { ReadOptions, SeenPage } from '../read-options.ts';
import { blackInk, type GreyPicture } from './grey-picture.ts';
import { readPicture } from './read-picture.ts';
import { openRecogniser } from './recogniser.ts';

/** Width of the paper that a picture is taken for, in inches: an A4 sheet. What it says of itself is often wrong. */
const paperWidth = 8.27;
const mostPixels = 24_000_000;

/** Recognise a picture of one page. */
export async function readPictureFile(
  bytes: Uint8Array,
  format: SourceFormat,
  file: string,
  { onProgress, seen }: ReadOptions,
): Promise<Reading> {
  onProgress?.({ step: 'recognise', page: 1, pages: 1 });
  const result = seen?.get(1) ?? (await recognise(bytes));
  seen?.set(1, result);
  const { specks, bullets, ...own } = result;
  const page = { ...own, page: 1, picture: 0, hidden: 0, turned: 0, seen: { specks, bullets } };
  return finishPages(format, [page], file);
}

async function recognise(bytes: Uint8Array): Promise<SeenPage> {
  const { picture, dpi } = await openPicture(bytes);
  const recogniser = await openRecogniser();
  try {
    return await readPicture(picture, dpi, recogniser);
  } finally {
    await recogniser.close();
  }
}

async function openPicture(bytes: Uint8Array): Promise<{ picture: GreyPicture; dpi: number }> {
  let image;
  try {
    image = await loadImage(Buffer.from(bytes));
  } catch {
    throw new UnreadableSource('The picture is damaged.', 'Scan or download it again.');
  }
  const short = Math.min(image.width, image.height);
  if (short < 600)
    throw new UnreadableSource(
      `The picture has ${image.width} × ${image.height} pixels: too few to tell letters.`,
      'Scan the page again with 300 dpi.',
    );
  // A picture with few pixels is drawn larger, since the letters are looked for at 300 to the inch.
  const scale = Math.min(
    Math.max(1, (300 * paperWidth) / short),
    Math.sqrt(mostPixels / (image.width * image.height)),
  );
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  return {
    picture: blackInk(context.getImageData(0, 0, width, height).data, width, height),
    dpi: Math.round(Math.min(width, height) / paperWidth),
  };
}
