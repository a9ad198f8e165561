import { parseMarker, type Marker } from '../../markdown/marker.ts';
import { endsSentence, isCapitals } from '../signs.ts';
import { wordsOf, type TablePiece } from './table-piece.ts';
import { isName } from './heading-name.ts';
import type { Passage } from './join-paragraphs.ts';

/** Tell a heading from a numbered clause that is a sentence. */
export function isHeading(
  text: string,
  marker: Marker,
  passage: Passage,
  next: Passage | TablePiece | undefined,
): boolean {
  const words = text.slice(marker.length);
  if (words === '') return marker.kind === 'named';
  if (!/[A-Za-zÀ-ỹ]/u.test(words)) return false;
  if (isCapitals(words)) return true;
  if (marker.kind === 'named') return true;
  if (passage.length > 4 || text.length > 320) return false;
  const follower = parseMarker(wordsOf(next) ?? '');
  const hasParts = follower?.text.startsWith(`${marker.text}.`) ?? false;
  if (/:$/.test(text) && hasParts && text.length < 220) return true;
  // "1. Mục đích:" names what follows; a sentence that leads to a list is longer, save for the name of a body.
  if (/\S:$/.test(words) && marker.kind === 'number' && isName(words)) return next !== undefined;
  if (endsSentence(text)) return marker.kind === 'roman' && /:$/.test(text) && text.length < 120;
  if (/[;,]$/.test(text)) return false;
  if (!next) return false;
  // A heading has something below it: a point that is followed by its neighbour is an entry of a list.
  return !(marker.kind === 'letter' && follower?.kind === 'letter');
}
