import { Chances, even, type BitReader, type BitWriter } from './bit-coder.ts';
import { pageKinds } from './manifest.ts';
import type { Postings } from './postings.ts';

/**
 * How likely the step from one page to the next is to need another bit, by how many more bits it has than the mean
 * step, from four fewer on: what chance does where pages are strewn evenly.
 */
const longerSteps = [62_000, 58_000, 51_000, 40_000, 24_000, 9_000, 1_200, 100];
const mostBits = 32;
/** Levels are written as three bits, each by the bits before it. */
const levelBits = 3;
const levelNodes = 1 << levelBits;

/** From this share of all pages on a list says of each page whether it is in it, rather than the steps between them. */
const commonShare = 1 / 40;

/** Writes and reads lists of pages and levels, in about as few bits as there is news in them. */
export class PostingCoder {
  /** The kind of each page (`pageKind`): a list has more of one kind than of another. */
  readonly #kinds: Uint8Array;
  readonly #steps = Array.from({ length: mostBits }, (_, mean) => stepChances(mean));
  readonly #levels = evenChances(levelNodes);
  /** Whether a list has a page, by the kind of the page and whether it had the last of its kind. */
  readonly #has = evenChances(2 * pageKinds);
  readonly #levelsOfKinds = evenChances(pageKinds * levelNodes);

  /** @param kinds the kind of each page */
  constructor(kinds: Uint8Array) {
    this.#kinds = kinds;
  }

  write(list: Postings, bits: BitWriter): void {
    if (this.#isCommon(list.pages.length)) this.#writeCommon(list, bits);
    else this.#writeRare(list, bits);
  }

  /** @param count how many pages the list has */
  read(count: number, bits: BitReader): Postings {
    return this.#isCommon(count) ? this.#readCommon(count, bits) : this.#readRare(count, bits);
  }

  #isCommon(count: number): boolean {
    return count > commonShare * this.#kinds.length;
  }

  #writeCommon({ pages, levels }: Postings, bits: BitWriter): void {
    this.#has.reset();
    this.#levelsOfKinds.reset();
    const had = new Uint8Array(pageKinds);
    for (let page = 0, at = 0; at < pages.length; page += 1) {
      const kind = this.#kinds[page]!;
      const has = Number(pages[at] === page);
      bits.write(has, this.#has, 2 * kind + had[kind]!);
      had[kind] = has;
      if (!has) continue;
      writeLevel(levels[at]!, this.#levelsOfKinds, kind, bits);
      at += 1;
    }
  }

  #readCommon(count: number, bits: BitReader): Postings {
    this.#has.reset();
    this.#levelsOfKinds.reset();
    const had = new Uint8Array(pageKinds);
    const pages: number[] = [];
    const levels: number[] = [];
    for (let page = 0; pages.length < count; page += 1) {
      const kind = this.#kinds[page]!;
      const has = bits.read(this.#has, 2 * kind + had[kind]!);
      had[kind] = has;
      if (!has) continue;
      pages.push(page);
      levels.push(readLevel(this.#levelsOfKinds, kind, bits));
    }
    return { pages, levels };
  }

  #writeRare({ pages, levels }: Postings, bits: BitWriter): void {
    const steps = this.#reset(pages.length);
    let before = -1;
    for (let at = 0; at < pages.length; at += 1) {
      const page = pages[at]!;
      writeStep(page - before, steps, bits);
      before = page;
      writeLevel(levels[at]!, this.#levels, 0, bits);
    }
  }

  #readRare(count: number, bits: BitReader): Postings {
    const steps = this.#reset(count);
    const pages: number[] = [];
    const levels: number[] = [];
    let page = -1;
    for (let at = 0; at < count; at += 1) {
      page += readStep(steps, bits);
      pages.push(page);
      levels.push(readLevel(this.#levels, 0, bits));
    }
    return { pages, levels };
  }

  #reset(count: number): Chances {
    const mean = 31 - Math.clz32(Math.max(1, Math.floor(this.#kinds.length / Math.max(1, count))));
    const steps = this.#steps[mean]!;
    steps.reset();
    this.#levels.reset();
    return steps;
  }
}

const evenChances = (count: number): Chances => new Chances(Array.from({ length: count }, () => even));

function writeLevel(level: number, chances: Chances, kind: number, bits: BitWriter): void {
  let node = 1;
  for (let bit = levelBits - 1; bit >= 0; bit -= 1) {
    const value = (level >> bit) & 1;
    bits.write(value, chances, kind * levelNodes + node);
    node = 2 * node + value;
  }
}

function readLevel(chances: Chances, kind: number, bits: BitReader): number {
  let node = 1;
  while (node < levelNodes) node = 2 * node + bits.read(chances, kind * levelNodes + node);
  return node - levelNodes;
}

/** Chances for how many bits a step has, then for its two highest bits below the first, by how many there are. */
function stepChances(mean: number): Chances {
  const more = Array.from({ length: mostBits }, (_, bits) => {
    const at = Math.max(0, Math.min(longerSteps.length - 1, bits - mean + 4));
    return longerSteps[at]!;
  });
  return new Chances([...more, ...Array.from({ length: 4 * mostBits }, () => even)]);
}

/** Write a number from 1 on. */
function writeStep(step: number, chances: Chances, bits: BitWriter): void {
  const rest = 31 - Math.clz32(step);
  for (let count = 0; count < rest; count += 1) bits.write(1, chances, count);
  bits.write(0, chances, rest);
  if (rest === 0) return;
  const first = (step >>> (rest - 1)) & 1;
  bits.write(first, chances, mostBits + 4 * rest);
  if (rest === 1) return;
  bits.write((step >>> (rest - 2)) & 1, chances, mostBits + 4 * rest + 1 + first);
  bits.writePlain(step, rest - 2);
}

function readStep(chances: Chances, bits: BitReader): number {
  let rest = 0;
  while (bits.read(chances, rest)) rest += 1;
  if (rest === 0) return 1;
  const first = bits.read(chances, mostBits + 4 * rest);
  if (rest === 1) return 2 + first;
  const second = bits.read(chances, mostBits + 4 * rest + 1 + first);
  return (4 + 2 * first + second) * 2 ** (rest - 2) + bits.readPlain(rest - 2);
}
