import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareCodes } from '../domain/sort.ts';

/**
 * A folder of index files. They are packed here, since few servers pack files of a kind that they don't know; one after
 * the other, since packing thousands of small files at the same time takes twice the work.
 */
export class IndexFolder {
  bytes = 0;
  readonly #path: string;
  readonly #digests = new Map<string, string>();

  constructor(path: string) {
    mkdirSync(path, { recursive: true });
    this.#path = path;
  }

  get count(): number {
    return this.#digests.size;
  }

  /** What tells this folder from one with any other content. */
  get digest(): string {
    const hash = createHash('sha256');
    for (const [name, digest] of [...this.#digests].sort(([a], [b]) => compareCodes(a, b))) {
      hash.update(`${name} ${digest}\n`);
    }
    return hash.digest('hex').slice(0, 12);
  }

  /** Pack and write a file; gives its size. */
  write(name: string, content: string | Uint8Array): number {
    const packed = gzipSync(content);
    packed[9] = 255; // No operating system: the same bytes on each.
    return this.writePacked(name, packed);
  }

  /** Write a file that is packed already. */
  writePacked(name: string, packed: Uint8Array): number {
    this.#digests.set(name, createHash('sha256').update(packed).digest('hex'));
    writeFileSync(join(this.#path, `${name}.pagefind`), packed);
    this.bytes += packed.length;
    return packed.length;
  }
}
