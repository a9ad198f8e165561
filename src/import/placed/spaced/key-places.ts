import type { CellLine } from '../cell-line.ts';
import type { KeyLine } from './level-keys.ts';
import type { LevelLine } from './level-lines.ts';

/** Where the middles of such cells stand among the lines by which rows are told; half a line below one where they stand between two. */
export function middlesOf(
  level: readonly LevelLine[],
  cells: ReadonlyMap<number, readonly (readonly KeyLine[])[]>,
  lines: readonly CellLine[],
): number[][] {
  const index = new Map(level.map(({ line }, at) => [line, at]));
  let last = -1;
  const places = new Map(
    lines.map((line) => {
      const own = index.get(line);
      last = own ?? last;
      return [line, own ?? last + 0.5];
    }),
  );
  return [...cells.values()].map((own) =>
    own
      .filter((cell) => cell.every(({ page }) => page === cell[0]!.page))
      .map((cell) => (places.get(cell[0]!.line)! + places.get(cell.at(-1)!.line)!) / 2),
  );
}

/** Lines on which such cells begin; `undefined` where one begins beside no other words. */
export function startsOf(
  level: readonly LevelLine[],
  cells: ReadonlyMap<number, readonly (readonly KeyLine[])[]>,
): Set<number> | undefined {
  const starts = new Set<number>();
  for (const [first] of [...cells.values()].flat()) {
    const at = level.findIndex(({ line }) => line === first!.line);
    if (at < 0) return undefined;
    starts.add(at);
  }
  return starts;
}
