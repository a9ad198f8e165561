const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes numbers, in seven bits a byte, and texts. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#push(rest);
  }

  /** A text with its length. */
  text(value: string): void {
    const letters = encoder.encode(value);
    this.number(letters.length);
    this.bytes(letters);
  }

  bytes(value: Uint8Array): void {
    this.#grow(this.#length + value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  end(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    this.#grow(this.#length + 1);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #grow(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at]!;
      this.#at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  text(): string {
    const length = this.number();
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  /** As many as the number that stands before them. */
  list<T>(read: () => T): T[] {
    return Array.from({ length: this.number() }, read);
  }

  /** All bytes from here on. */
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }
}
