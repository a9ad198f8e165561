import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

/** A file to be written: its path, its content, and whether that is packed already. */
export interface FileToPack {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly packed: boolean;
}

/** What was written. */
export interface PackedFile {
  readonly size: number;
  /** Of its bytes. */
  readonly digest: string;
}

parentPort!.on('message', (files: readonly FileToPack[]) => {
  parentPort!.postMessage(files.map(pack));
});

function pack({ path, content, packed }: FileToPack): PackedFile {
  const bytes = packed ? (content as Uint8Array) : gzipSync(content);
  if (!packed) bytes[9] = 255; // No operating system: the same bytes on each.
  writeFileSync(path, bytes);
  return { size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') };
}
