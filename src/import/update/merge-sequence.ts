/** A stretch of three versions of a list: the same in all, or changed in one of them at least. */
export interface Chunk<T> {
  readonly stable: boolean;
  readonly base: readonly T[];
  readonly ours: readonly T[];
  readonly theirs: readonly T[];
}

/** Above this many pairs two lists are compared from both ends only. */
const maxPairs = 20_000_000;

/**
 * Align three versions of a list ("diff3"): stretches that all three share, and those between them.
 *
 * @param key what makes two entries the same
 */
export function alignThree<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  key: (entry: T) => string,
): Chunk<T>[] {
  const keys = base.map(key);
  const inOurs = match(keys, ours.map(key));
  const inTheirs = match(keys, theirs.map(key));
  const chunks: Chunk<T>[] = [];
  let [b, o, t] = [0, 0, 0];
  const part = (toB: number, toO: number, toT: number, stable: boolean) => {
    if (toB > b || toO > o || toT > t)
      chunks.push({
        stable,
        base: base.slice(b, toB),
        ours: ours.slice(o, toO),
        theirs: theirs.slice(t, toT),
      });
    [b, o, t] = [toB, toO, toT];
  };
  for (let at = 0; at < base.length; at += 1) {
    const inO = inOurs.get(at);
    const inT = inTheirs.get(at);
    if (inO === undefined || inT === undefined) continue;
    part(at, inO, inT, false);
    part(at + 1, inO + 1, inT + 1, true);
  }
  part(base.length, ours.length, theirs.length, false);
  return chunks;
}

/** Longest common subsequence of two lists of keys: for each index of `a` that has one, its partner in `b`. */
export function match(a: readonly string[], b: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) {
    pairs.set(from, from);
    from += 1;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    pairs.set(endA, endB);
  }
  const width = endB - from + 1;
  if ((endA - from) * (endB - from) > maxPairs) return pairs;
  const longest = new Uint32Array((endA - from + 1) * width);
  for (let i = endA - from - 1; i >= 0; i -= 1)
    for (let j = endB - from - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[from + i] === b[from + j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  for (let i = 0, j = 0; i < endA - from && j < endB - from;) {
    if (a[from + i] === b[from + j]) {
      pairs.set(from + i, from + j);
      i += 1;
      j += 1;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
