/** A number for each pair of words, in the order in which the pairs are met. A hash table, since there are millions. */
export class PairNumbers {
  /** Three numbers a place: the words, and the number of the pair and one; 0 where the place is free. */
  #table = new Uint32Array(3 * 2 ** 12);
  /** The words of each pair. */
  #pairs = new Uint32Array(2 ** 12);
  #count = 0;

  /** How many pairs there are. */
  get size(): number {
    return this.#count;
  }

  /** The words of a pair. */
  wordsOf(pair: number): readonly [first: number, second: number] {
    return [this.#pairs[2 * pair]!, this.#pairs[2 * pair + 1]!];
  }

  numberOf(first: number, second: number): number {
    const at = this.#placeOf(first, second);
    const known = this.#table[at + 2]!;
    if (known > 0) return known - 1;
    const pair = this.#count;
    this.#put(at, first, second, pair);
    if (2 * pair === this.#pairs.length) this.#pairs = grown(this.#pairs);
    this.#pairs[2 * pair] = first;
    this.#pairs[2 * pair + 1] = second;
    this.#count += 1;
    if (this.#count * 6 > this.#table.length) this.#rehash();
    return pair;
  }

  #placeOf(first: number, second: number): number {
    const table = this.#table;
    const places = table.length / 3;
    let mixed = Math.imul(first, 0x9e3779b1) + second;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    let place = (mixed ^ (mixed >>> 16)) & (places - 1);
    for (;;) {
      const at = 3 * place;
      if (table[at + 2] === 0 || (table[at] === first && table[at + 1] === second)) return at;
      place = (place + 1) & (places - 1);
    }
  }

  #put(at: number, first: number, second: number, pair: number): void {
    this.#table[at] = first;
    this.#table[at + 1] = second;
    this.#table[at + 2] = pair + 1;
  }

  #rehash(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    for (let pair = 0; pair < this.#count; pair += 1) {
      const [first, second] = this.wordsOf(pair);
      this.#put(this.#placeOf(first, second), first, second, pair);
    }
  }
}

function grown(block: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(block.length * 2);
  larger.set(block);
  return larger;
}
