import { inflateRawSync } from 'node:zlib';

/** A file inside a ZIP archive. */
interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** Files of a ZIP archive by name. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes of a file; `undefined` when there is none of this name. Throws on a damaged, encrypted or huge one. */
  read(name: string): Uint8Array | undefined;
}

/** No part of an office document unpacks to more: a bomb does. */
const maxUnpacked = 64 * 1024 * 1024;

/** Open a ZIP archive by its central directory; `undefined` when it has none, because its end is cut off. */
export function openZip(bytes: Uint8Array): Archive | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry && unpack(bytes, view, entry);
    },
  };
}

/** Where the end record stands: the last 22 bytes, or before a comment. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

function unpack(bytes: Uint8Array, view: DataView, { method, encrypted, size, at }: Entry): Uint8Array {
  if (encrypted) throw new Error('encrypted');
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50)
    throw new Error('no local header');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(from, from + size);
  if (packed.length < size) throw new Error('cut off');
  if (method === 0) return packed;
  if (method !== 8) throw new Error(`packed by method ${method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: maxUnpacked });
  } catch (error) {
    const isHuge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Error(isHuge ? `it unpacks to more than ${maxUnpacked / 1048576} MB` : 'it cannot be unpacked');
  }
}
