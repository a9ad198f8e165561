/** One word taken out of the first list, or put into the second. */
export interface Edit {
  /** Words of each list that stand in front of it. */
  readonly x: number;
  readonly y: number;
  readonly word: string;
  readonly kind: 'removed' | 'added';
}

/**
 * What turns one list of words into another, with as few changes as possible, in order.
 *
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
 */
export function findEdits(a: readonly string[], b: readonly string[]): Edit[] {
  const trace = search(a, b);
  const found: Edit[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d > 0; d--) {
    const reached = trace[d - 1]!;
    const k = x - y;
    const down = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
    const from = down ? k + 1 : k - 1;
    const fromX = reached.get(from)!;
    const fromY = fromX - from;
    found.push(
      down
        ? { x: fromX, y: fromY, word: b[fromY]!, kind: 'added' }
        : { x: fromX, y: fromY, word: a[fromX]!, kind: 'removed' },
    );
    [x, y] = [fromX, fromY];
  }
  return found.reverse();
}

/** Furthest reach on each diagonal after 0, 1, 2 … changes. */
function search(a: readonly string[], b: readonly string[]): Map<number, number>[] {
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let d = 0; d <= a.length + b.length; d++) {
    const next = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : reach.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return [...trace, next];
    }
    trace.push(next);
    reach = next;
  }
  return trace;
}
