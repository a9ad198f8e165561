import { beginsAttached } from './attached.ts';
import { headPieces } from './head-pieces.ts';
import { isMotto } from './motto.ts';
import type { SourceLine } from '../source-line.ts';

/**
 * Put the letterhead of an attached text in order: the names of its left column, then the motto of its right one, each
 * a paragraph of its own, as a Word file has them. Lines without such a letterhead stay as they are.
 *
 * @param lines what follows a closing
 */
export function orderAttachedHead(lines: readonly SourceLine[]): SourceLine[] {
  const texts = lines.slice(0, 12).map(({ text }) => text);
  const title = texts.findIndex((_, index) => beginsAttached(texts, index));
  const head = lines.slice(0, Math.max(0, title));
  const pieces = headPieces(head);
  const isRight = ({ text }: { readonly text: string }) => isMotto(text);
  if (!pieces.some(isRight)) return [...lines];
  const ordered = [...pieces.filter((piece) => !isRight(piece)), ...pieces.filter(isRight)];
  return [
    ...ordered.map(({ text, from }) => ({ ...head[from]!, text, raw: text, opens: true })),
    ...lines.slice(title),
  ];
}
