import { columnsOfTime, type Column } from '../grid/column-kind.ts';

/** What a column of a flat table holds: those that no task and no event has are told apart by their labels. */
export type FlatColumn =
  | Column
  /** Who leads. */
  | 'persons'
  /** What comes of it. */
  | 'products'
  /** Who examines it, or prepares what is said of it. */
  | 'organs'
  /** Which years it looks at, or how many days it takes. */
  | 'spans'
  /** Marks that tick one of several times. */
  | 'ticks'
  /** The times at which several organs are asked. */
  | 'times'
  /** In which half of the day. */
  | 'half'
  /** On which day, and at what time of it. */
  | 'moment'
  /** The same with the place behind it, or in front. */
  | 'momentPlace'
  | 'placeMoment';

/** Columns that say when, besides that of the days by which the rows of a calendar are parted. */
export const timeColumns: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  ...[...columnsOfTime].filter((column) => column !== 'day'),
  'half',
  'moment',
  'momentPlace',
  'placeMoment',
]);

/** Columns that name bodies. */
export const bodyColumns: ReadonlySet<FlatColumn> = new Set<FlatColumn>(['bodies', 'joint', 'organs']);
