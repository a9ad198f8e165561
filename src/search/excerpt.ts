import type { Hit } from './score.ts';

/** A piece of an excerpt, marked or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * The part of a text around its hits, as printed, in at most about `length` characters; cut between words, with an
 * ellipsis where something is left out.
 */
export function makeExcerpt(text: string, hits: readonly Hit[], length = 240): Piece[] {
  const [start, end] = window(text, hits, length);
  const pieces: Piece[] = [];
  const push = (piece: string, hit: boolean) => {
    if (piece) pieces.push({ text: piece, hit });
  };
  let at = start;
  if (start > 0) push('… ', false);
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    push(text.slice(at, hit.start), false);
    push(text.slice(hit.start, hit.end), true);
    at = hit.end;
  }
  push(text.slice(at, end), false);
  if (end < text.length) push(' …', false);
  return pieces;
}

/** Where to cut: the stretch with the most hits, a little before its first. */
function window(text: string, hits: readonly Hit[], length: number): [number, number] {
  if (text.length <= length * 1.2) return [0, text.length];
  let best = 0;
  let most = -1;
  for (const { start } of hits) {
    const count = hits
      .filter((hit) => hit.start >= start && hit.end <= start + length * 0.75)
      .reduce((sum, hit) => sum + hit.end - hit.start, 0);
    if (count > most) [best, most] = [start, count];
  }
  const from = Math.max(0, Math.min(best - Math.round(length * 0.25), text.length - length));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const wanted = start + length;
  const end = wanted >= text.length ? text.length : text.lastIndexOf(' ', wanted);
  return [start, end <= start ? text.length : end];
}
