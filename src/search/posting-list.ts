import { Chances, even, type BitReader, type BitWriter } from './bit-coder.ts';
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

/** Writes and reads lists of pages and levels, in about as few bits as there is news in them. */
export class PostingCoder {
  /** How many pages there are in all. */
  readonly pages: number;
  readonly #steps = Array.from({ length: mostBits }, (_, mean) => stepChances(mean));
  readonly #levels = new Chances(Array.from({ length: levelNodes }, () => even));

  constructor(pages: number) {
    this.pages = pages;
  }

  write({ pages, levels }: Postings, bits: BitWriter): void {
    const steps = this.#reset(pages.length);
    let before = -1;
    for (let at = 0; at < pages.length; at += 1) {
      const page = pages[at]!;
      writeStep(page - before, steps, bits);
      before = page;
      const level = levels[at]!;
      let node = 1;
      for (let bit = levelBits - 1; bit >= 0; bit -= 1) {
        const value = (level >> bit) & 1;
        bits.write(value, this.#levels, node);
        node = 2 * node + value;
      }
    }
  }

  /** @param count how many pages the list has */
  read(count: number, bits: BitReader): Postings {
    const steps = this.#reset(count);
    const pages: number[] = [];
    const levels: number[] = [];
    let page = -1;
    for (let at = 0; at < count; at += 1) {
      page += readStep(steps, bits);
      pages.push(page);
      let node = 1;
      while (node < levelNodes) node = 2 * node + bits.read(this.#levels, node);
      levels.push(node - levelNodes);
    }
    return { pages, levels };
  }

  #reset(count: number): Chances {
    const mean = 31 - Math.clz32(Math.max(1, Math.floor(this.pages / Math.max(1, count))));
    const steps = this.#steps[mean]!;
    steps.reset();
    this.#levels.reset();
    return steps;
  }
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
