import { createCanvas } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnreadableSource } from '../../unreadable-source.ts';
import { withPdf } from '../pdf/pdf-pages.ts';
import { readSource } from '../read-source.ts';
import { readTiff } from './tiff.ts';
import { tiffToPdf } from './tiff-to-pdf.ts';

const read = (name: string) => readFileSync(`tests/fixtures/import/tiff/${name}.tif`);

/** How many pixels of each page differ from the picture that ImageMagick packed: its left half black, and a bar. */
async function wrongPixels(bytes: Uint8Array): Promise<number[]> {
  return withPdf(tiffToPdf(bytes), async (pdf) => {
    const wrong: number[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const context = createCanvas(64, 64).getContext('2d');
      const viewport = page.getViewport({ scale: 100 / 72 });
      const canvasContext = context as unknown as CanvasRenderingContext2D;
      await page.render({ canvas: null, canvasContext, viewport, background: '#ffffff' }).promise;
      const { data } = context.getImageData(0, 0, 64, 64);
      const places = Array.from({ length: 64 * 64 }, (_, at) => [at % 64, Math.floor(at / 64)] as const);
      const isBlack = ([x, y]: readonly [number, number]) =>
        x < 32 || (x >= 40 && x <= 44 && y >= 8 && y <= 30);
      wrong.push(places.filter((place, at) => data[at * 4]! < 128 !== isBlack(place)).length);
    }
    return wrong;
  });
}

test.each([
  'none',
  'pack-bits',
  'lzw',
  'lzw-differences',
  'deflate',
  'jpeg',
  'fax-group-3',
  'fax-group-4',
  'big-endian',
])('a TIFF picture packed as %s is unpacked pixel by pixel', async (name) => {
  expect(await wrongPixels(read(name))).toEqual([0]);
});

test('a TIFF file of two pages has two', async () => {
  expect(await wrongPixels(read('two-pages'))).toEqual([0, 0]);
});

test('without --ocr the message says what it is and what to do', async () => {
  await expect(readSource(read('fax-group-4'), 'quet.tif')).rejects.toMatchObject({
    message: 'The file is a TIFF picture.',
    hint: expect.stringContaining('--ocr') as string,
  });
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 200)],
  ['whose list of pages goes round', (bytes: Buffer) => round(bytes)],
  ['without pages', () => Buffer.from('II*\u0000\u0000\u0000\u0000\u0000', 'latin1')],
])('a TIFF file %s is refused', (_, spoil) => {
  expect(() => readTiff(spoil(Buffer.from(read('fax-group-4'))))).toThrow(UnreadableSource);
});

/** The last page leads to the first again. */
function round(bytes: Buffer): Buffer {
  const first = bytes.readUInt32LE(4);
  bytes.writeUInt32LE(first, first + 2 + bytes.readUInt16LE(first) * 12);
  return bytes;
}

test('damaged bytes give a PDF or a refusal, and no other error', () => {
  const files = ['lzw', 'deflate', 'pack-bits', 'two-pages', 'jpeg'].map(read);
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 4 }),
      (bytes, changes) => {
        const damaged = Buffer.from(bytes);
        for (const [at, byte] of changes) damaged[Math.min(at, damaged.length - 1)] = byte;
        try {
          tiffToPdf(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableSource);
        }
      },
    ),
    { seed: 12, numRuns: 400 },
  );
});
