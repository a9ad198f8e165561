import type { Marker } from '../../markdown/marker.ts';

/** The headings below which the next paragraph stands, as their marks rank them. */
export interface OpenHeadings {
  /** Their ranks, the outermost first. */
  readonly ranks: readonly string[];
  /** Open a heading of a rank, which closes those of its own and lower ranks. Returns its depth, from 2 to 6. */
  open(rank: string): number;
  /** The same for a heading with a mark. */
  openMarked(marker: Marker): number;
  /** An attached text begins, which has an outline of its own. */
  closeAll(): void;
}

/** The outline of a text at its beginning. Which rank stands below which is what the text shows first. */
export function createOpenHeadings(): OpenHeadings {
  let ranks: readonly string[] = [];
  const open = (rank: string): number => {
    // An annex is a text of its own.
    if (rank === 'phụ') ranks = [];
    const at = ranks.indexOf(rank);
    ranks = at >= 0 ? ranks.slice(0, at + 1) : [...ranks, rank];
    return Math.min(6, ranks.length + 1);
  };
  return {
    get ranks() {
      return ranks;
    },
    open,
    openMarked(marker) {
      const rank = rankOf(marker);
      // "II." without an "I." above it: a heading over the numbers that stand there was lost.
      if (rank === 'roman' && marker.text !== 'I' && !ranks.includes(rank))
        ranks = ranks.filter((own) => !own.startsWith('number') && own !== 'letter');
      return open(rank);
    },
    closeAll() {
      ranks = [];
    },
  };
}

/** Marks of one rank stand on one level: I and II, 1 and 2, 1.1 and 2.3, a and b, Điều 1 and Điều 2. */
export function rankOf({ kind, text }: Marker): string {
  if (kind === 'named') return text.split(' ')[0]!.toLowerCase();
  return kind === 'number' ? `number ${text.split('.').length}` : kind;
}
