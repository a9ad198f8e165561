/** How well a set of queries was answered: ranks of the first right page, 0 where it is not listed. */
export interface Quality {
  readonly queries: number;
  /** Mean of 1/rank. */
  readonly mrr: number;
  readonly hit1: number;
  readonly hit10: number;
}

/** Place of the first right page among those listed, from 1; 0 where there is none. */
export const rankOf = (paths: readonly string[], right: readonly string[]): number =>
  paths.findIndex((path) => right.includes(path)) + 1;

export function quality(ranks: readonly number[]): Quality {
  const mean = (value: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + value(rank), 0) / Math.max(1, ranks.length);
  return {
    queries: ranks.length,
    mrr: mean((rank) => (rank > 0 ? 1 / rank : 0)),
    hit1: mean((rank) => (rank === 1 ? 1 : 0)),
    hit10: mean((rank) => (rank > 0 && rank <= 10 ? 1 : 0)),
  };
}

/** The value below which a share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
