import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { pagefindBinary } from '../../src/search/pagefind-binary.ts';
import { levelWeights } from '../../src/search/postings.ts';
import type { Entry } from '../../src/search/posting-file.ts';
import { encodeCbor } from './cbor.ts';

// Pagefind's search program, which the site does without: the measure of what the site puts in its place.

/** What of Pagefind's search program is used; it takes texts and bytes by their place in its memory. */
interface Program {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(at: number, size: number, align: number): void;
  init_pagefind(at: number, size: number): number;
  set_ranking_weights(index: number, at: number, size: number): number;
  load_index_chunk(index: number, at: number, size: number): number;
  search(...args: readonly number[]): [number, number];
}

/** A page as Pagefind found it. */
export interface Scored {
  readonly page: number;
  readonly score: number;
}

/** The mark in front of the program in Pagefind's file. */
const signature = 'pagefind_dcd';

/** The version whose program and files this module knows. */
const version = '1.5.2';

const ranking = {
  // Each word is asked for as it is, and the length of a page is in its levels.
  term_similarity: 0,
  page_length: 0,
  term_saturation: 2,
  // Marks as typed outweigh others.
  diacritic_similarity: 2,
};

/** The bytes of `wasm.unknown.pagefind`, unpacked: Pagefind writes them beside any index that it makes. */
async function programFile(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'van-kien-program-'));
  try {
    await writeFile(join(folder, 'a.html'), '<html><body>a</body></html>');
    const args = ['--site', folder, '--output-path', folder, '--force-language', 'vi', '--silent'];
    await promisify(execFile)(pagefindBinary(), args);
    return Uint8Array.from(gunzipSync(await readFile(join(folder, 'wasm.unknown.pagefind'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pagefind's search program. */
export class PagefindProgram {
  readonly #program: Program;

  private constructor(program: Program) {
    this.#program = program;
  }

  static async start(): Promise<PagefindProgram> {
    const file = await programFile();
    const mark = new TextDecoder().decode(file.subarray(0, signature.length));
    if (mark !== signature) throw new Error('The search program lacks the mark of Pagefind.');
    const { instance } = await WebAssembly.instantiate(file.subarray(signature.length), {
      './pagefind_web_bg.js': {
        __wbindgen_init_externref_table() {
          const table = program.__wbindgen_externrefs;
          const first = table.grow(4);
          [undefined, null, true, false].forEach((value, at) => {
            table.set(first + at, value);
          });
          table.set(0, undefined);
        },
      },
    });
    const program = instance.exports as unknown as Program;
    program.__wbindgen_start();
    return new PagefindProgram(program);
  }

  /** Make an index of so many pages, without words yet. */
  makeIndex(pages: number): PagefindIndex {
    const meta = [
      version,
      Array.from({ length: pages }, (_, page) => [page.toString(36), 1]),
      [],
      [],
      [],
      [],
    ];
    const program = this.#program;
    const index = program.init_pagefind(...this.#pass(encodeCbor(meta)));
    if (index === 0) throw new Error('Pagefind did not take the list of pages.');
    return new PagefindIndex(
      program.set_ranking_weights(index, ...this.#pass(JSON.stringify(ranking))),
      program,
      (value) => this.#pass(value),
    );
  }

  /** Lay bytes or a text into the memory of the program. */
  #pass(value: Uint8Array | string): [number, number] {
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    const at = this.#program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#program.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }
}

/** An index of Pagefind in memory, which is given its words when they are needed. */
export class PagefindIndex {
  #index: number;
  readonly #program: Program;
  readonly #pass: (value: Uint8Array | string) => [number, number];

  constructor(index: number, program: Program, pass: (value: Uint8Array | string) => [number, number]) {
    this.#index = index;
    this.#program = program;
    this.#pass = pass;
  }

  /** Give the index a word with its pages. */
  load({ key, spellings }: Entry): void {
    const rows = spellings.map(({ text, pages, levels }, spelling) => {
      let before = 0;
      const row = pages.map((page, at) => {
        const step = page - before;
        before = page;
        // A change of weight, written as a negative number, then the place in the text: one for each spelling.
        return [step, [-Math.round(24 * levelWeights[levels[at]!]!) - 1, spelling], []];
      });
      return { text, row };
    });
    const bare = rows.find(({ text }) => text === key);
    const others = rows.filter((row) => row !== bare).map(({ text, row }) => [`${text}.`, row]);
    const chunk = encodeCbor([[[`${key}.`, bare?.row ?? [], others]]]);
    const index = this.#program.load_index_chunk(this.#index, ...this.#pass(chunk));
    if (index === 0) throw new Error(`Pagefind did not take the word ${key}.`);
    this.#index = index;
  }

  /** Pages with a word that was loaded; those with the spelling come first. */
  search(key: string, spelling: string): Scored[] {
    const program = this.#program;
    const args = [`${key}.`, `${spelling}.`, '{}', ''].flatMap((text) => this.#pass(text));
    const [at, size] = program.search(this.#index, ...args, 0, 0);
    const answer = new TextDecoder().decode(new Uint8Array(program.memory.buffer, at >>> 0, size));
    program.__wbindgen_free(at, size, 1);
    const { results } = JSON.parse(answer) as { results: readonly { p: string; s: number }[] };
    return results.map(({ p, s }) => ({ page: parseInt(p, 36), score: s }));
  }
}
