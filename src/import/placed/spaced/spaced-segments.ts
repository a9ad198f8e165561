import type { PlacedHead } from '../placed-head.ts';
import type { PlacedLine } from '../placed-line.ts';
import { readHeadAgain } from './head-again.ts';

/** A stretch of lines on one page: its columns stand where they stand in all of it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The head above it, if it is printed there. */
  readonly head: PlacedHead | undefined;
}

/** Part the lines below a head where pages begin, and where the head is printed again. */
export function findSegments(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
): Segment[] {
  const segments: Segment[] = [];
  let [from, own]: [number, PlacedHead | undefined] = [start, head];
  for (let at = start; at < end; at += 1) {
    if (lines[at]!.page !== lines[at - 1]!.page) {
      if (at > from) segments.push({ from, to: at, head: own });
      [from, own] = [at, undefined];
    }
    const again = readHeadAgain(lines, at, head, 1);
    if (!again) continue;
    // Above it only the number of the page stands.
    if (at > from && own) segments.push({ from, to: at, head: own });
    from = at + again.length;
    own = again;
    at = from - 1;
  }
  if (from < end) segments.push({ from, to: end, head: own });
  return segments;
}
