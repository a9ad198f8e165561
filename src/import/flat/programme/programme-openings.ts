import { opensCapital } from '../../../domain/letters.ts';
import { opensName } from '../../phrases/body-names.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { opensTime } from '../../phrases/time-words.ts';
import { lineWidth, type Atom } from '../flat-atom.ts';
import { timeColumns, type FlatColumn, bodyColumns } from '../flat-column.ts';
import { opensSpan } from './programme-words.ts';

/** Whether a line with a capital stands below one that broke off early: the text of the next row. */
export const beginsAgain = (atoms: readonly Atom[], width: number): boolean =>
  atoms.some((atom, at) => {
    const before = atoms[at - 1];
    if (!before || atom.edge !== 'line' || !opensCapital(atom.text) || before.isOpen) return false;
    return lineWidth(atoms, 0, at - 1) + atom.first < width * 0.72;
  });

/** Whether a time ends a line inside a text, and a capital begins the next: the end of one row, and the text of another. */
export const holdsRow = (atoms: readonly Atom[]): boolean =>
  atoms.some(({ text }, at) => {
    const next = atoms[at + 1];
    return at > 0 && next?.edge === 'line' && opensCapital(next.text) && saysWhen(text) === 'surely';
  });

/** How much less it costs to open a cell inside a line: behind a whole time, or with a time, a body or a person. */
export function easedBy({ rest }: Atom, column: FlatColumn, isLed: boolean): number {
  if (column === 'spans') return opensSpan.test(rest) ? 2 : 0;
  if (timeColumns.has(column) || column === 'times') return opensTime.test(rest) ? 2 : 0;
  if (bodyColumns.has(column)) return opensName.test(rest) ? 1 : 0;
  if (column === 'persons') return 1.5;
  if (column === 'text') return isLed ? 2 : 0;
  return 0.5;
}
