import { parseBullet } from '../../signs.ts';
import type { Atom } from '../flat-atom.ts';
import type { FlatColumn } from '../flat-column.ts';
import type { FlatSigns } from '../flat-signs.ts';
import { wordsOf } from '../search/flat-weigh.ts';
import { calendarSigns } from './calendar-signs.ts';
import { momentColumns, opensMoment, partMomentLine, worthOf, type MomentReader } from './moment-reader.ts';

/** How well a piece opens a cell, where some columns say when. */
export function opensBesideMoments(atom: Atom, column: FlatColumn): number {
  const words = parseBullet(atom.rest)?.rest ?? atom.rest;
  if (column === 'placeMoment') return opensMoment.test(words) ? -4 : calendarSigns.opens(atom, 'place');
  if (momentColumns.has(column)) return opensMoment.test(words) ? 3 : -8;
  return opensMoment.test(words) ? -5 : calendarSigns.opens(atom, column);
}

/** The signs of a calendar, and of its columns that say when. */
export const momentSigns = ({ isWhole, saysMoment }: MomentReader): FlatSigns => ({
  ...calendarSigns,
  partLine: (text, _columns, above) => partMomentLine(text, above),
  opens: opensBesideMoments,
  fits(words, column, isCut) {
    if (momentColumns.has(column))
      return worthOf(isWhole(words, column), isCut, { whole: 5, cut: -1.5, other: -20 });
    return saysMoment(words) ? -6 : calendarSigns.fits(words, column, isCut);
  },
  isAlone: () => false,
  inLine: (atom, before) => (opensMoment.test(atom.rest) ? -1 : calendarSigns.inLine(atom, before)),
  skips: { ...calendarSigns.skips, moment: -5, momentPlace: -5, placeMoment: -5 },
  longest: { ...calendarSigns.longest, moment: 8, momentPlace: 16, placeMoment: 16 },
  holds: (atoms, column, width) =>
    momentColumns.has(column)
      ? isWhole(wordsOf(atoms, 0, atoms.length), column)
      : calendarSigns.holds(atoms, column, width),
  always: new Set([...calendarSigns.always, ...momentColumns]),
  mostly: momentColumns,
});
