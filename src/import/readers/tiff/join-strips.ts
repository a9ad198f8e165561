import { deflateSync, inflateSync } from 'node:zlib';
import { refuseTiff, type TiffPage } from './tiff.ts';

/**
 * A page with one strip where its strips can be joined: drawn one by one, they leave seams through the letters when the
 * page is drawn larger. Fax and JPEG strips stay as they are; they mostly hold a whole page.
 */
export function joinStrips(page: TiffPage): TiffPage {
  const { compression, strips, height } = page;
  const one = (bytes: Uint8Array, how = compression): TiffPage => ({
    ...page,
    compression: how,
    strips: [{ bytes, rows: height }],
  });
  if (compression === 1 || compression === 32773)
    return one(Buffer.concat(strips.map(({ bytes }) => withoutEnd(bytes, compression))));
  if (compression !== 5 && compression !== 8 && compression !== 32946) return page;
  const size = Math.ceil((page.width * page.bits * page.samples) / 8);
  const rows = strips.map(({ bytes, rows: count }) => {
    const unpacked = compression === 5 ? unpackLzw(bytes, size * count) : inflate(bytes, size * count);
    // A strip that breaks off leaves its other rows white or black, and the strips below where they belong.
    const whole = Buffer.alloc(size * count);
    whole.set(unpacked.subarray(0, whole.length));
    return whole;
  });
  return one(deflateSync(Buffer.concat(rows), { level: 1 }), 8);
}

/** PackBits without the sign that ends a stream in PDF; TIFF has none. */
function withoutEnd(bytes: Uint8Array, compression: number): Uint8Array {
  if (compression === 1) return bytes;
  let at = 0;
  while (at < bytes.length && bytes[at] !== 128) at += bytes[at]! < 128 ? bytes[at]! + 2 : 2;
  return bytes.subarray(0, at);
}

function inflate(bytes: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: length + 65_536 });
  } catch {
    throw refuseTiff('damaged deflate');
  }
}

/** Unpack LZW as TIFF 6.0 has it (section 13): codes of 9 to 12 bits, the highest bit first, 256 clears, 257 ends. */
function unpackLzw(bytes: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length);
  const prefix = new Uint16Array(4096);
  const suffix = new Uint8Array(4096);
  const sizes = new Uint16Array(4096);
  for (let code = 0; code < 256; code += 1) [suffix[code], sizes[code]] = [code, 1];
  let [next, width, last, at, filled, bits] = [258, 9, -1, 0, 0, 0];
  let held = 0;
  while (filled < length) {
    while (bits < width) {
      if (at >= bytes.length) return out.subarray(0, filled);
      held = ((held << 8) | bytes[at]!) & 0xffffff;
      at += 1;
      bits += 8;
    }
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      [next, width, last] = [258, 9, -1];
      continue;
    }
    if (code > next || (code === next && last < 0) || (code >= 256 && code < 258)) break;
    // The code that is being made: what the last one said, and its own first byte again.
    const known = code < next ? code : last;
    const size = sizes[known]! + (code < next ? 0 : 1);
    let place = filled + sizes[known]! - 1;
    let walk = known;
    for (; sizes[walk]! > 1; walk = prefix[walk]!) {
      if (place < length) out[place] = suffix[walk]!;
      place -= 1;
    }
    const first = suffix[walk]!;
    if (place < length) out[place] = first;
    if (code === next && filled + size - 1 < length) out[filled + size - 1] = first;
    if (last >= 0 && next < 4096) {
      [prefix[next], suffix[next], sizes[next]] = [last, first, sizes[last]! + 1];
      next += 1;
      if (next >= (1 << width) - 1 && width < 12) width += 1;
    }
    filled = Math.min(length, filled + size);
    last = code;
  }
  return out.subarray(0, filled);
}
