import type { Body } from './entities.ts';
import { foldKey } from './fold.ts';

/** Words that only join names. */
const joints = new Set(['va', 'cung', 'voi', 'phoi', 'hop', 'do', 'chu', 'tri']);

/**
 * Whether a cell names somebody beyond the bodies that were found in it, so that its words have to be shown too:
 * `VPTU, Trạm bơm số 2` says more than "Văn phòng Tỉnh ủy".
 */
export function namesMore(asWritten: string, found: readonly Pick<Body, 'name' | 'aliases'>[]): boolean {
  const names = found
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map(spaced)
    .sort((a, b) => b.length - a.length);
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), spaced(asWritten));
  return rest.split(' ').some((word) => word !== '' && !joints.has(word));
}

/** Folded, with a blank on each side of every word, so that neighbours share none. */
const spaced = (text: string): string => ` ${foldKey(text).replaceAll(' ', '  ')} `;
