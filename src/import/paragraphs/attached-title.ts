import { parseMarker } from '../../markdown/marker.ts';
import { beginsAttached, isIssuedWith, isTitleOfRules } from '../head/attached.ts';
import { endsSentence, isCapitals, parseBullet } from '../signs.ts';
import type { Passage } from './join-paragraphs.ts';
import type { TablePiece } from './table-piece.ts';

/** A kind and the lines of its subject. */
const most = 6;

/** Whether at most a letterhead stands between a paragraph and the closing above it. */
function isBelowClosing(
  passages: readonly (Passage | TablePiece)[],
  texts: readonly string[],
  index: number,
): boolean {
  const closing = passages.lastIndexOf('closing', index);
  const between = texts.slice(closing + 1, index);
  return closing >= 0 && between.length < most && between.every((text) => text !== '' && !parseMarker(text));
}

/**
 * The paragraphs that are the title of an attached text, its kind the first of them: `QUY CHẾ`, `Quản lý kho số liệu`
 * above "(Ban hành kèm theo …)" or, without that, above its first chapter.
 *
 * @returns `undefined` where none begins at the index
 */
export function attachedTitle(
  passages: readonly (Passage | TablePiece)[],
  texts: readonly string[],
  index: number,
): readonly Passage[] | undefined {
  if (!beginsAttached(texts, index))
    return isTitleOfRules(texts[index]!) && isBelowClosing(passages, texts, index)
      ? [passages[index] as Passage]
      : undefined;
  const below = texts.slice(index + 1, index + 1 + most);
  const isEnd = (text: string) =>
    text === '' || parseMarker(text) !== undefined || parseBullet(text) !== undefined;
  const issuedWith = below.findIndex((text) => isIssuedWith(text) || isEnd(text));
  const count =
    issuedWith >= 0 && isIssuedWith(below[issuedWith]!)
      ? issuedWith
      : below.findIndex((text) => isEnd(text) || !isCapitals(text) || endsSentence(text));
  return passages.slice(index, index + 1 + Math.max(0, count)) as Passage[];
}
