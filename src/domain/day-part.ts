import type { DayPart } from './entities.ts';

/** The part of the day in which a clock time (`HH:MM`) lies; papers print "Tối" from six o'clock on. */
export const partOfTime = (time: string): Exclude<DayPart, 'all-day'> =>
  time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening';
