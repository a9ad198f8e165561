import type { CalendarTime } from '../../calendar/calendar-year.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { PrintedContent } from '../printed/printed-content.ts';
import { momentContent } from './moment-content.ts';
import { createMomentReader } from './moment-reader.ts';
import { momentSigns } from './moment-signs.ts';

/** What the words of a calendar tell whose days and times stand beside or behind what happens, or in one cell with the place. */
export interface MomentWords {
  readonly signs: FlatSigns;
  readonly content: PrintedContent;
}

/** What the words tell of such columns, by what a text says of the days that it covers. */
export function momentWords(time: CalendarTime): MomentWords {
  const reader = createMomentReader(time);
  return { signs: momentSigns(reader), content: momentContent(reader) };
}
