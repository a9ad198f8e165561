import type { Citation } from '../domain/entities.ts';

/** A stretch of a text, with the citation that it is. */
export interface TextPiece {
  readonly text: string;
  readonly citation?: Citation | undefined;
}

/**
 * Cut the text of a block into plain stretches and citations. The pieces joined are the text.
 *
 * @param citations of that block; one whose place doesn't hold its words is left out
 */
export function textPieces(text: string, citations: readonly Citation[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const citation of [...citations].sort((a, b) => a.start - b.start)) {
    const { start, end } = citation;
    if (start < done || text.slice(start, end) !== citation.text) continue;
    if (start > done) pieces.push({ text: text.slice(done, start) });
    pieces.push({ text: text.slice(start, end), citation });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
