import type { Atom } from '../flat-atom.ts';

/** Pieces of one row, or of several that no number parts, and how they were parted. */
export interface Stretch {
  readonly atoms: readonly Atom[];
  readonly isMany: boolean;
}
