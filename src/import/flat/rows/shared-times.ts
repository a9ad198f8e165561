import { cellIn, type Grid } from '../../grid/grid.ts';

const whose = 'it has fewer times than there are columns of them: each may be that of another';

/**
 * A table with several columns of times below one label (`Thời gian trình` over `BTV`, `BCH`): where a row lacks one of them,
 * nothing in a text whose cells stand one below the other tells which.
 */
export function doubtSharedTimes(grid: Grid): Grid {
  const shared = grid.columns.filter(({ heads }) => heads);
  if (shared.length < 2) return grid;
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const count = shared.filter((place) => cellIn(row, place)).length;
      return count > 0 && count < shared.length ? { ...row, doubts: [...(row.doubts ?? []), whose] } : row;
    }),
  };
}
