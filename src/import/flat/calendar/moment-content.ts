import { calendarContent } from '../printed/calendar-content.ts';
import type { PrintedContent } from '../printed/printed-content.ts';
import { momentColumns, opensMoment, partMomentLine, worthOf, type MomentReader } from './moment-reader.ts';
import { opensBesideMoments } from './moment-signs.ts';

/** What the words of a calendar tell where the text shows the laws of its page, and of its columns that say when. */
export const momentContent = ({ isWhole, saysMoment }: MomentReader): PrintedContent => ({
  ...calendarContent,
  cut: partMomentLine,
  weighOpening: (atom, kind, columns) =>
    momentColumns.has(kind) || opensMoment.test(atom.rest)
      ? opensBesideMoments(atom, kind) * 0.5
      : calendarContent.weighOpening(atom, kind, columns),
  weighInside: (atom, kind, before) =>
    momentColumns.has(kind) && opensMoment.test(atom.rest)
      ? -0.3
      : calendarContent.weighInside(atom, kind, before),
  weighOn(atom, kind) {
    if (momentColumns.has(kind)) return 0;
    return opensMoment.test(atom.rest) && kind !== 'text' ? -5 : calendarContent.weighOn!(atom, kind);
  },
  weighEntry: (atom, kind) => (momentColumns.has(kind) ? 0 : calendarContent.weighEntry!(atom, kind)),
  weighWords(words, kind, isCut) {
    if (momentColumns.has(kind))
      return worthOf(isWhole(words, kind), isCut, { whole: 3.5, cut: -1, other: -12 });
    return calendarContent.weighWords(words, kind, isCut) - (saysMoment(words) ? 4 : 0);
  },
  saysTime(words, kind) {
    if (!momentColumns.has(kind)) return calendarContent.saysTime(words, kind);
    return isWhole(words, kind) ? 'surely' : 'no';
  },
  always: new Set([...calendarContent.always, ...momentColumns]),
});
