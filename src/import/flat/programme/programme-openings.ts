import { isName, isTailOfName, opensCellName, opensName } from '../../phrases/body-names.ts';
import { opensPerson } from '../../phrases/persons.ts';
import { surePlace } from '../../phrases/sure-place.ts';
import { opensTime } from '../../phrases/time-words.ts';
import type { Atom } from '../flat-atom.ts';
import { bodyColumns, timeColumns, type FlatColumn } from '../flat-column.ts';
import type { ProgrammeColumns } from './programme-columns.ts';
import { isMark, isOrgan, opensItem, opensSpan, ticked } from './programme-words.ts';

/** How well a piece opens a cell of a column, by its first words. */
export function weighOpening(atom: Atom, column: FlatColumn, columns: ProgrammeColumns): number {
  const { hasPersons, hasPlaces, isLed, hasMarks } = columns;
  const { opens: own, rest, edge } = atom;
  const isItem = edge === 'word' && column === 'joint' && opensItem.test(rest);
  const isBody = (isItem || isName(rest)) && !own.isTask;
  const isTail = isTailOfName(rest) && !(column === 'organs' && isOrgan(rest));
  const isPerson = opensPerson.test(rest);
  // What it costs to begin inside a line depends on how surely the words begin a cell of this column.
  const eased = isItem ? 1.5 : edge === 'word' ? easedBy(atom, column, isLed) : 0;
  if (hasPlaces && surePlace.test(rest))
    return eased + (column === 'place' ? 3 : column === 'text' ? -2 : -4);
  if (hasMarks && isMark.test(rest)) return ticked.has(column) ? 4 : -6;
  if (column === 'text') {
    if (own.isTask) return eased + 2;
    if (isPerson && hasPersons) return eased - 3;
    return eased + (isBody ? -2.5 : isTail || /^\d/.test(rest) ? -3 : 0.5);
  }
  if (bodyColumns.has(column)) return eased + weighName(atom, { isTail, isBody, isPerson, hasPersons });
  if (column === 'ticks') return -6;
  if (column === 'times') return eased + (opensTime.test(rest) ? 3 : -6);
  if (column === 'spans') return eased + (opensSpan.test(rest) ? 3 : -6);
  if (column === 'persons') return eased + (isPerson ? 3.5 : isBody ? -2 : -3);
  if (column === 'place') return eased + (own.isTask || isTail ? -3 : isBody ? -0.5 : 0);
  if (column === 'note') return -1.5;
  if (column === 'products')
    return eased + (own.isProduct ? 2 : isBody || isPerson ? -2.5 : own.isTask ? -1 : 0);
  if (column === 'other') return own.isProduct ? 1.5 : own.isTask ? -2 : isBody ? -0.7 : 0;
  return eased;
}

/** How well a piece opens the cell of a name. */
function weighName(
  { opens, rest }: Atom,
  is: { isTail: boolean; isBody: boolean; isPerson: boolean; hasPersons: boolean },
): number {
  if (is.isTail) return -5;
  if (is.isBody) return 3;
  if (is.isPerson) return is.hasPersons ? -4 : 2;
  if (opens.isTask) return -4;
  return /^\d/.test(rest) ? -6 : -3;
}

/** How much less it costs to open a cell inside a line: behind a whole time, or with a time, a body or a person. */
function easedBy({ rest }: Atom, column: FlatColumn, isLed: boolean): number {
  if (column === 'spans') return opensSpan.test(rest) ? 2 : 0;
  if (timeColumns.has(column) || column === 'times') return opensTime.test(rest) ? 2 : 0;
  if (bodyColumns.has(column)) return opensName.test(rest) || opensCellName(rest) ? 1 : 0;
  if (column === 'persons') return 1.5;
  if (column === 'text') return isLed ? 2 : 0;
  return 0.5;
}
