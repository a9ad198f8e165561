import { findEdits } from '../../src/domain/edits.ts';

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
  for (const { x, y, word, kind } of findEdits(a, b)) {
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
