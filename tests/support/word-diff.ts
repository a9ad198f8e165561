/** A stretch in which two texts differ. */
export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** The words in front of it in the first text, to find it by. */
  readonly after: string;
}

/** The words of a text: in NFC, parted by blanks. Bullets and dashes alone are marks, not words. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '' && !/^[-+–]$/.test(word));
}

/** Where two lists of words differ, with as few changes as possible (Myers, 1986). */
export function diffWords(a: readonly string[], b: readonly string[]): Difference[] {
  const differences: { removed: string[]; added: string[]; after: string; x: number; y: number }[] = [];
  for (const { x, y, word, kind } of edits(a, b)) {
    let last = differences.at(-1);
    if (last?.x !== x || last.y !== y) {
      last = { removed: [], added: [], after: a.slice(Math.max(0, x - 4), x).join(' '), x, y };
      differences.push(last);
    }
    last[kind].push(word);
    last.x = x + (kind === 'removed' ? 1 : 0);
    last.y = y + (kind === 'added' ? 1 : 0);
  }
  return differences.map(({ removed, added, after }) => ({ removed, added, after }));
}

interface Edit {
  readonly x: number;
  readonly y: number;
  readonly word: string;
  readonly kind: 'removed' | 'added';
}

function edits(a: readonly string[], b: readonly string[]): Edit[] {
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
