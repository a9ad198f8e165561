/**
 * Bits in fewer bytes: an arithmetic coder. Each bit is coded by how likely it is, which a `Chances` learns from the
 * bits before it; writer and reader learn the same.
 */

/** One half, as a chance in 65,536. */
export const even = 0x8000;

/** The fewer bits a chance was learnt from, the more the next one moves it. */
const pace = Uint16Array.from({ length: 250 }, (_, seen) => Math.floor(0x10000 / (seen + 1.6)));

/** How likely each of some bits is to be 1, by the numbers of the bits. */
export class Chances {
  readonly #start: readonly number[];
  readonly #chance: Uint16Array;
  readonly #seen: Uint8Array;

  /** @param start the chances to begin with, in 65,536 */
  constructor(start: readonly number[]) {
    this.#start = start;
    this.#chance = Uint16Array.from(start);
    this.#seen = new Uint8Array(start.length);
  }

  /** Forget what was learnt. */
  reset(): void {
    this.#chance.set(this.#start);
    this.#seen.fill(0);
  }

  of(which: number): number {
    return this.#chance[which]!;
  }

  learn(which: number, bit: number): void {
    const chance = this.#chance[which]!;
    const seen = this.#seen[which]!;
    const step = pace[seen]!;
    const next = bit
      ? chance + (((0xffe0 - chance) * step) >>> 16)
      : chance - (((chance - 0x20) * step) >>> 16);
    this.#chance[which] = next;
    if (seen < pace.length - 1) this.#seen[which] = seen + 1;
  }
}

/** Writes bits. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  #low = 0;
  #high = 0xffffffff;

  write(bit: number, chances: Chances, which: number): void {
    this.#code(bit, chances.of(which));
    chances.learn(which, bit);
  }

  /** Write the lowest bits of a number of which nothing is known. */
  writePlain(value: number, bits: number): void {
    for (let at = bits - 1; at >= 0; at -= 1) this.#code((value >>> at) & 1, even);
  }

  /** End what was written since the last end. */
  end(): Uint8Array {
    // As few bytes as lie between the bounds, whatever is read behind them as zeros.
    for (let bits = 32; bits >= 0; bits -= 8) {
      const unit = 2 ** bits;
      const value = Math.ceil(this.#low / unit) * unit;
      if (value > this.#high) continue;
      for (let shift = 24; shift >= bits; shift -= 8) this.#push(Math.floor(value / 2 ** shift) & 0xff);
      break;
    }
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    this.#low = 0;
    this.#high = 0xffffffff;
    return bytes;
  }

  #code(bit: number, chance: number): void {
    const middle = split(this.#low, this.#high, chance);
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.#push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
    }
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}

/** Reads what a `BitWriter` wrote up to one end. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = 0xffffffff;
  #value = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let count = 0; count < 4; count += 1) this.#shift();
  }

  read(chances: Chances, which: number): number {
    const bit = this.#decode(chances.of(which));
    chances.learn(which, bit);
    return bit;
  }

  readPlain(bits: number): number {
    let value = 0;
    for (let count = 0; count < bits; count += 1) value = (value << 1) | this.#decode(even);
    return value >>> 0;
  }

  #decode(chance: number): number {
    const middle = split(this.#low, this.#high, chance);
    const bit = this.#value <= middle ? 1 : 0;
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at] ?? 0)) >>> 0;
    this.#at += 1;
  }
}

/** Where what a 1 takes of the room between two bounds ends. */
function split(low: number, high: number, chance: number): number {
  const room = high - low;
  return low + (room >>> 16) * chance + (((room & 0xffff) * chance) >>> 16);
}
