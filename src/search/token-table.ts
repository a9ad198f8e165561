/** Tokens of texts, each with a number that was given to it; found by their letters without cutting them out. */
export class TokenTable {
  /** Places of tokens and one, by hash; 0 where none is. */
  #slots = new Int32Array(2 ** 12);
  readonly #hashes: number[] = [];
  readonly #tokens: string[] = [];
  readonly #numbers: number[] = [];
  readonly #most: number;

  /** @param most so many tokens are kept */
  constructor(most = 500_000) {
    this.#most = most;
  }

  /**
   * Number of the token that stands in a text.
   *
   * @param numberOf gives a new token its number
   */
  at(text: string, start: number, end: number, hash: number, numberOf: (token: string) => number): number {
    const slots = this.#slots;
    let slot = hash & (slots.length - 1);
    for (;;) {
      const place = slots[slot]! - 1;
      if (place < 0) break;
      if (this.#hashes[place] === hash && isAt(this.#tokens[place]!, text, start, end))
        return this.#numbers[place]!;
      slot = (slot + 1) & (slots.length - 1);
    }
    const token = text.slice(start, end);
    const number = numberOf(token);
    if (this.#tokens.length < this.#most) this.#add(slot, token, hash, number);
    return number;
  }

  #add(slot: number, token: string, hash: number, number: number): void {
    this.#hashes.push(hash);
    this.#numbers.push(number);
    this.#slots[slot] = this.#tokens.push(token);
    if (this.#tokens.length * 2 > this.#slots.length) this.#rehash();
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

function isAt(token: string, text: string, start: number, end: number): boolean {
  if (token.length !== end - start) return false;
  for (let at = 0; at < token.length; at += 1) {
    if (token.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

const [unknown, part, gap] = [0, 1, 2];
/** What each unit of UTF-16 is, as far as it was met. */
const kinds = new Uint8Array(0x10000);

/** Tell where the words and numbers of a text stand, with a hash of each. */
export function scanTokens(text: string, each: (start: number, end: number, hash: number) => void): void {
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
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
function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const half = unit >= 0xd800 && unit < 0xe000;
  const second = half && unit >= 0xdc00 && at > 0;
  const letter = String.fromCodePoint(text.codePointAt(second ? at - 1 : at)!);
  const kind = /[\p{L}\p{N}\p{M}]/u.test(letter) ? part : gap;
  if (!half) kinds[unit] = kind;
  return kind;
}
