import { Worker } from 'node:worker_threads';
import type { FileToPack, PackedFile } from './pack-worker.ts';

/** So many letters and bytes go to the worker at once, and so many loads may wait there. */
const load = 2_000_000;
const mostWaiting = 3;

type Told = (file: PackedFile) => void;

/** Packs and writes files in another thread, in the order in which they come. */
export class FilePacker {
  readonly #worker = new Worker(new URL('./pack-worker.ts', import.meta.url));
  #files: FileToPack[] = [];
  #told: Told[] = [];
  #size = 0;
  /** Loads that are under way, oldest first. */
  readonly #waiting: {
    readonly done: Promise<unknown>;
    readonly end: (files: readonly PackedFile[]) => void;
  }[] = [];
  readonly #failure = Promise.withResolvers<never>();

  constructor() {
    this.#failure.promise.catch(() => undefined); // Told to whoever waits next.
    this.#worker.on('error', (error: Error) => {
      this.#failure.reject(error);
    });
    this.#worker.on('message', (files: readonly PackedFile[]) => this.#waiting.shift()?.end(files));
  }

  /** @param told gets what is known of the file when it is written */
  async add(file: FileToPack, told: Told): Promise<void> {
    this.#files.push(file);
    this.#told.push(told);
    this.#size += file.content.length;
    if (this.#size < load) return;
    this.#send();
    if (this.#waiting.length > mostWaiting) await this.#ended(this.#waiting[0]!.done);
  }

  /** Wait until all files are written. */
  async written(): Promise<void> {
    this.#send();
    await this.#ended(Promise.all(this.#waiting.map(({ done }) => done)));
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ended(done: Promise<unknown>): Promise<void> {
    await Promise.race([done, this.#failure.promise]);
  }

  #send(): void {
    const told = this.#told;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#waiting.push({
      done: promise,
      end: (files) => {
        files.forEach((file, at) => told[at]!(file));
        resolve(undefined);
      },
    });
    this.#worker.postMessage(this.#files);
    this.#files = [];
    this.#told = [];
    this.#size = 0;
  }
}
