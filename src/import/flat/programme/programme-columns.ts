import { bodyColumns, timeColumns, type FlatColumn } from '../flat-column.ts';
import { ticked } from './programme-words.ts';

/** What columns a programme has. */
export interface ProgrammeColumns {
  readonly hasTime: boolean;
  readonly hasPersons: boolean;
  readonly hasSpans: boolean;
  readonly hasPlaces: boolean;
  readonly hasJoint: boolean;
  /** Whether a time stands first. */
  readonly isLed: boolean;
  /** Whether cells of some may begin with any capital. */
  readonly hasWords: boolean;
  /** Whether a cross may fill one. */
  readonly hasMarks: boolean;
  /** How many name bodies. */
  readonly bodies: number;
}

export const programmeColumns = (columns: readonly FlatColumn[]): ProgrammeColumns => ({
  hasTime: columns.some((column) => timeColumns.has(column) || column === 'times'),
  hasPersons: columns.includes('persons'),
  hasSpans: columns.includes('spans'),
  hasPlaces: columns.includes('place'),
  hasJoint: columns.includes('joint'),
  isLed: timeColumns.has(columns[0]!),
  hasWords: columns.some((column) => column === 'other' || column === 'note' || column === 'products'),
  hasMarks: columns.some((column) => column === 'products' || ticked.has(column)),
  bodies: columns.filter((column) => bodyColumns.has(column)).length,
});
