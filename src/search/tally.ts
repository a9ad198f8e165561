/** Sums by small numbers, for one record after another. */
export class Tally {
  #sums = new Float32Array(2 ** 12);
  #touched: number[] = [];

  add(number: number, amount: number): void {
    if (number >= this.#sums.length) this.#grow(number);
    if (this.#sums[number] === 0) this.#touched.push(number);
    this.#sums[number]! += amount;
  }

  /** How many numbers have a sum. */
  get size(): number {
    return this.#touched.length;
  }

  /** The sums, in the order in which the numbers came, and start anew. */
  take(each: (number: number, sum: number) => void): void {
    for (const number of this.#touched) {
      each(number, this.#sums[number]!);
      this.#sums[number] = 0;
    }
    this.#touched = [];
  }

  #grow(number: number): void {
    let size = this.#sums.length;
    while (size <= number) size *= 2;
    const larger = new Float32Array(size);
    larger.set(this.#sums);
    this.#sums = larger;
  }
}
