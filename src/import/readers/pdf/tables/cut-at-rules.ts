import { textWidth } from '../../../text-width.ts';
import type { Fragment } from '../pdf-page.ts';
import { cellAt, type RuledGrid } from './ruled-grid.ts';

/**
 * Cut the runs of letters that reach over an upright rule: where two cells are filled to their borders, a PDF reader
 * takes the last word of one and the first of the next for one run. It is cut at its blank nearest to the rule.
 */
export function cutAtRules(grid: RuledGrid, fragments: readonly Fragment[]): Fragment[] {
  return fragments.flatMap((fragment) => cut(grid, fragment));
}

function cut(grid: RuledGrid, fragment: Fragment): Fragment[] {
  const { text, x0, x1, y, size } = fragment;
  const middle = y - size * 0.3;
  // Letters of a cell may touch its border: only what stands well inside both cells is cut.
  const rule = grid.xs.find((x) => {
    if (x < x0 + size || x > x1 - size) return false;
    const before = cellAt(grid, x - size * 0.5, middle);
    return before !== undefined && before !== cellAt(grid, x + size * 0.5, middle);
  });
  if (rule === undefined) return [fragment];
  const em = (x1 - x0) / (textWidth(text) || 1);
  const blanks = [...text.matchAll(/\s+/g)].map(({ index, 0: blank }) => {
    const from = x0 + textWidth(text.slice(0, index)) * em;
    return { index, length: blank.length, from, to: from + textWidth(blank) * em };
  });
  const distance = ({ from, to }: { from: number; to: number }) => Math.abs((from + to) / 2 - rule);
  const best = blanks.sort((a, b) => distance(a) - distance(b))[0];
  // The width of a letter is an estimate: further away, another blank may be meant.
  if (!best || distance(best) > size * 1.5) return [fragment];
  const left = { ...fragment, text: text.slice(0, best.index), x1: Math.min(best.from, rule) };
  const right = { ...fragment, text: text.slice(best.index + best.length), x0: Math.max(best.to, rule) };
  return left.text.trim() === '' || right.text.trim() === '' ? [fragment] : [left, ...cut(grid, right)];
}
