import { signerOf } from './signing-certificate.ts';

/** `D:20171010141006+07'00'`, with the zone that makes it a point in time. */
const signingTime = /\/M\s*\(D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:(Z)|([+-]\d{2})'?(\d{2})'?)/;

/** A dictionary of a signature is no longer than this without its seal. */
const longest = 4096;

/**
 * Times of the digital signatures of a PDF, in ISO 8601 with their zone, in the order of the file.
 *
 * The dictionary of a signature stands uncompressed in the file, since it says which bytes are signed (ISO 32000-1,
 * 12.8.1): the reader of pages doesn't show it, so it is looked for in the bytes. One without a zone says no time.
 */
export function signingTimes(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const times: string[] = [];
  for (let at = file.indexOf('/ByteRange'); at >= 0; at = file.indexOf('/ByteRange', at + 1)) {
    const head = file.toString('latin1', Math.max(0, at - 65_536), at);
    const begin = head.lastIndexOf(' obj');
    // The seal itself is long, and may stand before or behind.
    const before = withoutSeal(head.slice(begin < 0 ? -longest : begin));
    const seal = file.indexOf('>', file.indexOf('/Contents', at));
    const tail = [file.toString('latin1', at, at + longest)];
    if (seal > at) tail.push(file.toString('latin1', seal, seal + longest));
    const behind = tail.map((text) => withoutSeal(text).split('endobj', 1)[0]!);
    const found = [before, ...behind].map((text) => signingTime.exec(text)).find(Boolean);
    if (found) times.push(isoTime(found));
  }
  return times;
}

/** The longest seal that is read: a gazette reserves 128 KB. */
const longestSeal = 1_000_000;

/**
 * Who made the digital signatures of a PDF, by the names in their certificates: a person, an office, or whoever signed a
 * copy. Nothing is verified.
 */
export function signers(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  // `/ByteRange [0 a b c]`: the seal stands between a and b, in hexadecimal digits.
  for (const [, from, to] of file
    .toString('latin1')
    .matchAll(/\/ByteRange\s*\[\s*\d{1,10}\s+(\d{1,10})\s+(\d{1,10})\s+\d{1,10}\s*\]/g)) {
    const [start, end] = [Number(from), Number(to)];
    if (end <= start || end - start > longestSeal || end > file.length) continue;
    const digits = file.toString('latin1', start, end).replace(/[^0-9A-Fa-f]/g, '');
    const name = signerOf(Buffer.from(digits, 'hex'));
    if (name && !names.includes(name)) names.push(name);
  }
  return names;
}

const withoutSeal = (text: string): string => text.replace(/<[0-9A-Fa-f\s]{64,}>?/g, '');

function isoTime([, year, month, day, hour, minute, second, utc, ahead, rest]: RegExpExecArray): string {
  const zone = utc ? '+00:00' : `${ahead}:${rest}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
