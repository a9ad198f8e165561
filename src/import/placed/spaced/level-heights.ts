import type { CellLine } from '../cell-line.ts';
import type { Extent } from './level-keys.ts';
import type { LevelLine } from './level-lines.ts';

/** The height of each line on the pages of its table, in lines, as its rows tell. */
export function heightsOf(
  level: readonly LevelLine[],
  ends: readonly number[],
  lines: readonly CellLine[],
): Map<CellLine, number> {
  const heights = new Map<CellLine, number>();
  let base = 0;
  for (const [row, end] of ends.entries()) {
    const from = ends[row - 1] ?? 0;
    const counts = level[0]!.cells.map(
      (_, column) => level.slice(from, end).filter(({ cells }) => cells[column]).length,
    );
    const height = Math.max(...counts);
    const next = counts.map((count) => (height - count) / 2);
    let above = base - 0.5;
    for (const { line, cells } of level.slice(from, end)) {
      const ys = cells.flatMap((cell, column) => (cell ? [next[column]!++] : []));
      above = Math.max(above + 0.25, base + ys.reduce((sum, y) => sum + y, 0) / ys.length);
      heights.set(line, above);
    }
    base += height;
  }
  for (let at = 0; at < lines.length; at += 1) {
    if (heights.has(lines[at]!)) continue;
    let end = at;
    while (end < lines.length && !heights.has(lines[end]!)) end += 1;
    const before = at > 0 ? heights.get(lines[at - 1]!)! : undefined;
    const after = end < lines.length ? heights.get(lines[end]!)! : undefined;
    for (let own = at; own < end; own += 1) {
      const share = (own - at + 1) / (end - at + 1);
      const y =
        before === undefined ? after! - (end - own) * 0.5
        : after === undefined ? before + (own - at + 1) * 0.5
        : before + (after - before) * share; // prettier-ignore
      heights.set(lines[own]!, y);
    }
  }
  return heights;
}

/** Where lines stand on each of their pages. */
export function extentsOf(level: readonly LevelLine[], heights: ReadonlyMap<CellLine, number>): Extent[] {
  return joined(
    level.map(({ line, page }) => ({ page, top: heights.get(line)!, bottom: heights.get(line)! })),
  );
}

export function joined(extents: readonly Extent[]): Extent[] {
  const pages = [...new Set(extents.map(({ page }) => page))];
  return pages.map((page) => {
    const own = extents.filter((extent) => extent.page === page);
    return {
      page,
      top: Math.min(...own.map(({ top }) => top)),
      bottom: Math.max(...own.map(({ bottom }) => bottom)),
    };
  });
}
