import { parseMarker } from '../../markdown/marker.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';

/** The mark of a heading as printed, with its sign (`II.`, `3.1.`, `Điều 5.`, empty without one), and its words. */
export function partHeading(text: string): { readonly marker: string; readonly heading: string } {
  const length = parseCapitalMark(text) ? text.search(/\p{Lu}(?<!^.)/u) : (parseMarker(text)?.length ?? 0);
  return { marker: text.slice(0, length).trim(), heading: text.slice(length).trim() };
}
