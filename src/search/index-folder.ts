import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../domain/sort.ts';
import type { FilePacker } from './file-packer.ts';
import type { PackedFile } from './pack-worker.ts';

/** A folder of index files. They are packed here, since few servers pack files of a kind that they don't know. */
export class IndexFolder {
  readonly #path: string;
  readonly #packer: FilePacker;
  readonly #files = new Map<string, PackedFile>();

  constructor(path: string, packer: FilePacker) {
    mkdirSync(path, { recursive: true });
    this.#path = path;
    this.#packer = packer;
  }

  /** Have a file packed and written; it is known here when the packer has written all. */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    const path = join(this.#path, `${name}.pagefind`);
    await this.#packer.add({ path, content }, (file) => this.#files.set(name, file));
  }

  get count(): number {
    return this.#files.size;
  }

  get bytes(): number {
    return [...this.#files.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Size of a file. */
  sizeOf(name: string): number {
    return this.#files.get(name)!.size;
  }

  /** What tells this folder from one with any other content. */
  get digest(): string {
    const hash = createHash('sha256');
    for (const [name, { digest }] of [...this.#files].sort(([a], [b]) => compareCodes(a, b))) {
      hash.update(`${name} ${digest}\n`);
    }
    return hash.digest('hex').slice(0, 12);
  }
}
