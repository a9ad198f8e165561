import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { compareCodes } from '../domain/sort.ts';

const pack = promisify(gzip);

/** A folder of index files. They are packed here, since few servers pack files of a kind that they don't know. */
export class IndexFolder {
  bytes = 0;
  readonly #path: string;
  readonly #digests = new Map<string, string>();

  private constructor(path: string) {
    this.#path = path;
  }

  static async make(path: string): Promise<IndexFolder> {
    await mkdir(path, { recursive: true });
    return new IndexFolder(path);
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
  async write(name: string, content: string | Uint8Array): Promise<number> {
    const packed = await pack(content, { level: 9 });
    packed[9] = 255; // No operating system: the same bytes on each.
    return this.writePacked(name, packed);
  }

  /** Write a file that is packed already. */
  async writePacked(name: string, packed: Uint8Array): Promise<number> {
    this.#digests.set(name, createHash('sha256').update(packed).digest('hex'));
    await writeFile(join(this.#path, `${name}.pagefind`), packed);
    this.bytes += packed.length;
    return packed.length;
  }
}
