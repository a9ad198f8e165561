import { UnreadableSource } from '../../unreadable-source.ts';

/** A strip of a page: some rows of it, packed. */
export interface TiffStrip {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** A page of a TIFF file (revision 6.0), with its strips still packed. */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** Pixels to the inch; 300 where the file says none that can be. */
  readonly dpi: number;
  readonly bits: number;
  readonly samples: number;
  /** 1 none, 3 and 4 fax, 5 LZW, 7 JPEG, 8 deflate, 32773 PackBits. */
  readonly compression: number;
  /** 0 white is zero, 1 black is zero, 2 RGB, 6 YCbCr. */
  readonly photometric: number;
  /** 2 where each sample of a row is told by its difference. */
  readonly predictor: number;
  /** Of group 3 fax: bit 0 says that rows lean upon each other. */
  readonly faxOptions: number;
  readonly jpegTables: Uint8Array | undefined;
  readonly strips: readonly TiffStrip[];
}

const hint = 'Save it as PDF, PNG or JPEG, and import that with --ocr.';
const damaged = () =>
  new UnreadableSource('The TIFF picture is damaged: its list of pages leads nowhere.', hint);
const strange = (what: string) =>
  new UnreadableSource(`The TIFF picture is packed in a way that is not read (${what}).`, hint);

const tags = {
  width: 256, height: 257, bits: 258, compression: 259, photometric: 262, fillOrder: 266, offsets: 273,
  samples: 277, rowsPerStrip: 278, counts: 279, resolution: 282, planar: 284, faxOptions: 292, unit: 296,
  predictor: 317, tileWidth: 322, jpegTables: 347,
} as const; // prettier-ignore

/** Bytes of one value by its type: BYTE, ASCII, SHORT, LONG, RATIONAL, and UNDEFINED. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
const mostPages = 2000;

/** Read the pages of a TIFF file; throws a refusal in plain words for what is damaged or packed in a rare way. */
export function readTiff(bytes: Uint8Array): TiffPage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const read = (at: number, size: number): number => {
    if (at < 0 || at + size > bytes.length) throw damaged();
    return size === 1
      ? view.getUint8(at)
      : size === 2
        ? view.getUint16(at, little)
        : view.getUint32(at, little);
  };
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  for (let at = read(4, 4); at !== 0;) {
    if (seen.has(at) || seen.size > mostPages) throw damaged();
    seen.add(at);
    const count = read(at, 2);
    const entries = new Map<number, number>();
    for (let n = 0; n < count; n += 1) entries.set(read(at + 2 + n * 12, 2), at + 2 + n * 12);
    pages.push(pageOf(entries));
    at = read(at + 2 + count * 12, 4);
  }
  if (pages.length === 0) throw damaged();
  return pages;

  function pageOf(entries: ReadonlyMap<number, number>): TiffPage {
    const values = (tag: number): number[] => {
      const entry = entries.get(tag);
      if (entry === undefined) return [];
      const size = sizes[read(entry + 2, 2)] ?? 0;
      const length = read(entry + 4, 4);
      if (size === 0 || length > bytes.length) return [];
      const from = length * size <= 4 ? entry + 8 : read(entry + 8, 4);
      return Array.from({ length }, (_, n) =>
        size === 8 ? read(from + n * 8, 4) / (read(from + n * 8 + 4, 4) || 1) : read(from + n * size, size),
      );
    };
    const value = (tag: number, otherwise: number): number => values(tag)[0] ?? otherwise;
    const [width, height] = [value(tags.width, 0), value(tags.height, 0)];
    if (width < 1 || height < 1 || width * height > 400_000_000) throw damaged();
    if (entries.has(tags.tileWidth)) throw strange('tiles');
    const samples = value(tags.samples, 1);
    if (samples > 1 && value(tags.planar, 1) === 2) throw strange('planes');
    const rowsPerStrip = Math.min(height, value(tags.rowsPerStrip, height)) || height;
    const counts = values(tags.counts);
    const mirrored = value(tags.fillOrder, 1) === 2;
    const strips = values(tags.offsets).map((from, n): TiffStrip => {
      const length = counts[n] ?? bytes.length - from;
      if (from + length > bytes.length) throw damaged();
      const own = bytes.subarray(from, from + length);
      const rows = Math.min(rowsPerStrip, height - n * rowsPerStrip);
      return { bytes: mirrored ? own.map(mirror) : own, rows };
    });
    if (strips.length === 0 || strips.some(({ rows }) => rows < 1)) throw damaged();
    const dpi = value(tags.resolution, 0) * (value(tags.unit, 2) === 3 ? 2.54 : 1);
    const tables = values(tags.jpegTables);
    return {
      ...{ width, height, samples, strips, dpi: dpi >= 50 && dpi <= 2400 ? dpi : 300 },
      bits: value(tags.bits, 1),
      compression: value(tags.compression, 1),
      photometric: value(tags.photometric, 0),
      predictor: value(tags.predictor, 1),
      faxOptions: value(tags.faxOptions, 0),
      jpegTables: tables.length > 0 ? Uint8Array.from(tables) : undefined,
    };
  }
}

/** The bits of a byte in the other order. */
function mirror(byte: number): number {
  let result = 0;
  for (let bit = 0; bit < 8; bit += 1) result |= ((byte >> bit) & 1) << (7 - bit);
  return result;
}

/** Say how a page is packed, where it is in no way that a PDF knows. */
export const refuseTiff = strange;
