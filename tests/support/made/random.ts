/** Choices that look random and are the same every time for one seed. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Some of a list, each once, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
  chance(share: number): boolean;
}

/** @param seed any words: the same give the same choices, whatever else is made beside them */
export function seeded(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);

  /** Mulberry32. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    pick: (list) => list[int(0, list.length - 1)]!,
    some(list, count) {
      let wanted = Math.min(count, list.length);
      return list.filter((_, index) => {
        const take = next() * (list.length - index) < wanted;
        if (take) wanted -= 1;
        return take;
      });
    },
    chance: (share) => next() < share,
  };
}
