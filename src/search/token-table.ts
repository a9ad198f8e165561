/**
 * Tokens of texts, each with a number that was given to it. Texts are units of UTF-16, in which tokens are found where
 * they stand.
 */
export class TokenTable {
  /** Places of tokens and one, by hash; 0 where none is. */
  #slots = new Int32Array(2 ** 12);
  readonly #hashes: number[] = [];
  readonly #numbers: number[] = [];
  /** Where each begins among the units of all, and the end of the last. */
  readonly #starts: number[] = [0];
  #units = new Uint16Array(2 ** 12);
  readonly #most: number;

  /** @param most so many tokens are kept */
  constructor(most = 500_000) {
    this.#most = most;
  }

  /**
   * Number of the token that stands in a text.
   *
   * @param numberNew gives a new token its number
   */
  at(text: Uint16Array, start: number, end: number, hash: number, numberNew: () => number): number {
    const slots = this.#slots;
    let slot = hash & (slots.length - 1);
    for (let place = slots[slot]!; place > 0; place = slots[slot]!) {
      if (this.#hashes[place - 1] === hash && this.#isAt(place - 1, text, start, end))
        return this.#numbers[place - 1]!;
      slot = (slot + 1) & (slots.length - 1);
    }
    const number = numberNew();
    if (this.#numbers.length < this.#most) this.#add(slot, text.subarray(start, end), hash, number);
    return number;
  }

  #isAt(place: number, text: Uint16Array, start: number, end: number): boolean {
    const first = this.#starts[place]!;
    if (this.#starts[place + 1]! - first !== end - start) return false;
    for (let at = start; at < end; at += 1) if (text[at] !== this.#units[first + at - start]) return false;
    return true;
  }

  #add(slot: number, token: Uint16Array, hash: number, number: number): void {
    const start = this.#starts.at(-1)!;
    const end = start + token.length;
    if (end > this.#units.length) {
      const larger = new Uint16Array(2 * end);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(token, start);
    this.#starts.push(end);
    this.#hashes.push(hash);
    this.#slots[slot] = this.#numbers.push(number);
    if (this.#numbers.length * 2 > this.#slots.length) this.#rehash();
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    this.#hashes.forEach((hash, place) => {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = place + 1;
    });
    this.#slots = slots;
  }
}

const [unknown, part, gap] = [0, 1, 2];
/** What each unit of UTF-16 is, as far as it was met. */
const kinds = new Uint8Array(0x10000);

/** Tell where the words and numbers of a text stand, with a hash of each. */
export function scanTokens(
  text: Uint16Array,
  each: (start: number, end: number, hash: number) => void,
): void {
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!;
    let kind = kinds[unit]!;
    if (kind === unknown) kind = kindOf(text, at);
    if (kind === part) {
      if (start < 0) {
        start = at;
        hash = 0x811c9dc5;
      }
      hash = Math.imul(hash ^ unit, 0x01000193);
    } else if (start >= 0) {
      each(start, at, mixed(hash));
      start = -1;
    }
  }
  if (start >= 0) each(start, text.length, mixed(hash));
}

const mixed = (hash: number): number => hash ^ (hash >>> 15);

/** Whether a unit is part of a word; one half of a character is what the whole is. */
function kindOf(text: Uint16Array, at: number): number {
  const unit = text[at]!;
  const half = unit >= 0xd800 && unit < 0xe000;
  const first = half && unit >= 0xdc00 && at > 0 ? at - 1 : at;
  const letter = String.fromCharCode(...text.subarray(first, half ? first + 2 : at + 1));
  const kind = /[\p{L}\p{N}\p{M}]/u.test(letter) ? part : gap;
  if (!half) kinds[unit] = kind;
  return kind;
}

/** Turns texts into their units, in memory that the next text takes again. */
export class UnitReader {
  #buffer = Buffer.alloc(2 ** 14);

  read(text: string): Uint16Array {
    if (this.#buffer.length < 2 * text.length) this.#buffer = Buffer.alloc(4 * text.length);
    this.#buffer.write(text, 'utf16le');
    return new Uint16Array(this.#buffer.buffer, this.#buffer.byteOffset, text.length);
  }
}
