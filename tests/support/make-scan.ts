import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { drawPage } from '../../src/import/readers/ocr/page-picture.ts';
import type { GreyPicture } from '../../src/import/readers/ocr/grey-picture.ts';
import { turn } from '../../src/import/readers/ocr/grey-picture.ts';
import { withPdf } from '../../src/import/readers/pdf/pdf-pages.ts';

/** How a page was laid on the glass, and what the machine makes of it. */
export interface Scan {
  /** Pixels an inch. */
  readonly dpi: number;
  /** Degrees by which each page lies askew, over and over. */
  readonly askew?: readonly number[];
  /** Spread of the grain, in shades of 255. */
  readonly grain?: number;
  /** Shade of the paper. */
  readonly paper?: number;
  /** Quality of the JPEG, 1 to 100; left out for black and white, one bit a pixel, as a fax has it. */
  readonly quality?: number | undefined;
  readonly pages?: readonly number[];
}

/** Make a scan of a printed PDF: a PDF whose pages are pictures, as the machine in an office makes it. */
export async function makeScan(bytes: Uint8Array, scan: Scan): Promise<Uint8Array> {
  const pictures: PagePixels[] = [];
  await withPdf(bytes, async (pdf) => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      if (scan.pages && !scan.pages.includes(number)) continue;
      const page = await pdf.getPage(number);
      const { picture } = await drawPage(page);
      page.cleanup();
      const angle = scan.askew?.[(number - 1) % scan.askew.length] ?? 0;
      pictures.push(photograph(angle === 0 ? picture : turn(picture, (angle * Math.PI) / 180), scan));
    }
  });
  return wrapPictures(pictures, scan.dpi);
}

/** A page as a picture, packed for a PDF. */
export interface PagePixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** How it is packed, in the words of a PDF. */
  readonly packed: string;
}

function photograph(picture: GreyPicture, { dpi, grain = 0, paper = 255, quality }: Scan): PagePixels {
  const full = createCanvas(picture.width, picture.height);
  const context = full.getContext('2d');
  const image = context.createImageData(picture.width, picture.height);
  const random = seeded(7);
  for (let at = 0; at < picture.data.length; at += 1) {
    const shade = (picture.data[at]! * paper) / 255 + (random() + random() + random() - 1.5) * 2 * grain;
    image.data.fill(Math.max(0, Math.min(255, shade)), at * 4, at * 4 + 3);
    image.data[at * 4 + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  const [width, height] = [Math.round((picture.width * dpi) / 300), Math.round((picture.height * dpi) / 300)];
  const small = createCanvas(width, height);
  const reduced = small.getContext('2d');
  reduced.drawImage(full, 0, 0, width, height);
  if (quality !== undefined)
    return {
      ...{ width, height, data: small.toBuffer('image/jpeg', quality) },
      packed: '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode',
    };
  const { data } = reduced.getImageData(0, 0, width, height);
  const across = Math.ceil(width / 8);
  const bits = new Uint8Array(across * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (data[(y * width + x) * 4]! > 140) bits[y * across + (x >> 3)]! |= 128 >> (x & 7);
  return {
    ...{ width, height, data: deflateSync(bits, { level: 9 }) },
    packed: '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode',
  };
}

/** Put pictures into a PDF, one a page. */
function wrapPictures(pictures: readonly PagePixels[], dpi: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const object = (number: number, head: string, stream?: Uint8Array) => {
    parts.push(Buffer.from(`${number} 0 obj\n${head}`));
    if (stream) parts.push(Buffer.from('stream\n'), Buffer.from(stream), Buffer.from('\nendstream'));
    parts.push(Buffer.from('\nendobj\n'));
  };
  object(1, '<</Type/Catalog/Pages 2 0 R>>');
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  object(2, `<</Type/Pages/Kids[${kids}]/Count ${pictures.length}>>`);
  pictures.forEach(({ data, packed, width, height }, index) => {
    const at = 3 + index * 3;
    const [across, down] = [(width * 72) / dpi, (height * 72) / dpi].map((length) => length.toFixed(2));
    const drawing = Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /I Do Q`);
    object(
      at,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${down}]/Contents ${at + 1} 0 R/Resources<</XObject<</I ${at + 2} 0 R>>>>>>`,
    );
    object(at + 1, `<</Length ${drawing.length}>>`, drawing);
    object(
      at + 2,
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}${packed}/Length ${data.length}>>`,
      data,
    );
  });
  parts.push(Buffer.from(`trailer<</Root 1 0 R/Size ${3 + pictures.length * 3}>>\n%%EOF`));
  return Buffer.concat(parts);
}

/** Figures from 0 to 1 that look like chance and are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
