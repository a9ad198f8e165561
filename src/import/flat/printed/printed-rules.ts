import type { SourceLine } from '../../source-line.ts';
import type { Atom } from '../flat-atom.ts';
import type { PrintedColumn } from './printed-column.ts';
import type { PrintedContent } from './printed-content.ts';
import type { Setting } from './printed-law.ts';

/** Pieces of a row, or of several that no number parts. */
export interface PrintedStretch {
  readonly atoms: readonly Atom[];
  readonly number: SourceLine | undefined;
}

/** What is known of a table when its cells are parted. */
export interface PrintedRules {
  readonly columns: readonly PrintedColumn[];
  readonly setting: Setting;
  readonly content: PrintedContent;
}
